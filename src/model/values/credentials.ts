/** LoadCredential=, SetCredential=, their encrypted forms, and ImportCredential= (config_parse_load_credential). */
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, type ReadResult, resetTo, type ValueReader } from '../value.ts';

/** Credential name -> whether it is encrypted. The plain and the encrypted directive write to one list. */
export type Credentials = ReadonlyMap<string, boolean>;

const longestFileName = 255;

const isCredentialName = (name: string) => name !== '' && name !== '.' && name !== '..' && !name.includes('/') && name.length <= longestFileName;

/** What stands before the first colon that no backslash protects, and the rest behind it; null rest without a colon. */
function splitName(text: string): { readonly name: string; readonly rest: string | null } {
  let name = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === ':') return { name, rest: text.slice(index + 1) };
    if (character === '\\') index += 1;
    name += text.charAt(index);
  }
  return { name, rest: null };
}

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

function dataFault(rest: string | null, { directive }: ReadContext): string | null {
  const { name } = directive;
  if (!name.startsWith('Set')) return null;
  if (rest === null || rest === '') return 'a credential name, a colon and its data';
  if (name === 'SetCredentialEncrypted' && !base64.test(rest.replace(/[ \t\n\r]/g, ''))) return 'a credential name, a colon and data in Base64';
  return null;
}

function sourceFault(rest: string | null, context: ReadContext): string | null {
  if (!context.directive.name.startsWith('Load') || rest === null || rest === '') return null;
  const path = expandSpecifiers(rest, context);
  if (typeof path !== 'string') return 'a path with known specifiers';
  return path.startsWith('/') || isCredentialName(path) ? null : 'a credential name, a colon and an absolute path';
}

/** ImportCredential=: a name, or the beginning of one and `*`; newer versions take a colon and what it is to be called. */
function readImport(text: string, previous: Credentials | undefined, context: ReadContext): ReadResult<Credentials> {
  const [pattern = '', renamed, ...more] = text.split(':');
  const start = pattern.endsWith('*') ? pattern.slice(0, -1) : pattern;
  const known = isCredentialName(start) && !/[*?[]/.test(start) && more.length === 0;
  const renames = renamed === undefined || (context.facts.behaviour.renamesImports && isCredentialName(renamed));
  if (!known || !renames) return ignored(previous, text, 'the name of a credential, or the beginning of one and *');
  return addedTo(new Map(previous).set(pattern, false));
}

export const readCredential: ValueReader<Credentials> = (text, previous, context) => {
  if (text === '') return resetTo();
  if (context.directive.name === 'ImportCredential') return readImport(text, previous, context);
  const { name: written, rest } = splitName(text);
  const name = expandSpecifiers(written, context);
  if (typeof name !== 'string' || !isCredentialName(name)) return ignored(previous, text, 'a credential name, such as "token" in token:/etc/token');
  const fault = dataFault(rest, context) ?? sourceFault(rest, context);
  if (fault !== null) return ignored(previous, text, fault);
  return addedTo(new Map(previous).set(name, context.directive.name.endsWith('Encrypted')));
};
