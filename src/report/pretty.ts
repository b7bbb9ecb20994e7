/** `check --format pretty`: the report that a person reads; of many units a shorter one. */
import { makeManyUnits } from './many-units.ts';
import { oneUnit } from './one-unit.ts';
import type { Reporter, RunInfo, UnitReport } from './report.ts';
import type { Style } from './style.ts';

export interface PrettyOptions extends RunInfo {
  readonly style: Style;
  readonly verbose: boolean;
  /** The reports hold only what makes the run fail: nothing is said of what is not in them. */
  readonly quiet?: boolean;
  /** Options to repeat in the command that comes next (` --target debian12`); null where the units have no path to name. */
  readonly again: string | null;
}

export function makePrettyReporter(options: PrettyOptions): Reporter {
  const many = makeManyUnits(options);
  let first: UnitReport | null = null;
  let count = 0;
  return {
    unit: (report) => {
      count += 1;
      if (first === null) {
        first = report;
        report.advice(); // asked for while what goes wrong with it can still be told
      }
      many.add(report);
      return '';
    },
    end: (summary) => (first === null ? '' : count === 1 ? oneUnit(first, summary, options) : many.text(summary)),
  };
}
