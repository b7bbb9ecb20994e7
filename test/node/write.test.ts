/** Files that are replaced whole or not at all. */
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { overwrite, writeOwn } from '../../src/node/write.ts';
import { withFolder } from '../cli/command.ts';

const isRoot = process.getuid?.() === 0;

describe('overwrite', () => {
  test('keeps permissions, and leaves nothing else behind', () => {
    withFolder({ 'a.service': 'before' }, (folder) => {
      const path = join(folder, 'a.service');
      chmodSync(path, 0o640);
      expect(overwrite(path, 'before', 'after')).toBe(null);
      expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o7777, readdirSync(folder)]).toEqual(['after', 0o640, ['a.service']]);
    });
  });

  test('writes through links', () => {
    withFolder({ 'real/a.service': 'before' }, (folder) => {
      symlinkSync('real/a.service', join(folder, 'link.service'));
      expect(overwrite(join(folder, 'link.service'), 'before', 'after')).toBe(null);
      expect([lstatSync(join(folder, 'link.service')).isSymbolicLink(), readFileSync(join(folder, 'real/a.service'), 'utf8')]).toEqual([true, 'after']);
    });
  });

  test.runIf(isRoot)('keeps the owner', () => {
    withFolder({ 'a.service': 'before' }, (folder) => {
      const path = join(folder, 'a.service');
      chownSync(path, 12, 34);
      expect(overwrite(path, 'before', 'after')).toBe(null);
      const { uid, gid } = statSync(path);
      expect([uid, gid]).toEqual([12, 34]);
    });
  });

  test('leaves a file that has changed since it was read', () => {
    withFolder({ 'a.service': 'changed' }, (folder) => {
      const path = join(folder, 'a.service');
      expect(overwrite(path, 'before', 'after')?.message).toMatch(/changed while it was worked on/);
      expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['changed', ['a.service']]);
    });
  });

  test('keeps bytes that are no UTF-8', () => {
    withFolder({ 'a.service': Buffer.of(0x41, 0xff) }, (folder) => {
      const path = join(folder, 'a.service');
      expect(overwrite(path, 'A\uDCFF', '\uDCFFB')).toBe(null);
      expect(readFileSync(path)).toEqual(Buffer.of(0xff, 0x42));
    });
  });

  test('says what can not be written', () => {
    withFolder({}, (folder) => {
      mkdirSync(join(folder, 'a.service'));
      expect(overwrite(join(folder, 'a.service'), '', 'after')?.message).toMatch(/can't be written \(EISDIR\)/);
      expect(overwrite(join(folder, 'missing.service'), '', 'after')?.message).toMatch(/can't be written \(ENOENT\)/);
      writeFileSync(join(folder, 'x'), '');
      expect(readdirSync(folder).sort()).toEqual(['a.service', 'x']);
    });
  });
});

describe('a drop-in', () => {
  test('is written with its folder, readable by all, and keeps the permissions that it was given', () => {
    withFolder({}, (folder) => {
      const path = join(folder, 'a.service.d/50-unitlint.conf');
      expect(writeOwn(path, '[Service]\n')).toBe(null);
      expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o7777]).toEqual(['[Service]\n', 0o644]);
      chmodSync(path, 0o600);
      expect(writeOwn(path, '# anew\n')).toBe(null);
      expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o7777, readdirSync(join(folder, 'a.service.d'))]).toEqual([
        '# anew\n',
        0o600,
        ['50-unitlint.conf'],
      ]);
    });
  });

  test('is not written where its folder can not be made', () => {
    withFolder({ 'a.service.d': 'a file' }, (folder) => {
      expect(writeOwn(join(folder, 'a.service.d/50-unitlint.conf'), '')?.message).toMatch(/can't be written \(E/);
      expect(readFileSync(join(folder, 'a.service.d'), 'utf8')).toBe('a file');
    });
  });
});
