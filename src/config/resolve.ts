/** What holds where: the command line before the file, the last matching part of the file before its head, the default last. */
import type { CheckSettings } from '../engine/check.ts';
import type { FailOn } from '../engine/gate.ts';
import type { Policy } from '../engine/policy.ts';
import type { GatedNumber } from '../engine/unit-report.ts';
import type { Severity } from '../rule/finding.ts';
import type { Rule } from '../rule/rule.ts';
import type { Facts } from '../systemd/facts.ts';
import { newestTarget, type Target } from '../systemd/targets.ts';
import type { Config, Override, RunValues, Sourced, UnitValues } from './config.ts';
import type { RuleLevel } from './values.ts';

export interface Layers {
  readonly rules: readonly Rule[];
  readonly commandLine: RunValues;
  readonly config: Config | null;
  /** The limit where neither of the two sets one, instead of none. */
  readonly usualThreshold?: Sourced<number> | undefined;
  /** `2026-11-27` */
  readonly today: string;
}

/** How a rule stands for a unit: it runs with a severity, or it is off; and why. */
export interface RuleState {
  readonly rule: Rule;
  readonly level: Sourced<RuleLevel>;
}

/** The settings of a unit with where each comes from. */
export interface UnitSettings {
  readonly threshold: Sourced<number | null>;
  readonly targets: Sourced<readonly Target[]>;
  readonly user: Sourced<boolean>;
  readonly rules: readonly RuleState[];
}

export interface RunSettings {
  readonly format: Sourced<string>;
  readonly failOn: Sourced<FailOn>;
  readonly gate: Sourced<GatedNumber>;
  readonly policy: Sourced<string | null>;
  readonly baseline: Sourced<string | null>;
}

const byDefault = <T>(value: T): Sourced<T> => ({ value, from: 'default' });

const none: RunValues = { levels: new Map(), options: new Map() };

export function runSettings({ commandLine, config }: Layers): RunSettings {
  const file = config?.run ?? none;
  return {
    format: commandLine.format ?? file.format ?? byDefault('pretty'),
    failOn: commandLine.failOn ?? file.failOn ?? byDefault<FailOn>('error'),
    gate: commandLine.gate ?? file.gate ?? byDefault<GatedNumber>('systemd'),
    policy: commandLine.policy ?? file.policy ?? byDefault(null),
    baseline: commandLine.baseline ?? file.baseline ?? byDefault(null),
  };
}

/** The settings of a unit by its path, relative to the folder of the file; null for a path outside it. */
export function makeResolver(layers: Layers): (path: string | null) => UnitSettings {
  const overrides = layers.config?.overrides ?? [];
  const ready = new Map<string, UnitSettings>();
  return (path) => {
    const matching = path === null ? [] : overrides.filter(({ matches }) => matches(path));
    const key = matching.map((override) => overrides.indexOf(override)).join();
    const settings = ready.get(key) ?? resolve(layers, matching);
    ready.set(key, settings);
    return settings;
  };
}

function resolve({ rules, commandLine, config, usualThreshold }: Layers, matching: readonly Override[]): UnitSettings {
  const file = config?.run ?? none;
  const strongestFirst: readonly UnitValues[] = [commandLine, ...matching.toReversed(), file];
  const first = <T>(value: (values: UnitValues) => Sourced<T> | undefined): Sourced<T> | undefined => {
    for (const values of strongestFirst) {
      const found = value(values);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    threshold: first(({ threshold }) => threshold) ?? usualThreshold ?? byDefault(null),
    targets: first(({ targets }) => targets) ?? byDefault([newestTarget]),
    user: first(({ user }) => user) ?? byDefault(false),
    rules: rules.map((rule) => ({ rule, level: levelOf(rule, { commandLine, file, matching }) })),
  };
}

interface RuleLayers {
  readonly commandLine: RunValues;
  readonly file: RunValues;
  readonly matching: readonly Override[];
}

/** Rules that the command line selects run whatever the file leaves out; the severities of the file count all the same. */
function levelOf(rule: Rule, { commandLine, file, matching }: RuleLayers): Sourced<RuleLevel> {
  const names = (list: Sourced<readonly string[]> | undefined) => list !== undefined && (list.value.includes(rule.id) || list.value.includes(rule.category));
  const given = [...matching.toReversed(), file].flatMap(({ levels }) => levels.get(rule.id) ?? [])[0];
  const own: Sourced<RuleLevel> = given === undefined || given.value === 'off' ? byDefault(rule.severity) : given;
  if (names(commandLine.ignore)) return { value: 'off', from: commandLine.ignore?.from ?? '' };
  if (commandLine.select !== undefined) return names(commandLine.select) ? own : { value: 'off', from: commandLine.select.from };
  if (given?.value === 'off') return given;
  const ignored = [...matching.toReversed(), file].find(({ ignore }) => names(ignore))?.ignore;
  if (ignored !== undefined) return { value: 'off', from: ignored.from };
  if (given !== undefined) return given;
  if (file.select !== undefined) return names(file.select) ? own : { value: 'off', from: file.select.from };
  return rule.persona === 'regular' ? own : byDefault('off');
}

/** The same for the checker. Equal settings give one object, so that what is made for them is made once. */
export function checkSettings(layers: Layers, policy: (facts: Facts) => Policy | null): (settings: UnitSettings) => CheckSettings {
  const ready = new Map<UnitSettings, CheckSettings>();
  const gate = runSettings(layers).gate.value;
  const options = new Map([...(layers.config?.run ?? none).options].map(([rule, { value }]) => [rule, value]));
  return (settings) => {
    const known = ready.get(settings) ?? { ...judged(settings), options, policy, gate, today: layers.today };
    ready.set(settings, known);
    return known;
  };
}

function judged({ threshold, targets, user, rules }: UnitSettings): Omit<CheckSettings, 'options' | 'policy' | 'gate' | 'today'> {
  const running = rules.flatMap(({ rule, level }): { rule: Rule; severity: Severity; from: string }[] =>
    level.value === 'off' ? [] : [{ rule, severity: level.value, from: level.from }],
  );
  return {
    targets: targets.value,
    manager: user.value ? 'user' : 'system',
    threshold: threshold.value,
    rules: running.map(({ rule }) => rule),
    severities: new Map(running.flatMap(({ rule, severity, from }) => (from === 'default' ? [] : [[rule.id, severity]]))),
  };
}
