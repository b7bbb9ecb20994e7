/** Reports of real runs for the tests of the formats: units in, what a format writes out. */
import { createHash } from 'node:crypto';
import { rules } from '../../rules/index.ts';
import { makeChecker } from '../../src/engine/check.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import type { FormatContext } from '../../src/report/context.ts';
import type { Reporter, UnitReport } from '../../src/report/report.ts';
import { makeTally } from '../../src/report/tally.ts';
import { parseTarget } from '../../src/systemd/targets.ts';

export interface UnitText {
  readonly path: string;
  readonly text: string;
  readonly dropIn?: { readonly path: string; readonly text: string };
}

export interface RunOptions {
  readonly targets?: readonly string[];
  readonly threshold?: number;
}

const targetOf = (label: string) => {
  const parsed = parseTarget(label);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.target;
};

export function reportsOf(units: readonly UnitText[], { targets = ['257'], threshold }: RunOptions = {}): readonly UnitReport[] {
  const check = makeChecker(rules);
  const settings = {
    targets: targets.map(targetOf),
    manager: 'system',
    rules: rules.filter(({ persona }) => persona === 'regular'),
    options: new Map(),
    severities: new Map(),
    policy: () => null,
    threshold: threshold ?? null,
    gate: 'systemd',
    today: '2026-06-01',
  } as const;
  return units.map(({ path, text, dropIn }) => {
    const name = parseUnitName(path.slice(path.lastIndexOf('/') + 1));
    if (name === null) throw new Error(`${path} is no unit`);
    const source = { name, main: { path, text }, dropIns: dropIn === undefined ? [] : [dropIn] };
    const { report, problems } = check({ path, unit: name.full, read: () => ({ ok: true, source }) }, settings);
    if (report === null || problems.length > 0) throw new Error(`${path}: ${JSON.stringify(problems)}`);
    return report;
  });
}

export const contextFor = ({ targets = ['257'], threshold }: RunOptions = {}): FormatContext => ({
  version: '1.2.3',
  targets,
  threshold: threshold ?? null,
  failOn: 'error',
  rules: rules.filter(({ persona }) => persona === 'regular'),
  place: (path) => path,
  digest: (text, encoding) => createHash('sha256').update(text).digest(encoding),
});

/** What the format writes for these reports. */
export function written(reporter: Reporter, reports: readonly UnitReport[]): string {
  const tally = makeTally('error', true);
  const parts = reports.map((report) => {
    tally.add(report);
    return reporter.unit(report);
  });
  return parts.join('') + reporter.end(tally.summary());
}
