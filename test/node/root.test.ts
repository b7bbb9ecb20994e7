/** Units of a root file system: its links start from its own root, and alias names lead to their unit. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolderCache } from '../../src/node/files.ts';
import { followBelow, listRoot, openImage } from '../../src/node/root.ts';
import { findUnit } from '../../src/node/units.ts';

const etc = 'etc/systemd/system';
const usr = 'usr/lib/systemd/system';
const unit = '[Service]\nExecStart=/usr/bin/app\n';

/** A root file system; a text that starts with `->` is a link. */
function rootWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'unitlint-root-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (text.startsWith('->')) symlinkSync(text.slice(2), join(root, path));
    else writeFileSync(join(root, path), text);
  }
  return root;
}

function look(root: string, names: readonly string[] = []) {
  const folder = makeFolderCache();
  const image = openImage(root, false, folder);
  const { paths, problems } = listRoot(names, image, folder);
  const below = (path: string) => (path.startsWith(root) ? path.slice(root.length + 1) : path);
  const units = paths.map((path) => {
    const found = findUnit(path, { folder, searchPath: [], image, templateInstance: 'i' });
    if (!found.ok) return { path: below(path), problem: found.problem.message.replaceAll(`${root}/`, '') };
    const { name, main, dropIns } = found.source;
    return { path: below(path), name: name.full, main: below(main?.path ?? ''), text: main?.text, dropIns: dropIns.map((file) => below(file.path)) };
  });
  return { units, problems: problems.map(({ path }) => path) };
}

describe('a unit of a root file system', () => {
  test('has the names that absolute links give it, their drop-ins too, and is listed once', () => {
    const root = rootWith({
      [`${usr}/app.service`]: unit,
      [`${etc}/dbus-app.service`]: `->/${usr}/app.service`,
      [`${etc}/dbus-app.service.d/a.conf`]: unit,
      [`${usr}/app.service.d/b.conf`]: unit,
    });
    const app = { name: 'app.service', main: `${usr}/app.service`, text: unit, dropIns: [`${etc}/dbus-app.service.d/a.conf`, `${usr}/app.service.d/b.conf`] };
    expect(look(root).units).toEqual([{ path: `${usr}/app.service`, ...app }]);
    expect(look(root, ['dbus-app.service']).units).toEqual([{ path: `${etc}/dbus-app.service`, ...app }]);
  });

  test('under an alias is the one of the folder that comes first', () => {
    const root = rootWith({ [`${usr}/app.service`]: unit, [`${etc}/app.service`]: `${unit}UMask=0077\n`, [`${etc}/x.service`]: `->/${usr}/app.service` });
    expect(look(root, ['x.service']).units).toMatchObject([{ name: 'app.service', main: `${etc}/app.service` }]);
  });

  test('may be a link to elsewhere, or lie in a folder that is one', () => {
    const root = rootWith({ 'opt/own.service': unit, lib: '->/usr/lib', [`${etc}/own.service`]: '->/opt/own.service', [`${usr}/app.service`]: unit });
    expect(look(root).units).toMatchObject([
      { path: `${usr}/app.service`, main: `${usr}/app.service` },
      { path: `${etc}/own.service`, name: 'own.service', main: 'opt/own.service', text: unit },
    ]);
  });

  test('takes a drop-in of the folder that comes first, and what masks needs no device in the image', () => {
    const root = rootWith({
      [`${usr}/app.service`]: unit,
      [`${usr}/app.service.d/a.conf`]: unit,
      [`${usr}/app.service.d/b.conf`]: unit,
      [`${etc}/app.service.d/a.conf`]: '->/dev/null',
      [`${etc}/app.service.d/b.conf`]: '->../../../../opt/b.conf',
      'opt/b.conf': unit,
      [`${etc}/off.service`]: '->/dev/null',
    });
    expect(look(root).units).toMatchObject([{ dropIns: ['opt/b.conf'] }, { name: 'off.service', text: '' }]);
  });

  test('is never read from outside: a link without a target is said to be one, and so is a circle', () => {
    const root = rootWith({
      [`${etc}/host.service`]: '->/etc/passwd',
      [`${etc}/up.service`]: '->../../../../../../etc/passwd',
      [`${etc}/none.service`]: `->/${usr}/gone.service`,
      [`${etc}/one.service`]: '->two.service',
      [`${etc}/two.service`]: `->/${etc}/one.service`,
    });
    expect(look(root).units).toEqual([
      { path: `${etc}/host.service`, problem: expect.stringMatching(/dangling link: .* etc\/passwd/) },
      { path: `${etc}/none.service`, problem: expect.stringMatching(/dangling link: .* usr\/lib\/systemd\/system\/gone\.service/) },
      { path: `${etc}/one.service`, problem: expect.stringContaining('circle') },
      { path: `${etc}/two.service`, problem: expect.stringContaining('circle') },
      { path: `${etc}/up.service`, problem: expect.stringContaining('dangling') },
    ]);
  });

  test('may be named without its suffix, as for systemctl', () => {
    const root = rootWith({ [`${usr}/app.service`]: unit, [`${usr}/org.app@.service`]: unit });
    expect(look(root, ['app', 'org.app@x', 'none'])).toMatchObject({
      units: [{ name: 'app.service' }, { name: 'org.app@x.service' }],
      problems: ['none.service'],
    });
  });
});

test('links on the way of a path are followed below the root', () => {
  const root = rootWith({ 'a/b/c': 'text', 'd/e': '->/a/./b', f: '->d/e/..', g: '->../../..' });
  const follow = (path: string) => followBelow(root, join(root, path))?.slice(root.length);
  expect(['d/e/c', 'f/b/c', 'g/a/b', 'nothing/x'].map(follow)).toEqual(['/a/b/c', '/a/b/c', '/a/b', '/nothing/x']);
});
