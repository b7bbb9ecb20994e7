/** Variables that the unit itself sets, put into its command lines as systemd would. */
import { settingValue } from '../model/setting-values.ts';
import type { Unit } from '../model/unit.ts';

export interface Variables {
  readonly get: (name: string) => string | undefined;
  readonly entries: readonly (readonly [name: string, value: string])[];
  /** The words that an argument becomes: `$NAME` alone may be several. What is not set in the unit stays as it is. */
  readonly expand: (word: string) => readonly string[];
}

const cache = new WeakMap<Unit, Variables>();

export function variablesOf(unit: Unit): Variables {
  const ready = cache.get(unit);
  if (ready !== undefined) return ready;
  const values = new Map<string, string>();
  for (const { text } of settingValue(unit, 'Environment') ?? []) {
    const equals = text.indexOf('=');
    values.set(text.slice(0, equals), text.slice(equals + 1));
  }
  const made: Variables = { get: (name) => values.get(name), entries: [...values], expand: (word) => expandWord(word, values) };
  cache.set(unit, made);
  return made;
}

function expandWord(word: string, values: ReadonlyMap<string, string>): readonly string[] {
  if (!word.includes('$')) return [word];
  const alone = /^\$([A-Za-z_]\w*)$/.exec(word)?.[1];
  const value = alone === undefined ? undefined : values.get(alone);
  if (value !== undefined) return value.split(/\s+/).filter((part) => part !== '');
  return [word.replace(/\$\{([A-Za-z_]\w*)\}/g, (whole, name: string) => values.get(name) ?? whole)];
}
