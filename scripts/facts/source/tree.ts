// An unpacked systemd source tree, and the few shapes of C text that facts are read from.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders below src/ that hold what the loader and the assessor use. */
const folders = ['basic', 'shared', 'core', 'libsystemd'];

export interface SourceTree {
  readonly path: string;
  /** All C files of the folders above, one after the other. */
  readonly code: string;
  /** Name of a string table -> symbol -> string, as in `[SYMBOL] = "string"`. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly parsers: ReadonlyMap<string, string>;
}

export function readTree(path: string): SourceTree {
  const files = folders.flatMap((folder) => cFiles(join(path, 'src', folder)));
  if (files.length === 0) throw new Error(`${path} is not a systemd source tree`);
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return { path, code, tables: stringTables(code), parsers: parserTexts(code) };
}

function cFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.c'))
    .sort()
    .map((name) => join(folder, name));
}

/** A file of the tree, wherever it lay in the versions known so far. */
export function readFirst(tree: SourceTree, ...candidates: readonly string[]): string {
  const found = candidates.map((name) => join(tree.path, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${tree.path} has none of ${candidates.join(', ')}`);
  return readFileSync(found, 'utf8');
}

function stringTables(code: string): Map<string, Map<string, string>> {
  const tables = new Map<string, Map<string, string>>();
  for (const [, name = '', body = ''] of code.matchAll(/const char ?\* ?const (\w+)_table\[[^\]]*\] = \{(.*?)\};/gs)) {
    const entries = [...body.matchAll(/\[([\w()]+)\]\s*=\s*"([^"]*)"/g)];
    tables.set(name, new Map(entries.map(([, symbol = '', text = '']) => [symbol, text])));
  }
  return tables;
}

export function tableValues(tree: SourceTree, name: string): string[] {
  const table = tree.tables.get(name);
  if (table === undefined) throw new Error(`${tree.path} has no string table ${name}`);
  return [...table.values()];
}

/** The definition of a function, head and body. */
export function functionText(tree: SourceTree, name: string): string {
  const found = new RegExp(`^[a-zA-Z][\\w *]*\\b${name}\\(.*[^;]$`, 'm').exec(tree.code);
  if (found === null) throw new Error(`${tree.path} has no function ${name}`);
  return bodyFrom(tree.code, found.index);
}

/** Definitions of parse functions, written out or made by a macro, by name without `config_parse_`. */
function parserTexts(code: string): Map<string, string> {
  const texts = new Map<string, string>();
  const head = /^(?:(?:int |CONFIG_PARSER_PROTOTYPE\(|DEFINE_CONFIG_PARSE\w*\()config_parse_(\w+)[(),]|DEFINE_PARSER\((\w+),)/gm;
  for (const found of code.matchAll(head)) {
    const name = found[1] ?? found[2] ?? '';
    if (!texts.has(name)) texts.set(name, bodyFrom(code, found.index));
  }
  return texts;
}

/** To the closing brace in the first column, or to the end of a macro call. */
function bodyFrom(code: string, start: number): string {
  const end = code.startsWith('DEFINE_', start) ? code.indexOf(';', start) : code.indexOf('\n}', start) + 1;
  return code.slice(start, end + 1);
}

/** Words that a function compares its argument with. */
export function comparedWords(text: string): string[] {
  const single = text.matchAll(/\bstreq\([^,()]+, "([^"]+)"\)/g);
  const several = text.matchAll(/\bSTR_IN_SET\([^,()]+, ([^)]+)\)/g);
  return [
    ...[...single].map(([, word = '']) => word),
    ...[...several].flatMap(([, list = '']) => [...list.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word)),
  ];
}

/** Words that a function takes as the start of its argument. */
export function prefixWords(text: string): string[] {
  return [...text.matchAll(/\bstartswith\([^,()]+, "([^"]+)"\)/g)].map(([, word = '']) => word);
}
