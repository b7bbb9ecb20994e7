/** Reading of logs: any bytes, in bounded memory and linear time. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { logEntries } from '../../src/diagnose/log/entries.ts';
import { logLines } from '../../src/diagnose/log/lines.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { unitNameOf } from '../../src/model/unit-name.ts';
import { factsOf } from '../../src/systemd/facts.ts';

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text);

describe('lines of a log', () => {
  test.for([
    ['one piece', ['a\nb\n']],
    ['a line in two pieces', ['a\n', 'b\n']],
    ['pieces of one byte', ['a', '\n', 'b', '\n']],
    ['no line break at the end', ['a\nb']],
    ['Windows line ends', ['a\r\nb\r\n']],
  ] as const)('come from %s', ([, pieces]) => {
    expect([...logLines(pieces.map(bytes))]).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
  });

  test('are cut where they do not end', () => {
    const piece = bytes('x'.repeat(1 << 16));
    const lines = [...logLines([...Array.from({ length: 50 }, () => piece), bytes('\nb')])];
    expect(lines.map(({ text }) => text.length)).toEqual([1 << 16, 1]);
  });

  test('keep bytes that are not UTF-8 apart', () => {
    expect([...logLines([Uint8Array.from([0x61, 0xff, 0x0a])])]).toEqual([{ number: 1, text: 'a\uDCFF' }]);
  });
});

const read = (text: string) => [...logEntries(logLines([bytes(text)]))];

describe('entries of a log', () => {
  test.for([
    'Nov 27 09:44:57 host nginx[141]: hello',
    '2026-11-27T09:44:57.123+0000 host nginx[141]: hello',
    'Fri 2026-11-27 09:44:57 UTC host nginx[141]: hello',
    '1795772833.720123 host nginx[141]: hello',
    '[  986.535454] nginx[141]: hello',
    'nginx[141]: hello',
  ])('are read from %s', (line) => {
    expect(read(line)).toMatchObject([{ message: 'hello', identifier: 'nginx', pid: 141, unit: null, evidence: line }]);
  });

  test('name the unit that systemd speaks of', () => {
    expect(read("Nov 27 09:44:57 host systemd[1]: a@b.service: Failed with result 'signal'.")).toMatchObject([{ unit: 'a@b.service' }]);
  });

  test('are read from a binary field of the export format', () => {
    const record = `__CURSOR=x\n_SYSTEMD_UNIT=a.service\nMESSAGE\n\x0b\0\0\0\0\0\0\0first\nsecond\n\n`;
    expect(read(record)).toMatchObject([
      { message: 'first', unit: 'a.service', line: 3 },
      { message: 'second', unit: 'a.service' },
    ]);
  });

  test('are plain text where JSON is broken', () => {
    expect(read('{"MESSAGE": "x')).toMatchObject([{ message: '{"MESSAGE": "x' }]);
  });
});

const facts = factsOf('257', 257);
const name = unitNameOf('app.service');
if (name === null) throw new Error('a valid name');
const unitText = '[Service]\nExecStart=/usr/bin/app\nProtectSystem=strict\nProtectHome=yes\nSystemCallFilter=@system-service\nPrivateTmp=yes\n';
const unit = loadUnit({ name, main: { path: 'app.service', text: unitText }, dropIns: [] }, facts);
const scorer = makeScorer(rules, facts);
const diagnoseText = (text: string) => diagnose(unit, [bytes(text)], scorer);

/** Inputs made to send an expression back over what it has read. */
const bombs: readonly (readonly [string, string])[] = [
  ['paths in quotes', '"/a" /b Read-only '.repeat(110)],
  ['words that begin a pattern', 'setuid chown bind connect timed unshare trap int3 JIT '.repeat(40)],
  ['slashes', `${'/'.repeat(1900)}: Permission denied`],
  ['open quotes', `${'"/'.repeat(950)} No such file or directory`],
  ['fields of a record', 'type=1326 syscall=1 arch=c000003e code=0x0 sig=31 '.repeat(40)],
  ['brackets', `${'(['.repeat(950)} Operation not permitted`],
  ['blanks', `failed to open${' '.repeat(1900)}/x`],
  ['strace', `${'open('.repeat(400)}) = -1 EPERM`],
];

describe('hostile logs', () => {
  test.for(bombs)('made of %s are read in linear time', ([, line]) => {
    const began = performance.now();
    diagnoseText(`${line}\n`.repeat(500));
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('with a cause on every line keep a bounded number of them', () => {
    const { symptoms, lines } = diagnoseText(Array.from({ length: 20_000 }, (_, index) => `open /srv/x${index}/y: read-only file system\n`).join(''));
    expect(lines).toBe(20_000);
    expect(symptoms).toHaveLength(1);
    expect(symptoms[0]?.also.length).toBeLessThanOrEqual(5);
  });

  test.for(['a\nUser=root', '/srv/%h/x', '/srv/a"b', "/srv/a'b", '/srv/../etc/x', '/srv/\u001b[31m/x', '/srv/a\\x/y'])(
    'never put %j into a line of the unit',
    (path) => {
      const { symptoms } = diagnoseText(`OSError: [Errno 30] Read-only file system: '${path}'\n`);
      for (const line of symptoms.flatMap(({ suspects }) => suspects.flatMap(({ relax }) => relax))) {
        expect(line).toMatch(/^[A-Za-z]+=[\w/. -]*(?:%%[\w/. -]*)*$/);
        expect(line).not.toContain('User=');
        expect(line).not.toContain('..');
      }
    },
  );
});
