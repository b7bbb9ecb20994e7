/** The programs that a unit runs, seen through wrappers, shells and interpreters. */

import { type Command, commandsOf, execDirectives } from '../model/commands.ts';
import { valueSpan } from '../model/spans.ts';
import { expandSpecifiers } from '../model/specifiers.ts';
import type { Unit } from '../model/unit.ts';
import { lastPart } from '../text/paths.ts';
import { scriptRuntimes } from './known/runtimes.ts';
import type { Place } from './need.ts';
import { commandsIn } from './shell.ts';
import { variablesOf } from './variables.ts';
import { behindWrapper } from './wrappers.ts';

export interface Program {
  /** The directive whose line starts it: `ExecStart`. */
  readonly directive: string;
  /** The path or name as it stands there. */
  readonly path: string;
  /** The last part of the path: `python3.11`. */
  readonly name: string;
  /** What an interpreter is given to run: a path, a module or a class; null for other programs. */
  readonly script: string | null;
  readonly arguments: readonly string[];
  /** Wrappers and shells before it, outermost first: `env`, `sh`. */
  readonly via: readonly string[];
  /** Prefixes of its command line, out of `-@:+!|`. */
  readonly prefixes: string;
  /** Files that redirections of a shell write. */
  readonly writes: readonly string[];
  /** A shell runs it behind `!`: it is there to fail. */
  readonly isNegated: boolean;
  readonly place: Place;
}

/** The main command first: it says most of a service. */
const mainFirst = ['ExecStart', ...execDirectives.filter((name) => name !== 'ExecStart')] as const;

/** Every program of every command line, in the order of the directives and lines. */
export function programsOf(unit: Unit): readonly Program[] {
  return mainFirst.flatMap((directive) => commandsOf(unit, directive).flatMap((command) => programsOfCommand(unit, command)));
}

function programsOfCommand(unit: Unit, { line, program, programSpan, arguments: words, prefixes }: Command): readonly Program[] {
  const { node, directive, file } = line;
  const context = { facts: unit.facts, name: unit.name, manager: unit.manager, directive };
  const variables = variablesOf(unit);
  const place: Place = { file, span: valueSpan(node, programSpan.start, words.at(-1)?.end ?? programSpan.end), assignment: line };
  const expand = (text: string) => {
    const expanded = expandSpecifiers(text, context);
    return typeof expanded === 'string' ? expanded : text;
  };
  const rest = words.flatMap(({ text }) => variables.expand(expand(text)));
  const own = prefixes.includes('@') ? rest.slice(1) : rest;
  return unwrap([program, ...own]).map((found) => ({ ...found, directive: directive.name, prefixes, place }));
}

type Found = Pick<Program, 'path' | 'name' | 'script' | 'arguments' | 'via' | 'writes' | 'isNegated'>;

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'busybox']);
const deepest = 6;

/** The programs that a command line comes down to. */
export function unwrap(line: readonly string[], via: readonly string[] = [], writes: readonly string[] = []): readonly Found[] {
  const [path = '', ...rest] = line;
  const name = lastPart(path);
  if (name === '') return [];
  const itself: Found = { path, name, script: scriptOf(name, rest), arguments: rest, via, writes, isNegated: false };
  if (via.length >= deepest) return [itself];
  if (shells.has(name) && name !== 'busybox') return inShell(itself, rest);
  if (name === 'su' || name === 'runuser') return [itself, ...asUser(rest, [...via, name])];
  if (name === 'start-stop-daemon') return startStop(itself, rest);
  const behind = behindWrapper(name, rest);
  if (behind === null) return [itself];
  const inner = unwrap(behind, [...via, name], writes);
  return changesRights.has(name) ? [{ ...itself, arguments: [] }, ...inner] : inner;
}

/** Wrappers that say something about the unit themselves. */
const changesRights: ReadonlySet<string> = new Set([
  'sudo',
  'doas',
  'gosu',
  'su-exec',
  'setuidgid',
  'chpst',
  'pkexec',
  'unshare',
  'nsenter',
  'chroot',
  'strace',
]);

