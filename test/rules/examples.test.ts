/** Runs the examples of every rule: what the pages show is what the rules do. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { lintUnit } from '../../src/engine/lint.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import type { Example } from '../../src/rule/rule.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { tableVersions } from '../../src/systemd/versions.ts';
import { lineStarts, positionAt } from '../../src/text/position.ts';

function linesReported(id: string, example: Example, version: string): readonly number[] {
  const table = tableVersions.find((candidate) => candidate === version) ?? '262';
  const facts = factsOf(table, Number(table));
  const name = parseUnitName(example.name ?? 'example.service');
  if (name === null) throw new Error(`bad example name ${example.name}`);
  const main = { path: name.full, text: example.unit };
  const dropIns = example.dropIn === undefined ? [] : [{ path: 'drop-in.conf', text: example.dropIn }];
  const unread = example.unread === undefined ? [] : [{ file: example.unread, reason: example.unread.reason }];
  const unit = loadUnit({ name, main, dropIns, unread }, facts);
  const { findings, failures } = lintUnit(unit, rules, makeScorer(rules, facts));
  expect(failures).toEqual([]);
  return findings.filter(({ rule }) => rule === id).map(({ file, span }) => positionAt(lineStarts(file.tree.text), span.start).line);
}

const versionsOf = (example: Example) => example.targets?.map(String) ?? [...tableVersions];

describe.each(Object.entries(pages))('%s', (id, { examples }) => {
  test.each(examples.bad.map((example, index) => [index + 1, example] as const))('bad example %i is reported where it says', (_, example) => {
    for (const version of versionsOf(example)) expect([version, linesReported(id, example, version)]).toEqual([version, example.lines]);
  });

  test.each(examples.good.map((example) => [example.because, example] as const))('is silent: %s', (_, example) => {
    for (const version of versionsOf(example)) expect([version, linesReported(id, example, version)]).toEqual([version, []]);
  });

  test('shows a bad and a good example', () => {
    expect(examples.good.length).toBeGreaterThan(0);
    expect(examples.bad.length).toBeGreaterThan(0);
  });
});
