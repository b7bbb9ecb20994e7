/** The pages in docs/ and the lists in rules/ are what the sources give. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docFiles } from '../../scripts/doc-files.ts';

const files = docFiles();

describe('docs/', () => {
  test.each([...files])('%s is what npm run gen writes', (path, text) => {
    expect(existsSync(path), `${path} is missing: run npm run gen`).toBe(true);
    expect(readFileSync(path, 'utf8') === text, `${path} is not what the sources give: run npm run gen`).toBe(true);
  });

  test('has no page of a rule that is gone', () => {
    expect(readdirSync('docs/rules').filter((file) => !files.has(`docs/rules/${file}`))).toEqual([]);
  });
});
