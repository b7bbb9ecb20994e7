import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { readConfig } from '../../src/config/read.ts';
import { configTemplate } from '../../src/config/template.ts';

const template = (budgets: Parameters<typeof configTemplate>[0]['budgets'], user = false) =>
  configTemplate({ threshold: 50, targets: ['debian12', '257'], user, budgets });

const read = (text: string) => {
  const result = readConfig(text, { path: 'unitlint.ini', rules, formats: ['pretty'] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config;
};

describe('a new unitlint.ini', () => {
  test('is read back as it was meant', () => {
    const { run } = read(template([], true));
    expect(run.threshold?.value).toBe(50);
    expect(run.targets?.value.map(({ label }) => label)).toEqual(['debian12', '257']);
    expect(run.user?.value).toBe(true);
  });

  test('is still right when every example in it is taken out of its comment', () => {
    const text = template([]).replace(/^# (\w[\w-]* = |\[)/gm, '$1');
    expect(read(text).overrides.map(({ name }) => name)).toEqual(['overrides.user-units']);
  });

  test('has a budget for any path that a file can have', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !/[/\0]/.test(text) && text !== '.' && text !== '..');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
    const budgets = fc.uniqueArray(fc.record({ path, exposure: fc.integer({ min: 0, max: 100 }) }), {
      selector: (budget) => budget.path,
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(budgets, (asked) => {
        const { overrides } = read(template(asked));
        expect(overrides).toHaveLength(asked.length);
        for (const { path: one, exposure } of asked)
          expect(overrides.filter(({ matches }) => matches(one)).map(({ threshold }) => threshold?.value)).toContain(exposure);
        expect(overrides.some(({ matches }) => matches('unrelated/path/of-a.service'))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
