/** Command lines of Exec*= (config_parse_exec). */
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, type ReadContext, type ReadResult, resetTo, type ValueFault, type ValueReader } from '../value.ts';
import { type CommandWord, readCommandWord, skipBlanks } from './command-words.ts';

/** One command: several may stand on a line, a lone `;` between them. */
export interface ExecCommand {
  /** The characters before the program, out of `-@:+!|`. */
  readonly prefixes: string;
  /** The program, specifiers expanded. */
  readonly program: string;
  readonly programSpan: { readonly start: number; readonly end: number };
  /** The words behind the program, specifiers not expanded. */
  readonly arguments: readonly CommandWord[];
}

/** A command that can't be run; `drops` says that its `-` makes systemd ignore the line instead of refusing the unit. */
interface BadCommand {
  readonly bad: string;
  readonly start: number;
  readonly end: number;
  readonly drops: boolean;
}

interface ReadCommand {
  readonly command: ExecCommand;
  readonly next: number;
  readonly more: boolean;
  readonly faults: readonly ValueFault[];
}

const longestFileName = 255;
/** Runs what stands behind the prefix `|`; the manager puts the user's shell in its place. */
const shell = '/bin/sh';
const unsafeCharacters = /[\0-\x1F"'\\\x7F]/;

/** How many characters of `word` are prefixes: each counts once, only `!` may stand twice, and `+` and `!` exclude each other. */
function prefixLength(word: string, allowed: string): number {
  let index = 0;
  for (; index < word.length; index += 1) {
    const sign = word.charAt(index);
    const before = word.slice(0, index);
    if (!allowed.includes(sign)) break;
    if (sign === '!' && (before.includes('+') || before.split('!').length > 2)) break;
    if (sign === '+' && before.includes('!')) break;
    if (sign !== '!' && before.includes(sign)) break;
  }
  return index;
}

/** What is wrong with a program path, or null. */
function programFault(path: string, folderEndings: readonly string[]): string | null {
  if (path === '') return 'followed by a program';
  if (unsafeCharacters.test(path)) return 'a program path without quotes, backslashes or control characters';
  if (folderEndings.some((ending) => path.endsWith(ending))) return 'a program: it names a directory';
  if (path.startsWith('/')) return null;
  const plainName = !path.includes('/') && path !== '.' && path !== '..' && path.length <= longestFileName;
  return plainName ? null : 'a program: write an absolute path, or a plain name that is searched in the system folders';
}

const escapeWarning = (word: CommandWord): ValueFault[] =>
  word.unknownEscape
    ? [
        {
          start: word.start,
          end: word.end,
          effect: 'warned',
          expected: 'it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash',
        },
      ]
    : [];

/** `!!` asked for ambient capabilities where the kernel had them; newer versions only say that it is gone. */
const ambientWarning = (word: CommandWord, prefixes: string, { facts }: ReadContext): ValueFault[] =>
  facts.behaviour.ambientPrefix === 'ignored' && prefixes.split('!').length > 2
    ? [{ start: word.start, end: word.start + prefixes.length, effect: 'warned', expected: 'the prefix !! does nothing any more', outdated: {} }]
    : [];

function readCommand(text: string, from: number, context: ReadContext): ReadCommand | BadCommand | { readonly next: number; readonly more: true } {
  const first = readCommandWord(text, from);
  if (first === null) return { bad: 'a word with closed quotes', start: from, end: text.length, drops: true };
  if (first.text === ';') return { next: skipBlanks(text, first.end), more: true };
  const length = prefixLength(first.text, context.facts.behaviour.execPrefixes);
  const prefixes = first.text.slice(0, length);
  const drops = prefixes.includes('-');
  const span = { start: first.start, end: first.end };
  const inShell = prefixes.includes('|');
  const program = inShell ? shell : expandSpecifiers(first.text.slice(length), context);
  if (typeof program !== 'string') return { bad: 'a known specifier: write %% for a percent sign', ...span, drops };
  const fault = programFault(program, context.facts.behaviour.execFolderEndings);
  if (fault !== null) return { bad: fault, ...span, drops };
  const rest = readArguments(text, skipBlanks(text, first.end), context);
  if ('bad' in rest) return { ...rest, drops };
  if (prefixes.includes('@') && !inShell && rest.arguments.length === 0)
    return { bad: 'followed by the name that the program is to see (after @)', ...span, drops };
  const command: ExecCommand = { prefixes, program, programSpan: { start: first.start + length, end: first.end }, arguments: rest.arguments };
  return { command, next: rest.next, more: rest.more, faults: [...escapeWarning(first), ...ambientWarning(first, prefixes, context), ...rest.faults] };
}

interface Arguments {
  readonly arguments: readonly CommandWord[];
  readonly next: number;
  readonly more: boolean;
  readonly faults: readonly ValueFault[];
}

const loneAt = (text: string, index: number, sign: string) =>
  text.startsWith(sign, index) && (index + sign.length >= text.length || skipBlanks(text, index + sign.length) > index + sign.length);

function readArguments(text: string, from: number, context: ReadContext): Arguments | Omit<BadCommand, 'drops'> {
  const words: CommandWord[] = [];
  const faults: ValueFault[] = [];
  let index = from;
  while (index < text.length) {
    if (loneAt(text, index, ';')) return { arguments: words, next: skipBlanks(text, index + 1), more: true, faults };
    if (loneAt(text, index, '\\;')) {
      words.push({ text: ';', start: index, end: index + 2, quoted: false, unknownEscape: false });
      index = skipBlanks(text, index + 2);
      continue;
    }
    const word = readCommandWord(text, index);
    if (word === null) return { bad: 'a word with closed quotes', start: index, end: text.length };
    const expanded = expandSpecifiers(word.text, context);
    if (typeof expanded !== 'string') return { bad: 'a known specifier: write %% for a percent sign', start: word.start, end: word.end };
    words.push(word);
    faults.push(...escapeWarning(word));
    index = skipBlanks(text, word.end);
  }
  return { arguments: words, next: index, more: false, faults };
}

export const readExecCommand: ValueReader<readonly ExecCommand[]> = (text, previous, context): ReadResult<readonly ExecCommand[]> => {
  if (text === '') return resetTo();
  const commands = [...(previous ?? [])];
  const faults: ValueFault[] = [];
  let index = 0;
  let more = true;
  while (more && index < text.length) {
    const read = readCommand(text, index, context);
    if ('bad' in read) {
      const fault: ValueFault = { start: read.start, end: read.end, effect: read.drops ? 'line-ignored' : 'unit-refused', expected: read.bad };
      const effect = read.drops ? (commands.length > (previous?.length ?? 0) ? 'add' : 'none') : 'refuse';
      return { effect, value: commands, faults: [...faults, fault] };
    }
    if ('command' in read) {
      commands.push(read.command);
      faults.push(...read.faults);
    }
    index = read.next;
    more = read.more;
  }
  return addedTo(commands, faults);
};
