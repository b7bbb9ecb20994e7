/** The report on a single unit: mistakes first, each with its line; then advice, most valuable first. */
import { failingFindings } from '../engine/gate.ts';
import { formatTenths } from '../engine/score.ts';
import { plural } from '../text/phrases.ts';
import { adviceBlocks } from './advice-table.ts';
import { undoingText } from './effective.ts';
import { matrixBlocks } from './matrix.ts';
import { makeMistakes, mistakesShown } from './mistakes.ts';
import { nextStep } from './next-step.ts';
import type { PrettyOptions } from './pretty.ts';
import { printable, wrap } from './printable.ts';
import { type Exposure, exposuresAbove, leftOut, type Summary, systemText, type UnitReport, worstOf } from './report.ts';
import { bar, columns, paintRating, type Style } from './style.ts';
import { weigh } from './summary-table.ts';

const adviceBeside = (mistakes: number) => Math.max(5, 12 - 2 * mistakes);

const targetText = ({ target, derived, table }: Exposure) => (derived ? `${systemText(target)} (derived from ${table})` : systemText(target));

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
  const beside = `${name}  ${scores[0]}`;
  const heads = scores.length === 1 && columns(beside) <= style.width ? [beside] : [name, ...scores.map((score) => `  ${score}`)];
  return [...heads, ...effectiveLines(report, style)].join('\n');
}

/** What the exposure is worth when undone lines do not count; once for all targets that agree. */
function effectiveLines({ path, exposure }: UnitReport, style: Style): readonly string[] {
  const seen = new Set<string>();
  return exposure.flatMap(({ target, overall, rating, effective }) => {
    if (effective === null) return [];
    const score = paintRating(style, effective.rating, style.bold(`${formatTenths(effective.overall)} ${effective.rating}`));
    const reasons = effective.because.flatMap((undoing) => wrap(`${undoingText(undoing, path)}: ${undoing.because}`, style.width - 4, '  '));
    const lines = [`  systemd says ${formatTenths(overall)} ${rating}; effective ${score}:`, ...reasons.map((line) => style.dim(`    ${line}`))];
    const text = lines.join('\n');
    if (seen.has(text)) return [];
    seen.add(text);
    return exposure.length === 1 ? lines : [`${lines[0]} ${style.dim(`(${systemText(target)})`)}`, ...lines.slice(1)];
  });
}

/** The effective exposure is named where it is what the limit holds for. */
function limitText({ overall, gated, limit, recorded }: Exposure, style: Style): string {
  if (limit === null) return '';
  const name = recorded === null ? 'limit' : 'baseline';
  const compared = gated === overall ? '' : `effective ${formatTenths(gated)}, `;
  return gated > limit ? `  ${style.red(`${compared}above the ${name} of ${formatTenths(limit)}`)}` : style.dim(`  ${compared}${name} ${formatTenths(limit)}`);
}

export function oneUnit(report: UnitReport, summary: Summary, options: PrettyOptions): string {
  const { style, verbose } = options;
  const advice = report.advice();
  const mistakes = makeMistakes({ style, most: verbose ? Number.POSITIVE_INFINITY : mistakesShown });
  mistakes.add(weigh(report));
  const lines = mistakes.blocks();
  const most = adviceBeside(lines.length);
  const matrix = verbose ? matrixBlocks(report, style) : [];
  const blocks = [header(report, options), ...lines, ...matrix, ...adviceBlocks(report, advice, { style, verbose, most })];
  const next = nextStep(report, options);
  const end = [
    ...totals(report, mistakes.counts(), summary, options).flatMap((sentence) => wrap(sentence, style.width, '')),
    ...(next === null ? [] : [next]),
  ].join('\n');
  if (report.mistakes.length + advice.length > 0) return `${[...blocks, end].join('\n\n')}\n`;
  const head = header(report, options);
  if (options.quiet === true) return `${head}\n`;
  const left = leftOut(summary);
  const none = `${head}${head.includes('\n') ? '\n\n' : '  '}${style.green(`no ${left.length === 0 ? '' : 'new '}findings`)}${style.dim(left.map((text) => `, ${text}`).join(''))}`;
  return `${[none, ...matrix].join('\n\n')}\n`;
}

function totals(report: UnitReport, counts: readonly string[], summary: Summary, options: PrettyOptions): readonly string[] {
  const suggestions = report.advice().filter(({ advice }) => advice?.against === null).length;
  const worst = worstOf(report);
  const advised =
    worst === null || suggestions === 0
      ? []
      : [`${plural(suggestions, 'suggestion')} (${formatTenths(worst.reachable())} with ${suggestions === 1 ? 'it' : 'all of them'})`];
  const sentences = [[...counts, ...advised, ...leftOut(summary)].join(', '), ...failures(report, summary, options)];
  return sentences.filter((sentence) => sentence !== '').map((sentence) => `${sentence}.`);
}

/** Why the run fails, where it does. */
function failures(report: UnitReport, summary: Summary, { failOn }: PrettyOptions): readonly string[] {
  const [above] = exposuresAbove(report);
  if (above !== undefined)
    return [
      `${above.gated === above.overall ? 'Exposure' : 'Effective exposure'} ${formatTenths(above.gated)} is above the ${above.recorded === null ? 'limit' : 'baseline'} of ${formatTenths(above.limit ?? 0)}`,
    ];
  if (summary.exit !== 1) return [];
  return [`The run fails for ${plural(failingFindings(report, failOn).length, 'finding')} (--fail-on ${failOn})`];
}
