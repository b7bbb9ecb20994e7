/** Study data beside the repository (or where UNITLINT_STUDY_DATA says): real units with what real systemd versions said of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { UnitSource } from '../src/model/load.ts';
import { parseUnitName } from '../src/model/unit-name.ts';
import { makeFolderCache } from '../src/node/files.ts';
import { findUnit } from '../src/node/units.ts';
import type { Facts } from '../src/systemd/facts.ts';
import { decodeBytes } from '../src/text/bytes.ts';

export const studyData = process.env['UNITLINT_STUDY_DATA'] ?? '../shared';

export const hasStudyData = existsSync(join(studyData, 'corpus/services.ndjson'));

interface StoredFile {
  readonly text?: string;
  readonly encoding?: string;
  readonly link?: string;
}

export interface StoredUnit extends StoredFile {
  readonly id: string;
  readonly name: string;
  readonly dropins: readonly (StoredFile & { readonly path: string })[];
}

const recordsIn = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T); // the study data have this shape

/** Services; sockets, timers and the like; templates of units, with placeholders in them. */
export type StoredKind = 'services' | 'other' | 'placeholders';

export const storedUnits = (file: StoredKind): readonly StoredUnit[] => recordsIn(readFileSync(join(studyData, `corpus/${file}.ndjson`), 'utf8'));

/** What was recorded about the services, as `expected` scores or `messages`. */
export const recordedAbout = <T>(kind: 'expected' | 'messages', version: string): readonly T[] =>
  recordsIn(gunzipSync(readFileSync(join(studyData, `corpus/${kind}.${version}.ndjson.gz`))).toString());

const cacheFolder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'unitlint-study');
const mostOutput = 256 * 1024 * 1024;

/** Puts the units to the real systemd of a version, if that is here, and keeps what it said. */
function ask(kind: StoredKind, version: string): string | null {
  const kept = join(cacheFolder, `messages.${kind}.${version}.ndjson`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const corpus = join(studyData, `corpus/${kind}.ndjson`);
  const { status, stdout } = spawnSync(join(studyData, 'oracle/analyze'), ['--version', version, '--messages', '--corpus', corpus], {
    encoding: 'utf8',
    maxBuffer: mostOutput,
  });
  if (status !== 0) return null;
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(kept, stdout);
  return stdout;
}

/** What systemd wrote while it loaded the units, by id; null where it was not recorded and can't be asked. */
export function messagesAbout(kind: StoredKind, version: string): ReadonlyMap<string, readonly string[]> | null {
  interface Messages {
    readonly id: string;
    readonly messages: readonly string[];
  }
  if (kind === 'services') return new Map(recordedAbout<Messages>('messages', version).map(({ id, messages }) => [id, messages]));
  const answers = ask(kind, version);
  return answers === null ? null : new Map(recordsIn<Messages>(answers).map(({ id, messages }) => [id, messages]));
}

const rawBytes = ({ text = '', encoding, link }: StoredFile): Buffer =>
  link !== undefined ? Buffer.alloc(0) : Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8');

export const textOf = (file: StoredFile): string => decodeBytes(rawBytes(file));

/** A stored unit as it would be found on disk, with the drop-ins that apply to it. */
export function sourceOf(entry: StoredUnit, facts: Facts): UnitSource | null {
  const name = parseUnitName(entry.name);
  if (name === null) return null;
  if (entry.dropins.length === 0) return { name, main: { path: entry.name, text: textOf(entry) }, dropIns: [] };
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-study-'));
  try {
    for (const { path, ...file } of [{ ...entry, path: entry.name }, ...entry.dropins]) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), rawBytes(file));
    }
    const found = findUnit(join(folder, entry.name), { folder: makeFolderCache(), searchPath: [], templateInstance: facts.behaviour.templateInstance });
    return found.ok ? found.source : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
