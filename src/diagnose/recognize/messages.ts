/**
 * Messages of programs and runtimes that stand for one cause. Each row has a text that must occur, so that most lines are
 * done with after a search for it, and an expression for what is near it. No expression can go back far: every repetition
 * has a small limit. Observed under systemd 252 and 257, or told in public reports.
 */
import type { Reading } from '../fact.ts';
import type { Row } from './message-row.ts';
import { callRows, executionRows, identityRows, memoryRows, signalRows } from './process-messages.ts';
import { fileRows, kernelRows, limitRows, networkRows } from './resource-messages.ts';

/** The most telling first. */
const rows: readonly Row[] = [
  ...signalRows,
  ...memoryRows,
  ...executionRows,
  ...identityRows,
  ...kernelRows,
  ...networkRows,
  ...fileRows,
  ...limitRows,
  ...callRows,
];

export function recognizeMessage(message: string): Reading | null {
  for (const { has, when, certainty, fact } of rows) {
    if (!has.some((text) => message.includes(text))) continue;
    const match = when === undefined ? [message] : when.exec(message);
    if (match === null) continue;
    const read = typeof fact === 'function' ? fact(match, message) : fact;
    if (read !== null) return { fact: read, certainty };
  }
  return null;
}
