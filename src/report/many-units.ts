/** The report on many units: the worst of them and their mistakes are shown, of the others no more than numbers are kept. */
import { formatTenths } from '../engine/score.ts';
import { plural } from '../text/phrases.ts';
import { makeMistakes, mistakesShown } from './mistakes.ts';
import { nextStepOfMany } from './next-step.ts';
import type { PrettyOptions } from './pretty.ts';
import { wrap } from './printable.ts';
import { leftOut, type Summary, type UnitReport } from './report.ts';
import { makeShortlist } from './shortlist.ts';
import { summaryTable, type Weighed, weigh, worstFirst } from './summary-table.ts';

export interface ManyUnits {
  readonly add: (report: UnitReport) => void;
  readonly text: (summary: Summary) => string;
}

const unitsShown = 20;

export function makeManyUnits(options: PrettyOptions): ManyUnits {
  const { style, verbose, quiet, threshold } = options;
  const mistakes = makeMistakes({ style, most: verbose ? Number.POSITIVE_INFINITY : mistakesShown });
  const units = makeShortlist<Weighed>(verbose ? Number.POSITIVE_INFINITY : unitsShown, worstFirst);
  /** The worst unit of which there is something to say. */
  let next: Weighed | null = null;
  const limits = { any: false, own: false };
  const add = (report: UnitReport) => {
    const unit = weigh(withoutAdvice(report));
    mistakes.add(unit);
    units.add(unit);
    if ((next === null || worstFirst(unit, next) < 0) && (report.mistakes.length > 0 || report.advice().length > 0)) next = unit;
    for (const { limit } of report.exposure) {
      if (limit !== null) limits.any = true;
      if (limit !== threshold) limits.own = true;
    }
  };
  const totals = ({ units: count, worst: exposure, above, ...summary }: Summary): string => {
    const counts = mistakes.counts();
    const limit = limits.own || threshold === null ? (above === 1 ? 'its limit' : 'their limits') : `the limit of ${formatTenths(threshold)}`;
    const facts = [
      ...(counts.length === 0 && quiet !== true ? ['no mistakes'] : counts),
      ...(exposure === null ? [] : [`worst exposure ${formatTenths(exposure)}`]),
      ...(threshold !== null || limits.any ? [`${above === 0 ? 'none' : above} above ${limit}`] : []),
      ...leftOut(summary),
    ];
    return `${plural(count, 'unit')}: ${facts.join(', ')}.`;
  };
  const text = (summary: Summary) => {
    const table = summaryTable(units.worst(), { style, limits: !limits.any ? 'none' : limits.own ? 'own' : 'shared', more: units.dropped() });
    const step = next === null ? null : nextStepOfMany(next.report, options);
    const end = [...wrap(totals(summary), style.width, ''), ...(step === null ? [] : [step])].join('\n');
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
