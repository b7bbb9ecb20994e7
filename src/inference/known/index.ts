/** Looks known programs up by the names that a unit shows. */
import { applications } from './applications.ts';
import { type Known, words } from './known.ts';
import { network } from './network.ts';
import { runtimes } from './runtimes.ts';
import { servers } from './servers.ts';
import { storage } from './storage.ts';
import { system } from './system.ts';
import { tools } from './tools.ts';

export const daemons: readonly Known[] = [...servers, ...storage, ...network, ...system, ...applications];

const tables: readonly Known[] = [...daemons, ...runtimes, ...tools];

let index: ReadonlyMap<string, readonly Known[]> | null = null;

function indexed(): ReadonlyMap<string, readonly Known[]> {
  if (index !== null) return index;
  const made = new Map<string, Known[]>();
  for (const known of tables) for (const name of words(known.names)) made.set(name, [...(made.get(name) ?? []), known]);
  index = made;
  return made;
}

/** Version numbers are no part of a name: `python3.11`, `php-fpm8.2`, `php8.2-fpm`, `ruby-3.1`, `postgresql-15`. */
const versionAtEnd = /[-_.]?v?\d+(?:\.\d+)*$/;
const versionInside = /\d+(?:\.\d+)*(?=-)/;
const endings = /\.(?:service|sh|py|bin|exe|real|pl|rb|js|jar|war|php)$/;

/** The forms under which a name may stand in the tables, as it is first. */
function formsOf(name: string): readonly string[] {
  const plain = name.replace(endings, '');
  return [...new Set([name, plain, plain.replace(versionAtEnd, ''), plain.replace(versionInside, ''), plain.toLowerCase()])].filter((form) => form !== '');
}

/** Every exporter of metrics is named so, whatever it exports. */
const exporterName = /(?:^|[-_])exporter\d*$/;

/** What is known of a program name; empty where nothing is. */
export function knownBy(name: string): readonly Known[] {
  const found = indexed();
  for (const form of formsOf(name)) {
    const known = found.get(form);
    if (known !== undefined) return known;
  }
  return exporterName.test(name) ? (found.get('exporter') ?? []) : [];
}

/** Whether a row is about a daemon rather than about an interpreter or a tool. */
export const isDaemon = (known: Known): boolean => daemons.includes(known);
