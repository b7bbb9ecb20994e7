/** Variables that the unit itself sets, put into its command lines as systemd would. */

import { oncePer } from '../model/once.ts';
import { settingValue } from '../model/setting-values.ts';
import type { Unit } from '../model/unit.ts';

export interface Variables {
  readonly get: (name: string) => string | undefined;
  readonly entries: readonly (readonly [name: string, value: string])[];
  /** The words that an argument becomes: `$NAME` alone may be several. What is not set in the unit stays as it is. */
  readonly expand: (word: string) => readonly string[];
}

export const variablesOf = oncePer((unit: Unit): Variables => {
  const values = new Map<string, string>();
  for (const { text } of settingValue(unit, 'Environment') ?? []) {
    const equals = text.indexOf('=');
    values.set(text.slice(0, equals), text.slice(equals + 1));
  }
  return { get: (name) => values.get(name), entries: [...values], expand: (word) => expandWord(word, values) };
});

function expandWord(word: string, values: ReadonlyMap<string, string>): readonly string[] {
  if (!word.includes('$')) return [word];
  const alone = /^\$([A-Za-z_]\w*)$/.exec(word)?.[1];
  const value = alone === undefined ? undefined : values.get(alone);
  if (value !== undefined) return value.split(/\s+/).filter((part) => part !== '');
  return [word.replace(/\$\{([A-Za-z_]\w*)\}/g, (whole, name: string) => values.get(name) ?? whole)];
}
