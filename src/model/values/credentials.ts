/** LoadCredential=, SetCredential=, their encrypted forms, and ImportCredential= (config_parse_load_credential). */
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, resetTo, type ValueReader } from '../value.ts';

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

export const readCredential: ValueReader<Credentials> = (text, previous, context) => {
  if (text === '') return resetTo();
  const { name: written, rest } = splitName(text);
  const name = expandSpecifiers(written, context);
  if (typeof name !== 'string' || !isCredentialName(name)) return ignored(previous, text, 'a credential name, such as "token" in token:/etc/token');
  const fault = dataFault(rest, context) ?? sourceFault(rest, context);
  if (fault !== null) return ignored(previous, text, fault);
  return addedTo(new Map(previous).set(name, context.directive.name.endsWith('Encrypted')));
};
