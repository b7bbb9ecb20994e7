/** The verbs explain and rules as they are called. */
import { describe, expect, test, vi } from 'vitest';
import { rules } from '../../rules/index.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { runExplainCommand } from '../../src/cli/run/explain.ts';
import { runRulesCommand } from '../../src/cli/run/rules.ts';
import { UsageError } from '../../src/cli/settings.ts';
import { verbs } from '../../src/cli/verbs.ts';

const written: string[] = [];
vi.mock('../../src/cli/output.ts', () => ({
  isTerminal: () => false,
  toStandardOutput: () => ({ write: (text: string) => written.push(text), close: () => {} }),
}));

async function printed(run: () => Promise<number>): Promise<string> {
  written.length = 0;
  expect(await run()).toBe(0);
  return written.join('');
}

const explain = (topic: string, format = 'pretty') => printed(() => runExplainCommand(topic, { format, color: 'never', pager: true }));

describe('unitlint explain', () => {
  test('prints a page, without colours where there is none to show', async () => {
    const text = await explain('ProtectSystem');
    expect(text).toMatch(/^ProtectSystem=\n/);
    expect(text).not.toContain('\x1B');
  });

  test('paints names where colours are asked for', async () => {
    const text = await printed(() => runExplainCommand('ProtectSystem', { format: 'pretty', color: 'always', pager: true }));
    expect(text).toContain('\x1B[1mProtectSystem=\x1B[22m');
    expect(text).not.toContain('`');
  });

  test('prints Markdown and JSON', async () => {
    expect(await explain('226', 'markdown')).toMatch(/^# 226\/NAMESPACE\n/);
    expect(JSON.parse(await explain('226', 'json'))).toMatchObject({ schema: 1, kind: 'exit-status', title: '226/NAMESPACE' });
  });

  test('asks back about what it does not know', async () => {
    await expect(explain('PrivatTmp')).rejects.toThrow(new UsageError('nothing is known about "PrivatTmp"; did you mean PrivateTmp or private-tmp?'));
  });
});

describe('unitlint rules', () => {
  test('lists every rule, and how it can be mended', async () => {
    const listed = JSON.parse(await printed(() => runRulesCommand({ format: 'json', color: 'never' }))) as { rules: { id: string; fixable: string }[] };
    expect(listed.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { fixable } of listed.rules) expect(['safe', 'suggested', 'no']).toContain(fixable);
  });

  test('names no option that does not exist', async () => {
    const text = await printed(() => runRulesCommand({ format: 'pretty', color: 'never' }));
    const known = makeProgram(verbs, () => {}).commands.flatMap(({ options }) => options.map(({ long }) => long));
    expect((text.match(/ --[a-z-]+/g) ?? []).map((option) => option.trim()).filter((option) => !known.includes(option))).toEqual([]);
  });

  test('keeps to 80 columns', async () => {
    const text = await printed(() => runRulesCommand({ format: 'pretty', color: 'never' }));
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const { id } of rules) expect(text).toContain(`\n  ${id}`);
  });
});
