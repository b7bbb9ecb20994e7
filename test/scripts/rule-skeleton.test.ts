import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ruleSkeleton } from '../../scripts/rule-skeleton.ts';
import { exampleReport } from '../../src/explain/example-output.ts';
import type { Rule, RulePage } from '../../src/rule/rule.ts';

const folder = mkdtempSync(join(tmpdir(), 'unitlint-rule-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options = { taken: ['protect-system'], version: '1.2.3' };

async function loaded(family: string, id: string): Promise<Record<string, unknown>> {
  const skeleton = ruleSkeleton(family, id, options);
  if (!skeleton.ok) throw new Error(skeleton.problem);
  expect(skeleton.path).toBe(`rules/${family}/${id}.ts`);
  const file = join(folder, `${id}.ts`);
  writeFileSync(file, skeleton.text.replaceAll('../../src/', `${resolve('src')}/`));
  return (await import(file)) as Record<string, unknown>;
}

describe('the skeleton of a rule', () => {
  test.each(['correctness', 'effectiveness', 'breakage', 'hygiene'])('of %s works as it is written', async (family) => {
    const module = await loaded(family, `my-${family}`);
    const rule = module[`my${family.charAt(0).toUpperCase()}${family.slice(1)}`] as Rule;
    const { examples } = module['page'] as RulePage;
    expect(rule).toMatchObject({ id: `my-${family}`, category: family, since: '1.2.3' });
    const linesOf = (example: RulePage['examples']['bad'][number] | RulePage['examples']['good'][number]) =>
      exampleReport(rule, example, [rule])?.mistakes.map(({ range }) => range.start.line);
    for (const example of examples.bad) expect(linesOf(example)).toEqual(example.lines);
    for (const example of examples.good) expect(linesOf(example)).toEqual([]);
  });

  test('of exposure names the check after the directive', async () => {
    const { protectNothing } = await loaded('exposure', 'protect-nothing');
    expect(protectNothing).toMatchObject({ directives: ['ProtectNothing'], checks: [{ field: 'ProtectNothing' }] });
  });

  test.for([
    ['corectness', 'my-rule', '"corectness" is no family of rules; did you mean correctness?'],
    ['hygiene', 'MyRule', '"MyRule" is no id: write small letters and single hyphens, such as protect-system'],
    ['hygiene', '../x', '"../x" is no id: write small letters and single hyphens, such as protect-system'],
    ['exposure', 'protect-system', 'there is a rule protect-system already'],
  ])('is not written for %s %s', ([family = '', id = '', problem]) => {
    expect(ruleSkeleton(family, id, options)).toEqual({ ok: false, problem });
  });
});
