/** `--format rdjson`: reviewdog's diagnostics. Columns count bytes of UTF-8 from 1, ends are exclusive. Written unit by unit. */
import { byteLength } from '../text/bytes.ts';
import type { Position, Range } from '../text/position.ts';
import type { FormatContext } from './context.ts';
import { type Entry, filePath, makeEntryLister, type UnitEntries } from './entries.ts';
import type { Places } from './other-lines.ts';
import { printable } from './printable.ts';
import type { Reporter } from './report.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;
const source = { name: 'unitlint' };

function byteRange(range: Range, { line }: Places) {
  const position = ({ line: number, column }: Position) => ({ line: number, column: byteLength(line(number).slice(0, column - 1)) + 1 });
  return { start: position(range.start), end: position(range.end) };
}

/** A suggestion is one change of one file: fixes of several edits can't be shown as such. */
function suggestions({ finding }: Entry, places: UnitEntries['places']) {
  return finding.fixes.flatMap(({ edits }) => {
    const [edit, ...more] = edits;
    if (edit === undefined || more.length > 0 || edit.path !== finding.path) return [];
    const own = places(edit.path);
    return [{ range: byteRange(own.range(edit.range), own), text: edit.text }];
  });
}

function diagnostic(entry: Entry, places: UnitEntries['places'], place: FormatContext['place']) {
  const { finding, path, range, message, help } = entry;
  const suggested = suggestions(entry, places);
  const related = finding.related.map((one) => ({
    message: printable(one.note),
    location: { path: filePath(place(one.path)), range: byteRange(places(one.path).range(one.range), places(one.path)) },
  }));
  return {
    message: `${message}. ${help}`,
    location: { path, range: byteRange(range, places(finding.path)) },
    severity: severities[finding.severity],
    source,
    code: { value: finding.rule },
    ...(suggested.length > 0 ? { suggestions: suggested } : {}),
    ...(related.length > 0 ? { related_locations: related } : {}),
  };
}

export function makeRdjsonReporter(context: FormatContext): Reporter {
  const list = makeEntryLister(context);
  let count = 0;
  const head = `{"source":${JSON.stringify(source)},"diagnostics":[`;
  const lead = () => {
    count += 1;
    return count === 1 ? head : ',';
  };
  return {
    unit: (report) => {
      const { entries, places } = list(report);
      return entries.map((entry) => `${lead()}\n${JSON.stringify(diagnostic(entry, places, context.place))}`).join('');
    },
    end: () => `${count === 0 ? head : ''}\n]}\n`,
  };
}
