/** Findings as other programs list them: each place once, whatever units share the file; a broken limit is one of them. */
import { formatTenths } from '../engine/score.ts';
import type { Range } from '../text/position.ts';
import type { FormatContext } from './context.ts';
import { type Places, placesIn } from './other-lines.ts';
import { addressable, printable } from './printable.ts';
import { type Exposure, exposuresAbove, findingsOf, type ReportedFinding, saidOf, type UnitReport } from './report.ts';

/** The id under which an exposure above its limit is listed. */
export const limitRule = 'exposure-limit';
export const limitSummary = 'the exposure of a unit is above its limit';

export interface Entry {
  readonly finding: ReportedFinding;
  /** As the reader resolves it, see {@link filePath}. */
  readonly path: string;
  readonly range: Range;
  /** One line without control characters. */
  readonly message: string;
  readonly help: string;
}

export interface UnitEntries {
  readonly entries: readonly Entry[];
  readonly places: (path: string) => Places;
}

/**
 * The readers of these formats take a backslash for a separator of folders, on any system, and XML has no control characters,
 * so a name such as `dev-disk\x2dby.device` can't be written as it is.
 */
export const filePath = addressable;

const programSection = /^[ \t]*\[(?:Service|Socket|Mount|Swap)\]/m;

/** Where an exposure is reported: at the header of the section that decides it. */
function headerRange(text: string): Range {
  const match = programSection.exec(text);
  if (match === null) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const line = text.slice(0, match.index).split(/\r\n|\n|\r/).length;
  return { start: { line, column: 1 }, end: { line, column: match[0].length + 1 } };
}

/** `9.2 is above the limit of 5.0 (257)`. */
export const aboveText = ({ gated, overall, limit, target }: Exposure): string =>
  `${formatTenths(gated)}${gated === overall ? '' : ' (effective)'} is above the limit of ${formatTenths(limit ?? 0)} (${/^\d+$/.test(target) ? `systemd ${target}` : target})`;

/** An exposure above its limit, as a finding. */
function limitFindings(report: UnitReport): readonly ReportedFinding[] {
  const above = exposuresAbove(report);
  if (above.length === 0) return [];
  return [
    {
      rule: limitRule,
      category: 'exposure',
      severity: 'error',
      confidence: 'high',
      message: `The exposure ${above.map(aboveText).join('; ')}`,
      path: report.path,
      range: headerRange(report.texts.get(report.path) ?? ''),
      related: [],
      gain: null,
      advice: null,
      reason: '',
      missing: false,
      fixes: [],
      help: `unitlint harden ${report.path} proposes lines that lower it.`,
      hardeningIgnored: false,
      targets: above.map(({ target }) => target),
      everywhere: above.length === report.exposure.length,
    },
  ];
}

/** Lists the findings of unit after unit; what an earlier unit has listed is left out. */
export function makeEntryLister({ place }: Pick<FormatContext, 'place'>): (report: UnitReport) => UnitEntries {
  const listed = new Set<string>();
  return (report) => {
    const known = new Map<string, Places>();
    const places = (path: string) => {
      const ready = known.get(path) ?? placesIn(report.texts.get(path) ?? '');
      known.set(path, ready);
      return ready;
    };
    const entries: Entry[] = [];
    for (const finding of [...limitFindings(report), ...findingsOf(report)]) {
      const { rule, path, range } = finding;
      const message = printable(saidOf(finding));
      const key = `${rule}:${range.start.line}:${range.start.column}:${path}:${message}`;
      if (listed.has(key)) continue;
      listed.add(key);
      entries.push({ finding, path: filePath(place(path)), range: places(path).range(range), message, help: printable(finding.help) });
    }
    return { entries, places };
  };
}
