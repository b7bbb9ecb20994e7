/** The report on many units: the worst of them and their mistakes are shown, of the others no more than numbers are kept. */
import { formatTenths } from '../engine/score.ts';
import { plural } from '../text/phrases.ts';
import { makeMistakes, mistakesShown } from './mistakes.ts';
import { nextStepOfMany } from './next-step.ts';
import type { PrettyOptions } from './pretty.ts';
import { wrap } from './printable.ts';
import { leftOut, type Summary, type UnitReport } from './report.ts';
import { makeShortlist } from './shortlist.ts';
import { summaryTable, worstFirst } from './summary-table.ts';

export interface ManyUnits {
  readonly add: (report: UnitReport) => void;
  readonly text: (summary: Summary) => string;
}

const unitsShown = 20;

export function makeManyUnits(options: PrettyOptions): ManyUnits {
  const { style, verbose, threshold } = options;
  const mistakes = makeMistakes({ style, most: verbose ? Number.POSITIVE_INFINITY : mistakesShown });
  const units = makeShortlist<UnitReport>(verbose ? Number.POSITIVE_INFINITY : unitsShown, worstFirst);
  /** The worst unit, and the worst with a mistake. */
  const worst = makeShortlist<UnitReport>(1, worstFirst);
  const mistaken = makeShortlist<UnitReport>(1, worstFirst);
  const limits = { any: false, own: false };
  const add = (report: UnitReport) => {
    const kept = withoutAdvice(report);
    mistakes.add(kept);
    units.add(kept);
    worst.add(report);
    if (report.mistakes.length > 0) mistaken.add(kept);
    for (const { limit } of report.exposure) {
      if (limit !== null) limits.any = true;
      if (limit !== threshold) limits.own = true;
    }
  };
  const totals = ({ units: count, worst: exposure, above, ...summary }: Summary): string => {
    const counts = mistakes.counts();
    const limit = limits.own || threshold === null ? (above === 1 ? 'its limit' : 'their limits') : `the limit of ${formatTenths(threshold)}`;
    const facts = [
      ...(counts.length === 0 ? ['no mistakes'] : counts),
      ...(exposure === null ? [] : [`worst exposure ${formatTenths(exposure)}`]),
      ...(threshold !== null || limits.any ? [`${above === 0 ? 'none' : above} above ${limit}`] : []),
      ...leftOut(summary),
    ];
    return `${plural(count, 'unit')}: ${facts.join(', ')}.`;
  };
  const text = (summary: Summary) => {
    const table = summaryTable(units.worst(), { style, limited: limits.any, more: units.dropped() });
    const next = nextStepOfMany([...worst.worst(), ...mistaken.worst()], options);
    const end = [...wrap(totals(summary), style.width, ''), ...(next === null ? [] : [next])].join('\n');
    return `${[table, ...mistakes.blocks(), end].join('\n\n')}\n`;
  };
  return { add, text };
}

const none: UnitReport['advice'] = () => [];

/** The advice would hold on to the whole unit, and so would the exposure with it followed. */
const withoutAdvice = (report: UnitReport): UnitReport => ({
  ...report,
  advice: none,
  exposure: report.exposure.map(({ reachable: _, ...one }) => ({ ...one, reachable: () => one.overall })),
});
