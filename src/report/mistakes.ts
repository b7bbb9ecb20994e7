/** Findings that have a line to show: what systemd ignores or refuses, what undoes what. */
import { bySeverity } from '../engine/gate.ts';
import type { Severity } from '../rule/finding.ts';
import { plural } from '../text/phrases.ts';
import { codeFrame } from './frame.ts';
import { printable, wrap } from './printable.ts';
import { onlyOn, type ReportedFinding, type UnitReport } from './report.ts';
import { makeShortlist } from './shortlist.ts';
import { paintSeverity, type Style } from './style.ts';
import { type Weighed, worstFirst } from './summary-table.ts';

/** The mistakes of one unit or of many: the most severe are shown, the others no more than counted. */
export interface Mistakes {
  readonly add: (unit: Weighed) => void;
  /** A block for each that is shown, the most severe first; one more for the rest. */
  readonly blocks: () => readonly string[];
  /** `2 errors, 1 warning`: severities without mistakes are left out. */
  readonly counts: () => readonly string[];
}

/** What fits a screen of some 40 lines together with the rest; all is shown when asked for. */
export const mistakesShown = 5;

export interface MistakeOptions {
  readonly style: Style;
  /** How many are shown. */
  readonly most: number;
}

interface Mistake {
  readonly unit: Weighed;
  readonly finding: ReportedFinding;
}

const byWeight = (one: Mistake, other: Mistake): number => bySeverity(one.finding.severity, other.finding.severity) || worstFirst(one.unit, other.unit);

export function makeMistakes({ style, most }: MistakeOptions): Mistakes {
  const shortlist = makeShortlist(most, byWeight);
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const rules = new Map<string, number>();
  const add = (unit: Weighed) => {
    for (const finding of unit.report.mistakes) {
      severities[finding.severity] += 1;
      rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
      shortlist.add({ unit, finding });
    }
  };
  const blocks = () => {
    const shown = shortlist.worst();
    const more = shortlist.dropped();
    const own = shown.map(({ unit, finding }) => block(unit.report, finding, style));
    if (more === 0) return own;
    const rest = `... and ${more} more: ${mostFrequent(withoutShown(rules, shown))} (--verbose)`;
    return [...own, style.dim(wrap(rest, style.width, '    ').join('\n'))];
  };
  return { add, blocks, counts: () => countTexts(severities) };
}

const countTexts = ({ error, warning, info }: Readonly<Record<Severity, number>>): readonly string[] =>
  (
    [
      [error, 'error'],
      [warning, 'warning'],
      [info, 'note'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, word]) => plural(count, word));

function withoutShown(rules: ReadonlyMap<string, number>, shown: readonly Mistake[]): ReadonlyMap<string, number> {
  const rest = new Map(rules);
  for (const { finding } of shown) rest.set(finding.rule, (rest.get(finding.rule) ?? 0) - 1);
  return rest;
}

const rulesCounted = 4;

function mostFrequent(rules: ReadonlyMap<string, number>): string {
  const sorted = [...rules].filter(([, count]) => count > 0).sort(([rule, one], [other, another]) => another - one || (rule < other ? -1 : 1));
  const named = sorted.slice(0, rulesCounted).map(([rule, count]) => `${count} ${rule}`);
  return (sorted.length > named.length ? [...named, 'others'] : named).join(', ');
}

function block({ texts }: UnitReport, finding: ReportedFinding, style: Style): string {
  const { severity, message, path, range, rule, hardeningIgnored } = finding;
  const [first = '', ...rest] = wrap(`${severity}: ${printable(message)}`, style.width);
  return [
    paintSeverity(style, severity, style.bold(severity)) + style.bold(first.slice(severity.length)),
    ...rest.map((line) => style.bold(line)),
    style.dim(
      `  ${printable(path)}:${range.start.line}:${range.start.column}  ${rule}${hardeningIgnored ? ', hardening-ignored' : ''}${printable(onlyOn(finding))}`,
    ),
    ...codeFrame(texts, finding, style),
  ].join('\n');
}
