/**
 * `--format github`: workflow commands that annotate the changed lines. GitHub shows ten of each level in a step, so the
 * worst ten are annotated; every finding stands in the log, in a group.
 */
import type { Severity } from '../rule/finding.ts';
import type { FormatContext } from './context.ts';
import { type Entry, makeEntryLister } from './entries.ts';
import { clip, printable } from './printable.ts';
import type { Reporter } from './report.ts';
import { makeShortlist, type Shortlist } from './shortlist.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;
const shownOfEach = 10;
const longestMessage = 4000;

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** `endColumn` means something within one line only. */
function annotation({ finding, path, range, message, help }: Entry): string {
  const { start, end } = range;
  const place = `file=${escapeProperty(path)},line=${start.line},endLine=${end.line},col=${start.column}`;
  const endColumn = start.line === end.line && end.column > start.column ? `,endColumn=${end.column}` : '';
  const text = escapeData(clip(`${message}\n${help}`, longestMessage));
  return `::${commands[finding.severity]} ${place}${endColumn},title=${escapeProperty(finding.rule)}::${text}\n`;
}

/** A line of the log: it begins with a sign, so that no text of a unit stands where a command would; `##[` is one anywhere. */
const logLine = ({ finding, path, range, message }: Entry): string =>
  `- ${printable(path)}:${range.start.line}:${range.start.column}: ${finding.severity} ${finding.rule}: ${message}\n`.replaceAll('##[', '# #[');

/** Mistakes first, then what is gained. */
const byGain = (one: Entry, other: Entry): number => (other.finding.gain ?? 1000) - (one.finding.gain ?? 1000);

export function makeGithubReporter(context: FormatContext): Reporter {
  const list = makeEntryLister(context);
  const shortlist = () => makeShortlist(shownOfEach, byGain);
  const worst: Readonly<Record<Severity, Shortlist<Entry>>> = { error: shortlist(), warning: shortlist(), info: shortlist() };
  let count = 0;
  const lead = () => {
    count += 1;
    return count === 1 ? '::group::unitlint findings\n' : '';
  };
  return {
    unit: (report) =>
      list(report)
        .entries.map((entry) => {
          worst[entry.finding.severity].add(entry);
          return lead() + logLine(entry);
        })
        .join(''),
    end: () => {
      const annotations = Object.values(worst).flatMap((shown) => shown.worst().map(annotation));
      return `${count === 0 ? '' : '::endgroup::\n'}${annotations.join('')}`;
    },
  };
}
