/** Writes what is derived from the definition of the command line: man/unitlint.1 and the completions of three shells. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bashCompletion, fishCompletion, zshCompletion } from './command-line/completions.ts';
import { manualPage } from './command-line/man.ts';
import { readCommandLine } from './command-line/model.ts';

/** The files with their texts. */
export function commandLineFiles(): Readonly<Record<string, string>> {
  const line = readCommandLine();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // our own package.json
  return {
    'man/unitlint.1': manualPage(line, version),
    'completions/unitlint.bash': bashCompletion(line),
    'completions/_unitlint': zshCompletion(line),
    'completions/unitlint.fish': fishCompletion(line),
  };
}

if (process.argv[1]?.endsWith('gen-command-line.ts')) {
  for (const [path, text] of Object.entries(commandLineFiles())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
