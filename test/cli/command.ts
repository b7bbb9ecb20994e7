/** Runs the built command as a shell would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

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
}

const patience = 20_000;

/** Fails when the command takes longer than a person would wait. */
export function unitlint(args: readonly string[], { cwd, input = '', uid }: RunOptions = {}): Outcome {
  const { NO_COLOR: _none, FORCE_COLOR: _forced, ...env } = process.env;
  const run = spawnSync(process.execPath, [inject('command'), ...args], {
    encoding: 'utf8',
    cwd,
    input,
    env,
    ...(uid === undefined ? {} : { uid }),
    timeout: patience,
    maxBuffer: 1 << 28,
  });
  if (run.error !== undefined) throw run.error;
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** Writes files below a fresh folder and removes it with all that is in it. */
export function withFolder(files: Readonly<Record<string, string | Buffer>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-cli-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
