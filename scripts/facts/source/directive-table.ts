// Reads the loader's table of directives: a gperf file behind a small template language.

import { readFirst, type SourceTree } from './tree.ts';

export interface TableRow {
  readonly section: string;
  readonly name: string;
  /** The parse function without its common prefix, or '' where the loader skips the value. */
  readonly parser: string;
  readonly argument: string;
  /** Where the value is stored, with the unit type taken out. */
  readonly field: string;
}

export function directiveTable(tree: SourceTree): TableRow[] {
  const text = expandTemplate(readFirst(tree, 'src/core/load-fragment-gperf.gperf.in'));
  const rows: TableRow[] = [];
  for (const line of text.slice(text.indexOf('%%')).split('\n')) {
    if (line.trim() === '' || line.trim() === '%%') continue;
    const columns = /^(\w+)\.(\w+),\s*(\w+)\s*,\s*(\S.*?)\s*,\s*(.*)$/.exec(line.trim());
    if (columns === null) throw new Error(`a line of the directive table is not understood: ${line}`);
    const [, section = '', name = '', parser = '', argument = '', field = ''] = columns;
    rows.push({
      section,
      name,
      parser: parser === 'NULL' ? '' : parser.replace(/^config_parse_/, ''),
      argument,
      field: field.replace(/\s/g, '').replace(/offsetof\(\w+,/, 'offsetof('),
    });
  }
  if (rows.length < 1000) throw new Error(`the directive table of ${tree.path} has ${rows.length} rows only`);
  return rows;
}

/** Comments go, macros are expanded, and of every condition the first branch stays: all optional features are on. */
function expandTemplate(template: string): string {
  const source = template.replace(/\{#.*?#\}/gs, '');
  const macro = /\{%-?\s*macro\s+(\w+)\(type\)\s*-?%\}(.*?)\{%-?\s*endmacro\s*-?%\}/gs;
  const bodies = new Map([...source.matchAll(macro)].map(([, name = '', body = '']) => [name, body]));
  return source
    .replace(macro, '')
    .replace(/\{\{\s*(\w+)\('(\w+)'\)\s*\}\}/g, (_call, name: string, type: string) => (bodies.get(name) ?? '').replaceAll('{{type}}', type))
    .replace(/\{%-?\s*if.*?-?%\}(.*?)(?:\{%-?\s*else\s*-?%\}.*?)?\{%-?\s*endif\s*-?%\}/gs, '$1');
}

/** Unit types and the sections of their files, in systemd's own order of types. */
export function sectionsByUnitType(tree: SourceTree): Map<string, string[]> {
  const types = [...(tree.tables.get('unit_type')?.values() ?? [])];
  const sections = new Map<string, string[]>();
  for (const type of types) {
    const text = readFirst(tree, `src/core/${type}.c`);
    const list = /\.sections\s*=\s*((?:\s*"\w+\\0")+)/.exec(text)?.[1];
    if (list === undefined) throw new Error(`${tree.path} does not say which sections a ${type} has`);
    sections.set(
      type,
      [...list.matchAll(/"(\w+)\\0"/g)].map(([, name = '']) => name),
    );
  }
  if (sections.size === 0) throw new Error(`${tree.path} has no unit types`);
  return sections;
}
