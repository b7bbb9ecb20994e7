/**
 * `--format markdown`: a comment on a pull request, or the summary of a job. Worst units first, until the place is full:
 * GitHub refuses comments of more than 65,536 characters and summaries of more than 1 MiB.
 */
import { fails } from '../engine/gate.ts';
import { formatTenths } from '../engine/score.ts';
import { byteLength } from '../text/bytes.ts';
import { lastPart } from '../text/paths.ts';
import { plural } from '../text/phrases.ts';
import type { FormatContext } from './context.ts';
import { htmlCode, markdownCode, markdownText } from './markdown-text.ts';
import {
  type Exposure,
  findingsOf,
  isAbove,
  type ReportedFinding,
  type Reporter,
  type Summary,
  saidOf,
  systemText,
  type UnitReport,
  worstOf,
} from './report.ts';
import { makeShortlist } from './shortlist.ts';

export const commentLimit = 65_000;
export const summaryLimit = 1_000_000;

const mistakesShown = 20;
const adviceShown = 10;
/** No unit takes less than this many characters of a report. */
const shortestRow = 32;

/** A unit as it will be shown; details are empty where there is nothing to say. */
interface Shown {
  readonly rank: number;
  readonly row: string;
  readonly details: string;
}

/** With what the baseline recorded, and with what the number is worth where lines undo others. */
function exposureText({ overall, rating, recorded, gated, effective }: Exposure): string {
  const before = recorded === null || recorded === gated ? '' : `${formatTenths(recorded)} → `;
  return `${before}${formatTenths(overall)} ${rating}${effective === null ? '' : `, effective ${formatTenths(effective.overall)}`}`;
}

function exposureCell(report: UnitReport): string {
  if (report.exposure.length === 0) return '–';
  const several = report.exposure.length > 1;
  return report.exposure
    .map((exposure) => {
      const text = `${exposureText(exposure)}${several ? ` (${exposure.target})` : ''}`;
      return exposure.limit !== null && exposure.gated > exposure.limit ? `**${text}**` : text;
    })
    .join('<br>');
}

const limitCell = ({ exposure }: UnitReport): string => {
  const limits = new Set(exposure.map(({ limit }) => (limit === null ? '–' : formatTenths(limit))));
  return limits.size === 0 ? '–' : [...limits].join('<br>');
};

const countOf = (report: UnitReport, severity: string) => findingsOf(report).filter((finding) => finding.severity === severity).length;

function row(report: UnitReport, path: string): string {
  const counts = ['error', 'warning', 'info'].map((severity) => countOf(report, severity) || '–');
  return `| ${[markdownCode(path, true), exposureCell(report), limitCell(report), ...counts].join(' | ')} |\n`;
}

const placeText = (report: UnitReport, { path, range }: ReportedFinding): string =>
  path === report.path ? `line ${range.start.line}` : markdownCode(`${lastPart(path)}:${range.start.line}`);

const mistakeItem = (report: UnitReport, finding: ReportedFinding): string =>
  `- **${finding.severity}**, ${placeText(report, finding)}: ${markdownText(saidOf(finding))}. ${markdownText(finding.help)} (${markdownCode(finding.rule)})\n`;

const gainText = (gain: number | null): string => (gain === null ? '' : gain === 0 ? '<0.1' : formatTenths(gain));

function adviceTable(advice: readonly ReportedFinding[]): string {
  const rows = advice
    .slice(0, adviceShown)
    .map(
      ({ advice: lines, reason, gain }) =>
        `| ${(lines?.lines ?? []).map((line) => markdownCode(line, true)).join('<br>')} | ${gainText(gain)} | ${markdownText(reason)} |\n`,
    );
  const rest = advice.length - rows.length;
  const more = rest > 0 ? `\n${rest} more of less weight.\n` : '';
  return `\n| write | gain | because |\n| --- | --: | --- |\n${rows.join('')}${more}`;
}

