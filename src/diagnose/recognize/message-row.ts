/** A row of the tables of messages, and the facts that many rows tell. */
import type { Candidate, Fact, NetworkTrouble } from '../fact.ts';
import type { OperationName } from '../suspects/operations.ts';

export interface Row {
  /** One of these must occur. */
  readonly has: readonly string[];
  readonly when?: RegExp;
  readonly certainty: number;
  readonly fact: Fact | ((match: readonly string[], message: string) => Fact | null);
}

export const op = (operation: OperationName): Fact => ({ kind: 'operation', operation });
export const families = (...names: string[]): Fact => ({ kind: 'address-family', families: names });
export const by = (shown: string, ...candidates: readonly (string | Candidate)[]): Fact => ({
  kind: 'directives',
  shown,
  candidates: candidates.map((candidate) => (typeof candidate === 'string' ? { directive: candidate } : candidate)),
});
export const network = (trouble: NetworkTrouble, address: string | null = null): Fact => ({ kind: 'network', trouble, address });
export const missing = (path: string): Fact => ({ kind: 'path', error: 'ENOENT', path, use: 'unknown' });
