import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { compareUnit, type KnownUnit, recordUnit } from '../../src/engine/baseline.ts';
import { makeChecker, usualSettings } from '../../src/engine/check.ts';
import { findingsOf, isAbove } from '../../src/engine/unit-report.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { newestTarget } from '../../src/systemd/targets.ts';

const check = makeChecker(rules);
const regular = rules.filter(({ persona }) => persona === 'regular');
const same = (path: string) => path;
const allRan = () => true;

function report(text: string, threshold: number | null = null) {
  const name = parseUnitName('ledger.service');
  if (name === null) throw new Error('a good name');
  const source = { name, main: { path: 'ledger.service', text }, dropIns: [] };
  const settings = { ...usualSettings, targets: [newestTarget], rules: regular, threshold };
  const { report } = check({ path: 'ledger.service', unit: 'ledger.service', read: () => ({ ok: true, source }) }, settings);
  if (report === null) throw new Error('it can be read');
  return report;
}

const head = '[Service]\nExecStart=/usr/bin/ledger\n';
const record = (text: string) => recordUnit(report(text), undefined, same, allRan);
const compare = (text: string, known: KnownUnit | undefined, threshold: number | null = null) => compareUnit(report(text, threshold), known, same, allRan);

describe('a unit that is known', () => {
  test('has nothing to report while nothing changes, also when lines move', () => {
    const known = record(`${head}Foo=1\n`);
    const { report: compared, better } = compare(`# moved\n\n${head}Foo=1\n`, known, 50);
    expect(findingsOf(compared)).toEqual([]);
    expect(compared.baseline?.known).toBeGreaterThan(10);
    expect(better).toEqual([]);
    expect(isAbove(compared)).toBe(false);
  });

  test('has all findings of a rule reported when there are more than were recorded', () => {
    const findings = findingsOf(compare(`${head}Foo=1\nBar=2\n`, record(`${head}Foo=1\n`)).report);
    expect(findings.map(({ rule, range }) => [rule, range.start.line])).toEqual([
      ['unknown-directive', 3],
      ['unknown-directive', 4],
    ]);
  });

  test('says what is better than recorded', () => {
    const { report: compared, better } = compare(`${head}PrivateTmp=yes\n`, record(`${head}Foo=1\n`));
    expect(better).toEqual(expect.arrayContaining(['ledger.service: unknown-directive', 'ledger.service: private-tmp', 'ledger.service: exposure for 262']));
    expect(compared.baseline?.gone).toBe(2);
    expect(isAbove(compared)).toBe(false);
  });

  test('does not call gone what a rule found that did not run', () => {
    const { better } = compareUnit(report(head), record(`${head}Foo=1\n`), same, (rule) => rule !== 'unknown-directive');
    expect(better).toEqual([]);
  });

  test('may not be more exposed than recorded, and is held to that instead of the threshold', () => {
    const known = record(`${head}PrivateTmp=yes\n`);
    const worse = compare(head, known, 100).report;
    expect(isAbove(worse)).toBe(true);
    expect(worse.exposure[0]).toMatchObject({ limit: 92, recorded: 92, overall: 94 });
    expect(isAbove(compare(`${head}PrivateTmp=yes\n`, known, 10).report)).toBe(false);
  });
});

test('a unit that is not known is held to the threshold, and all of its findings are new', () => {
  const { report: compared } = compare(`${head}Foo=1\n`, undefined, 50);
  expect(isAbove(compared)).toBe(true);
  expect(compared.baseline).toEqual({ known: 0, gone: 0 });
  expect(findingsOf(compared).length).toBe(findingsOf(report(`${head}Foo=1\n`)).length);
});

describe('recording', () => {
  test('keeps what rules found that do not run now, and exposures of other targets', () => {
    const before: KnownUnit = {
      exposure: new Map([['252', 95]]),
      findings: new Map([
        [
          'ledger.service',
          new Map([
            ['umask', 7],
            ['user', 5],
          ]),
        ],
      ]),
    };
    const now = report(head);
    const after = recordUnit({ ...now, advice: () => now.advice().filter(({ rule }) => rule !== 'umask') }, before, same, (rule) => rule !== 'umask');
    expect(Object.fromEntries(after.exposure)).toEqual({ 252: 95, 262: 94 });
    expect(after.findings.get('ledger.service')?.get('umask')).toBe(7);
    expect(after.findings.get('ledger.service')?.get('user')).toBe(1);
  });
});
