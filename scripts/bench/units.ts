/** The units of the benchmark: real ones from the study data, or those of fixtures/parity over and over. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasStudyData, recordedAbout, storedUnits } from '../study-data.ts';

export interface BenchUnit {
  readonly name: string;
  readonly bytes: Buffer;
}

const fixtures = 'fixtures/parity/units';

/** Units that systemd 252 scores, so that both programs do the same work. */
function realUnits(): readonly BenchUnit[] {
  const answers = recordedAbout<{ readonly overall: string | null }>('expected', '252');
  return storedUnits('services')
    .filter(({ link, encoding }, index) => answers[index]?.overall != null && link === undefined && encoding === undefined)
    .map(({ name, text = '' }) => ({ name, bytes: Buffer.from(text) }));
}

const fixtureUnits = (): readonly BenchUnit[] =>
  readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.service'))
    .map((path) => ({ name: basename(path), bytes: readFileSync(join(fixtures, path)) }));

/** This many units with different names; drop-ins stay out, since they would apply to several. */
export function benchUnits(count: number): readonly BenchUnit[] {
  const source = hasStudyData ? realUnits() : fixtureUnits();
  return Array.from({ length: count }, (_, index) => {
    const { name = '', bytes = Buffer.alloc(0) } = source[index % source.length] ?? {};
    return { name: `b${index}x${name}`, bytes };
  });
}

export function layOut(units: readonly BenchUnit[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of units) writeFileSync(join(folder, name), bytes);
}

/** Each unit in a folder of its own. */
export function layOutApart(units: readonly BenchUnit[], folder: string): void {
  for (const [index, unit] of units.entries()) layOut([unit], join(folder, `f${index}`));
}
