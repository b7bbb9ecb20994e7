/** The scored checks of one systemd version, and the order in which its table prints them. */
import { type CheckField, checkOrder, checks as checkRows } from './data/checks.ts';
import { inRanges, type TableVersion } from './versions.ts';

export type { CheckField } from './data/checks.ts';

export interface Check {
  /** systemd's `json_field`, odd characters included. */
  readonly field: CheckField;
  /** What the table prints. */
  readonly name: string;
  readonly weight: number;
  /** The badness that counts as the whole weight. */
  readonly range: number;
  /** What the check looks at: capabilities, a namespace, a system-call group. */
  readonly param: string;
  /** The check does not apply to units with DefaultDependencies=no. */
  readonly defaultDependenciesOnly: boolean;
}

/** A number that may differ by version: `1000`, or `252-254:500 257:1000`. */
function numberIn(text: string, table: TableVersion): number {
  if (!text.includes(':')) return Number(text);
  const part = text.split(' ').find((word) => inRanges(word.slice(0, word.indexOf(':')), table));
  return Number(part?.slice(part.indexOf(':') + 1));
}

export function checksOf(table: TableVersion): readonly Check[] {
  return checkRows
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(([field = '', , , , , , , versions = '']) => field !== '' && inRanges(versions, table))
    .map(([field = '', name = '', weight = '', range = '', , param = '', flags = '']) => ({
      field: field as CheckField, // the generator writes the union from the same rows
      name,
      weight: numberIn(weight, table),
      range: numberIn(range, table),
      param,
      defaultDependenciesOnly: flags.includes('default-dependencies'),
    }));
}

/** Place of an outcome (`field:badness:variant`) in the printed table; equal places are ordered by printed name. */
export function printOrderOf(table: TableVersion): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const [place, row] of checkOrder.split('\n').entries()) {
    const [outcomes = '', versions = ''] = row.split('\t');
    if (!inRanges(versions, table)) continue;
    for (const outcome of outcomes.split(' ')) order.set(outcome, place);
  }
  return order;
}
