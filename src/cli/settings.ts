/** From option texts to settings; every fault of the command line is said with what would be right. */
import { type FailOn, failOnWords } from '../engine/gate.ts';
import { newestTarget, parseTarget, type Target } from '../systemd/targets.ts';
import { suggest } from '../text/suggest.ts';

/** A fault of the command line, of a configuration or of input and output: exit status 2. */
export class UsageError extends Error {}

export function didYouMean(word: string, candidates: Iterable<string>): string {
  const [best] = suggest(word, candidates, 1);
  return best === undefined ? '' : `; did you mean ${best}?`;
}

/** One of a list of words. */
export function readWord<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new UsageError(`${option} takes ${words.join(', ')}, not "${text}"${didYouMean(text, words)}`);
  return found;
}

export const readFailOn = (text: string): FailOn => readWord('--fail-on', text, failOnWords);

/** A limit from 0.0 to 10.0, in tenths. */
export function readThreshold(text: string): number {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 10)) throw new UsageError(`--threshold takes a number from 0.0 to 10.0, not "${text}"`);
  const tenths = Math.round(value * 10);
  if (Math.abs(tenths - value * 10) > 1e-9) throw new UsageError(`--threshold takes one decimal at most, not "${text}": exposures have no more`);
  return tenths;
}

export function readTargets(text: string | undefined): readonly Target[] {
  if (text === undefined) return [newestTarget];
  return text.split(',').map((word) => {
    const parsed = parseTarget(word.trim());
    if (!parsed.ok) throw new UsageError(`--target: ${parsed.problem}`);
    return parsed.target;
  });
}
