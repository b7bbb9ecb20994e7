/** The baseline of a run: read before it, compared with or recorded unit by unit, reported and written at its end. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { baselineText, readBaseline } from '../../config/baseline.ts';
import type { Sourced } from '../../config/config.ts';
import { type Baseline, compareUnit, type KnownUnit, recordUnit } from '../../engine/baseline.ts';
import { readText } from '../../node/files.ts';
import { printable } from '../../report/printable.ts';
import type { UnitReport } from '../../report/report.ts';
import type { Rule } from '../../rule/rule.ts';
import { plural } from '../../text/phrases.ts';
import { toFile } from '../output.ts';
import { UsageError } from '../settings.ts';

/** What a run does with the reports of its units, and at its end. */
export interface BaselineRun {
  readonly apply: (report: UnitReport, rules: readonly Rule[]) => UnitReport;
  readonly finish: () => void;
}

export interface BaselineOptions {
  /** All rules that there are. */
  readonly rules: readonly Rule[];
  readonly update: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

const say = (text: string) => process.stderr.write(`unitlint: ${text}\n`);

/** Paths in a baseline are relative to its folder. */
function placesOf(path: string): Pick<Parts, 'path' | 'inside' | 'isThere'> {
  const folder = dirname(resolve(path));
  return { path, inside: (file) => relative(folder, resolve(file)).split(sep).join('/'), isThere: (unit) => existsSync(resolve(folder, unit)) };
}

/** A path that `--baseline` or the configuration names. */
export function openBaseline({ value: path, from }: Sourced<string>, options: BaselineOptions): BaselineRun {
  /** A rule that there is no longer had its say for good. */
  const ranIn = (running: readonly Rule[]) => {
    const resting = new Set(options.rules.filter((rule) => !running.includes(rule)).map(({ id }) => id));
    return (rule: string) => !resting.has(rule);
  };
  const parts: Parts = { ...placesOf(path), known: load(path, from, options.update), ranIn, options };
  return options.update ? recording(parts) : comparing(parts);
}

/** The exposures of a baseline alone, for who knows no findings: those that it holds stay. */
export interface ExposureBaseline {
  /** What is recorded of a unit, in tenths; null where that is nothing. */
  readonly recorded: (unit: string, target: string) => number | null;
  readonly record: (unit: string, target: string, exposure: number) => void;
  /** Writes what was recorded. */
  readonly update: () => void;
}

export function openExposures({ value: path, from }: Sourced<string>, update: boolean): ExposureBaseline {
  const places = placesOf(path);
  const known = load(path, from, update);
  const recorded = new Map<string, KnownUnit>();
  return {
    recorded: (unit, target) => known.get(places.inside(unit))?.exposure.get(target) ?? null,
    record: (unit, target, exposure) => {
      const key = places.inside(unit);
      const before = known.get(key);
      recorded.set(key, { exposure: new Map([...(before?.exposure ?? []), [target, exposure]]), findings: before?.findings ?? new Map() });
    },
    update: () => write({ ...places, known }, recorded),
  };
}

function load(path: string, from: string, update: boolean): Baseline {
  if (update && !existsSync(path)) return new Map();
  const read = readText(path);
  if (!read.ok) {
    const remedy = existsSync(path) ? '' : ': write it with --update-baseline';
    throw new UsageError(`${path} (${from}): ${read.problem.message}${remedy}`);
  }
  const result = readBaseline(read.text);
  if (result.ok) return result.baseline;
  const problems = result.problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
  throw new UsageError([...problems, `${path}: mend it, or delete it and write it anew with --update-baseline`].join('\nunitlint: '));
}

interface Parts {
  readonly path: string;
  readonly known: Baseline;
  readonly inside: (file: string) => string;
  readonly ranIn: (rules: readonly Rule[]) => (rule: string) => boolean;
  readonly isThere: (unit: string) => boolean;
  readonly options: BaselineOptions;
}

function comparing({ path, known, inside, ranIn, isThere, options }: Parts): BaselineRun {
  const seen = new Set<string>();
  const better: string[] = [];
  const apply: BaselineRun['apply'] = (report, rules) => {
    const key = inside(report.path);
    seen.add(key);
    const compared = compareUnit(report, known.get(key), inside, ranIn(rules));
    better.push(...compared.better);
    return compared.report;
  };
  const finish = () => {
    const lost = [...known.keys()].filter((unit) => !seen.has(unit) && !isThere(unit)).map((unit) => `${unit}: the unit`);
    const stale = [...better, ...lost];
    if (stale.length === 0 || options.quiet) return;
    const list = options.verbose ? stale.map((entry) => `\n  ${printable(entry)}`).join('') : '';
    const more = options.verbose ? ':' : ` (${printable(stale[0] ?? '')}${stale.length > 1 ? ', ...' : ''})`;
    say(
      `${printable(path)} has ${stale.length === 1 ? '1 entry' : `${stale.length} entries`} that no unit needs any more${more}${list}\nunitlint: run with --update-baseline to hold what is won`,
    );
  };
  return { apply, finish };
}

function recording({ path, known, inside, ranIn, isThere }: Parts): BaselineRun {
  const recorded = new Map<string, KnownUnit>();
  const apply: BaselineRun['apply'] = (report, rules) => {
    const key = inside(report.path);
    const unit = recordUnit(report, known.get(key), inside, ranIn(rules));
    recorded.set(key, unit);
    return compareUnit(report, unit, inside, () => true).report;
  };
  return { apply, finish: () => write({ path, known, isThere }, recorded) };
}

/** Writes what was recorded; what is known of other units stays as long as they are there. */
function write({ path, known, isThere }: Pick<Parts, 'path' | 'known' | 'isThere'>, recorded: Baseline): void {
  const kept = [...known].filter(([unit]) => !recorded.has(unit) && isThere(unit));
  const baseline = new Map([...kept, ...recorded].filter(([, { exposure, findings }]) => exposure.size + findings.size > 0));
  const output = toFile(path);
  output.write(baselineText(baseline));
  output.close();
  const counts = [...baseline.values()].flatMap(({ findings }) => [...findings.values()].flatMap((rules) => [...rules.values()]));
  const findings = counts.reduce((sum, count) => sum + count, 0);
  say(`wrote ${printable(path)}: ${plural(baseline.size, 'unit')}, ${plural(findings, 'known finding')}`);
}
