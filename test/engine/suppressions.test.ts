import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { type CheckSettings, makeChecker } from '../../src/engine/check.ts';
import { findingsOf } from '../../src/engine/unit-report.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { newestTarget } from '../../src/systemd/targets.ts';

const check = makeChecker(rules);

const settings: CheckSettings = {
  targets: [newestTarget],
  manager: 'system',
  rules,
  options: new Map(),
  severities: new Map(),
  policy: () => null,
  threshold: null,
  gate: 'systemd',
  today: '2026-06-01',
};

function report(text: string, dropIn?: string, given: Partial<CheckSettings> = {}) {
  const name = parseUnitName('ledger.service');
  if (name === null) throw new Error('a good name');
  const dropIns = dropIn === undefined ? [] : [{ path: 'ledger.service.d/a.conf', text: dropIn }];
  const source = { name, main: { path: 'ledger.service', text }, dropIns };
  const { report } = check({ path: 'ledger.service', unit: 'ledger.service', read: () => ({ ok: true, source }) }, { ...settings, ...given });
  if (report === null) throw new Error('it can be read');
  return report;
}

const found = (text: string, dropIn?: string, given: Partial<CheckSettings> = {}) =>
  findingsOf(report(text, dropIn, given)).map(({ rule, path, range }) => `${path.includes('/') ? 'drop-in:' : ''}${range.start.line} ${rule}`);

const head = '[Service]\nExecStart=/usr/bin/ledger\n';
const hygiene = ['malformed-suppression', 'unknown-suppression', 'unexplained-suppression', 'expired-suppression', 'unused-suppression'];

