/**
 * What lines of advice gain: the unit is scored anew with them. Most units are alike in the eyes of most advice, so what
 * lines change in the sums of one unit is kept for the next that resembles it.
 */
import { settingOfDirective } from '../model/load.ts';
import { withLines } from '../model/overlay.ts';
import type { Sandbox } from '../model/sandbox.ts';
import type { Unit } from '../model/unit.ts';
import { exactExposure, type Score, type Scorer } from './score.ts';

export interface After {
  /** Tenths. */
  readonly exposure: number;
  /** The same before it is rounded up. */
  readonly exact: number;
}

/** By how much lines change the two sums of a score. */
interface Change {
  readonly badness: number;
  readonly weight: number;
}

/** The score of units with more lines, as if a drop-in applied last held them. */
export type Gains = (subject: Subject, lines: readonly string[]) => After;

export interface Subject {
  readonly sandbox: Sandbox;
  readonly score: Score;
  /** The section of the lines. */
  readonly section: string;
}

/** Settings that open devices once a device policy is in force, though the sandbox does not show them before. */
const openers = ['RootImage', 'MountImages', 'RootMStack', 'LoadCredential', 'SetCredential'];

/** Everything about a sandbox by which a line can change another check than that of its own setting. */
function likeness(sandbox: Sandbox): string {
  const { unit, switches, boundingSet, ambientSet, addresses, devices, user } = sandbox;
  const switched = Object.values(switches).map(Number).join('');
  const opened = openers.map((name) => Number(unit.settings.has(name))).join('');
  const sets = [sandbox.syscallFilter, sandbox.families, sandbox.namespaces].map((set) => Number(set === undefined)).join('');
  const words = [sandbox.protectHome, sandbox.protectSystem, sandbox.protectProc, sandbox.procSubset, sandbox.keyringMode, sandbox.notifyAccess];
  const flags = [sandbox.defaultDependencies, sandbox.privileged, sandbox.userManager, sandbox.hasSupplementaryGroups, sandbox.hasOwnRoot, user === null];
  const sizes = [sandbox.umask, sandbox.syscallArchitectures.size, boundingSet, ambientSet];
  const places = [addresses.filtered, addresses.deniesAll, addresses.allows, devices.policy, devices.listed];
  return [unit.name.type, unit.manager, switched, opened, sets, ...words, ...flags.map(Number), ...sizes, ...places].join(' ');
}

/** The settings that lines assign. */
function settingsOf({ facts }: Unit, section: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const directive = facts.directive(section, line.slice(0, line.indexOf('=')));
    return directive === undefined ? [] : [settingOfDirective(directive)];
  });
}

/** Lines that were asked about before. */
interface Asked {
  readonly settings: readonly string[];
  /** What they change, by the likeness of the unit and the values that it has. */
  readonly changes: Map<string, Change>;
}

/** What a unit assigns to settings, as written; null where the meaning depends on more than the text, as with specifiers. */
function presentValues({ settings }: Unit, names: readonly string[]): string | null {
  let present = '';
  for (const name of names) {
    for (const { node, directive } of settings.get(name)?.assignments ?? []) {
      if (node.value.includes('%')) return null;
      present += `\n${directive.name}=${node.value}`;
    }
  }
  return present;
}

/** Numbers the likenesses of sandboxes. */
function makeLikenesses(): (sandbox: Sandbox) => number {
  const numbers = new Map<string, number>();
  const known = new WeakMap<Sandbox, number>();
  return (sandbox) => {
    const ready = known.get(sandbox);
    if (ready !== undefined) return ready;
    const text = likeness(sandbox);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(sandbox, number);
    return number;
  };
}

export function makeGains(scorer: Scorer): Gains {
  const asked = new Map<string, Asked>();
  const likenessOf = makeLikenesses();
  return ({ sandbox, score, section }, lines) => {
    const { unit } = sandbox;
    const written = lines.length === 1 ? (lines[0] ?? '') : lines.join('\n');
    const ready = asked.get(written) ?? { settings: settingsOf(unit, section, lines), changes: new Map() };
    asked.set(written, ready);
    const present = presentValues(unit, ready.settings);
    const key = present === null ? null : `${likenessOf(sandbox)}${present}`;
    const known = key === null ? undefined : ready.changes.get(key);
    if (known !== undefined) return exactExposure(score.badnessSum + known.badness, score.weightSum + known.weight);
    const after = scorer.score(withLines(unit, section, lines));
    if (key !== null) ready.changes.set(key, { badness: after.badnessSum - score.badnessSum, weight: after.weightSum - score.weightSum });
    return after;
  };
}
