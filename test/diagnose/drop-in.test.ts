/** The drop-in that takes relaxations: it has the last word, and keeps what is there. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { relaxingDropIn } from '../../src/diagnose/drop-in.ts';
import { mergeRelaxations } from '../../src/diagnose/relaxations.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit, type UnitSource } from '../../src/model/load.ts';
import type { SourceFile } from '../../src/model/unit.ts';
import { unitNameOf } from '../../src/model/unit-name.ts';
import { factsOf } from '../../src/systemd/facts.ts';

const facts = factsOf('257', 257);
const folder = 'x.service.d';
const main = '[Service]\nExecStart=/usr/bin/x\n';
const readOnly = "touch: cannot touch '/srv/x/y': Read-only file system\n";

function dropInFor(log: string, dropIns: readonly SourceFile[], unitText = main) {
  const name = unitNameOf('x.service');
  if (name === null) throw new Error('a valid name');
  const source: UnitSource = { name, main: { path: 'x.service', text: unitText }, dropIns };
  const unit = loadUnit(source, facts);
  const { symptoms } = diagnose(unit, [new TextEncoder().encode(log)], makeScorer(rules, facts));
  return relaxingDropIn({ source, unit, section: 'Service', symptoms, folder, safe: (text) => text });
}

const file = (fileName: string, lines: string): SourceFile => ({ path: `${folder}/${fileName}`, text: `[Service]\n${lines}\n` });

describe('the drop-in of a relaxation', () => {
  test('says why each line is there', () => {
    expect(dropInFor(readOnly, [file('10-a.conf', 'ProtectSystem=strict')])).toEqual({
      fileName: '50-unitlint.conf',
      lines: ['ReadWritePaths=/srv/x'],
      text: "# Written by unitlint diagnose.\n[Service]\n# ProtectSystem=: touch: cannot touch '/srv/x/y': Read-only file system\nReadWritePaths=/srv/x\n",
    });
  });

  test('keeps what is there', () => {
    const present = '# mine\n[Unit]\nDescription=x\n\n[Service]\nUMask=0077';
    const dropIn = dropInFor(readOnly, [file('10-a.conf', 'ProtectSystem=strict'), { path: `${folder}/50-unitlint.conf`, text: present }]);
    expect(dropIn?.text.startsWith(`${present}\n#`)).toBe(true);
    expect(dropIn?.text.match(/\[Service\]/g)).toHaveLength(1);
  });

  test('opens its section again behind another one', () => {
    const dropIn = dropInFor(readOnly, [
      file('10-a.conf', 'ProtectSystem=strict'),
      { path: `${folder}/50-unitlint.conf`, text: '[Service]\nUMask=0077\n[Unit]\nDescription=x\n' },
    ]);
    expect(dropIn?.text).toContain('Description=x\n\n[Service]\n#');
  });

  test('comes after the line that it loosens', () => {
    const log = 'audit: type=1326 audit(1.1:7): pid=1 comm="x" exe="/x" sig=31 arch=c000003e syscall=165 compat=0 ip=0x0 code=0x80000000\n';
    expect(dropInFor(log, [file('10-a.conf', 'SystemCallFilter=~@mount')])?.fileName).toBe('50-unitlint.conf');
    expect(dropInFor(log, [file('60-a.conf', 'SystemCallFilter=~@mount')])?.fileName).toBe('99-unitlint.conf');
    expect(dropInFor(log, [file('zz-a.conf', 'SystemCallFilter=~@mount')])?.fileName).toBe('zzz-unitlint.conf');
  });

  test('is not written where nothing is to blame', () => {
    expect(dropInFor(readOnly, [])).toBeNull();
  });
});

describe('relaxations put together', () => {
  test.for([
    [
      [['ReadWritePaths=/a'], ['ReadWritePaths=/b', 'PrivateTmp=no'], ['PrivateTmp=no']],
      ['ReadWritePaths=/a /b', 'PrivateTmp=no'],
    ],
    [[['ReadOnlyPaths=', 'ReadOnlyPaths=/b']], ['ReadOnlyPaths=', 'ReadOnlyPaths=/b']],
    [
      [['BindPaths=', 'BindPaths=/a'], ['BindPaths=/c']],
      ['BindPaths=', 'BindPaths=/a', 'BindPaths=/c'],
    ],
    [[['ReadWritePaths="/a b"'], ['ReadWritePaths=/c']], ['ReadWritePaths="/a b" /c']],
    [
      [['DeviceAllow=/dev/a rw'], ['DeviceAllow=/dev/b rw']],
      ['DeviceAllow=/dev/a rw', 'DeviceAllow=/dev/b rw'],
    ],
  ] as const)('%j', ([given, merged]) => {
    expect(mergeRelaxations(given)).toEqual(merged);
  });
});
