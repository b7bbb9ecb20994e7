/** Passwords, tokens and keys that stand in a unit in plain text. They are found so that they can be reported, and never shown. */
import type { Span } from '../text/position.ts';
import { execDirectives } from './commands.ts';
import { oncePer } from './once.ts';
import { valueSpan } from './spans.ts';
import type { Assignment, Unit } from './unit.ts';
import { readCommandWord, skipBlanks } from './values/command-words.ts';

export interface Secret {
  readonly kind: 'variable' | 'argument' | 'credential';
  /** The name that gives it away: `DB_PASSWORD`, `--token`. */
  readonly name: string;
  readonly line: Assignment;
  /** The place of the secret itself in the file. */
  readonly span: Span;
  /** The secret as it stands in the value. */
  readonly text: string;
}

/** How names of secrets end: words that say it alone, and shorter ones that must stand by themselves. */
const tellingEnd =
  /(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|SECRET|TOKEN|API_?KEY)$|(?:^|_)(?:PASS|PSK|(?:PRIVATE|SECRET|ACCESS|AUTH|ENCRYPTION|MASTER)_?KEY|SECRET_KEY_BASE)$/i;

/** Whether a variable or option of this name holds a secret. */
const tells = (name: string) => tellingEnd.test(name.replaceAll('-', '_'));

/** What stands where a secret goes, but is none: a path, a reference, a blank to fill in, a switch, a small number. */
const noSecret =
  /^(?:$|[/~.%$]|file:|env:|-|<.*>$|\{.*\}$|@.*@$|\[.*\]$|_{2}.*_{2}$|[x*.]{3,}$|change.?(?:me|this)|your.|replace.?|example|insert.|todo|none$|null$|true$|false$|yes$|no$|on$|off$|\d{1,5}$|unset$|disabled?$|password$|secret$|token$)/i;

const isSecret = (value: string) => value.length >= 3 && !noSecret.test(value);

/** A secret inside a text: where it begins and ends. */
interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const inUrl = /[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi;
const inHeader = /\b(?:Bearer|Basic)[ =]+([A-Za-z0-9._~+/=-]{16,})/g;
const assigned = /([A-Za-z_][\w-]*)=([^\s'"$;&|]+)/g;

/** Secrets that show by their surroundings: passwords of URLs, headers, variables set in a shell command. */
function findInText(text: string): readonly Found[] {
  const found: Found[] = [];
  const add = (name: string, match: RegExpExecArray, value: string) => {
    const start = match.index + match[0].lastIndexOf(value);
    if (isSecret(value)) found.push({ name, start, end: start + value.length });
  };
  for (const match of text.matchAll(inUrl)) add('the URL', match, match[1] ?? '');
  for (const match of text.matchAll(inHeader)) add('the header', match, match[1] ?? '');
  for (const match of text.matchAll(assigned)) if (tells(match[1] ?? '')) add(match[1] ?? '', match, match[2] ?? '');
  return found;
}

interface RawWord {
  readonly text: string;
  readonly start: number;
}

/** The words of a value as they stand there, without the quotes around them. */
function rawWords(value: string): readonly RawWord[] {
  const words: RawWord[] = [];
  let index = skipBlanks(value, 0);
  while (index < value.length) {
    const word = readCommandWord(value, index);
    if (word === null) break;
    const raw = value.slice(word.start, word.end);
    const quote = /^["']/.exec(raw)?.[0];
    const closed = quote !== undefined && raw.endsWith(quote) && raw.length > 1;
    words.push(closed ? { text: raw.slice(1, -1), start: word.start + 1 } : { text: raw, start: word.start });
    index = skipBlanks(value, word.end);
  }
  return words;
}

const unquoted = (text: string) => text.replace(/^["']|["']$/g, '');

function findInVariables(value: string): readonly Found[] {
  return rawWords(value).flatMap(({ text, start }) => {
    const equals = text.indexOf('=');
    const name = text.slice(0, equals);
    const rest = text.slice(equals + 1);
    if (equals > 0 && tells(name) && isSecret(unquoted(rest))) {
      const lead = /^["']/.test(rest) ? 1 : 0;
      const from = start + equals + 1 + lead;
      return [{ name, start: from, end: from + unquoted(rest).length }];
    }
    return findInText(text).map((found) => ({
      ...found,
      name: found.name === 'the URL' ? name : found.name,
      start: found.start + start,
      end: found.end + start,
    }));
  });
}

const option = /^-{1,2}([A-Za-z][\w-]*)$/;

function findInArguments(value: string): readonly Found[] {
  const words = rawWords(value);
  return words.flatMap(({ text, start }, index) => {
    const name = option.exec(words[index - 1]?.text ?? '')?.[1];
    if (index > 1 && name !== undefined && tells(name) && isSecret(text)) return [{ name: words[index - 1]?.text ?? '', start, end: start + text.length }];
    return findInText(text).map((found) => ({ ...found, start: found.start + start, end: found.end + start }));
  });
}

/** SetCredential=NAME:DATA. */
function findInCredential(value: string): readonly Found[] {
  const colon = value.indexOf(':');
  const name = value.slice(0, colon);
  const text = value.slice(colon + 1);
  return colon > 0 && tells(name.replaceAll('.', '_')) && isSecret(text) ? [{ name, start: colon + 1, end: value.length }] : [];
}

/** What a line must hold to be looked at closely: most lines have none of it. */
const suspicious = /pass|psk|secret|token|key|:\/\/[^\s/]*@|bearer|basic/i;

function secretsOfLine(line: Assignment, kind: Secret['kind'], find: (value: string) => readonly Found[]): readonly Secret[] {
  const { value } = line.node;
  if (!suspicious.test(value)) return [];
  return find(value).map(({ name, start, end }) => ({ kind, name, line, span: valueSpan(line.node, start, end), text: value.slice(start, end) }));
}

/** The secrets of a unit, those of lines that no longer count included: they can be read all the same. */
export const secretsOf = oncePer((unit: Unit): readonly Secret[] => {
  const linesOf = (name: string) => unit.settings.get(name)?.assignments ?? [];
  return [
    ...linesOf('Environment').flatMap((line) => secretsOfLine(line, 'variable', findInVariables)),
    ...execDirectives.flatMap((name) => linesOf(name).flatMap((line) => secretsOfLine(line, 'argument', findInArguments))),
    ...linesOf('SetCredential').flatMap((line) => (line.directive.name === 'SetCredential' ? secretsOfLine(line, 'credential', findInCredential) : [])),
  ];
});
