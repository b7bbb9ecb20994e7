/** Messages that end in the text of an error number, whatever the program: what the error says together with the path. */
import type { ErrorName, Fact, PathUse, Reading } from '../fact.ts';
import { pathNear } from './paths.ts';

/** The texts of strerror(3), and the names that runtimes print instead. */
const errorTexts: readonly (readonly [ErrorName, RegExp])[] = [
  ['EROFS', /[Rr]ead-only file ?system|\bEROFS\b/],
  ['EACCES', /[Pp]ermission denied|\bEACCES\b|\bAccessDeniedException\b/],
  ['EPERM', /[Oo]peration not permitted|\bEPERM\b/],
  ['ENXIO', /[Nn]o such device or address/],
  ['ENOENT', /[Nn]o such file or directory|\bENOENT\b|does not exist/],
];

const writing =
  /creat|touch|mkdir|mktemp|write|writ|lock|unlink|remov|renam|append|pid ?file|log ?file|errorlog|sav(?:e|ing)|chown|chmod|owner|permissions of/i;
const altering = /chown|chmod|owner|permissions of|utime/i;
const connecting = /\bconnect.{0,80}(?:\bunix:|\.sock\b|\bsocket\b)/i;
const executing = /\bexec|execut|spawn/i;
const shellRefusal = /(?:^|\/)(?:ba|da|z|k)?sh: (?:line )?\d{1,6}: \S{1,512}: Permission denied/;

const useOf = (text: string): PathUse =>
  connecting.test(text)
    ? 'connect'
    : shellRefusal.test(text) || executing.test(text)
      ? 'execute'
      : altering.test(text)
        ? 'alter'
        : writing.test(text)
          ? 'write'
          : 'unknown';

/** Texts of a library loader that looks for its files: harmless unless something else fails. */
const looksAround = /\b(?:skipping|ignor|optional|fallback|using default)/i;

/** Files that belong in /tmp, and are named by no path. */
const temporaryFile = /(?:lock|temp(?:orary)?|tmp) ?file:? Read-only file system/i;

function withErrorText(message: string): Reading | null {
  if (temporaryFile.test(message)) return { fact: { kind: 'path', error: 'EROFS', path: '/tmp', use: 'alter' }, certainty: 0.8 };
  for (const [error, pattern] of errorTexts) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const path = pathNear(message, match.index, match.index + match[0].length);
    if (path === null && error === 'ENOENT') return null;
    const fact: Fact = { kind: 'path', error, path, use: useOf(message) };
    const certainty = looksAround.test(message) ? 0.3 : path === null ? 0.8 : 0.95;
    return { fact, certainty };
  }
  return null;
}

const couldNotOpen =
  /(?:[Cc]ould not|[Cc]an(?:'t|not| not)|[Uu]nable to|[Ff]ailed to|[Ee]rror) (?:open|opening|create|creating|write|writing|access|accessing|read|reading|list|listing|lock|mkdir|chdir)(?: to| into)?(?: [\w-]{1,20}){0,4}:? ["']?(\/[^\s"',;:()]{1,512})/;

/** A program that names the path and leaves out the error. */
function withoutErrorText(message: string): Reading | null {
  const path = couldNotOpen.exec(message)?.[1];
  return path === undefined ? null : { fact: { kind: 'path', error: null, path, use: useOf(message) }, certainty: 0.7 };
}

export const recognizeError = (message: string): Reading | null => withErrorText(message) ?? withoutErrorText(message);
