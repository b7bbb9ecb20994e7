import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { makeChecker, usualSettings } from '../../src/engine/check.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { makePrettyReporter } from '../../src/report/pretty.ts';
import { plainStyle } from '../../src/report/style.ts';
import { parseTarget } from '../../src/systemd/targets.ts';

const check = makeChecker(rules);

function report(text: string, labels: readonly string[], dropIn?: string) {
  const name = parseUnitName('ledger.service');
  if (name === null) throw new Error('a good name');
  const targets = labels.map((label) => {
    const parsed = parseTarget(label);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.target;
  });
  const dropIns = dropIn === undefined ? [] : [{ path: 'ledger.service.d/a.conf', text: dropIn }];
  const source = { name, main: { path: 'ledger.service', text }, dropIns };
  const settings = { ...usualSettings, targets, rules: rules.filter(({ persona }) => persona === 'regular') };
  const { report } = check({ path: 'ledger.service', unit: 'ledger.service', read: () => ({ ok: true, source }) }, settings);
  if (report === null) throw new Error('it can be read');
  return report;
}

const head = '[Service]\nExecStart=/usr/bin/ledger\n';

describe('a unit that is checked for several targets', () => {
  const labels = ['rhel8', 'debian12', '257'];

  test('has a score for each', () => {
    const { exposure, targets } = report(`${head}ProtectProc=invisible\nPrivatePIDs=yes\n`, labels);
    expect(targets).toEqual(labels);
    expect(exposure.map(({ target }) => target)).toEqual(labels);
    expect(exposure.map(({ derived }) => derived)).toEqual([true, false, false]);
  });

  test('has one finding for all targets that it holds for, and the finding names them', () => {
    const { mistakes } = report(`${head}PrivatePIDs=yes\nFoo=1\n`, labels);
    const tooNew = mistakes.filter(({ rule }) => rule === 'too-new-directive');
    expect(tooNew.map(({ targets, everywhere }) => [targets, everywhere])).toEqual([[['rhel8', 'debian12'], false]]);
    const unknown = mistakes.filter(({ rule }) => rule === 'unknown-directive');
    expect(unknown.map(({ targets, everywhere }) => [targets, everywhere])).toEqual([[labels, true]]);
  });

  test('keeps two findings of one rule at one place apart', () => {
    const text = `${head}CapabilityBoundingSet=CAP_ONE CAP_TWO\n`;
    const count = (given: readonly string[]) => report(text, given).mistakes.filter(({ rule }) => rule === 'invalid-value').length;
    expect(count(labels)).toBe(count(['257']));
  });

  test('has a table of which hardening line works where', () => {
    const { matrix } = report(
      `${head}PrivatePIDs=yes\nPrivateTmp=disconnected\nSystemCallFilter=@system-service @nosuch\nProtectClock=maybe\nPrivateDevices=no\nNoNewPrivileges=yes\n`,
      labels,
    );
    expect(matrix.map(({ line, text, states }) => [line, text, ...states])).toEqual([
      [3, 'PrivatePIDs=yes', 'too-new', 'too-new', 'works'],
      [4, 'PrivateTmp=disconnected', 'ignored', 'ignored', 'works'],
      [5, 'SystemCallFilter=@system-service @nosuch', 'partly', 'partly', 'partly'],
      [6, 'ProtectClock=maybe', expect.anything(), 'ignored', 'ignored'],
      [8, 'NoNewPrivileges=yes', 'works', 'works', 'works'],
    ]);
  });

  test('has lines of drop-ins in the table, and refused units as such', () => {
    const rows = report(head, labels, '[Service]\nNoNewPrivileges=yes\n').matrix;
    expect(rows.map(({ path, line }) => [path, line])).toEqual([['ledger.service.d/a.conf', 2]]);
    expect(report('[Service]\nNoNewPrivileges=yes\n', labels).matrix[0]?.states).toEqual(['refused', 'refused', 'refused']);
  });

  test('has no table for one target', () => {
    expect(report(`${head}NoNewPrivileges=yes\n`, ['257']).matrix).toEqual([]);
  });
});

describe('the table on a terminal', () => {
  const printed = (labels: readonly string[], width: number) => {
    const one = report(`${head}PrivatePIDs=yes\nNoNewPrivileges=yes\n`, labels);
    const reporter = makePrettyReporter({
      version: '',
      targets: labels,
      threshold: null,
      failOn: 'error',
      style: plainStyle(width, true),
      verbose: true,
      again: '',
    });
    const summary = { units: 1, errors: 0, warnings: 0, infos: 0, known: 0, suppressed: 0, worst: null, above: 0, exit: 0 } as const;
    return reporter.unit(one) + reporter.end(summary);
  };

  test('has a column for each target', () => {
    expect(printed(['debian12', '257'], 80)).toContain(
      [
        'Hardening lines, by target:       debian12  257',
        '  3: PrivatePIDs=yes              too new   works',
        '  4: NoNewPrivileges=yes          works     works',
        '',
      ].join('\n'),
    );
  });

  test('stands in parts where the targets do not fit beside one another', () => {
    const text = printed(['rhel8', 'debian11', 'debian12', 'ubuntu22.04', 'ubuntu24.04', '257', '262'], 80);
    expect(text.split('Hardening lines, by target:')).toHaveLength(3);
    for (const line of text.split('\n').filter((line) => /^Hardening| works| too new/.test(line))) expect(line.length).toBeLessThanOrEqual(80);
  });
});
