/** `diagnose`: what a log tells of a unit, for a person and as JSON. Texts of the log are escaped, whatever they hold. */
import { formatTenths, ratingOf } from '../engine/score.ts';
import { plural } from '../text/phrases.ts';
import type { Range } from '../text/position.ts';
import { clip, printable, wrap } from './printable.ts';
import { paintRating, type Style } from './style.ts';

export interface ReportedSuspect {
  readonly directive: string;
  /** From 0 to 1. */
  readonly likelihood: number;
  readonly path: string;
  readonly range: Range;
  readonly impliedBy: string | null;
  readonly why: string;
  readonly relax: readonly string[];
  /** Tenths; null where the unit has no exposure. */
  readonly cost: number | null;
  readonly confirm: string;
  /** The line as the unit has it. */
  readonly text: string;
}

export interface ReportedEvidence {
  readonly text: string;
  /** Without time and name. */
  readonly message: string;
  readonly line: number;
}

export interface ReportedSymptom {
  readonly kind: string;
  readonly evidence: ReportedEvidence;
  readonly also: readonly ReportedEvidence[];
  readonly count: number;
  readonly known: boolean;
  readonly note: string | null;
  readonly suspects: readonly ReportedSuspect[];
}

export interface DiagnosisReport {
  readonly path: string;
  readonly unit: string;
  readonly target: string;
  readonly section: string;
  readonly exposure: number | null;
  readonly lines: number;
  /** The unit that the log is about, where it is another one. */
  readonly otherUnit: string | null;
  readonly symptoms: readonly ReportedSymptom[];
  /** Whether there are lines that --write would take. */
  readonly canWrite: boolean;
  /** The drop-in that was written, or null. */
  readonly written: { readonly path: string; readonly lines: readonly string[] } | null;
}

const points = (tenths: number | null) => (tenths === null ? null : Number(formatTenths(tenths)));

/** The document of the command-line contract. */
export function diagnosisJson({ path, unit, target, symptoms, lines, written }: DiagnosisReport): string {
  const shown = symptoms.map(({ evidence, also, suspects, kind, known, count, note }) => ({
    evidence: evidence.text,
    line: evidence.line,
    kind,
    known,
    count,
    note,
    also: also.map((other) => ({ evidence: other.text, line: other.line })),
    suspects: suspects.map(({ directive, likelihood, path: file, range, impliedBy, relax, cost, confirm, why }) => ({
      directive,
      likelihood,
      path: file,
      range,
      impliedBy,
      relax,
      cost: points(cost),
      confirm,
      why,
    })),
  }));
  return `${JSON.stringify({ schema: 1, unit, path, target, lines, symptoms: shown, written }, null, 2)}\n`;
}

const indent = '   ';
const innocentShown = 5;
const alsoShown = 2;

/** Text in indented lines that fit the terminal; a word that does not is cut. */
const paragraph = (text: string, { width }: Style, by = indent): readonly string[] =>
  wrap(printable(text), width - by.length, '').map((line) => by + clip(line, width - by.length));

const percent = (likelihood: number) => `${Math.round(likelihood * 100)} %`;

function place({ path, range, impliedBy, text }: ReportedSuspect): string {
  const where = `${printable(path)}:${range.start.line}`;
  return impliedBy === null ? where : `implied by ${clip(printable(text), 60)} in ${where}`;
}

function priceText(cost: number, exposure: number): string {
  if (cost === 0) return `exposure stays ${formatTenths(exposure)}`;
  return `exposure ${formatTenths(exposure)} to ${formatTenths(exposure + cost)} (+${formatTenths(cost)})`;
}

/** A command is never broken: it is there to be copied. */
const command = (text: string) => `${indent}  ${printable(text)}`;

function evidenceLines({ evidence, also, count }: ReportedSymptom, style: Style): readonly string[] {
  const others = also.slice(0, alsoShown).flatMap((other) => [`${indent}${style.dim(`${other.line}: `)}${clip(printable(other.message), style.width - 12)}`]);
  const more = count - 1 - others.length;
  return [
    ...paragraph(`${evidence.line}: ${clip(evidence.message, 400)}`, style),
    ...others,
    ...(more > 0 ? [style.dim(`${indent}and ${plural(more, 'more line')} of this kind`)] : []),
  ];
}

