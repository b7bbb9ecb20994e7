/** Paths that a unit names for its own programs, and what becomes of them there. */
import { settingValue } from '../model/setting-values.ts';
import type { Unit } from '../model/unit.ts';
import { normalizePath } from '../model/values/paths.ts';
import { isBelow } from '../text/paths.ts';
import { lineOf } from './lines.ts';
import type { Confidence, Place } from './need.ts';
import type { Program } from './programs.ts';
import { variablesOf } from './variables.ts';

/** What the service does with it: runs it, only reads it, writes to it, starts in it, or it is only named. */
export type PathUse = 'executed' | 'read' | 'written' | 'entered' | 'named';

export interface NamedPath {
  readonly path: string;
  readonly use: PathUse;
  readonly place: Place;
  readonly confidence: Confidence;
}

const readOnlyFolders = ['/etc', '/usr', '/lib', '/lib64', '/bin', '/sbin', '/boot', '/proc', '/sys', '/dev'];
const writtenFolders = ['/var/log', '/var/lib', '/var/cache', '/var/spool', '/var/tmp', '/var/mail', '/run', '/var/run', '/tmp', '/dev/shm'];
const writingOption = /(?:log|pid|data|state|cache|db|database|storage|store|out|output|socket|sock|spool|save|dump|work|run|tmp|temp|home)[-_.a-z]*$/i;
const readingOption = /(?:conf|config|cfg|cert|key|ca|defaults|rules|env|ini|template|plugin|module|root|www|html|static|public|input|read)[-_.a-z]*$/i;

/** What a path in an argument is for, by the option before it and by where it lies. */
function useOf(path: string, option: string): { readonly use: PathUse; readonly confidence: Confidence } {
  if (readOnlyFolders.some((folder) => isBelow(path, folder)) && !isBelow(path, '/dev/shm')) return { use: 'read', confidence: 'medium' };
  if (writingOption.test(option)) return { use: 'written', confidence: 'high' };
  if (readingOption.test(option) || option === '-c' || option === '-f') return { use: 'read', confidence: 'medium' };
  if (writtenFolders.some((folder) => isBelow(path, folder))) return { use: 'written', confidence: 'medium' };
  return { use: 'named', confidence: 'medium' };
}

/** A path inside a word: alone, behind `=`, `:` or `unix:`, or joined to an option letter. */
const pathInWord = /^(?:-{1,2}[\w.-]+=|-[A-Za-z]|[\w.-]+=|(?:unix|file|sqlite|socket|stream|append|stdout):(?:\/\/)?)?(\/[^\s:;,"'`$*?|&<>(){}]*)/;

/** Tools whose arguments are files that they make or change. */
const writers: ReadonlySet<string> = new Set(['mkdir', 'touch', 'install', 'chown', 'chmod', 'chgrp', 'rm', 'tee', 'mktemp', 'truncate']);

/** Tools that write their last argument only. */
const copiers: ReadonlySet<string> = new Set(['cp', 'mv', 'ln', 'rsync']);

/** Tools that only look whether a file is there, and of what kind it is. */
const testers: ReadonlySet<string> = new Set(['test', '[']);

const takesFiles = (name: string) => writers.has(name) || copiers.has(name) || testers.has(name);

/** A path as a word of such a tool: a colon is part of its name there. */
const operand = /^(\/[^\s;,"'`$*?|&<>(){}]*)/;

function pathsOfWords(program: Program): readonly NamedPath[] {
  const found: NamedPath[] = [];
  let option = '';
  for (const word of program.arguments) {
    const path = normalizePath(((takesFiles(program.name) ? operand.exec(word) : null) ?? pathInWord.exec(word))?.[1] ?? '');
    const equals = word.indexOf('=');
    if (path !== null && path !== '/') found.push({ path, ...useOf(path, equals > 0 ? word.slice(0, equals) : option), place: program.place });
    option = word.startsWith('-') ? word : '';
  }
  for (const written of program.writes) {
    const path = normalizePath(written);
    if (path !== null && !isBelow(path, '/dev')) found.push({ path, use: 'written', place: program.place, confidence: 'high' });
  }
  return found;
}

function pathsOfProgram(program: Program): readonly NamedPath[] {
  const executed: NamedPath[] = program.path.startsWith('/')
    ? [{ path: normalizePath(program.path) ?? program.path, use: 'executed', place: program.place, confidence: 'high' }]
    : [];
  const script = program.script?.startsWith('/') === true ? normalizePath(program.script) : null;
  const run: NamedPath[] = script === null ? [] : [{ path: script, use: 'executed', place: program.place, confidence: 'high' }];
  const named = pathsOfWords(program).filter(({ path }) => path !== script);
  return [...executed, ...run, ...named.map((one, index) => asUsed(one, program, index === named.length - 1))];
}

/** Commands around a daemon are given its files to find it, not to write them; a test, or what is there to fail, only looks at them. */
function asUsed(named: NamedPath, { name, directive, isNegated }: Program, isLast: boolean): NamedPath {
  if (isNegated || testers.has(name)) return { ...named, use: 'read', confidence: 'low' };
  if (copiers.has(name)) return isLast ? { ...named, use: 'written', confidence: 'high' } : { ...named, use: 'read' };
  if (writers.has(name)) return { ...named, use: 'written', confidence: 'high' };
  return directive === 'ExecStart' || directive === 'ExecStartPre' || named.use !== 'written' ? named : { ...named, use: 'named', confidence: 'low' };
}

function pathsOfSettings(unit: Unit): readonly NamedPath[] {
  const found: NamedPath[] = [];
  const working = settingValue(unit, 'WorkingDirectory');
  const workingPlace = lineOf(unit, 'WorkingDirectory');
  if (working?.kind === 'path' && workingPlace !== null) found.push({ path: working.path, use: 'entered', place: workingPlace, confidence: 'high' });
  const pid = settingValue(unit, 'PIDFile');
  const pidPlace = lineOf(unit, 'PIDFile');
  if (pid !== undefined && pidPlace !== null) found.push({ path: pid, use: 'written', place: pidPlace, confidence: 'high' });
  const variables = lineOf(unit, 'Environment');
  if (variables !== null) {
    for (const [name, value] of variablesOf(unit).entries) {
      const path = name === 'PATH' || name.startsWith('LD_') ? null : normalizePath(value);
      if (path !== null && path !== '/') found.push({ path, ...useOf(path, name), place: variables });
    }
  }
  return found;
}

/** All paths that the programs of the unit are seen to use. Files that systemd itself opens for it are not among them. */
export const pathsOf = (unit: Unit, programs: readonly Program[]): readonly NamedPath[] => [...programs.flatMap(pathsOfProgram), ...pathsOfSettings(unit)];
