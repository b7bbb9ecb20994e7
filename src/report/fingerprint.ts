/** A name for a finding that outlives edits elsewhere in the file: no line number, score, version or message is in it. */
import type { FormatContext } from './context.ts';
import type { Entry, UnitEntries } from './entries.ts';

export type Fingerprint = (entry: Entry, places: UnitEntries['places']) => string;

/** The name of the setting, or the header, on the line that the finding points at. */
const subjectOf = ({ finding, range }: Entry, places: UnitEntries['places']): string =>
  places(finding.path).line(range.start.line).split('=', 1).join('').trim();

/** Equal findings of a file are told apart by their number. */
export function makeFingerprint({ digest }: Pick<FormatContext, 'digest'>): Fingerprint {
  const counts = new Map<string, number>();
  return (entry, places) => {
    const key = ['unitlint', 'v1', entry.path, entry.finding.rule, subjectOf(entry, places)].join('\0');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return digest(`${key}\0${count}`, 'hex');
  };
}
