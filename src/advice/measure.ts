/** The contract of a measure: one restriction, and what speaks for or against it in a situation. */
import type { Need } from '../inference/need.ts';
import { type Vetoed, vetoes } from '../inference/vetoes.ts';
import { commandsOf } from '../model/commands.ts';
import { isOn, type SwitchName } from '../model/setting-values.ts';
import type { Assignment } from '../model/unit.ts';
import { startsContainer } from '../rule/defeats.ts';
import { processSandbox } from '../systemd/hardening.ts';
import { isWithin, levelOf, type Risk, riskier } from './level.ts';
import { doubtfulNeed, lineOf, type Situation, standing } from './situation.ts';

/** `Key=value`; an empty value starts a list afresh. */
export interface Line {
  readonly directive: string;
  readonly value: string;
}

export interface Proposal {
  readonly kind: 'proposal';
  /** The directive that the measure is about. */
  readonly directive: string;
  readonly lines: readonly Line[];
  /** One clause that names what in this unit speaks for it. */
  readonly reason: string;
  readonly risk: Risk;
}

export interface LeftOut {
  readonly kind: 'left-out';
  readonly directive: string;
  /** One clause: the evidence against it, or what else keeps it out. */
  readonly because: string;
  /** The line with the evidence. */
  readonly place: Need['place'] | Assignment | null;
  /** A level that would take it, where there is one. */
  readonly level?: string;
}

/** Null where there is nothing to say: it is in force already, or makes no sense here. */
export type Outcome = Proposal | LeftOut | null;

export interface Measure {
  readonly directive: string;
  readonly judge: (situation: Situation) => Outcome | readonly Outcome[];
}

export const line = (directive: string, value: string): Line => ({ directive, value });

export const leftOut = (directive: string, because: string, place: LeftOut['place'] = null): LeftOut => ({ kind: 'left-out', directive, because, place });

export const against = (directive: string, need: Need): LeftOut => leftOut(directive, need.because, need.place);

/** The reason for what goes against a need that only some have. */
export const inDoubt = ({ because }: Need): string => `${because}: whether it does without has to be tried`;

/** What works by a mount namespace, and what by a filter of system calls: they fail for the same reasons. */
export type Mechanism = 'mounts' | 'filter' | 'both' | 'other';

const isRefusal = (text: string) => /^(?:0|no|n|false|f|off)$/i.test(text);

/** What the administration of the host inherits is nobody's to restrict unseen. */
const inheriting = (situation: Situation): Need | undefined => standing(situation, ['host-admin']);

/** What can be tried where others inherit it: they seldom miss it. */
const mayBeInherited: ReadonlySet<string> = new Set([
  'LockPersonality',
  'ProtectClock',
  'ProtectHostname',
  'ProtectKernelLogs',
  'ProtectKernelModules',
  'RestrictRealtime',
  'SystemCallArchitectures',
]);

/** Why the sandbox of a unit does not hold for what the unit is there for, or null. */
function outsideOfSandbox({ unit }: Situation): Omit<LeftOut, 'kind' | 'directive'> | null {
  const commands = commandsOf(unit, 'ExecStart');
  const privileged = commands.find(({ prefixes }) => prefixes.includes('+'));
  if (privileged !== undefined) return { because: 'the prefix + of ExecStart= runs the command without it', place: privileged.line };
  const client = commands.find(startsContainer);
  return client === undefined ? null : { because: 'it would hold for the docker client, not for the container that the daemon runs', place: client.line };
}

