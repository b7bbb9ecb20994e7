/** Puts the settings of a run together: command line and configuration file, policy, and what is left out. */
import { join } from 'node:path';
import type { Config, Sourced } from '../../config/config.ts';
import { checkSettings, type Layers, makeResolver, type RunSettings, runSettings, type UnitSettings } from '../../config/resolve.ts';
import type { CheckSettings } from '../../engine/check.ts';
import type { Policy } from '../../engine/policy.ts';
import { printable } from '../../report/printable.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Facts } from '../../systemd/facts.ts';
import { factsOfTarget, type Target } from '../../systemd/targets.ts';
import { today } from '../clock.ts';
import { type LoadedConfig, loadConfig, pathWithin, shortest } from '../config.ts';
import type { InputUnit } from '../inputs.ts';
import { commandLineValues, type SettingOptions, UsageError, usualThreshold } from '../settings.ts';
import { policyFor } from './shared.ts';

export interface PreparedOptions extends SettingOptions {
  readonly config?: string | false;
}

export interface Prepared {
  readonly run: RunSettings;
  readonly config: Config | null;
  /** The settings of a path that no part of the file is for in particular. */
  readonly general: UnitSettings;
  readonly unitSettings: (path: string) => UnitSettings;
  readonly settingsFor: (path: string) => CheckSettings;
  readonly policyOf: (facts: Facts) => Policy | null;
  readonly isExcluded: (path: string) => boolean;
}

/** `rules` are those that can run. */
export async function prepare(options: PreparedOptions, rules: readonly Rule[]): Promise<Prepared> {
  const loaded = await loadConfig(options.config);
  const layers: Layers = {
    rules,
    commandLine: commandLineValues(options, rules),
    config: loaded?.config ?? null,
    usualThreshold: usualThreshold(options),
    today: today(),
  };
  const run = fromFolder(runSettings(layers), layers, loaded);
  const resolver = makeResolver(layers);
  const unitSettings = (path: string) => resolver(loaded === null ? null : pathWithin(loaded.folder, path));
  const policyOf = policies(run.policy.value, targetsIn(layers, resolver(null)));
  const toCheck = checkSettings(layers, policyOf);
  return {
    run,
    config: layers.config,
    general: resolver(null),
    unitSettings,
    settingsFor: (path) => toCheck(unitSettings(path)),
    policyOf,
    isExcluded: excluder(loaded),
  };
}

/** Files that the configuration names lie where it says, seen from its own folder. */
function fromFolder(run: RunSettings, { commandLine }: Layers, loaded: LoadedConfig | null): RunSettings {
  if (loaded === null) return run;
  const moved = ({ value, from }: RunSettings['policy']) => ({ value: value === null ? null : shortest(join(loaded.folder, value)), from });
  return {
    ...run,
    policy: commandLine.policy === undefined ? moved(run.policy) : run.policy,
    baseline: commandLine.baseline === undefined ? moved(run.baseline) : run.baseline,
  };
}

/** Every target that a unit may be checked for. */
const targetsIn = ({ config, commandLine }: Layers, general: UnitSettings): readonly Target[] => [
  ...general.targets.value,
  ...(commandLine.targets === undefined ? (config?.overrides ?? []).flatMap(({ targets }) => targets?.value ?? []) : []),
];

/** The policy as the tables of each target read it, so that a bad one is refused before anything is written. */
function policies(path: string | null, targets: readonly Target[]): (facts: Facts) => Policy | null {
  if (path === null) return () => null;
  const ready = new Map(targets.map((target) => [target.table, policyFor(path, factsOfTarget(target))]));
  return ({ table }) => ready.get(table) ?? null;
}

/** The baseline of a run; one that is to be written has to be named. */
export function baselineOf({ run: { baseline } }: Prepared, update: boolean): Sourced<string> | null {
  if (baseline.value !== null) return { ...baseline, value: baseline.value };
  if (update) throw new UsageError('--update-baseline needs a file: name it with --baseline FILE, or in unitlint.ini');
  return null;
}

function excluder(loaded: LoadedConfig | null): (path: string) => boolean {
  if (loaded === null || loaded.config.exclude === null) return () => false;
  const { folder } = loaded;
  const { value: matches } = loaded.config.exclude;
  return (path) => {
    const inside = pathWithin(folder, path);
    return inside !== null && matches(inside);
  };
}

/** Leaves out what the configuration excludes, and says so of a path that was named. */
export function withoutExcluded(units: readonly InputUnit[], named: readonly string[], { config, isExcluded }: Prepared): readonly InputUnit[] {
  if (config?.exclude == null) return units;
  const from = config.exclude.from;
  const excluded = named.filter((path) => path !== '-' && isExcluded(path));
  for (const path of excluded) process.stderr.write(`unitlint: ${printable(path)} is left out, as ${from} says; --no-config takes it all the same\n`);
  const kept = units.filter(({ path }) => !isExcluded(path));
  if (kept.length === 0 && units.length > 0 && excluded.length === 0)
    process.stderr.write(`unitlint: all units are left out, as ${from} says; --no-config takes them all the same\n`);
  return kept;
}
