/** Directives that a message points to by name: those that are in force, with the usual way to loosen each. */
import { settingValue } from '../../model/setting-values.ts';
import type { Assignment } from '../../model/unit.ts';
import { capabilityBit } from '../../model/values/capabilities.ts';
import type { Candidate } from '../fact.ts';
import { type Culprit, impliers, inForce, lineText, type Scene, shown, written } from './scene.ts';
import { type Suspect, showSetting, showStatus, tryUnder } from './suspect.ts';

/** Words that switch a setting off which is no switch. */
const offWords: Readonly<Record<string, string>> = {
  KeyringMode: 'inherit',
  ProcSubset: 'all',
  ProtectProc: 'default',
  DevicePolicy: 'auto',
};

const switches = /^(?:Private|Protect|Restrict(?:Namespaces|Realtime|SUIDSGID)$|Lock|MemoryDeny|NoNew|RemoveIPC|DynamicUser|Delegate)/;

/** A limit or a time twice as large, in the unit in which it is written. */
function raised(value: string): string {
  const [, number = '', suffix = ''] = /^(\d{1,15})([KMGTP%]|ms|s|sec|min|h|)$/.exec(value.split(':').at(-1) ?? '') ?? [];
  return number === '' || suffix === '%' ? 'infinity' : `${Number(number) * 2}${suffix}`;
}

const limits = /^(?:Limit|TasksMax|MemoryMax|MemoryHigh|Timeout(?:Start)?Sec|RuntimeMaxSec)/;

/** Lines that loosen a directive which is set by `line`. */
function usualRelaxation(directive: string, line: Assignment): readonly string[] {
  if (limits.test(directive)) return [`${directive}=${raised(line.node.value)}`];
  const off = offWords[directive];
  if (off !== undefined) return [`${directive}=${off}`];
  if (directive === 'AppArmorProfile' || directive === 'SELinuxContext') return [`${directive}=-${line.node.value.replace(/^-/, '')}`];
  if (directive === 'WorkingDirectory') return [`WorkingDirectory=-${line.node.value.replace(/^-/, '')}`];
  return [`${directive}=${switches.test(directive) ? 'no' : ''}`];
}

const fewCapabilities = 4;

/** Without a word on which capability is missing: the few that are left out, or all. */
function openCapabilities({ unit }: Scene): readonly string[] {
  const bounding = settingValue(unit, 'CapabilityBoundingSet') ?? 0n;
  const missing = [...unit.facts.capabilities.keys()].filter((name) => (bounding & capabilityBit(unit.facts, name)) === 0n);
  return missing.length <= fewCapabilities ? [`CapabilityBoundingSet=${missing.join(' ')}`] : ['CapabilityBoundingSet=~'];
}

/** What the line of the culprit has to become; an implied setting goes with what implies it. */
function relaxationOf(scene: Scene, { directive, assignment, impliedBy }: Culprit): readonly string[] {
  return directive === 'CapabilityBoundingSet' && impliedBy === null ? openCapabilities(scene) : usualRelaxation(impliedBy ?? directive, assignment);
}

const trials: Readonly<Record<string, string>> = {
  MemoryDenyWriteExecute: 'node --version',
  ProtectProc: 'ps ax',
  ProcSubset: 'cat /proc/stat',
  RestrictSUIDSGID: "sh -c 'touch /dev/shm/t; chmod u+s /dev/shm/t'",
};

export function suspectFor(scene: Scene, { directive, weight = 1, relax }: Candidate, why?: string): Suspect | null {
  const culprit = inForce(scene, directive);
  if (culprit === null) return null;
  const trial = trials[directive];
  const confirm =
    trial === undefined
      ? showSetting(scene.unit.name.full, directive)
      : tryUnder([culprit.impliedBy === null ? lineText(culprit.assignment) : `${directive}=yes`], trial);
  const reason =
    culprit.impliedBy === null ? `${shown(culprit.assignment)} does not allow this` : `${directive}= comes with ${culprit.impliedBy}= and does not allow this`;
  return { ...culprit, weight, why: why ?? reason, relax: relax ?? relaxationOf(scene, culprit), confirm };
}

export const suspectsForDirectives = (scene: Scene, candidates: readonly Candidate[]): readonly Suspect[] =>
  candidates.map((candidate) => suspectFor(scene, candidate)).filter((suspect) => suspect !== null);

/** no_new_privs: by its own line, else by all that imply it, which have to go together. */
export function suspectsForGainedPrivileges(scene: Scene): readonly Suspect[] {
  const own = written(scene, 'NoNewPrivileges');
  const implied = impliers(scene, 'NoNewPrivileges');
  const names = [...new Set(implied.map(({ impliedBy }) => impliedBy ?? ''))];
  const lines = implied.flatMap((culprit) => relaxationOf(scene, culprit));
  const relax = [...new Set(['NoNewPrivileges=no', ...lines])];
  const confirm = showStatus(scene.unit.name.full, 'NoNewPrivs');
  const why = 'no program that it starts can gain rights by its set-user-ID bit or file capabilities';
  if (own !== null) return [{ ...own, weight: 1, why: `under NoNewPrivileges=yes ${why}`, relax, confirm }];
  const [first] = implied;
  return first === undefined
    ? []
    : [{ ...first, weight: 1, why: `${names.join(', ')} set${names.length === 1 ? 's' : ''} no_new_privs: ${why}`, relax, confirm }];
}