/** What stands against a directive for what it is, whatever it is set to. */
export function obstacle(situation: Situation, directive: string, mechanism: Mechanism): LeftOut | null {
  const { unit, chosen } = situation;
  const present = lineOf(unit, directive);
  if (unit.facts.directive('Service', directive) === undefined) return leftOut(directive, `systemd ${unit.facts.version} would ignore it: it came later`);
  const outside = processSandbox.has(directive) ? outsideOfSandbox(situation) : null;
  if (outside !== null) return leftOut(directive, outside.because, outside.place);
  const inherited = standing(situation, ['sessions']) ?? (mayBeInherited.has(directive) ? undefined : inheriting(situation));
  if (inherited !== undefined) return against(directive, inherited);
  const profiled = chosen.profile.without[directive];
  if (profiled !== undefined && situation.level !== 'strict') return leftOut(directive, profiled);
  if (present !== undefined && isRefusal(present.node.value)) return leftOut(directive, `the unit says ${directive}=${present.node.value} on purpose`, present);
  const never = situation.matches.find(({ known, isMain }) => isMain && known.never?.[directive] !== undefined);
  if (never !== undefined && situation.level !== 'strict') return leftOut(directive, `${never.evidence}, which ${never.known.never?.[directive]}`, never.place);
  if (mechanism === 'mounts' || mechanism === 'both') {
    if (unit.manager === 'user') return leftOut(directive, 'the user manager may not make mount namespaces on most systems');
    const mounts = standing(situation, ['mount', 'mount-host']);
    if (mounts !== undefined) return against(directive, mounts);
  }
  if ((mechanism === 'filter' || mechanism === 'both') && impliesNoNewPrivileges(situation)) {
    const refused = lineOf(unit, 'NoNewPrivileges');
    if (refused !== undefined && isRefusal(refused.node.value))
      return leftOut(directive, 'up to systemd 254 this line implies NoNewPrivileges=yes under User=, and the unit says no on purpose', refused);
    const setuid = standing(situation, ['suid', 'mail']);
    if (setuid !== undefined)
      return leftOut(directive, `${setuid.because}, and up to systemd 254 this line implies NoNewPrivileges=yes under User=`, setuid.place);
  }
  return null;
}

/** Whether a filter brings NoNewPrivileges= with it. */
const impliesNoNewPrivileges = ({ isUnprivileged, unit, sandbox }: Situation) =>
  isUnprivileged && unit.facts.behaviour.filtersImplyNoNewPrivileges && !sandbox.switches.NoNewPrivileges && unit.manager === 'system';

/** A proposal, or why its risk is too great for the level. */
export function propose(situation: Situation, proposal: Omit<Proposal, 'kind'>): Outcome {
  const inherited = inheriting(situation);
  const risk = inherited === undefined ? proposal.risk : riskier(proposal.risk, 'test-first');
  if (isWithin(risk, situation.level)) return { kind: 'proposal', ...proposal, risk };
  if (inherited !== undefined) return { ...against(proposal.directive, inherited), level: levelOf(risk) };
  const because = `${proposal.reason}, but it has to be tried out`;
  return { ...leftOut(proposal.directive, because), level: levelOf(risk) };
}

/** On by its own line, or because another line implies it. */
function isInForce({ unit, sandbox }: Situation, directive: SwitchName): boolean {
  const switches: Readonly<Partial<Record<SwitchName, boolean>>> = sandbox.switches;
  return switches[directive] ?? isOn(unit, directive);
}

export interface SwitchMeasure {
  readonly directive: SwitchName & Vetoed;
  readonly mechanism: Mechanism;
  readonly risk: (situation: Situation) => Risk;
  readonly reason: (situation: Situation) => string;
  /** More that can stand against it. */
  readonly unless?: (situation: Situation) => LeftOut | null | 'not-applicable';
}

/** A measure that switches something on. */
export const switchOn = (measure: SwitchMeasure): Measure => ({
  directive: measure.directive,
  judge: (situation) => {
    const { directive } = measure;
    if (isInForce(situation, directive)) return null;
    const stopped = obstacle(situation, directive, measure.mechanism);
    if (stopped !== null) return stopped;
    const need = standing(situation, vetoes[directive]);
    if (need !== undefined) return against(directive, need);
    const more = measure.unless?.(situation) ?? null;
    if (more !== null) return more === 'not-applicable' ? null : more;
    const lines = [line(directive, 'yes')];
    const doubtful = doubtfulNeed(situation, vetoes[directive]);
    if (doubtful !== undefined) return propose(situation, { directive, lines, reason: inDoubt(doubtful), risk: 'test-first' });
    return propose(situation, { directive, lines, reason: measure.reason(situation), risk: measure.risk(situation) });
  },
});
