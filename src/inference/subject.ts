/** What evidence is looked for in: a unit with its companions, taken apart once. */

import { isOn, settingValue } from '../model/setting-values.ts';
import type { Unit } from '../model/unit.ts';
import type { CapabilitySet } from '../model/values/capabilities.ts';
import { namesRoot } from '../model/values/identity.ts';
import type { Confidence, Place } from './need.ts';
import { type NamedPath, pathsOf } from './paths.ts';
import { type Port, portsOf } from './ports.ts';
import { type Program, programsOf } from './programs.ts';
import type { NeedToken } from './tokens.ts';

export interface Subject {
  readonly unit: Unit;
  /** Sockets, timers and paths that start the unit. */
  readonly companions: readonly Unit[];
  /** The programs to which the sandbox of the unit applies. */
  readonly programs: readonly Program[];
  readonly ports: readonly Port[];
  readonly paths: readonly NamedPath[];
  /** The main program is root when it starts, whatever it does then. */
  readonly startsAsRoot: boolean;
}

/** What one row of evidence says: `because` is a clause about the unit. */
export interface Claim {
  readonly token: NeedToken;
  readonly because: string;
  readonly place: Place | null;
  readonly confidence: Confidence;
}

/** A kind of evidence: where it is found, there are these needs. */
export interface Evidence {
  readonly id: string;
  readonly find: (subject: Subject) => readonly Claim[];
}

/** The prefix `+` runs a command outside of the sandbox; PermissionsStartOnly= does so with all but the main one. */
function isSandboxed(unit: Unit, { prefixes, directive }: Program): boolean {
  return !prefixes.includes('+') && (directive === 'ExecStart' || !isOn(unit, 'PermissionsStartOnly'));
}

function rootAtStart(unit: Unit, programs: readonly Program[]): boolean {
  if (unit.manager === 'user') return false;
  const user = settingValue(unit, 'User');
  if ((user === undefined || namesRoot(user)) && !isOn(unit, 'DynamicUser')) return true;
  return programs.some(({ directive, prefixes }) => directive === 'ExecStart' && prefixes.includes('!'));
}

export function subjectOf(unit: Unit, companions: readonly Unit[]): Subject {
  const all = programsOf(unit);
  const programs = all.filter((program) => isSandboxed(unit, program));
  return {
    unit,
    companions,
    programs,
    ports: portsOf(unit, programs, companions),
    paths: pathsOf(unit, programs),
    startsAsRoot: rootAtStart(unit, all),
  };
}

/** Whether the service holds a capability from its start. */
export function wields({ unit, startsAsRoot }: Subject, bit: CapabilitySet): boolean {
  if (((settingValue(unit, 'AmbientCapabilities') ?? 0n) & bit) !== 0n) return true;
  return startsAsRoot && ((settingValue(unit, 'CapabilityBoundingSet') ?? bit) & bit) !== 0n;
}
