/** Which units are found in folders, and with which drop-ins. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore from 'ignore';
import { describe, expect, test } from 'vitest';
import { discover } from '../../src/node/discover.ts';
import { makeFolderCache } from '../../src/node/files.ts';
import { findUnit } from '../../src/node/units.ts';
import { withFolder } from '../cli/command.ts';

const unit = '[Service]\nExecStart=/bin/true\n';

function foundIn(files: Readonly<Record<string, string>>, use: (found: readonly string[]) => void): void {
  withFolder(files, (folder) => {
    const { found } = discover([folder], { folder: makeFolderCache(), ignore });
    use(found.map(({ path }) => path.slice(folder.length + 1)));
  });
}

describe('a folder', () => {
  test('is searched in the order of bytes, folders among the files', () => {
    foundIn(
      { 'b.service': unit, 'B.service': unit, 'a/z.service': unit, 'a.timer': unit, 'c/d/e.socket': unit, 'x.txt': '', 'README.service.md': '' },
      (found) => expect(found).toEqual(['B.service', 'a.timer', 'a/z.service', 'b.service', 'c/d/e.socket']),
    );
  });

  test('respects .gitignore, nested ones and exceptions too, and leaves .git out', () => {
    const files = {
      '.gitignore': 'build/\n*.tmp.service\n',
      'a.service': unit,
      'a.tmp.service': unit,
      'build/b.service': unit,
      'sub/.gitignore': '/c.service\n!d.tmp.service\n',
      'sub/c.service': unit,
      'sub/d.tmp.service': unit,
      'sub/deep/c.service': unit,
      '.git/e.service': unit,
    };
    foundIn(files, (found) => expect(found).toEqual(['a.service', 'sub/d.tmp.service', 'sub/deep/c.service']));
  });

  test('has drop-ins of units that are elsewhere, but not those of units beside them', () => {
    foundIn({ 'a.service': unit, 'a.service.d/1.conf': unit, 'far.service.d/2.conf': unit, 'far.service.d/1.conf': unit, 'far.service.d/x.txt': '' }, (found) =>
      expect(found).toEqual(['a.service', 'far.service.d/1.conf']),
    );
  });
});

describe('the drop-ins of a unit', () => {
  const dropInsOf = (name: string, files: readonly string[], links: readonly (readonly [string, string])[] = []) => {
    let paths: readonly string[] = [];
    withFolder(Object.fromEntries(files.map((file) => [file, '[Service]\nPrivateTmp=yes\n'])), (folder) => {
      for (const [path, target] of links) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        symlinkSync(target, join(folder, path));
      }
      if (!files.includes(name) && !links.some(([path]) => path === name) && !name.includes('@')) writeFileSync(join(folder, name), unit);
      const found = findUnit(join(folder, name), { folder: makeFolderCache(), searchPath: [], templateInstance: 'i' });
      paths = found.ok ? found.source.dropIns.map(({ path }) => path.slice(folder.length + 1)) : [];
    });
    return paths;
  };

  test.for([
    [
      'its own, its prefixes and its type, in the order of file names',
      'a-b.service',
      ['a-b.service.d/30.conf', 'a-.service.d/10.conf', 'service.d/20.conf', 'b.service.d/5.conf'],
      ['a-.service.d/10.conf', 'service.d/20.conf', 'a-b.service.d/30.conf'],
    ],
    ['the nearest of one name', 'a-b.service', ['a-b.service.d/x.conf', 'a-.service.d/x.conf', 'service.d/x.conf'], ['a-b.service.d/x.conf']],
    [
      'those of the template for an instance',
      'w@1.service',
      ['w@.service', 'w@.service.d/a.conf', 'w@1.service.d/b.conf'],
      ['w@.service.d/a.conf', 'w@1.service.d/b.conf'],
    ],
    ['no hidden files, no other endings', 'a.service', ['a.service.d/.x.conf', 'a.service.d/x.conf~', 'a.service.d/x.txt'], []],
  ] as const)('are %s', ([, name, files, expected]) => {
    expect(dropInsOf(name, files)).toEqual(expected);
  });

  test('are those of every alias', () => {
    const files = ['real.service', 'real.service.d/1.conf', 'alias.service.d/2.conf'];
    for (const name of ['real.service', 'alias.service'])
      expect(dropInsOf(name, files, [['alias.service', 'real.service']])).toEqual(['real.service.d/1.conf', 'alias.service.d/2.conf']);
  });

  test('a link to nowhere hides one of the same name behind it', () => {
    expect(dropInsOf('a.service', ['service.d/x.conf'], [['a.service.d/x.conf', '/nowhere']])).toEqual([]);
  });

  test('a folder that is a link is not used', () => {
    expect(dropInsOf('a.service', ['other/x.conf'], [['a.service.d', 'other']])).toEqual([]);
  });
});
