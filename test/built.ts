/** Builds the command once for all tests that run it, so that none depends on a dist/ of before. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildCli } from '../scripts/build-cli.ts';

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-built-'));
  chmodSync(folder, 0o755); // tests run it as another account too
  await buildCli(folder);
  project.provide('command', join(folder, 'cli.cjs'));
  return () => rmSync(folder, { recursive: true });
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built command. */
    readonly command: string;
  }
}
