/** Texts of the command line and of configuration files as values; every fault is said with what would be right. */
import { categories, type Severity, severities } from '../rule/finding.ts';
import type { Rule } from '../rule/rule.ts';
import { parseTarget, type Target } from '../systemd/targets.ts';
import { enumerated } from '../text/phrases.ts';
import { didYouMean } from '../text/suggest.ts';

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
const bad = (problem: string) => ({ ok: false, problem }) as const;

export function parseWord<Word extends string>(text: string, words: readonly Word[]): Parsed<Word> {
  const found = words.find((word) => word === text);
  return found === undefined ? bad(`takes ${enumerated(words, 'or')}, not "${text}"${didYouMean(text, words)}`) : good(found);
}

/** A limit from 0.0 to 10.0, in tenths. */
export function parseThreshold(text: string): Parsed<number> {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 10)) return bad(`takes a number from 0.0 to 10.0, not "${text}"`);
  const tenths = Math.round(value * 10);
  return Math.abs(tenths - value * 10) > 1e-9 ? bad(`takes one decimal at most, not "${text}": exposures have no more`) : good(tenths);
}

/** The words of a list; commas and blanks separate them. */
export const splitList = (text: string): readonly string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** A list of targets, each once. */
export function parseTargets(text: string): Parsed<readonly Target[]> {
  const targets = new Map<string, Target>();
  for (const word of splitList(text)) {
    const parsed = parseTarget(word);
    if (!parsed.ok) return bad(parsed.problem);
    targets.set(parsed.target.label, parsed.target);
  }
  return targets.size === 0 ? bad('names no target: write a systemd version such as 257, or a distribution such as debian12') : good([...targets.values()]);
}

/** A list of rule ids and categories. */
export function parseSelectors(text: string, rules: readonly Rule[]): Parsed<readonly string[]> {
  const known = [...categories, ...rules.map(({ id }) => id)];
  const words = splitList(text);
  const unknown = words.find((word) => !known.includes(word));
  return unknown === undefined ? good(words) : bad(`names "${unknown}", which is no rule or category${didYouMean(unknown, known)}`);
}

const switches: Readonly<Record<string, boolean>> = { yes: true, true: true, on: true, no: false, false: false, off: false };

export function parseSwitch(text: string): Parsed<boolean> {
  const value = Object.hasOwn(switches, text) ? switches[text] : undefined;
  return value === undefined ? bad(`takes yes or no, not "${text}"`) : good(value);
}

/** A severity that a configuration gives a rule; `off` keeps it from running. */
export type RuleLevel = Severity | 'off';

export const ruleLevels: readonly RuleLevel[] = [...severities, 'off'];
