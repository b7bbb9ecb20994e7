/** Runs the examples of every rule: what the pages show is what the rules do. */

import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { type CheckSettings, makeChecker } from '../../src/engine/check.ts';
import { findingsOf } from '../../src/engine/unit-report.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import type { Manager } from '../../src/model/value.ts';
import type { Example } from '../../src/rule/rule.ts';
import { parseTarget } from '../../src/systemd/targets.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

const check = makeChecker(rules);

const settingsFor = (label: string, manager: Manager = 'system'): CheckSettings => {
  const parsed = parseTarget(label);
  if (!parsed.ok) throw new Error(parsed.problem);
  const none = { options: new Map(), severities: new Map(), policy: () => null, threshold: null };
  return { ...none, targets: [parsed.target], manager, rules, gate: 'systemd', today: '2026-06-01' };
};

function linesReported(id: string, example: Example, version: string): readonly number[] {
  const name = parseUnitName(example.name ?? 'example.service');
  if (name === null) throw new Error(`bad example name ${example.name}`);
  const dropIns = example.dropIn === undefined ? [] : [{ path: 'drop-in.conf', text: example.dropIn }];
  const unread = example.unread === undefined ? [] : [{ file: example.unread, reason: example.unread.reason }];
  const source = { name, main: { path: name.full, text: example.unit }, dropIns, unread };
  const { report, failures } = check({ path: name.full, unit: name.full, read: () => ({ ok: true, source }) }, settingsFor(version, example.manager));
  const lines = (report === null ? [] : findingsOf(report)).filter(({ rule }) => rule === id).map(({ range }) => range.start.line);
  expect(failures()).toEqual([]);
  return lines.sort((one, other) => one - other);
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
