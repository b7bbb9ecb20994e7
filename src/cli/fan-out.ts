/** Writes one run as several reports. */
import { isClosedPipe, type Output } from './output.ts';

/** A format, fed unit by unit; every call returns what is to be written next. */
interface Format<Report, Summary> {
  readonly unit: (report: Report) => string;
  readonly end: (summary: Summary) => string;
}

export interface Destined<Report, Summary> {
  readonly reporter: Format<Report, Summary>;
  readonly output: Output;
}

export interface FanOut<Report, Summary> {
  readonly unit: (report: Report) => void;
  /** Ends every report. Files get their names only after all of them are written. */
  readonly end: (summary: Summary) => void;
  /** Leaves no trace of reports that are not finished. */
  readonly discard: () => void;
}

export function fanOut<Report, Summary>(destined: readonly Destined<Report, Summary>[]): FanOut<Report, Summary> {
  let open = [...destined];
  /** A reader that went away ends its own report alone, unless it was the only one. */
  const each = (action: (one: Destined<Report, Summary>) => void) => {
    for (const one of open) {
      try {
        action(one);
      } catch (error) {
        if (!isClosedPipe(error) || open.length === 1) throw error;
        open = open.filter((other) => other !== one);
      }
    }
  };
  return {
    unit: (report) => each(({ reporter, output }) => output.write(reporter.unit(report))),
    end: (summary) => {
      each(({ reporter, output }) => output.write(reporter.end(summary)));
      each(({ output }) => output.flush());
      each(({ output }) => output.close());
    },
    discard: () => {
      for (const { output } of destined) output.discard();
    },
  };
}
