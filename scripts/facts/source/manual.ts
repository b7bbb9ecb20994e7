// What the manual says about directives: which have an entry, and since which release.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceTree } from './tree.ts';

export interface ManualEntry {
  /** Release number, or '' where the manual does not state one. */
  readonly since: string;
}

/** `page: sections whose directives it describes`. */
const pages = `exec: Service Socket Mount Swap
resource-control: Service Socket Mount Swap Slice Scope
kill: Service Socket Mount Swap Scope
unit: Unit Install
service: Service
socket: Socket
mount: Mount
swap: Swap
slice: Slice
scope: Scope
timer: Timer
path: Path
automount: Automount
target: Target
device: Device`;

/** Entries by `Section.Directive`. */
export function manualEntries(tree: SourceTree): Map<string, ManualEntry> {
  const entries = new Map<string, ManualEntry>();
  for (const line of pages.split('\n')) {
    const [page = '', sections = ''] = line.split(': ');
    const path = join(tree.path, 'man', `systemd.${page}.xml`);
    if (!existsSync(path)) continue;
    for (const { names, since } of pageEntries(readFileSync(path, 'utf8'))) {
      for (const key of sections.split(' ').flatMap((section) => names.map((name) => `${section}.${name}`))) {
        if ((entries.get(key)?.since ?? '') === '') entries.set(key, { since });
      }
    }
  }
  return entries;
}

interface OpenElement {
  readonly tag: string;
  readonly names: string[];
  since: string;
}

interface PageEntry {
  readonly names: readonly string[];
  readonly since: string;
}

/** Every list entry with directives in its terms. The release stands directly in the entry's text, not in a list within. */
function pageEntries(xml: string): PageEntry[] {
  const entries: PageEntry[] = [];
  const open: OpenElement[] = [];
  const text = xml.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|<!DOCTYPE[^[>]*(?:\[.*?\])?\s*>|<\?.*?\?>/gs, '');
  for (const [, slash, tag = '', attributes = '', selfClosed, content = ''] of text.matchAll(/<(\/?)([\w:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>([^<]*)/g)) {
    if (slash === '/') {
      const closed = open.pop();
      if (closed?.tag === 'varlistentry' && closed.names.length > 0) entries.push(closed);
      continue;
    }
    noteElement({ open, tag, attributes, content });
    if (selfClosed !== '/') open.push({ tag, names: [], since: '' });
  }
  return entries;
}

function noteElement(element: { open: readonly OpenElement[]; tag: string; attributes: string; content: string }): void {
  const { open, tag, attributes, content } = element;
  const entry = open.findLast((candidate) => candidate.tag === 'varlistentry');
  if (entry === undefined) return;
  if (tag === 'varname' && open.at(-1)?.tag === 'term' && open.at(-2) === entry) {
    const name = /^\s*([A-Z][A-Za-z0-9]+)=/.exec(content)?.[1];
    if (name !== undefined) entry.names.push(name);
  }
  if (tag === 'xi:include' && open.at(-1)?.tag === 'listitem' && open.at(-2) === entry) {
    const release = /version-info\.xml"\s+xpointer="v(\d+)"/.exec(attributes)?.[1];
    if (release !== undefined) entry.since = release;
  }
}
