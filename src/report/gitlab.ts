/** `--format gitlab`: a Code Quality report. Written unit by unit. */
import type { FormatContext } from './context.ts';
import { type Entry, limitRule, makeEntryLister } from './entries.ts';
import { makeFingerprint } from './fingerprint.ts';
import type { Reporter } from './report.ts';

const severities = { error: 'critical', warning: 'major', info: 'minor' } as const;

const issue = ({ finding, path, range, message, help }: Entry, fingerprint: string) => ({
  description: `${finding.rule}: ${message}. ${help}`,
  check_name: `unitlint/${finding.rule}`,
  fingerprint,
  severity: finding.rule === limitRule ? 'blocker' : severities[finding.severity],
  location: { path, lines: { begin: range.start.line, end: range.end.line } },
});

export function makeGitlabReporter(context: FormatContext): Reporter {
  const list = makeEntryLister(context);
  const fingerprint = makeFingerprint(context);
  let count = 0;
  const lead = () => {
    count += 1;
    return count === 1 ? '[' : ',';
  };
  return {
    unit: (report) => {
      const { entries, places } = list(report);
      return entries.map((entry) => `${lead()}\n${JSON.stringify(issue(entry, fingerprint(entry, places)))}`).join('');
    },
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  };
}
