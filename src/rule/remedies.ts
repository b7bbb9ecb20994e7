/** What was perhaps meant by a value that systemd does not take: each remedy was read back, and systemd would take it. */
import type { Assignment, Step, Unit } from '../model/unit.ts';
import type { ValueFault } from '../model/value.ts';
import { type Replacement, replaceInValue } from './edits.ts';
import { isTaken, mostFaults, signIn } from './faults.ts';
import type { Fix } from './finding.ts';

export interface Remedy {
  readonly help: string;
  readonly fixes: readonly Fix[];
}

/** What another text in place of a faulty one may be, with a word on it where the text alone does not say enough. */
interface Idea {
  readonly text: string;
  readonly because?: string;
}

const rootFolders: Readonly<Record<string, string>> = {
  StateDirectory: '/var/lib/',
  RuntimeDirectory: '/run/',
  CacheDirectory: '/var/cache/',
  LogsDirectory: '/var/log/',
  ConfigurationDirectory: '/etc/',
};

function* ideasFor(word: string, { directive }: Assignment): Generator<Idea> {
  const bare = word.replace(/^["']|["']$/g, '');
  if (bare !== word) yield { text: bare, because: 'quotes are no syntax here' };
  if (signIn(word) === 'comma') yield { text: word.replace(/[,;]+/g, ' ').trim(), because: 'words are separated by blanks' };
  if (word !== word.toLowerCase()) yield { text: word.toLowerCase() };
  const root = rootFolders[directive.name];
  if (root !== undefined && word.startsWith(root)) yield { text: word.slice(root.length), because: `it lies below ${root} by itself` };
  if (word.startsWith('~/')) yield { text: `%h${word.slice(1)}`, because: 'only %h stands for the home of the manager, /root for services of the system' };
  if (directive.kind === 'ip-prefix-set' && /^(?:all|\*)$/i.test(word)) yield { text: 'any' };
  if (directive.name.startsWith('LoadCredential') && word.startsWith('/')) yield { text: `${word.split('/').at(-1)}:${word}`, because: 'a name comes first' };
  if (directive.name.startsWith('SocketBind') && /^\w+\/\d/.test(word)) yield { text: word.replace('/', ':') };
}

const hostName = /^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;

/** Advice where no other text can be named. */
function generalHelp(word: string, { directive }: Assignment): string | null {
  if (directive.kind === 'ip-prefix-set' && hostName.test(word)) return 'systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.';
  if (directive.kind === 'path-list' && !word.startsWith('/')) return 'Write an absolute path; - before it lets it be missing.';
  return null;
}

/** What to do about a fault, with a fix where one text is clearly meant; null where nothing better than the usual is known. */
export function remedyFor(unit: Unit, step: Step, fault: ValueFault): Remedy | null {
  const { assignment } = step;
  const { value } = assignment.node;
  const word = value.slice(fault.start, fault.end);
  const replaced = (text: string) => value.slice(0, fault.start) + text + value.slice(fault.end);
  for (const { text, because } of ideasFor(word, assignment)) {
    if (text !== '' && isMended(unit, step, fault, replaced(text), text)) return asRemedy(assignment, { start: fault.start, end: fault.end, text }, because);
  }
  const suggestions = fault.suggestions?.() ?? [];
  const [best] = suggestions;
  const help = generalHelp(word, assignment);
  if (best === undefined) return help === null ? null : { help, fixes: [] };
  const only = suggestions.length === 1 ? replaceInValue(assignment, [{ start: fault.start, end: fault.end, text: best }], `Write ${best}`, 'suggested') : [];
  return { help: `Did you mean ${suggestions.join(' or ')}?`, fixes: only };
}

/** Other words of the line may be faulty too: only the place of this one counts. */
function isMended(unit: Unit, step: Step, fault: ValueFault, value: string, text: string): boolean {
  if (isTaken(unit, step, text)) return true;
  const isAlone = fault.start === 0 && fault.end === step.assignment.node.value.length;
  return !isAlone && step.faults.length <= mostFaults && isTaken(unit, step, value);
}

function asRemedy(assignment: Assignment, replacement: Replacement, because: string | undefined): Remedy {
  const { text } = replacement;
  return {
    help: `Write ${text}${because === undefined ? '' : `: ${because}`}.`,
    fixes: replaceInValue(assignment, [replacement], `Write ${text}`, 'suggested'),
  };
}
