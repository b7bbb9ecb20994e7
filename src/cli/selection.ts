/** Which rules run: --select and --ignore. */
import { rules } from '../../rules/index.ts';
import { categories } from '../rule/finding.ts';
import { didYouMean, UsageError } from './settings.ts';

export interface Selection {
  readonly select: string | undefined;
  readonly ignore: string | undefined;
}

const names = () => [...categories, ...rules.map(({ id }) => id)];

function readNames(option: string, text: string | undefined): ReadonlySet<string> | null {
  if (text === undefined) return null;
  const known = new Set(names());
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  for (const word of words) if (!known.has(word)) throw new UsageError(`${option}: there is no rule or category "${word}"${didYouMean(word, known)}`);
  return new Set(words);
}

/** The rules to run: those selected (all regular ones by default), less those ignored. */
export function selectRules({ select, ignore }: Selection): typeof rules {
  const selected = readNames('--select', select);
  const ignored = readNames('--ignore', ignore) ?? new Set();
  return rules.filter(({ id, category, persona }) => {
    if (ignored.has(id) || ignored.has(category)) return false;
    return selected === null ? persona === 'regular' : selected.has(id) || selected.has(category);
  });
}
