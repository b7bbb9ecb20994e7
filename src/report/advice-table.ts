/** The advice on one unit as a table: what each line gains, the line itself, and what is open without it. */
import { formatTenths } from '../engine/score.ts';
import { clip, printable, wrap } from './printable.ts';
import type { ReportedFinding, UnitReport } from './report.ts';
import type { Style } from './style.ts';

export interface AdviceOptions {
  readonly style: Style;
  readonly verbose: boolean;
  /** How many rows are shown; the rest are counted. */
  readonly most: number;
}

const gainColumn = 5;
const lineColumn = 27;
const gap = '  ';

/** Advice in two groups: lines that are there and can be tightened, and lines to add. */
export function adviceBlocks(report: UnitReport, advice: readonly ReportedFinding[], options: AdviceOptions): readonly string[] {
  const { style, verbose, most } = options;
  const fitting = advice.filter((finding) => finding.advice?.against == null);
  const shown = verbose ? advice : fitting.slice(0, most);
  const present = shown.filter((finding) => !finding.missing);
  const missing = shown.filter((finding) => finding.missing);
  const blocks: string[] = [];
  if (present.length > 0) blocks.push(table('Tighten what is there:', present, options, (finding) => placeIn(report, finding)));
  const [first] = missing;
  if (first !== undefined)
    blocks.push(table(`Add below [${first.advice?.section}], line ${first.range.start.line} of ${printable(first.path)}:`, missing, options, () => ''));
  const last = blocks.pop();
  const more = restText(verbose ? 0 : fitting.length - shown.length, verbose ? 0 : advice.length - fitting.length);
  if (last === undefined) return more === '' ? [] : [style.dim(more)];
  return [...blocks, more === '' ? last : `${last}\n${style.dim(more)}`];
}

/** What is counted instead of shown. */
function restText(lighter: number, contradicted: number): string {
  const parts = [lighter === 0 ? '' : `${lighter} more of less weight`, contradicted === 0 ? '' : `${contradicted} unlikely to fit this unit`];
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? '' : `       ... and ${text} (--verbose)`;
}

/** The line of a setting, with its file where that is a drop-in. */
const placeIn = (report: UnitReport, { path, range }: ReportedFinding): string =>
  path === report.path ? `${range.start.line}: ` : `${printable(path)}:${range.start.line}: `;

type Place = (finding: ReportedFinding) => string;

function table(title: string, findings: readonly ReportedFinding[], options: AdviceOptions, place: Place): string {
  const { style } = options;
  const head = `${'gain'.padStart(gainColumn)}${gap}${clip(title, style.width - gainColumn - gap.length)}`;
  return [style.bold(head), ...findings.flatMap((finding) => row(finding, options, place))].join('\n');
}

const gainText = (gain: number | null) => (gain === null ? '' : gain === 0 ? '<0.1' : formatTenths(gain));

/** A long line in pieces, as systemd continues it: a backslash at the end of each but the last. */
function continued(line: string, width: number): readonly string[] {
  const parts = wrap(line, width - 2, '    ');
  return parts.map((part, index) => (index === parts.length - 1 ? part : `${part} \\`));
}

/** The lines to write, with the reason beside the last one, or below it where that is long. */
function row(finding: ReportedFinding, { style, verbose }: AdviceOptions, place: Place): readonly string[] {
  const { advice, gain, everywhere, targets } = finding;
  const reason = everywhere ? finding.reason : `${targets.join(', ')}: ${finding.reason}`;
  const where = place(finding);
  const indent = ' '.repeat(gainColumn) + gap;
  const lines = (advice?.lines ?? []).flatMap((line, index) => continued(index === 0 ? where + line : line, style.width - indent.length));
  const reasonWidth = style.width - indent.length - lineColumn - 1;
  const last = lines.at(-1) ?? '';
  const rows = lines.map((line, index) =>
    index === 0 ? `${style.green(gainText(gain).padStart(gainColumn))}${gap}${style.dim(where)}${line.slice(where.length)}` : indent + line,
  );
  const beside = (text: string) => ' '.repeat(lineColumn + 1) + style.dim(clip(text, reasonWidth));
  if (last.length <= lineColumn) rows.push(`${rows.pop() ?? ''}${beside(reason).slice(last.length)}`);
  else rows.push(indent + beside(reason));
  const below = (text: string) => wrap(printable(text), reasonWidth).map((line) => indent + beside(line));
  if (verbose && advice !== null) rows.push(...below(advice.against === null ? `may break: ${advice.breaks}` : `not here: ${advice.against}`));
  return rows;
}
