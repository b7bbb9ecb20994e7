/** The report that people read: what it says, and that it keeps to its width. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { type CheckSettings, makeChecker, type Subject, usualSettings } from '../../src/engine/check.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { makePrettyReporter, type PrettyOptions } from '../../src/report/pretty.ts';
import { columns, plainStyle, type Style } from '../../src/report/style.ts';
import { newestTarget } from '../../src/systemd/targets.ts';

const width = 80;
/** The rules that run when nothing is selected. */
const regular = rules.filter(({ persona }) => persona === 'regular');
const settings: CheckSettings = { ...usualSettings, targets: [newestTarget], rules: regular };
const check = makeChecker(rules);

interface Setting {
  readonly style?: Style;
  readonly verbose?: boolean;
  readonly again?: string | null;
  readonly exit?: 0 | 1;
  readonly threshold?: number | null;
  readonly pedantic?: boolean;
  readonly gate?: 'systemd' | 'effective';
  readonly quiet?: boolean;
  /** Limits that are not the threshold. */
  readonly limits?: Readonly<Record<string, number>>;
}

function subject(path: string, text: string): Subject {
  const name = parseUnitName(path);
  if (name === null) throw new Error(`${path} names no unit`);
  return { path, unit: path, read: () => ({ ok: true, source: { name, main: { path, text }, dropIns: [] } }) };
}

function printed(
  units: Readonly<Record<string, string>>,
  {
    style = plainStyle(width, true),
    verbose = false,
    again = '',
    exit = 0,
    threshold = null,
    pedantic = false,
    gate = 'systemd',
    quiet = false,
    limits = {},
  }: Setting = {},
) {
  const options: PrettyOptions = { version: '0', targets: ['262'], threshold, failOn: 'error', style, verbose, quiet, again };
  const reporter = makePrettyReporter(options);
  const reports = Object.entries(units).flatMap(
    ([path, text]) => check(subject(path, text), { ...settings, gate, threshold: limits[path] ?? threshold, rules: pedantic ? rules : regular }).report ?? [],
  );
  for (const report of reports) reporter.unit(report);
  return reporter.end({ units: reports.length, errors: 0, warnings: 0, infos: 0, known: 0, suppressed: 0, worst: null, above: 0, exit });
}

const typo = '[Service]\nExecStart=/usr/bin/myapp\nProtectSytem=strict\n';
const bare = '[Service]\nExecStart=/usr/bin/myapp\n';
const quiet = '[Timer]\nOnBootSec=5min\n';

