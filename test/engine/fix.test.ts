/** Fixes: which are applied, that they do what they may and no more, and that a second run has nothing to do. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { type CheckSettings, makeJudging, type Subject, usualSettings } from '../../src/engine/check.ts';
import { makeFixer } from '../../src/engine/fix.ts';
import { changedSettings, sameValue } from '../../src/engine/meaning.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import type { BadExample } from '../../src/rule/rule.ts';
import { parseTarget } from '../../src/systemd/targets.ts';
import { unitOf } from '../units.ts';

const judgeUnit = makeJudging(rules);
const fixer = makeFixer(judgeUnit);

function settingsFor(labels: string): CheckSettings {
  const targets = labels.split(',').map((label) => {
    const parsed = parseTarget(label);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.target;
  });
  return { ...usualSettings, targets, rules };
}

/** A unit of files: the first is its main file. */
function subjectOf(files: Readonly<Record<string, string>>): Subject {
  const [[path, text] = ['', ''], ...dropIns] = Object.entries(files);
  const name = parseUnitName(path);
  if (name === null) throw new Error(`"${path}" is no unit name`);
  const source = { name, main: { path, text }, dropIns: dropIns.map(([file, own]) => ({ path: file, text: own })) };
  return { path, unit: path, read: () => ({ ok: true, source }) };
}

interface Options {
  readonly unsafe?: boolean;
  readonly targets?: string;
}

const fix = (files: Readonly<Record<string, string>>, { unsafe = false, targets = '262' }: Options = {}) =>
  fixer(subjectOf(files), settingsFor(targets), { unsafe, texts: new Map() });

const fixLines = (lines: string, options?: Options) => {
  const text = `[Service]\nExecStart=/usr/bin/ledger\n${lines}`;
  return (fix({ 'ledger.service': text }, options).texts.get('ledger.service') ?? text).slice('[Service]\nExecStart=/usr/bin/ledger\n'.length);
};

describe('safe fixes', () => {
  test.for([
    ['older names', 'ReadWriteDirectories = /srv\n', 'ReadWritePaths = /srv\n'],
    ['dead duplicates', '# one\nPrivateTmp=yes\n# two\nPrivateTmp=yes\n', '# one\n# two\nPrivateTmp=yes\n'],
    ['older words', 'StandardOutput=syslog\n', 'StandardOutput=journal\n'],
    ['older paths', 'PIDFile=/var/run/ledger.pid\n', 'PIDFile=/run/ledger.pid\n'],
    ['names in CRLF files', 'ReadWriteDirectories=/srv\r\n', 'ReadWritePaths=/srv\r\n'],
    ['lines without an end', 'ReadWriteDirectories=/srv', 'ReadWritePaths=/srv'],
  ])('mend %s and leave every other byte', ([, before, after]) => {
    expect(fixLines(`${before}`)).toBe(after);
  });

  test.for([
    ['a misspelt restriction', 'ProtectSytem=strict\n'],
    ['a comment behind a value', 'ProtectSystem=strict # all\n'],
    ['commas', 'CapabilityBoundingSet=CAP_CHOWN,CAP_KILL\n'],
    ['a good unit', 'PrivateTmp=yes\n'],
  ])('leave %s', ([, lines]) => {
    expect(fixLines(`${lines}`)).toBe(lines);
  });

  test('leave what a comment suppresses', () => {
    const lines = '# unitlint: ignore[deprecated-setting] -- for older systems\nReadWriteDirectories=/srv\n';
    expect(fixLines(lines)).toBe(lines);
  });

  test('count the suggested ones that are left', () => {
    expect(fix({ 'ledger.service': '[Service]\nExecStart=/bin/true\nProtectSytem=strict\n' })).toMatchObject({ applied: [], suggested: 1 });
  });
});

describe('suggested fixes', () => {
  test.for([
    ['a misspelt name', 'ProtectSytem=strict\n', 'ProtectSystem=strict\n'],
    ['a comment behind a value', 'ProtectSystem=strict # all\n', '# all\nProtectSystem=strict\n'],
    ['commas', 'CapabilityBoundingSet=CAP_CHOWN,CAP_KILL\n', 'CapabilityBoundingSet=CAP_CHOWN CAP_KILL\n'],
    ['a misspelt header and what stands below it', '\n[Instal]\nWantedBy=multi-user.target\n', '\n[Install]\nWantedBy=multi-user.target\n'],
  ])('mend %s', ([, before, after]) => {
    expect(fixLines(`${before}`, { unsafe: true })).toBe(after);
  });

  test('keep the order of lines that move to one section', () => {
    const lines = 'CapabilityBoundingSet=\nCapabilityBoundingSet=CAP_CHOWN\nPrivateTmp=yes\n';
    const text = `[Unit]\n${lines}\n[Service]\nExecStart=/bin/true\n`;
    expect(fix({ 'ledger.service': text }, { unsafe: true }).texts.get('ledger.service')).toBe(`[Unit]\n\n[Service]\n${lines}ExecStart=/bin/true\n`);
  });

  test('say where they were and what changes with them', () => {
    const { applied } = fix(
      { 'ledger.service': '[Unit]\nPrivateTmp=yes\n\n[Service]\nExecStart=/bin/true\nPrivatDevices=yes\nReadOnlyDirectories=/srv\n' },
      { unsafe: true },
    );
    expect(applied.map(({ rule, line, applicability, changes }) => [rule, line, applicability, changes])).toEqual([
      ['deprecated-setting', 7, 'safe', []],
      ['unknown-directive', 6, 'suggested', ['PrivateDevices']],
      ['wrong-section', 2, 'suggested', ['PrivateTmp']],
    ]);
  });
});

