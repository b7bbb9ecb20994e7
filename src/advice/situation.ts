/** What advice is given about: a unit, its needs, and how well they are understood. */
import { isDaemon, knownBy } from '../inference/known/index.ts';
import { isAtLeast, type Need } from '../inference/need.ts';
import type { Match, Needs } from '../inference/needs.ts';
import type { NeedToken } from '../inference/tokens.ts';
import type { Sandbox } from '../model/sandbox.ts';
import type { Assignment, Unit } from '../model/unit.ts';
import { madeBy } from '../model/unit.ts';
import type { Level, Risk } from './level.ts';
import type { ChosenProfile } from './profile.ts';

export interface Situation {
  readonly unit: Unit;
  readonly sandbox: Sandbox;
  readonly needs: Needs;
  readonly level: Level;
  readonly chosen: ChosenProfile;
  /** What the unit runs, for sentences: `nginx`. */
  readonly who: string;
  /** A known daemon, or a profile that the user named, tells what the service does. */
  readonly isKnown: boolean;
  /** It runs an interpreter as an ordinary user: what the program may do at most is clear. */
  readonly isRuntime: boolean;
  /** Its main command is a script or a shell, so that its children can't be seen. */
  readonly isOpaque: boolean;
  /** Not root, at no time. */
  readonly isUnprivileged: boolean;
  /** The main daemons and tools of the unit. */
  readonly matches: readonly Match[];
}

export function situationOf(parts: Pick<Situation, 'unit' | 'sandbox' | 'needs' | 'level' | 'chosen'>): Situation {
  const { unit, needs, chosen } = parts;
  const daemons = needs.matches.filter(({ known, isMain, confidence }) => isMain && isDaemon(known) && isAtLeast(confidence, 'medium'));
  const main = needs.programs.find(({ directive }) => directive === 'ExecStart');
  const runtime = needs.matches.some(({ known, isMain }) => isMain && !isDaemon(known) && known.kind !== undefined);
  const shell = needs.all.some(({ source }) => source === 'shell');
  return {
    ...parts,
    who:
      daemons.length > 0 && main !== undefined && knownBy(main.name).length > 0
        ? main.name
        : (daemons[0]?.known.names.split(' ')[0] ?? main?.name ?? unit.name.base),
    isKnown: daemons.length > 0 || chosen.asked,
    isRuntime: runtime,
    isOpaque: shell && daemons.length === 0 && !chosen.asked,
    isUnprivileged: !needs.startsAsRoot && unit.manager === 'system',
    matches: needs.matches,
  };
}

/**
 * The need that stands against something. What only some configurations need does so too, but for the strictest level,
 * where it is to be tried.
 */
export function standing(situation: Situation, tokens: readonly NeedToken[]): Need | undefined {
  const least = situation.level === 'strict' ? 'medium' : 'low';
  for (const token of tokens) {
    const need = situation.needs.of(token, least) ?? profileNeed(situation, token);
    if (need !== undefined) return need;
  }
  return undefined;
}

/** A need that is there but too unsure to count at this level. */
export const doubtfulNeed = ({ needs, level }: Situation, tokens: readonly NeedToken[]): Need | undefined =>
  level === 'strict' ? tokens.map((token) => needs.of(token)).find((need) => need?.confidence === 'low') : undefined;

function profileNeed({ chosen }: Situation, token: NeedToken): Need | undefined {
  if (!chosen.profile.needs.includes(token) || (!chosen.asked && token !== 'jit')) return undefined;
  return { token, because: `the profile ${chosen.profile.name} has this need`, place: null, confidence: 'medium', source: 'profile' };
}

/** A device need, whichever device it is for. */
export const deviceNeeds = (situation: Situation): readonly Need[] => [
  ...situation.needs.devices.filter(({ confidence }) => situation.level !== 'strict' || isAtLeast(confidence, 'medium')),
  ...situation.chosen.profile.needs.flatMap((token) => (token.startsWith('dev:') ? (profileNeed(situation, token) ?? []) : [])),
];

/** The line that sets a directive now, or undefined. */
export const lineOf = (unit: Unit, name: string): Assignment | undefined => madeBy(unit, name).at(-1);

/** Whether the author of a list allows in it what it names, beside or instead of leaving some out. */
export const allowsByName = (unit: Unit, name: string): boolean => madeBy(unit, name).some(({ node }) => !node.value.startsWith('~'));

/** How sure a line is that the unit says nothing against, for services that are understood and for others. */
export const riskFor = (
  { isKnown, isRuntime, isUnprivileged, isOpaque }: Situation,
  of: { readonly known: Risk; readonly user: Risk; readonly other: Risk },
): Risk => {
  if (isKnown) return of.known;
  return isUnprivileged && (isRuntime || !isOpaque) ? of.user : of.other;
};