describe('a comment that leaves findings out', () => {
  test.for<[name: string, text: string, out: readonly string[], stays: readonly string[]]>([
    ['the line below it', `${head}# unitlint: ignore[umask] -- why\nUMask=0022\n`, ['umask'], ['user']],
    ['the line below it, after blank lines and comments', `${head}; unitlint: ignore[umask] -- why\n\n# more\nUMask=0022\n`, ['umask'], ['user']],
    ['no other line', `${head}# unitlint: ignore[unknown-directive] -- why\nFoo=1\nBar=2\n`, [], ['unknown-directive']],
    ['several rules', `${head}# unitlint: ignore[umask, unknown-directive] -- why\nUMask=0022\n`, ['umask'], ['unused-suppression']],
    ['a section, with what is missing in it', `[Unit]\n# unitlint: ignore[user, umask] -- why\n${head}UMask=0022\n`, ['user', 'umask'], ['private-tmp']],
    [
      'a section to its end, not the next one',
      `[Unit]\nA=1\n# unitlint: ignore[unknown-directive] -- why\n${head}B=1\n[Install]\nC=1\n`,
      [],
      ['unknown-directive'],
    ],
    [
      'the whole file, above the first header',
      `# unitlint: ignore[user, unknown-directive] -- why\n[Unit]\nA=1\n${head}B=1\n`,
      ['user', 'unknown-directive'],
      ['umask'],
    ],
    [
      'the next line of a continued value',
      `${head}CapabilityBoundingSet=CAP_KILL \\\n # unitlint: ignore[invalid-value] -- why\n CAP_BOGUS \\\n CAP_CHOWN\n`,
      ['invalid-value'],
      [],
    ],
    [
      'no other line of a continued value',
      `${head}CapabilityBoundingSet=CAP_WRONG \\\n# unitlint: ignore[invalid-value] -- why\n CAP_BOGUS\n`,
      [],
      ['invalid-value'],
    ],
    ['a broken line', `${head}# unitlint: ignore[stray-line] -- why\nrubbish\n`, ['stray-line'], []],
    ['a line with CR LF', `[Service]\r\nExecStart=/usr/bin/ledger\r\n# unitlint: ignore[umask] -- why\r\nUMask=0022\r\n`, ['umask'], []],
    ['nothing when it is no comment of ours', `${head}# see unitlint: ignore[umask] -- why\nUMask=0022\n`, [], ['umask']],
  ])('is for %s', ([, text, out, stays]) => {
    const ids = findingsOf(report(text)).map(({ rule }) => rule);
    for (const id of out) expect(ids).not.toContain(id);
    for (const id of stays) expect(ids).toContain(id);
  });

  test('counts what it left out, and what is advised no longer counts as reachable', () => {
    const plain = report(head);
    const without = report(`# unitlint: ignore[private-network, user] -- it serves the web as root\n${head}`);
    expect([plain.suppressed, without.suppressed]).toEqual([0, 2]);
    expect(without.exposure[0]?.overall).toBe(plain.exposure[0]?.overall);
    expect(without.exposure[0]?.reachable()).toBeGreaterThan(plain.exposure[0]?.reachable() ?? 0);
  });

  test('is for its own file only', () => {
    const text = `# unitlint: ignore[unknown-directive] -- why\n${head}Foo=1\n`;
    expect(found(text, '[Service]\nBar=1\n')).toContain('drop-in:2 unknown-directive');
    expect(found(`${head}Foo=1\n`, '# unitlint: ignore[unknown-directive] -- why\n[Service]\nBar=1\n')).toContain('3 unknown-directive');
    expect(found(`${head}Foo=1\n`, '# unitlint: ignore[unknown-directive] -- why\n[Service]\nBar=1\n')).not.toContain('drop-in:3 unknown-directive');
  });

  test('holds for its last day, and is a finding from the next one on', () => {
    const text = `${head}# unitlint: ignore[umask] until=2026-06-01 -- why\nUMask=0022\n`;
    expect(found(text)).not.toContain('4 umask');
    const later = found(text, undefined, { today: '2026-06-02' });
    expect(later).toEqual(expect.arrayContaining(['4 umask', '3 expired-suppression']));
    expect(later).not.toContain('3 unused-suppression');
  });

  test('is not called unused when its rule did not run', () => {
    const text = `${head}# unitlint: ignore[umask] -- why\nUMask=0077\n`;
    expect(found(text)).toContain('3 unused-suppression');
    expect(found(text, undefined, { rules: rules.filter(({ id }) => id !== 'umask') })).not.toContain('3 unused-suppression');
    expect(found('# unitlint: ignore[umask] -- why\n[Service]\nType=simple\n')).not.toContain('1 unused-suppression');
  });

  test('is used when one of several targets needs it', () => {
    const targets = [{ label: '252', version: 252, table: '252', derived: false }, newestTarget] as const;
    const text = `${head}# unitlint: ignore[too-new-directive] -- newer hosts\nPrivatePIDs=yes\n`;
    expect(found(text, undefined, { targets }).filter((line) => line.startsWith('3 ') || line.startsWith('4 '))).toEqual([]);
  });

  test('can not leave out what is said of comments', () => {
    expect(found(`# unitlint: ignore[unexplained-suppression] -- why\n${head}# unitlint: ignore[umask]\nUMask=0022\n`)).toContain('4 unexplained-suppression');
  });
});

