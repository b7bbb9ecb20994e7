/** Makes docs/picture.svg of what the built command prints in a terminal about the unit of the README. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pictureOf, readmeFolder, readmeUnit } from './readme-example.ts';
import { writeIfChanged } from './write-file.ts';

const env = { ...process.env, FORCE_COLOR: '1', LC_ALL: 'C.UTF-8' };
const { stdout, status } = spawnSync(process.execPath, [resolve('dist/cli.cjs'), readmeUnit], { cwd: readmeFolder, encoding: 'utf8', env });
if (status !== 0 && status !== 1) throw new Error('the command failed: run npm run build first');
writeIfChanged('docs/picture.svg', pictureOf(stdout));
