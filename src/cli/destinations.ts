/** Several reports in one run: which format goes where. */
import { UsageError } from './settings.ts';

/** A value of the command line, with its place among the values of `--format` and `--output-file`. */
export interface GivenValue {
  readonly value: string;
  readonly at: number;
}

/** A report to write; `file` is null for standard output. */
export interface Destination {
  readonly format: string;
  readonly file: string | null;
  /** The file belongs to others too: the report is added at its end. */
  readonly append?: boolean;
}

interface Slot {
  readonly format: string;
  file: string | null | undefined;
}

const standardOutput = '-';

const fileOf = (value: string): string | null => (value === standardOutput ? null : value);

/** As many files as formats: pairs in order, whichever of the two was written first. */
const inPairs = (formats: readonly GivenValue[], files: readonly GivenValue[]): readonly Slot[] =>
  formats.map(({ value }, index) => ({ format: value, file: fileOf(files[index]?.value ?? standardOutput) }));

/** One file is missing: each file belongs to the format before it, and the format without one goes to standard output. */
function byPlace(formats: readonly GivenValue[], files: readonly GivenValue[]): readonly Slot[] {
  const slots = formats.map(({ value, at }): Slot & { readonly at: number } => ({ format: value, file: undefined, at }));
  for (const { value, at } of files) {
    const slot = slots.findLast((candidate) => candidate.at < at && candidate.file === undefined) ?? slots.find(({ file }) => file === undefined);
    if (slot !== undefined) slot.file = fileOf(value);
  }
  return slots;
}

/** Pairs the formats with the files; throws a UsageError where they do not match. */
export function pairDestinations(formats: readonly GivenValue[], files: readonly GivenValue[], usual: string): readonly Destination[] {
  const asked = formats.length === 0 ? [{ value: usual, at: -1 }] : formats;
  const surplus = files[asked.length];
  if (surplus !== undefined) throw new UsageError(`--output-file ${surplus.value} has no --format of its own: give one for each file`);
  const slots = asked.length === files.length ? inPairs(asked, files) : byPlace(asked, files);
  const shown = slots.filter(({ file }) => file == null).map(({ format }) => format);
  if (shown.length > 1) throw new UsageError(`${shown.join(' and ')} would both go to standard output: give an --output-file for all but one`);
  const paths = slots.map(({ file }) => file).filter((file) => file != null);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError(`two reports can't both be written to ${twice}: give each --format an --output-file of its own`);
  return slots.map(({ format, file }) => ({ format, file: file ?? null }));
}
