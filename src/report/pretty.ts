/** `check --format pretty`: the report that a person reads. Mistakes first, each with its line; then advice, most valuable first. */
import { formatTenths } from '../engine/score.ts';
import { undoingText } from './effective.ts';
import { codeFrame } from './frame.ts';
import { clip, printable, wrap } from './printable.ts';
import { type Exposure, exposuresAbove, isAbove, type ReportedFinding, type Reporter, type RunInfo, type Summary, type UnitReport, worstOf } from './report.ts';
import { bar, paintRating, paintSeverity, type Style } from './style.ts';

export interface PrettyOptions extends RunInfo {
  readonly style: Style;
  readonly verbose: boolean;
}

const adviceShown = 10;
const mistakesShown = 10;
const lineColumn = 27;
const gainColumn = 5;

/** Findings with a line to show, and those that are advice on what to add. */
const isMistake = ({ category }: ReportedFinding) => category !== 'exposure';

export function makePrettyReporter(options: PrettyOptions): Reporter {
  const reports: UnitReport[] = [];
  return {
    unit: (report) => {
      reports.push(report);
      return '';
    },
    end: (summary) => {
      const [only] = reports;
      if (only === undefined) return '';
      return reports.length === 1 ? oneUnit(only, summary, options) : manyUnits(reports, summary, options);
    },
  };
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const targetText = ({ target, derived, table }: Exposure) => {
  const system = /^\d+$/.test(target) ? `systemd ${target}` : target;
  return derived ? `${system} (derived from ${table})` : system;
};

function scoreText(exposure: Exposure, style: Style): string {
  const text = `${formatTenths(exposure.overall)} ${exposure.rating}`;
  return paintRating(style, exposure.rating, style.bold(text));
}

function header(report: UnitReport, { style }: PrettyOptions): string {
  const name = style.bold(printable(report.path));
  if (report.exposure.length === 0) return `${name}  ${style.dim(report.note ?? '')}`;
  const scores = report.exposure.map(
    (exposure) =>
      `${scoreText(exposure, style)}  ${bar(style, exposure.overall, exposure.rating)}  ${style.dim(targetText(exposure))}${limitText(exposure, style)}`,
  );
  const heads = scores.length === 1 ? [`${name}  ${scores[0]}`] : [name, ...scores.map((score) => `  ${score}`)];
  return [...heads, ...effectiveLines(report, style)].join('\n');
}

/** What the exposure is worth when undone lines do not count; once for all targets that agree. */
function effectiveLines({ path, exposure }: UnitReport, style: Style): readonly string[] {
  const seen = new Set<string>();
  return exposure.flatMap(({ target, overall, rating, effective }) => {
    if (effective === null) return [];
    const score = paintRating(style, effective.rating, style.bold(`${formatTenths(effective.overall)} ${effective.rating}`));
    const reasons = effective.because.flatMap((undoing) => wrap(`${undoingText(undoing, path)}: ${undoing.because}`, style.width - 2, '  '));
    const lines = [`  systemd says ${formatTenths(overall)} ${rating}; effective ${score}:`, ...reasons.map((line) => style.dim(`    ${line}`))];
    const text = lines.join('\n');
    if (seen.has(text)) return [];
    seen.add(text);
    return exposure.length === 1 ? lines : [`${lines[0]} ${style.dim(`(systemd ${target})`)}`, ...lines.slice(1)];
  });
}

function limitText({ gated, limit, recorded }: Exposure, style: Style): string {
  if (limit === null) return '';
  const name = recorded === null ? 'limit' : 'baseline';
  return gated > limit ? `  ${style.red(`above the ${name} of ${formatTenths(limit)}`)}` : style.dim(`  ${name} ${formatTenths(limit)}`);
}

function oneUnit(report: UnitReport, summary: Summary, options: PrettyOptions): string {
  const { style } = options;
  if (report.findings.length === 0) return `${header(report, options)}  ${style.green('no findings')}\n`;
  const blocks = [header(report, options), ...mistakes(report, options), ...advice(report, options), style.dim(totals(report, summary))];
  return `${blocks.join('\n\n')}\n`;
}

function totals(report: UnitReport, summary: Summary): string {
  const suggestions = report.findings.filter((finding) => !isMistake(finding)).length;
  const worst = worstOf(report);
  const counts = [...mistakeCounts(report.findings), plural(suggestions, 'suggestion')].join(', ');
  const sentences = [counts];
  if (worst !== null && suggestions > 0) sentences.push(`All suggestions together: ${formatTenths(worst.reachable)}`);
  const [above] = exposuresAbove(report);
  if (above !== undefined)
    sentences.push(
      `${above.gated === above.overall ? 'Exposure' : 'Effective exposure'} ${formatTenths(above.gated)} is above the limit of ${formatTenths(above.limit ?? 0)}`,
    );
  else if (summary.exit === 1) sentences.push('The check fails');
  return `${sentences.join('. ')}.`;
}

const mistakeCounts = (findings: readonly ReportedFinding[]): readonly string[] => {
  const ofSeverity = (severity: string) => findings.filter((finding) => isMistake(finding) && finding.severity === severity).length;
  return [plural(ofSeverity('error'), 'error'), plural(ofSeverity('warning'), 'warning')];
};

function mistakes(report: UnitReport, options: PrettyOptions): readonly string[] {
  const found = report.findings.filter(isMistake);
  const shown = options.verbose ? found : found.slice(0, mistakesShown);
  const blocks = shown.map((finding) => mistake(report, finding, options));
  if (shown.length < found.length) blocks.push(options.style.dim(`... and ${found.length - shown.length} more like these (--verbose)`));
  return blocks;
}

function mistake(report: UnitReport, finding: ReportedFinding, { style }: PrettyOptions): string {
  const { start } = finding.range;
  const [first = '', ...rest] = wrap(`${finding.severity}: ${printable(finding.message)}`, style.width);
  const head = first.slice(finding.severity.length);
  const lines = [
    paintSeverity(style, finding.severity, style.bold(finding.severity)) + style.bold(head),
    ...rest.map((line) => style.bold(line)),
    style.dim(`  ${printable(finding.path)}:${start.line}:${start.column}  ${finding.rule}`),
    ...codeFrame(report.texts.get(finding.path) ?? '', finding, style),
  ];
  return lines.join('\n');
}

/** Advice in two groups: lines that are there and can be tightened, and lines to add. */
function advice(report: UnitReport, options: PrettyOptions): readonly string[] {
  const found = report.findings.filter((finding) => !isMistake(finding));
  const shown = options.verbose ? found : found.slice(0, adviceShown);
  const blocks: string[] = [];
  const present = shown.filter((finding) => !finding.missing);
  const missing = shown.filter((finding) => finding.missing);
  if (present.length > 0) blocks.push(table('Tighten what is there:', present, options, (finding) => placeIn(report, finding)));
  const [first] = missing;
  if (first !== undefined)
    blocks.push(table(`Add below [${first.advice?.section}] (${printable(first.path)}:${first.range.start.line}):`, missing, options, () => ''));
  const rest = found.length - shown.length;
  if (rest > 0) blocks.push(options.style.dim(`  ... and ${rest} more of less weight (--verbose)`));
  return blocks;
}

/** The line of a setting, with its file where that is a drop-in. */
const placeIn = (report: UnitReport, { path, range }: ReportedFinding): string =>
  path === report.path ? `${range.start.line}: ` : `${printable(path)}:${range.start.line}: `;

type Place = (finding: ReportedFinding) => string;

function table(title: string, findings: readonly ReportedFinding[], options: PrettyOptions, place: Place): string {
  const { style } = options;
  const head = `${clip(title, style.width - gainColumn).padEnd(style.width - gainColumn)}${'gain'.padStart(gainColumn)}`;
  return [style.bold(head), ...findings.flatMap((finding) => row(finding, options, place))].join('\n');
}

/** The lines to write, the last one with the reason and the gain beside it, or below it where it is long. */
function row(finding: ReportedFinding, { style, verbose }: PrettyOptions, place: Place): readonly string[] {
  const lines = (finding.advice?.lines ?? []).map((line, index) => (index === 0 ? style.dim(place(finding)) + line : line));
  const last = lines.at(-1) ?? '';
  const length = (lines.length === 1 ? place(finding).length : 0) + (finding.advice?.lines.at(-1)?.length ?? 0);
  const reasonWidth = style.width - lineColumn - gainColumn - 3;
  const reason = style.dim(clip(finding.reason, reasonWidth).padEnd(reasonWidth));
  const gain = (finding.gain === null ? '' : finding.gain === 0 ? '<0.1' : formatTenths(finding.gain)).padStart(gainColumn);
  const rows = lines.slice(0, -1).map((line) => `  ${line}`);
  const indent = ' '.repeat(lineColumn);
  if (length > lineColumn) rows.push(`  ${last}`, `  ${indent} ${reason}${gain}`);
  else rows.push(`  ${last}${' '.repeat(lineColumn - length)} ${reason}${gain}`);
  if (verbose && finding.advice !== null) rows.push(`  ${indent} ${style.dim(`may break: ${finding.advice.breaks}`)}`);
  return rows;
}

function manyUnits(reports: readonly UnitReport[], summary: Summary, options: PrettyOptions): string {
  const { style } = options;
  const faulty = reports.flatMap((report) => mistakes(report, options));
  const blocks = [summaryTable(reports, options), ...faulty, style.dim(runTotals(reports, summary, options))];
  return `${blocks.join('\n\n')}\n`;
}

const byExposure = (one: UnitReport, other: UnitReport) => (worstOf(other)?.overall ?? -1) - (worstOf(one)?.overall ?? -1);

function summaryTable(reports: readonly UnitReport[], options: PrettyOptions): string {
  const { style } = options;
  const nameWidth = Math.max(20, style.width - 48);
  const head = `${'exposure'.padEnd(style.unicode ? 27 : 16)}${'unit'.padEnd(nameWidth)}${'errors'.padStart(7)}${'warnings'.padStart(10)}`;
  return [style.bold(head), ...[...reports].sort(byExposure).map((report) => summaryRow(report, options, nameWidth))].join('\n');
}

function summaryRow(report: UnitReport, { style }: PrettyOptions, nameWidth: number): string {
  const worst = worstOf(report);
  const score = worst === null ? '-' : `${formatTenths(worst.overall).padStart(4)} ${worst.rating}`;
  const painted = worst === null ? style.dim(score.padEnd(15)) : paintRating(style, worst.rating, score.padEnd(15));
  const cells = !style.unicode ? '' : `${worst === null ? ' '.repeat(10) : bar(style, worst.overall, worst.rating)} `;
  const counts = (severity: string) => {
    const count = report.findings.filter((finding) => isMistake(finding) && finding.severity === severity).length;
    return count === 0 ? '-' : String(count);
  };
  const above = isAbove(report) ? style.red(' above') : '';
  const name = printable(report.path);
  const shown = name.length <= nameWidth - 1 ? name : `…${name.slice(name.length - nameWidth + 2)}`;
  return `${painted} ${cells}${shown.padEnd(nameWidth)}${counts('error').padStart(7)}${counts('warning').padStart(10)}${above}`.trimEnd();
}

function runTotals(reports: readonly UnitReport[], summary: Summary, { threshold }: PrettyOptions): string {
  const counts = mistakeCounts(reports.flatMap(({ findings }) => findings));
  const worst = summary.worst === null ? '' : `; worst exposure ${formatTenths(summary.worst)}`;
  const above = threshold === null ? '' : `; ${summary.above === 0 ? 'none' : summary.above} above the limit of ${formatTenths(threshold)}`;
  return `${plural(summary.units, 'unit')}: ${counts.join(', ')}${worst}${above}. For advice name one unit.`;
}