function inShell(itself: Found, rest: readonly string[]): readonly Found[] {
  const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
  const script = flag < 0 ? undefined : rest[flag + 1];
  if (script === undefined) return [itself];
  const via = [...itself.via, itself.name];
  const found = commandsIn(script).flatMap(({ words, writes, isNegated }): readonly Found[] => {
    const started = words.length > 0 ? unwrap(words, via, writes) : [{ ...itself, script: null, arguments: [], writes }];
    return started.map((one) => ({ ...one, isNegated: isNegated || one.isNegated }));
  });
  return found.length === 0 ? [itself] : found;
}

/** `su - user -c 'command'` and `runuser -u user -- command`. */
function asUser(rest: readonly string[], via: readonly string[]): readonly Found[] {
  const flag = rest.findIndex((word) => word === '-c' || word === '--command');
  const command = flag < 0 ? undefined : rest[flag + 1];
  if (command !== undefined) return commandsIn(command).flatMap(({ words, writes }) => (words.length > 0 ? unwrap(words, via, writes) : []));
  const separator = rest.indexOf('--');
  if (separator >= 0) return unwrap(rest.slice(separator + 1), via);
  const user = rest.indexOf('-u');
  return user < 0 ? [] : unwrap(rest.slice(user + 2), via);
}

/** start-stop-daemon starts what `--exec` names, with the words behind `--`; with `--stop` it starts nothing. */
function startStop(itself: Found, rest: readonly string[]): readonly Found[] {
  if (rest.some((word) => word === '--stop' || word === '-K')) return [itself];
  const option = rest.findIndex((word) => word === '--exec' || word === '-x' || word === '--startas' || word === '-a');
  const joined = rest.find((word) => word.startsWith('--exec='))?.slice('--exec='.length);
  const program = joined ?? (option < 0 ? undefined : rest[option + 1]);
  const separator = rest.indexOf('--');
  if (program === undefined) return [itself];
  return unwrap([program, ...(separator < 0 ? [] : rest.slice(separator + 1))], [...itself.via, itself.name]);
}

/** Interpreters, by their name without version, with the options that take a value. */
const interpreters: Readonly<Record<string, readonly string[]>> = {
  python: ['-W', '-X'],
  pypy: ['-W', '-X'],
  perl: ['-I', '-M'],
  ruby: ['-I', '-r', '-C'],
  php: ['-c', '-d', '-S', '-t'],
  node: ['-r', '--require', '--import', '--loader'],
  nodejs: ['-r', '--require'],
  deno: [],
  bun: [],
  npm: [],
  yarn: [],
  pnpm: [],
  npx: [],
  java: ['-cp', '-classpath', '--class-path', '-p', '--module-path', '--add-modules', '--add-opens'],
  dotnet: [],
  mono: [],
  lua: [],
  luajit: [],
  tclsh: [],
  Rscript: [],
  julia: ['--project'],
  guile: [],
  wine: [],
  wine64: [],
  sh: ['-o'],
  bash: ['-o'],
  dash: [],
  zsh: [],
};

/** What an interpreter runs: behind `-m` or `-jar` a module or archive, else the first word that is no option. */
function scriptOf(name: string, rest: readonly string[]): string | null {
  const valued = interpreters[name.replace(/[\d.]+$/, '')];
  if (valued === undefined) return null;
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    if ((word === '-m' || word === '-jar' || word === '-f') && rest[index + 1] !== undefined) return rest[index + 1] ?? null;
    if (valued.includes(word)) index += 1;
    else if (!word.startsWith('-') && word !== 'run' && word !== 'start' && word !== 'exec') return word;
    else if (word === '-c' || word === '-e') return null;
  }
  return null;
}

/** The interpreter that a script's ending stands for, or null. */
export function runtimeOfScript(path: string): string | null {
  const ending = /\.([a-z]+)$/.exec(path)?.[1];
  return ending === undefined ? null : (scriptRuntimes[ending] ?? null);
}