describe('the pretty report', () => {
  test.each(Object.entries(pages).map(([id, { examples }]) => [id, examples.bad] as const))('keeps to 80 columns on the examples of %s', (_, examples) => {
    for (const example of examples)
      for (const verbose of [false, true]) {
        const wide = printed({ [example.name ?? 'example.service']: example.unit }, { verbose, pedantic: true })
          .split('\n')
          .filter((line) => line.length > width);
        expect(wide).toEqual([]);
      }
  });

  test('fits a screen, however much there is to say', () => {
    const faulty = `${bare}${Array.from({ length: 30 }, (_, index) => `Wrong${index}=yes`).join('\n')}\n`;
    expect(printed({ 'a.service': faulty }).split('\n').length).toBeLessThanOrEqual(50);
    expect(printed({ 'a.service': bare }).split('\n').length).toBeLessThanOrEqual(25);
  });

  test('prints everything when asked to, in whole words', () => {
    const text = printed({ 'a.service': bare }, { verbose: true });
    expect(text).toContain('may break:');
    expect(text).not.toContain('…');
  });

  test('says in one line that there is nothing to say', () => {
    expect(printed({ 'backup.timer': quiet })).toBe('backup.timer  no exposure: a .timer unit runs no program  no findings\n');
  });

  test('marks the place and says beside it what to do', () => {
    expect(printed({ 'a.service': typo })).toContain('3 | ProtectSytem=strict\n    | ^^^^^^^^^^^^ Did you mean ProtectSystem=?');
  });

  test('marks the place behind wide and combining characters', () => {
    const text = printed({ 'a.service': `${bare}Environment="A=日本e\u0301" Bad\n` });
    expect(text).toContain('3 | Environment="A=日本e\u0301" Bad\n    |                       ^^^');
  });

  test('names the command that comes next, and repeats its options', () => {
    expect(printed({ 'a.service': bare }, { again: ' --target debian12' })).toContain('Next: unitlint harden --target debian12 a.service');
  });

  test('names no command for a unit without a path', () => {
    expect(printed({ 'a.service': bare }, { again: null })).not.toContain('Next:');
  });

  test('says why the run fails', () => {
    expect(printed({ 'a.service': typo }, { exit: 1 })).toContain('The run fails for 1 finding (--fail-on error).');
    expect(printed({ 'a.service': bare }, { exit: 1, threshold: 50 })).toMatch(/^Exposure 9\.\d is above the limit of 5\.0\.$/m);
    expect(printed({ 'a.service': bare })).not.toContain('fails');
  });

  test('says which number is above the limit', () => {
    const undone = `${bare}ProtectSystem=strict\n`;
    const above = printed({ 'a.service': undone }, { threshold: 93, gate: 'effective', exit: 1 });
    expect(above).toMatch(/^ +9\.2 UNSAFE .* effective 9\.4, above the limit of 9\.3$/m);
    expect(above).toMatch(/^Effective exposure 9\.4 is above the limit of 9\.3\.$/m);
    expect(printed({ 'a.service': undone, 'b.service': bare }, { threshold: 93, gate: 'effective' })).toMatch(/a\.service .* above \(effective 9\.4\)$/m);
  });

  test('shows the limits of many units where they differ', () => {
    const units = { 'a.service': bare, 'b.service': bare };
    const own = printed(units, { threshold: 40, limits: { 'a.service': 96 } });
    expect(own).toMatch(/a\.service .* 9\.6$/m);
    expect(own).toMatch(/b\.service .* 4\.0 above$/m);
    expect(printed(units, { threshold: 40 })).toMatch(/b\.service .* - {2}above$/m);
    for (const line of own.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
  });

  test('claims nothing of findings that a quiet run leaves out', () => {
    expect(printed({ 'backup.timer': quiet }, { quiet: true })).toBe('backup.timer  no exposure: a .timer unit runs no program\n');
    expect(printed({ 'backup.timer': quiet, 'b.timer': quiet }, { quiet: true })).not.toContain('no mistakes');
  });

  test('lists many units with the worst first, refused ones before all', () => {
    const table = printed({
      'ok.service': `${bare}DynamicUser=yes\n`,
      'bad.service': bare,
      'refused.service': '[Service]\nExecStart=bin/x\n',
      'x.timer': quiet,
    });
    const order = [...table.matchAll(/^.{26} (\S+\.\w+)/gm)].map(([, name]) => name);
    expect(order).toEqual(['refused.service', 'bad.service', 'ok.service', 'x.timer']);
    expect(table).toContain('Next: unitlint check refused.service');
  });

  test('is the same without colours but for the colours', () => {
    const mark = (text: string) => `\x1B[1m${text}\x1B[22m`;
    const painted: Style = { ...plainStyle(width, true), bold: mark, dim: mark, red: mark, yellow: mark, green: mark, blue: mark };
    const coloured = printed({ 'a.service': typo }, { style: painted });
    expect(coloured).not.toBe(printed({ 'a.service': typo }));
    for (const line of coloured.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
    expect(coloured.replace(/\x1B\[\d+m/g, '')).toBe(printed({ 'a.service': typo }));
  });

  test('uses plain characters where the terminal has no others', () => {
    expect(printed({ 'a.service': typo, 'b.service': bare }, { style: plainStyle(width, false) })).not.toMatch(/[█░]/);
  });

  test('says that there are no findings on a line of its own below what lines undo', () => {
    const reporter = makePrettyReporter({
      version: '0',
      targets: ['262'],
      threshold: null,
      failOn: 'error',
      style: plainStyle(width, true),
      verbose: false,
      again: '',
    });
    const { report } = check(subject('a.service', '[Service]\nExecStart=/bin/a\nProtectSystem=strict\n'), settings);
    if (report === null) throw new Error('no report');
    const shown =
      (reporter.unit({ ...report, mistakes: [], advice: () => [] }) ?? '') +
      reporter.end({ units: 1, errors: 0, warnings: 0, infos: 0, known: 3, suppressed: 0, worst: null, above: 0, exit: 0 });
    expect(shown).toContain('effective');
    expect(shown).toMatch(/^no new findings, 3 known by the baseline$/m);
  });
});
