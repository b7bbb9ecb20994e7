/** Files beside a unit that look like drop-ins: which are found, and why systemd passes over them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolderCache } from '../../src/node/files.ts';
import { findUnit } from '../../src/node/units.ts';

const hardening = '[Service]\nPrivateTmp=yes\n';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unitlint-unread-'));
  write('app.service', '[Service]\nExecStart=/usr/bin/app\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = hardening): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function unreadOf(unit = 'app.service'): readonly (readonly [path: string, reason: string])[] {
  const found = findUnit(join(folder, unit), { folder: makeFolderCache(), searchPath: [], templateInstance: 'i' });
  if (!found.ok) throw new Error(found.problem.message);
  return (found.source.unread ?? []).map(({ file, reason }) => [file.path.slice(folder.length + 1), reason]);
}

describe('files that are no drop-ins', () => {
  test.for([
    ['app.d/harden.conf', 'folder-name'],
    ['app.conf.d/harden.conf', 'folder-name'],
    ['app.service.conf.d/harden.conf', 'folder-name'],
    ['app.sevice.d/harden.conf', 'folder-name'],
    ['App.service.d/harden.conf', 'folder-name'],
    ['app.service.d/harden.txt', 'file-name'],
    ['app.service.d/harden', 'file-name'],
    ['app.service.d/harden.CONF', 'file-name'],
    ['app.service.d/.harden.conf', 'file-name'],
    ['app.service.d/harden.conf.disabled', 'switched-off'],
    ['app.service.d/harden.conf.bak', 'switched-off'],
  ] as const)('%s is found: %s', ([path, reason]) => {
    write(path);
    expect(unreadOf()).toEqual([[path, reason]]);
  });

  test('a folder that is a link is found with the files in it', () => {
    write('shared/harden.conf');
    symlinkSync('shared', join(folder, 'app.service.d'));
    expect(unreadOf()).toEqual([['app.service.d/harden.conf', 'folder-link']]);
  });

  test('a folder that may belong to another unit is left alone', () => {
    write('ap.service.d/harden.conf');
    write('app.socket.d/harden.conf', '[Socket]\nSocketMode=0600\n');
    expect(unreadOf()).toEqual([]);
  });

  test('what holds no section of a unit is left alone', () => {
    write('app.d/settings.conf', 'port = 80\n[server]\n');
    write('app.service.d/README', 'How to harden this service\n');
    write('app.service.d/harden.conf');
    expect(unreadOf()).toEqual([]);
  });

  test('a template has the folder of its own', () => {
    write('web@.service', '[Service]\nExecStart=/usr/bin/web\n');
    write('web@.service.d/harden.txt');
    expect(unreadOf('web@.service')).toEqual([['web@.service.d/harden.txt', 'file-name']]);
  });
});
