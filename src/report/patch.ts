/** A unified patch that `git apply` and `patch -p1` take. */
import { structuredPatch } from 'diff';

const plainName = /^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/;
const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

/** A name as git writes it: quoted like a C string where it holds anything out of the ordinary. */
function quotedName(name: string): string {
  if (plainName.test(name)) return name;
  const bytes = [...new TextEncoder().encode(name)];
  const escaped = bytes.map((byte) => {
    const character = String.fromCharCode(byte);
    return shortEscapes[character] ?? (byte >= 0x20 && byte < 0x7f ? character : `\\${byte.toString(8).padStart(3, '0')}`);
  });
  return `"${escaped.join('')}"`;
}

/** What changes one file; `path` is relative to where the patch will be applied. */
export function unifiedPatch(path: string, before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 3 });
  const name = path.replace(/^(?:\.?\/)+/, '');
  const head = [`--- ${quotedName(`a/${name}`)}`, `+++ ${quotedName(`b/${name}`)}`];
  const body = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines]);
  return `${[...head, ...body].join('\n')}\n`;
}
