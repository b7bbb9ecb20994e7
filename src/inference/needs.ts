/** From the evidence in a unit to its needs: what the service must be able to do, and which line says so. */
import { settingValue } from '../model/setting-values.ts';
import type { Unit } from '../model/unit.ts';
import { lastPart } from '../text/paths.ts';
import { files } from './evidence/files.ts';
import { life } from './evidence/life.ts';
import { opened } from './evidence/opened.ts';
import { rights } from './evidence/rights.ts';
import { isDaemon, knownBy } from './known/index.ts';
import { type Known, words } from './known/known.ts';
import { type Confidence, confidences, isAtLeast, type Need, type Place } from './need.ts';
import type { NamedPath } from './paths.ts';
import type { Port } from './ports.ts';
import { type Program, runtimeOfScript } from './programs.ts';
import { type Subject, subjectOf } from './subject.ts';
import { clauseOf, type NeedToken } from './tokens.ts';

/** A known program that the unit runs. */
export interface Match {
  readonly known: Known;
  /** `ExecStart= runs nginx`, or that the unit is named so. */
  readonly evidence: string;
  readonly place: Place | null;
  readonly confidence: Confidence;
  /** What it is given on its command line. */
  readonly arguments: readonly string[];
  /** It is what the unit is there for, not a command before, beside or after it. */
  readonly isMain: boolean;
}

export interface Needs {
  readonly all: readonly Need[];
  /** The surest need of that kind, undefined where there is none as sure as `least` (default: any). */
  readonly of: (token: NeedToken, least?: Confidence) => Need | undefined;
  /** The surest need of each device, by token. */
  readonly devices: readonly Need[];
  readonly matches: readonly Match[];
  readonly programs: readonly Program[];
  readonly ports: readonly Port[];
  readonly paths: readonly NamedPath[];
  readonly startsAsRoot: boolean;
}

/** Needs that only a process with the rights of root can have. */
const rootOnly: ReadonlySet<NeedToken> = new Set(['setuid-drop', 'chroot', 'chown', 'dac', 'kill-other', 'modules', 'sysctl', 'raw-io', 'reboot']);

/** Needs that a service without root has only where a capability was given to it. */
const byCapability: Readonly<Partial<Record<NeedToken, string>>> = {
  'port-low': 'CAP_NET_BIND_SERVICE',
  packet: 'CAP_NET_RAW',
  clock: 'CAP_SYS_TIME',
  'kernel-log': 'CAP_SYSLOG',
  mount: 'CAP_SYS_ADMIN',
};

const evidence = [...rights, ...files, ...opened, ...life];

/** Reads the needs of a service from its unit and the units that start it. */
export function needsOf(unit: Unit, companions: readonly Unit[] = []): Needs {
  const subject = subjectOf(unit, companions);
  const matches = matchesOf(subject);
  const own = evidence.flatMap(({ id, find }) => find(subject).map((claim): Need => ({ ...claim, source: id })));
  const all = [...own, ...matches.flatMap((match) => needsOfMatch(match, subject))];
  const best = new Map<NeedToken, Need>();
  for (const need of all) {
    const held = best.get(need.token);
    if (held === undefined || confidences.indexOf(need.confidence) > confidences.indexOf(held.confidence)) best.set(need.token, need);
  }
  return {
    all,
    of: (token, least = 'low') => {
      const need = best.get(token);
      return need !== undefined && isAtLeast(need.confidence, least) ? need : undefined;
    },
    devices: [...best.values()].filter(({ token }) => token.startsWith('dev:')),
    matches,
    programs: subject.programs,
    ports: subject.ports,
    paths: subject.paths,
    startsAsRoot: subject.startsAsRoot,
  };
}

const lower = (confidence: Confidence, least: Confidence): Confidence => (isAtLeast(confidence, least) ? least : confidence);

/** The known programs of a unit: by its command lines; by its name where those tell nothing of a daemon. */
function matchesOf(subject: Subject): readonly Match[] {
  const byProgram = subject.programs.flatMap(matchesOfProgram);
  if (byProgram.some(({ known, isMain }) => isMain && isDaemon(known))) return byProgram;
  const { name } = subject.unit;
  const byName = knownBy(name.prefix).filter(isDaemon);
  const main = subject.programs.find(({ directive }) => directive === 'ExecStart');
  const place = main?.place ?? null;
  return [
    ...byProgram,
    ...byName.map(
      (known): Match => ({
        known,
        evidence: `the unit is named ${name.full}`,
        place,
        confidence: lower(known.confidence, 'medium'),
        arguments: main?.arguments ?? [],
        isMain: true,
      }),
    ),
  ];
}

function matchesOfProgram(program: Program): readonly Match[] {
  const isMain = program.directive === 'ExecStart';
  const found = new Map<Known, string>();
  const add = (name: string, shown = name) => {
    for (const known of knownBy(name)) if (!found.has(known)) found.set(known, shown);
  };
  add(program.name);
  const script = program.script === null ? null : lastPart(program.script);
  if (script !== null) add(script);
  const runtime = runtimeOfScript(program.script ?? program.path);
  if (runtime !== null) add(runtime, `${script ?? program.name} with ${runtime}`);
  return [...found].map(([known, name]) => ({
    known,
    evidence: `${program.directive}= runs ${name}`,
    place: program.place,
    confidence: known.confidence,
    arguments: program.arguments,
    isMain,
  }));
}

function needsOfMatch(match: Match, subject: Subject): readonly Need[] {
  const { known } = match;
  const lifted = new Set(Object.entries(known.lifts ?? {}).flatMap(([option, token]) => (isGiven(subject, option) ? [token] : [])));
  const told = (list: string | undefined, confidence: Confidence, toldBy: (token: NeedToken) => string): readonly Need[] =>
    (words(list) as readonly NeedToken[]) // a test holds the tables to the tokens
      .filter((token) => !lifted.has(token) && isPossible(token, subject))
      .map((token) => ({ token, because: toldBy(token), place: match.place, confidence, source: words(known.names)[0] ?? '' }));
  const usual = (token: NeedToken) => `${match.evidence}, which ${known.says?.[token] ?? clauseOf(token)}`;
  const asked = Object.entries(known.with ?? {}).filter(([argument]) => match.arguments.some((word) => word.split('=')[0] === argument));
  return [
    ...told(known.needs, match.confidence, usual),
    ...told(known.may, 'low', usual),
    ...asked.flatMap(([argument, list]) => told(list, match.confidence, (token) => `${match.evidence} with ${argument}, which ${clauseOf(token)}`)),
  ];
}

const isGiven = ({ programs }: Subject, option: string) => programs.some((program) => program.arguments.includes(option));

/** Without the rights of root, what a program could do with them does not count. */
function isPossible(token: NeedToken, { unit, startsAsRoot }: Subject): boolean {
  if (startsAsRoot) return true;
  if (rootOnly.has(token) || token.startsWith('cap:')) return false;
  const capability = byCapability[token];
  if (capability === undefined) return true;
  const number = unit.facts.capabilities.get(capability) ?? 0;
  return (((settingValue(unit, 'AmbientCapabilities') ?? 0n) >> BigInt(number)) & 1n) === 1n || token === 'clock';
}
