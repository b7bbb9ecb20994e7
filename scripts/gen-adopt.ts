/** Writes the outputs in docs/adopt.md, whose story is played on the example repository in fixtures/adopt. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCli } from './build-cli.ts';
import { playStory } from './story.ts';
import { writeIfChanged } from './write-file.ts';

const guide = 'docs/adopt.md';

const folder = mkdtempSync(join(tmpdir(), 'unitlint-adopt-'));
try {
  await buildCli(join(folder, 'dist'));
  cpSync('fixtures/adopt', join(folder, 'repository'), { recursive: true });
  const { text, wrong } = playStory(readFileSync(guide, 'utf8'), { folder: join(folder, 'repository'), cli: resolve(folder, 'dist/cli.cjs') });
  for (const line of wrong) console.error(`${guide}: ${line}`);
  writeIfChanged(guide, text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
