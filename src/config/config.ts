/** A configuration as it was read: values with the place each comes from. Paths and patterns are relative to its folder. */
import type { FailOn } from '../engine/gate.ts';
import type { GatedNumber } from '../engine/unit-report.ts';
import type { OptionValues } from '../rule/rule.ts';
import type { Target } from '../systemd/targets.ts';
import type { RuleLevel } from './values.ts';

/** A value and where it comes from: `unitlint.ini:12`, `--threshold`, `default`. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** What can be set for some units and not for others. */
export interface UnitValues {
  readonly threshold?: Sourced<number>;
  readonly targets?: Sourced<readonly Target[]>;
  readonly user?: Sourced<boolean>;
  readonly ignore?: Sourced<readonly string[]>;
  readonly levels: ReadonlyMap<string, Sourced<RuleLevel>>;
}

/** What holds for the whole run. */
export interface RunValues extends UnitValues {
  readonly format?: Sourced<string>;
  readonly failOn?: Sourced<FailOn>;
  readonly gate?: Sourced<GatedNumber>;
  readonly select?: Sourced<readonly string[]>;
  readonly policy?: Sourced<string>;
  readonly baseline?: Sourced<string>;
  /** Options by rule. */
  readonly options: ReadonlyMap<string, Sourced<OptionValues>>;
}

/** Whether a path, relative to the folder of the configuration and with `/` separators, matches patterns as in .gitignore. */
export type Matches = (path: string) => boolean;

export interface Override extends UnitValues {
  readonly name: string;
  readonly matches: Matches;
}

export interface Config {
  readonly path: string;
  readonly run: RunValues;
  readonly exclude: Sourced<Matches> | null;
  /** In the order of the file: the last that matches counts. */
  readonly overrides: readonly Override[];
}
