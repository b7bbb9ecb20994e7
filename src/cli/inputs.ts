/** The units that the command line names, read one by one: each result is done with before the next is read. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { UnitSource } from '../model/load.ts';
import { type UnitName, unitNameOf } from '../model/unit-name.ts';
import { discover, ownerOfDropIn } from '../node/discover.ts';
import { type FileProblem, isFolder, makeFolderCache } from '../node/files.ts';
import { listRoot, openImage } from '../node/root.ts';
import { findCompanions, findDropIns, findUnit, type UnitFinder } from '../node/units.ts';
import { decodeBytes } from '../text/bytes.ts';
import { UsageError } from './settings.ts';

export interface InputOptions {
  readonly paths: readonly string[];
  readonly stdinName: string | undefined;
  readonly root: string | undefined;
  readonly user: boolean;
}

export interface InputUnit {
  readonly path: string;
  /** The name under which the unit is asked for: a template, an alias or an instance keeps it. */
  readonly unit: string;
  /** It was read from standard input, and has no file. */
  readonly stdin?: boolean;
  /** The files of the unit as a target sees them; templates have another instance in some. */
  readonly read: (templateInstance: string) => { readonly ok: true; readonly source: UnitSource } | { readonly ok: false; readonly problem: FileProblem };
  /** The sockets, timers and paths beside it that start the unit. */
  readonly companions: (name: UnitName, templateInstance: string) => readonly UnitSource[];
}

export interface Inputs {
  readonly units: readonly InputUnit[];
  readonly problems: readonly FileProblem[];
}

const standardInput = 0;

const nothingCame = 'nothing came on standard input: the command before the pipe may have failed';

/** The files of a unit of which `text` is one: the unit itself, or a drop-in. */
function sourceOf(path: string, text: string): UnitSource {
  const owner = ownerOfDropIn(path);
  const name = owner ?? unitNameOf(basename(path));
  if (name === null) throw new UsageError(`--stdin-filename takes the name of a unit such as myapp.service, or of a drop-in, not "${path}"`);
  return owner === null ? { name, main: { path, text }, dropIns: [] } : { name, main: null, dropIns: [{ path, text }] };
}

function fromStandardInput(stdinName: string | undefined): Inputs {
  const path = stdinName ?? 'stdin.service';
  const text = decodeBytes(readFileSync(standardInput));
  const source = sourceOf(path, text);
  if (text === '') return { units: [], problems: [{ path: '-', message: nothingCame }] };
  return { units: [{ path, unit: source.name.full, stdin: true, read: () => ({ ok: true, source }), companions: () => [] }], problems: [] };
}

/** Only folders are searched, and only they can hold ignore files. */
async function loadIgnore() {
  const { default: ignore } = await import('ignore');
  return ignore;
}

export async function findInputs(options: InputOptions): Promise<Inputs> {
  const folder = makeFolderCache();
  const image = options.root === undefined ? undefined : openImage(options.root, options.user, folder);
  const finder = (templateInstance: string): UnitFinder => ({ folder, searchPath: [], image, templateInstance });
  const onDisk = (path: string): InputUnit => ({
    path,
    unit: basename(path),
    read: (instance) => findUnit(path, finder(instance)),
    companions: (name, instance) => findCompanions(name, dirname(path), finder(instance)),
  });
  if (image !== undefined) {
    const listed = listRoot(options.paths, image, folder);
    return {
      units: listed.paths.map(onDisk),
      problems: listed.problems,
    };
  }
  if (options.paths.length === 0) throw new UsageError('name a unit file or a folder, or - for standard input');
  const fromDisk = options.paths.filter((path) => path !== '-');
  const { found, problems } = discover(fromDisk, { folder, ignore: fromDisk.some(isFolder) ? await loadIgnore() : null });
  const units = found.map((one): InputUnit => {
    if (one.kind === 'unit') return onDisk(one.path);
    return {
      path: one.path,
      unit: one.name.full,
      read: (instance) => ({ ok: true, source: findDropIns(one.name, one.folder, finder(instance)) }),
      companions: (name, instance) => findCompanions(name, one.folder, finder(instance)),
    };
  });
  const given = options.paths.includes('-') ? fromStandardInput(options.stdinName) : { units: [], problems: [] };
  return { units: [...given.units, ...units], problems: [...given.problems, ...problems] };
}
