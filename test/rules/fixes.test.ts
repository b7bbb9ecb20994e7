/** The fixes that rules offer for their own bad examples do away with what they are for; safe ones leave the exposure as it is. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { lintUnit } from '../../src/engine/lint.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import type { Finding, Fix } from '../../src/rule/finding.ts';
import type { BadExample } from '../../src/rule/rule.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

const newest = tableVersions.at(-1) ?? '262';

function lint({ name = 'example.service', targets }: BadExample, text: string) {
  const table = tableVersions.find((version) => version === String(targets?.[0] ?? newest)) ?? newest;
  const facts = factsOf(table, Number(table));
  const unitName = parseUnitName(name);
  if (unitName === null) throw new Error(name);
  return lintUnit(loadUnit({ name: unitName, main: { path: name, text }, dropIns: [] }, facts), rules, makeScorer(rules, facts));
}

function apply(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((one, other) => other.span.start - one.span.start || other.span.end - one.span.end)
    .reduce((result, edit) => result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end), text);
}

interface Case {
  readonly rule: string;
  readonly example: BadExample;
  readonly finding: Finding;
  readonly fix: Fix;
}

const cases: readonly Case[] = Object.entries(pages).flatMap(([rule, page]) =>
  page.examples.bad
    .filter(({ dropIn, unread }) => dropIn === undefined && unread === undefined)
    .flatMap((example) =>
      lint(example, example.unit)
        .mistakes.filter((finding) => finding.rule === rule)
        .flatMap((finding) => finding.fixes.map((fix): Case => ({ rule, example, finding, fix }))),
    ),
);

const countOf = (example: BadExample, text: string, { rule, message }: Finding) =>
  lint(example, text).mistakes.filter((finding) => finding.rule === rule && finding.message === message).length;

describe('fixes', () => {
  test('are offered', () => expect(cases.length).toBeGreaterThan(20));

  test.each(cases.map((one) => [`${one.rule}: ${one.fix.title}`, one] as const))('%s', (_, { example, finding, fix }) => {
    const fixed = apply(example.unit, fix);
    expect(fixed).not.toBe(example.unit);
    expect(countOf(example, fixed, finding)).toBe(countOf(example, example.unit, finding) - 1);
    if (fix.applicability === 'safe') expect(lint(example, fixed).score?.exposure).toBe(lint(example, example.unit).score?.exposure);
  });
});
