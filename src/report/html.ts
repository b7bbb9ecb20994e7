/**
 * `--format html`: one page that needs nothing else: no other file, no network. Its policy lets only our own style and script
 * run, by their hashes, so that no text of a unit can. The rows are kept until the end, since the totals stand on top.
 */
import { formatTenths, type Rating } from '../engine/score.ts';
import { lastPart } from '../text/paths.ts';
import { plural } from '../text/phrases.ts';
import type { FormatContext } from './context.ts';
import { undoingText } from './effective.ts';
import { pageScript, pageStyle } from './html-page.ts';
import { printable } from './printable.ts';
import { findingsOf, isAbove, type ReportedFinding, type Reporter, type Summary, saidOf, systemText, type UnitReport, worstOf } from './report.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

const html = (text: string): string => printable(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

type Tone = 'red' | 'amber' | 'green';

const tones: Readonly<Record<Rating, Tone>> = {
  DANGEROUS: 'red',
  UNSAFE: 'red',
  EXPOSED: 'red',
  MEDIUM: 'amber',
  OK: 'green',
  SAFE: 'green',
  PERFECT: 'green',
};

const severityTones = { error: 'red', warning: 'amber', info: 'green' } as const;

/** `40,038`. */
const grouped = (count: number): string => count.toLocaleString('en-US');

interface Row {
  readonly html: string;
  readonly exposure: number | null;
  readonly tone: Tone | null;
}

const gainText = (gain: number | null): string => (gain === null ? '' : gain === 0 ? '&lt;0.1' : formatTenths(gain));

const placeText = (report: UnitReport, { path, range }: ReportedFinding): string =>
  html(path === report.path ? `line ${range.start.line}` : `${lastPart(path)}:${range.start.line}`);

const mistakeRow = (report: UnitReport, finding: ReportedFinding): string =>
  `<tr class="${finding.severity}"><td class="sev ${severityTones[finding.severity]}">${finding.severity}<td class="place">${placeText(report, finding)}<td>${html(saidOf(finding))}<span class="help">${html(finding.help)}</span><td class="rule">${finding.rule}\n`;

const cautionOf = (advice: ReportedFinding['advice']): string => advice?.against ?? `may break ${advice?.breaks ?? ''}`;

const adviceRow = ({ severity, advice, reason, gain, rule }: ReportedFinding): string =>
  `<tr class="${severity}"><td><code>${(advice?.lines ?? []).map(html).join('<br>')}</code><td>${html(reason)}<span class="help">${html(cautionOf(advice))}</span><td class="rule">${rule}<td class="gain">${gainText(gain)}\n`;

function tables(report: UnitReport): string {
  const mistakes = report.mistakes.map((finding) => mistakeRow(report, finding));
  const advice = report.advice().map(adviceRow);
  const first = mistakes.length === 0 ? '' : `<table><caption>Mistakes</caption><tbody>${mistakes.join('')}</table>`;
  const head = '<thead><tr><th>write<th>because<th>rule<th class="gain">gain</thead>';
  return first + (advice.length === 0 ? '' : `<table><caption>Suggestions, most valuable first</caption>${head}<tbody>${advice.join('')}</table>`);
}

function counts(report: UnitReport): string {
  const { baseline } = report;
  const findings = findingsOf(report);
  const ofSeverity = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [ofSeverity('error'), ofSeverity('warning')];
  const parts = [errors > 0 ? `<b class="red">${plural(errors, 'error')}</b>` : '', warnings > 0 ? plural(warnings, 'warning') : ''];
  if ((baseline?.known ?? 0) > 0) parts.push(`${baseline?.known} known`);
  return parts.filter((part) => part !== '').join(', ') || (findings.length === 0 ? 'no findings' : plural(findings.length, 'suggestion'));
}

function scores({ path, exposure, note }: UnitReport): string {
  const lines = exposure.map(({ target, overall, rating, effective, gated, limit, recorded, reachable }) => {
    const before = recorded !== null && recorded !== gated ? `, ${formatTenths(recorded)} in the baseline` : '';
    const most = limit === null ? '' : `, limit ${formatTenths(limit)}${gated > limit ? ' (above)' : ''}`;
    const system = /^\d+$/.test(target) ? `systemd ${target}` : target;
    const undone =
      effective === null
        ? ''
        : `<br>effective <b class="${tones[effective.rating]}">${formatTenths(effective.overall)} ${effective.rating}</b>: ${effective.because.map((undoing) => html(`${undoingText(undoing, path)}: ${undoing.because}`)).join('; ')}`;
    return `${html(system)}: <b class="${tones[rating]}">${formatTenths(overall)} ${rating}</b>${most}${before}, ${formatTenths(reachable())} with all suggestions${undone}`;
  });
  return `<p class="note">${lines.length === 0 ? html(note ?? '') : lines.join('<br>')}</p>`;
}

function unitRow(report: UnitReport, path: string, at: number): Row {
  const worst = worstOf(report);
  const tone = worst === null ? null : tones[worst.rating];
  const ofSeverity = (severity: string) => findingsOf(report).filter((finding) => finding.severity === severity).length;
  const data = `data-at="${at}" data-exposure="${worst?.overall ?? -1}" data-errors="${ofSeverity('error')}" data-warnings="${ofSeverity('warning')}" data-above="${isAbove(report) ? 1 : 0}"`;
  const bar = worst === null ? '<span></span>' : `<span class="bar"><i class="${tone} w${worst.overall}"></i></span>`;
  const score = worst === null ? '<span class="score note">–</span>' : `<span class="score ${tone}">${formatTenths(worst.overall)} ${worst.rating}</span>`;
  const text = `<details class="unit" ${data}><summary><span class="path">${html(path)}</span>${bar}${score}<span class="counts">${counts(report)}</span></summary><div class="body">${scores(report)}${tables(report)}</div></details>\n`;
  return { html: text, exposure: worst?.overall ?? null, tone };
}

/** So many units are shown opened. */
const fewUnits = 2;

const bins = 20;
const binSize = 100 / bins;

/** How many units lie in each half point of exposure, coloured as rated, with the limit. */
function chart(rows: readonly Row[], threshold: number | null): string {
  const columns = Array.from({ length: bins }, (): { count: number; tone: Tone } => ({ count: 0, tone: 'green' }));
  for (const { exposure, tone } of rows) {
    const column = exposure === null ? undefined : columns[Math.min(bins - 1, Math.floor(exposure / binSize))];
    if (column === undefined) continue;
    column.count += 1;
    column.tone = tone ?? column.tone;
  }
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const items = columns.map(({ count, tone }, index) => {
    if (count === 0) return '<li>';
    const to = index === bins - 1 ? 100 : (index + 1) * binSize - 1;
    const height = Math.round((90 * count) / most);
    return `<li title="${formatTenths(index * binSize)} to ${formatTenths(to)}: ${plural(count, 'unit')}"><b>${count}</b><i class="${tone} h${height}"></i>`;
  });
  const limit = threshold === null ? '' : `<li class="limit${threshold > 80 ? ' late' : ''} w${threshold}"><span>limit ${formatTenths(threshold)}</span>`;
  const axis = [0, 2, 4, 6, 8, 10].map((mark) => `<span>${mark}</span>`).join('');
  return `<ul class="chart">${items.join('')}${limit}</ul><div class="axis">${axis}</div>`;
}

function cards({ units, errors, warnings, infos, known, worst, above }: Summary): string {
  const shown: readonly (readonly [string, string])[] = [
    [worst === null ? '–' : formatTenths(worst), 'worst exposure'],
    [grouped(units), units === 1 ? 'unit' : 'units'],
    [grouped(above), 'above the limit'],
    [grouped(errors), errors === 1 ? 'error' : 'errors'],
    [grouped(warnings), warnings === 1 ? 'warning' : 'warnings'],
    [grouped(infos), infos === 1 ? 'info' : 'infos'],
    ...(known > 0 ? [[grouped(known), 'known by the baseline'] as const] : []),
  ];
  return `<ul class="cards">${shown.map(([value, name]) => `<li><b>${value}</b><span>${name}</span>`).join('')}</ul>`;
}

const filters = `<form hidden><input type="search" name="search" placeholder="Filter by unit, setting or rule" aria-label="Filter">
<select name="severity" aria-label="Show"><option value="all">all units<option value="limit">above the limit<option value="error">with errors<option value="warning">with errors or warnings<option value="findings">with findings</select>
<select name="order" aria-label="Order"><option value="exposure">most exposed first<option value="errors">most errors first<option value="path">by path</select>
<span id="count" aria-live="polite"></span></form>`;

function page(rows: readonly Row[], summary: Summary, { targets, threshold, version, digest }: FormatContext): string {
  const policy = `default-src 'none'; style-src 'sha256-${digest(pageStyle, 'base64')}'; script-src 'sha256-${digest(pageScript, 'base64')}'; base-uri 'none'; form-action 'none'`;
  const verdict = summary.exit === 0 ? 'passes' : summary.exit === 1 ? 'fails' : 'could not read everything';
  const systems = targets.map(systemText).join(', ');
  const scored = rows.filter(({ exposure }) => exposure !== null).length;
  const chartPanel = scored < 2 ? '' : `<section class="panel"><h2>Units by exposure</h2>${chart(rows, threshold)}</section>`;
  const sorted = [...rows].sort((one, other) => (other.exposure ?? -1) - (one.exposure ?? -1));
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>unitlint ${verdict}</title><style>${pageStyle}</style></head>
<body><header><h1>unitlint ${verdict}</h1><p class="facts">Judged for ${html(systems)}${threshold === null ? '' : `; limit ${formatTenths(threshold)}`}.</p>${cards(summary)}</header>
<main>${chartPanel}${filters}<div class="list">
${sorted.map((row) => (rows.length > fewUnits ? row.html : row.html.replace('<details', '<details open'))).join('')}</div></main><footer>Written by unitlint ${html(version)}. Exposures are those of systemd-analyze security: 0 is best, 10 is worst.</footer>
<script>${pageScript}</script></body></html>
`;
}

export function makeHtmlReporter(context: FormatContext): Reporter {
  const rows: Row[] = [];
  return {
    unit: (report) => {
      rows.push(unitRow(report, context.place(report.path), rows.length));
      return '';
    },
    end: (summary) => page(rows, summary, context),
  };
}
