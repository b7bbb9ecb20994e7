/** What systemd makes of a unit, compared before and after a change of its files. */
import { settingOf, type Unit } from '../model/unit.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two values of settings are the same: numbers, words, lists, sets, tables of them. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map && other instanceof Map) return sameList([...one], [...other]);
  if (one instanceof Set && other instanceof Set) return sameList([...one].sort(), [...other].sort());
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameValue(Reflect.get(one, key), Reflect.get(other, key)));
}

const sameList = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((item, index) => sameValue(item, other[index]));

/** The settings that have another value in one unit than in the other, sorted. */
export function changedSettings(before: Unit, after: Unit): readonly string[] {
  const names = new Set([...before.settings.keys(), ...after.settings.keys()]);
  return [...names].filter((name) => !sameValue(settingOf(before, name)?.value, settingOf(after, name)?.value)).sort();
}

/** Whether systemd loads both or refuses both for the same reason. */
export const sameRefusal = (before: Unit, after: Unit): boolean => before.refusal?.message === after.refusal?.message;
