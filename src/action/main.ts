/** The GitHub Action: `unitlint check` with inputs for a command line; annotations, summary of the job and outputs come out. */
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../cli/main.ts';
import { argumentsFrom, inputOf } from './inputs.ts';
import { outputsOf, outputText } from './outputs.ts';

/** The runner obeys `##[command]` anywhere in a line, and messages name files. */
function disarmMessages(): void {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text: string | Uint8Array) => write(String(text).replaceAll('##[', '# #['));
}

function readRecord(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function act(): Promise<number> {
  const { env } = process;
  const folder = inputOf(env, 'working-directory');
  if (folder !== '') process.chdir(folder);
  const scratch = mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'unitlint-'));
  try {
    const record = join(scratch, 'record.ndjson');
    const exit = await main(argumentsFrom(env, record));
    const outputs = outputsOf(readRecord(record), exit, inputOf(env, 'sarif-file'));
    const file = env['GITHUB_OUTPUT'] ?? '';
    if (file !== '') appendFileSync(file, outputText(outputs, `unitlint-${randomUUID()}`));
    if (exit === 2) process.stdout.write('::error title=unitlint::unitlint could not do all of its work: the log says why\n');
    return exit;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

disarmMessages();
act().then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    process.stderr.write(`unitlint: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