describe('a bad comment', () => {
  test.for<[comment: string, rule: string, message: string]>([
    ['# unitlint:', 'malformed-suppression', 'it says nothing that is known: write "unitlint: ignore[rule] -- reason"'],
    ['# unitlint: disable', 'malformed-suppression', 'it says nothing that is known'],
    ['# unitlint: ignore', 'malformed-suppression', 'it names no rules in brackets'],
    ['# unitlint: ignore umask', 'malformed-suppression', 'it names no rules in brackets'],
    ['# unitlint: ignore[umask', 'malformed-suppression', 'it names no rules in brackets'],
    ['# unitlint: ignore[]', 'malformed-suppression', 'it names no rules'],
    ['# unitlint: ignore[umask] why not', 'malformed-suppression', '"why" is out of place: a reason stands behind "--", a date behind "until="'],
    ['# unitlint: ignore[umask] until=tomorrow -- x', 'malformed-suppression', '"tomorrow" is no date: write until=2027-01-31'],
    ['# unitlint: ignore[umask] until=2027-02-30 -- x', 'malformed-suppression', '"2027-02-30" is no date'],
    ['# unitlint: ignore[umask] until= -- x', 'malformed-suppression', '"" is no date'],
    ['# unitlint: ignore[exposure] -- x', 'unknown-suppression', 'there is no rule "exposure"'],
    ['# unitlint: ignore[u-mask] -- x', 'unknown-suppression', 'there is no rule "u-mask"'],
    ['# unitlint: ignore[umask]', 'unexplained-suppression', 'gives no reason'],
    ['# unitlint: ignore[umask] --', 'unexplained-suppression', 'gives no reason'],
    ['# unitlint: ignore[umask] until=2026-05-31 -- x', 'expired-suppression', 'held until 2026-05-31'],
    ['# unitlint: ignore[invalid-value] -- x', 'unused-suppression', 'invalid-value reports nothing that this comment is for'],
  ])('is a finding with a place and a remedy: %s', ([comment, rule, message]) => {
    const { mistakes } = report(`${head}${comment}\nUMask=0022\n`);
    const finding = mistakes.find((one) => one.rule === rule);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 3 } }, message: expect.stringContaining(message) });
    expect(finding?.help).not.toBe('');
  });

  test('that can not be read is reported as that alone', () => {
    for (const comment of ['ignore[no-core-dumps] until=2020-13-01 -- x', 'ignore[u-mask] until=2020-01-31 why'])
      expect(found(`${head}# unitlint: ${comment}\nUMask=0022\n`).filter((line) => line.startsWith('3 '))).toEqual(['3 malformed-suppression']);
  });

  test('of which one rule is unused can be mended by taking it out', () => {
    const { mistakes } = report(`${head}# unitlint: ignore[invalid-value] -- x\nUMask=0022\n`);
    const [fix] = mistakes.find(({ rule }) => rule === 'unused-suppression')?.fixes ?? [];
    expect(fix).toMatchObject({ applicability: 'safe', edits: [{ range: { start: { line: 3, column: 1 }, end: { line: 4, column: 1 } }, text: '' }] });
  });

  test('can be asked for a longer reason, or for none', () => {
    const text = `${head}# unitlint: ignore[umask] -- short\nUMask=0022\n`;
    const least = (value: number) => ({ options: new Map([['unexplained-suppression', { least: value }]]) });
    expect(found(text, undefined, least(10))).toContain('3 unexplained-suppression');
    expect(found(text.replace(' -- short', ''), undefined, least(0))).not.toContain('3 unexplained-suppression');
  });
});

describe('reading comments', () => {
  test('never fails, whatever the file holds', () => {
    const piece = fc.constantFrom(
      '# unitlint:',
      ' ignore[umask]',
      ' until=2027-01-01',
      ' -- why',
      '\\',
      '\n',
      '\r\n',
      '\0',
      ';',
      '[Service]',
      'UMask=0022',
      ' ',
      '\t',
      '=',
      '\uDC80',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (one) => {
        for (const { range } of findingsOf(report(one))) expect(range.start.line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('takes time in proportion to their number', () => {
    const lines = (count: number) => `${head}${'# unitlint: ignore[unknown-directive] -- why\nFoo=1\n'.repeat(count)}`;
    const checked = report(lines(20_000), undefined, { rules: rules.filter(({ id }) => id === 'unknown-directive' || hygiene.includes(id)) });
    expect(checked.suppressed).toBe(20_000);
    expect(findingsOf(checked)).toEqual([]);
  }, 20_000);
});

test('a unit without such comments has no findings about them', () => {
  const ids = findingsOf(report(`# a note on unitlint\n${head}`)).map(({ rule }) => rule);
  expect(ids.filter((id) => hygiene.includes(id))).toEqual([]);
});
