import { readFileSync, writeFileSync } from 'node:fs';

/** Leaves a file alone whose text is right already, so that its time stays. */
export function writeIfChanged(path: string, text: string): void {
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {}
  if (before !== text) writeFileSync(path, text);
}
