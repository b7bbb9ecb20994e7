import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { effectivePage, withTable } from '../../scripts/effective-table.ts';

test('the table of docs/effective-exposure.md is that of the engine: run npm run gen', () => {
  const page = readFileSync(effectivePage, 'utf8');
  expect(page).toBe(withTable(page));
});