describe('files', () => {
  const main = '[Service]\nExecStart=/bin/true\n';

  test('drop-ins of the unit are fixed, those that it shares are not', () => {
    const dropIn = '[Service]\nReadWriteDirectories=/srv\n';
    const files = { 'a-b.service': main, 'a-b.service.d/x.conf': dropIn, 'a-.service.d/y.conf': dropIn, 'service.d/z.conf': dropIn };
    expect([...fix(files).texts.keys()]).toEqual(['a-b.service.d/x.conf']);
  });

  test('texts that another unit changed are built upon', () => {
    const texts = new Map([['a.service', `${main}ReadOnlyDirectories=/srv\n`]]);
    const { texts: changed } = fixer(subjectOf({ 'a.service': main }), settingsFor('262'), { unsafe: false, texts });
    expect([...changed]).toEqual([['a.service', `${main}ReadOnlyPaths=/srv\n`]]);
  });
});

describe('several targets', () => {
  test('a fix needs all of them to agree', () => {
    const lines = 'CPUShares=512\n';
    expect([fixLines(lines), fixLines(lines, { targets: '252' }), fixLines(lines, { targets: '252,262' })]).toEqual(['', lines, lines]);
  });
});

describe('the bad examples of all rules', () => {
  const examples = Object.entries(pages).flatMap(
    ([
      rule,
      {
        examples: { bad },
      },
    ]) => bad.filter(({ unread }) => unread === undefined).map((example, index) => [`${rule} ${index + 1}`, example] as const),
  );

  const filesOf = ({ unit, name = 'example.service', dropIn }: BadExample) => ({
    [name]: unit,
    ...(dropIn === undefined ? {} : { [`${name}.d/x.conf`]: dropIn }),
  });

  test.each(examples)('%s: fixed once and for all, the exposure never higher', (_, example) => {
    for (const target of example.targets?.map(String) ?? ['252', '262']) {
      for (const unsafe of [false, true]) {
        const files = filesOf(example);
        const fixed = fix(files, { unsafe, targets: target });
        const after = { ...files, ...Object.fromEntries(fixed.texts) };
        expect([...fix(after, { unsafe, targets: target }).texts]).toEqual([]);
        const exposure = (given: typeof files) => judgeUnit(subjectOf(given), settingsFor(target))[0]?.score?.exposure ?? null;
        if (!unsafe) expect(exposure(after)).toBe(exposure(files));
        if (fixed.texts.size === 0) expect(fixed.applied).toEqual([]);
      }
    }
  });

  test('include some that are mended', () => {
    const mended = examples.filter(([, example]) => fix(filesOf(example), { unsafe: true, targets: String(example.targets?.[0] ?? 262) }).texts.size > 0);
    expect(mended.length).toBeGreaterThan(15);
  });
});

describe('the meaning of a unit', () => {
  const settings = (lines: string) => unitOf(`[Service]\nExecStart=/bin/true\n${lines}\n`);

  test.for([
    ['PrivateTmp=yes', 'PrivateTmp=on', []],
    ['PrivateTmp=yes', 'PrivateTmp=no', ['PrivateTmp']],
    ['CapabilityBoundingSet=CAP_CHOWN CAP_KILL', 'CapabilityBoundingSet=CAP_KILL\nCapabilityBoundingSet=CAP_CHOWN', []],
    ['SystemCallFilter=@mount', 'SystemCallFilter=@swap', ['SystemCallFilter']],
    ['RestrictNamespaces=user net', 'RestrictNamespaces=net user', []],
    ['Environment=A=1 B=2', 'Environment=A=1', ['Environment']],
    ['ProtectSytem=strict', '', []],
  ] as const)('%j and %j differ in %j', ([one, other, changed]) => {
    expect(changedSettings(settings(one), settings(other))).toEqual(changed);
  });

  test('values of different kinds are never the same', () => {
    for (const [one, other] of [
      [1, '1'],
      [1n, 1],
      [new Set(), new Map()],
      [[], {}],
      [null, undefined],
      [new Uint32Array(1), [0]],
    ] as const)
      expect(sameValue(one, other)).toBe(false);
  });
});
