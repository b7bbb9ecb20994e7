/** Runs the built command as a shell would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  /** The account to run as, where it is not our own. */
  readonly uid?: number | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

type Files = Readonly<Record<string, string | Buffer>>;

function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const patience = 20_000;

/** Fails when the command takes longer than a person would wait. */
export function unitlint(args: readonly string[], { cwd, input = '', uid, env: more = {} }: RunOptions = {}): Outcome {
  const { NO_COLOR: _none, FORCE_COLOR: _forced, ...env } = process.env;
  const run = spawnSync(process.execPath, [inject('command'), ...args], {
    encoding: 'utf8',
    cwd,
    input,
    env: { ...env, ...more },
    ...(uid === undefined ? {} : { uid }),
    timeout: patience,
    maxBuffer: 1 << 28,
  });
  if (run.error !== undefined) throw run.error;
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** The same with the folder first, for tests that run many commands in one. */
export const runCli = (folder: string, args: readonly string[], input = ''): Outcome => unitlint(args, { cwd: folder, input });

/** A fresh folder with these files, which goes when the test is over. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** Writes files below a fresh folder and removes it with all that is in it. */
export function withFolder(files: Files, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-cli-'));
  try {
    writeFiles(folder, files);
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
