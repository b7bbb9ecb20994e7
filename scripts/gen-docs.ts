/** Writes the generated pages of docs/, and removes those of rules that are gone. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { docFiles } from './doc-files.ts';
import { writeIfChanged } from './write-file.ts';

const files = docFiles();
mkdirSync('docs/rules', { recursive: true });
for (const [path, text] of files) writeIfChanged(path, text);
for (const entry of readdirSync('docs/rules')) if (!files.has(`docs/rules/${entry}`)) rmSync(join('docs/rules', entry));