function wayOut({ relax, cost, confirm }: ReportedSuspect, { section, exposure }: DiagnosisReport, style: Style): readonly string[] {
  const price = cost === null || exposure === null ? '' : `; ${priceText(cost, exposure)}`;
  const lines =
    relax.length === 0
      ? [`${indent}${style.bold('No line can be added to mend this.')}`]
      : [`${indent}${style.bold(`Add to [${section}]`)}${price}:`, ...relax.map((line) => style.green(command(line)))];
  return [...lines, `${indent}To confirm:`, command(confirm)];
}

function culprit(symptom: ReportedSymptom, number: number, report: DiagnosisReport, style: Style): string {
  const [first, ...rest] = symptom.suspects;
  if (first === undefined) return '';
  const head = `${number}. ${first.directive}=  ${percent(first.likelihood)}`;
  const others = rest.map((suspect) => `${suspect.directive}= (${percent(suspect.likelihood)}, ${place(suspect)})`).join(', ');
  return [
    `${style.bold(style.red(head))}  ${style.dim(place(first))}`,
    ...evidenceLines(symptom, style),
    ...paragraph(`${first.why}.`, style),
    ...(symptom.note === null ? [] : paragraph(symptom.note, style)),
    ...wayOut(first, report, style),
    ...(others === '' ? [] : paragraph(`Less likely: ${others}`, style).map((line) => style.dim(line))),
  ].join('\n');
}

/** What was seen and is not the doing of the unit. */
function innocent(symptoms: readonly ReportedSymptom[], style: Style): readonly string[] {
  if (symptoms.length === 0) return [];
  const shown = symptoms
    .slice(0, innocentShown)
    .flatMap(({ evidence, note, known }) => [
      ...paragraph(`${evidence.line}: ${clip(evidence.message, 240)}`, style, '  '),
      ...paragraph(`${known ? '' : 'unknown: '}${note ?? ''}`, style, '    ').map((line) => style.dim(line)),
    ]);
  const rest = symptoms.length - innocentShown;
  const more = rest > 0 ? [style.dim(`  and ${rest} more (--format json has all)`)] : [];
  return [[style.bold('Seen as well, without a line of this unit behind it:'), ...shown, ...more].join('\n')];
}

function header({ path, exposure, target }: DiagnosisReport, style: Style): string {
  const system = /^\d+$/.test(target) ? `systemd ${target}` : target;
  if (exposure === null) return `${style.bold(printable(path))}  ${style.dim(system)}`;
  const rating = ratingOf(exposure);
  return `${style.bold(printable(path))}  ${paintRating(style, rating, `${formatTenths(exposure)} ${rating}`)}  ${style.dim(system)}`;
}

function closing({ lines, written, canWrite, otherUnit, unit }: DiagnosisReport, causes: number, style: Style): string {
  const read = `${plural(lines, 'line')} read`;
  if (written !== null) return `Written to ${printable(written.path)}. Then: systemctl daemon-reload, and restart the unit.`;
  if (causes === 0 && otherUnit !== null)
    return style.yellow(`The log speaks of ${clip(printable(otherUnit), 60)} and not of ${printable(unit)} (${read}): is it the log of this unit?`);
  if (causes === 0) return style.green(`Nothing here points to the sandbox (${read}).`);
  const found = `${causes === 1 ? 'One cause' : `${causes} causes, to be mended in this order`}; ${read}.`;
  return style.dim(canWrite ? `${found} --write adds the lines to a drop-in.` : found);
}

export function diagnosisPretty(report: DiagnosisReport, style: Style): string {
  const guilty = report.symptoms.filter(({ suspects }) => suspects.length > 0);
  const others = report.symptoms.filter(({ suspects }) => suspects.length === 0);
  const blocks = [
    header(report, style),
    ...guilty.map((symptom, index) => culprit(symptom, index + 1, report, style)),
    ...innocent(others, style),
    closing(report, guilty.length, style),
  ];
  return `${blocks.join('\n\n')}\n`;
}