function details(report: UnitReport, path: string): string {
  const { mistakes } = report;
  const advice = report.advice();
  if (mistakes.length + advice.length === 0) return '';
  const items = mistakes.slice(0, mistakesShown).map((finding) => mistakeItem(report, finding));
  const rest = mistakes.length - items.length;
  if (rest > 0) items.push(`- and ${rest} more\n`);
  const counts = [mistakes.length === 0 ? '' : plural(mistakes.length, 'mistake'), advice.length === 0 ? '' : plural(advice.length, 'suggestion')];
  const title = `${htmlCode(path)}: ${counts.filter((text) => text !== '').join(', ')}`;
  return `\n<details><summary>${title}</summary>\n\n${items.join('')}${advice.length === 0 ? '' : adviceTable(advice)}\n</details>\n`;
}

function head({ units, errors, warnings, infos, known, worst, above, exit }: Summary, { targets, threshold, version }: FormatContext, gone: number): string {
  const verdict = exit === 0 ? 'passes' : exit === 1 ? 'fails' : 'could not read everything';
  const facts = [`${plural(errors, 'error')}, ${plural(warnings, 'warning')} and ${plural(infos, 'info')} in ${plural(units, 'unit')}`];
  if (worst !== null) facts.push(`worst exposure ${formatTenths(worst)}`);
  if (above > 0) facts.push(`${plural(above, 'unit')} above the limit${threshold === null ? '' : ` of ${formatTenths(threshold)}`}`);
  const baseline =
    known > 0 || gone > 0 ? `\n${plural(known, 'finding')} in the baseline and not listed${gone > 0 ? `; ${gone} of the baseline are gone` : ''}.\n` : '';
  const systems = targets.map(systemText).join(', ');
  return `<!-- unitlint -->\n## unitlint ${verdict}\n\n${facts.join('; ')}. Judged for ${markdownText(systems)} by unitlint ${version}.\n${baseline}`;
}

const tableHead = '\n| unit | exposure | limit | errors | warnings | infos |\n| --- | --- | --- | --: | --: | --: |\n';

/** Pieces in order while they fit below the limit; how many did is counted. */
function whatFits(pieces: readonly string[], room: number): { readonly text: string; readonly count: number; readonly left: number } {
  let left = room;
  let count = 0;
  for (const piece of pieces) {
    const size = byteLength(piece);
    if (size > left) break;
    left -= size;
    count += 1;
  }
  return { text: pieces.slice(0, count).join(''), count, left };
}

/** Room for the sentences that say what was left out. */
const reserve = 300;

function compose(start: string, units: readonly Shown[], dropped: number, limit: number): string {
  const room = limit - reserve - byteLength(start) - byteLength(tableHead);
  const table = whatFits(
    units.map((unit) => unit.row),
    Math.floor(room / 2),
  );
  const told = units.map((unit) => unit.details).filter((text) => text !== '');
  const blocks = whatFits(told, room - Math.floor(room / 2) + table.left);
  const hidden = units.length + dropped - table.count;
  const untold = told.length - blocks.count;
  const notes = [
    hidden > 0 ? `${plural(hidden, 'unit')} more, less exposed.` : '',
    untold > 0 ? `Findings of ${plural(untold, 'unit')} did not fit here.` : '',
  ];
  const rest = notes.filter((text) => text !== '').join(' ');
  const tableText = table.count === 0 ? '' : tableHead + table.text;
  return `${start}${tableText}${blocks.text}${rest === '' ? '' : `\n${rest}\n`}`;
}

/** What fails comes first, then what is most exposed. */
const rank = (report: UnitReport, context: FormatContext): number =>
  (isAbove(report) ? 0 : fails(report, context.failOn) ? 1000 : 2000) - (worstOf(report)?.overall ?? 0);

export function makeMarkdownReporter(context: FormatContext, limit: number): Reporter {
  const shown = makeShortlist<Shown>(Math.ceil(limit / shortestRow), (one, other) => one.rank - other.rank);
  let gone = 0;
  return {
    unit: (report) => {
      const path = context.place(report.path);
      gone += report.baseline?.gone ?? 0;
      shown.add({ rank: rank(report, context), row: row(report, path), details: details(report, path) });
      return '';
    },
    end: (summary) => {
      const units = shown.worst();
      return compose(head(summary, context, gone), units, shown.dropped(), limit);
    },
  };
}
