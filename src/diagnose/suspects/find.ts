/** From a fact to the directives of this unit that can have caused it, most likely first. */
import { type Assignment, settingOf, type Unit } from '../../model/unit.ts';
import { type UnknownDirective, whyUnknown } from '../../model/unknown.ts';
import { enumerated } from '../../text/phrases.ts';
import type { Fact } from '../fact.ts';
import { suspectsForDirectives, suspectsForGainedPrivileges } from './for-directives.ts';
import { suspectsForFamilies, suspectsForNetwork, suspectsForTimeout } from './for-network.ts';
import { suspectsForCall, suspectsForOperation } from './for-operation.ts';
import { suspectsForPath } from './for-path.ts';
import { suspectsForSeccomp } from './for-seccomp.ts';
import { suspectsForSetup } from './for-setup.ts';
import { type Scene, written } from './scene.ts';
import type { Suspect } from './suspect.ts';

type IgnoredLine = Extract<Fact, { readonly kind: 'ignored-line' }>;

/** The line of the unit that systemd complained of: by its directive, or by the text that it could not read. */
function ignoredLine({ unit }: Scene, { directive, value }: IgnoredLine): readonly Suspect[] {
  const bare = (value ?? '').trim();
  const matches = ({ node }: Assignment) => (directive !== null ? node.key === directive : bare !== '' && node.value.includes(bare));
  const lines = [...unit.settings.keys()].flatMap((name) => settingOf(unit, name)?.assignments ?? []);
  const line = lines.find(matches) ?? unknownLine(unit, directive);
  if (line === undefined) return [];
  const why = whyIgnored(unit, line);
  return [{ directive: line.node.key, assignment: line, impliedBy: null, weight: 1, why, relax: [], confirm: `systemd-analyze verify ${unit.name.full}` }];
}

const unknownFault = ({ faults }: Unit, test: (fault: UnknownDirective) => boolean): UnknownDirective | undefined =>
  faults.filter((fault) => fault.kind === 'unknown-directive').find(test);

/** What became of a line that systemd ignores, and of a name that it does not know the one that comes near. */
function whyIgnored(unit: Unit, { node }: Assignment): string {
  const fault = unknownFault(unit, (candidate) => candidate.node === node);
  if (fault === undefined) return 'systemd could not use this line: what it should protect is open';
  const reason = whyUnknown(unit, fault);
  const ignored = `systemd ignores ${node.key}= in [${fault.section}]`;
  if (reason.kind === 'too-new') return `${ignored}: it came with systemd ${reason.since}`;
  if (reason.kind === 'wrong-section')
    return `${ignored}: it belongs into ${enumerated(
      reason.sections.map((name) => `[${name}]`),
      'or',
    )}`;
  const names = reason.suggestions.map((name) => `${name}=`);
  return `${ignored}, so the line does nothing${names.length === 0 ? '' : `: ${enumerated(names, 'or')} may be meant`}`;
}

/** A line whose directive this version does not know is no setting, but a fault of its file. */
function unknownLine(unit: Unit, directive: string | null): Assignment | undefined {
  const fault = unknownFault(unit, ({ node }) => node.key === directive);
  if (fault === undefined) return undefined;
  const { directive: find } = unit.facts;
  const stand = find('Service', 'ExecStart');
  return stand === undefined ? undefined : { file: fault.file, node: fault.node, directive: { ...stand, name: fault.node.key } };
}

function accessControl(scene: Scene, { module }: Extract<Fact, { readonly kind: 'access-control' }>): readonly Suspect[] {
  const directive = module === 'AppArmor' ? 'AppArmorProfile' : 'SELinuxContext';
  return written(scene, directive) === null ? [] : suspectsForDirectives(scene, [{ directive, relax: [] }]);
}

function suspectsOf(scene: Scene, fact: Fact): readonly Suspect[] {
  switch (fact.kind) {
    case 'seccomp':
      return suspectsForSeccomp(scene, fact);
    case 'setup':
      return suspectsForSetup(scene, fact);
    case 'path':
      return suspectsForPath(scene, fact);
    case 'operation':
      return suspectsForOperation(scene, fact.operation);
    case 'call':
      return suspectsForCall(scene, fact.call);
    case 'address-family':
      return suspectsForFamilies(scene, fact.families);
    case 'network':
      return suspectsForNetwork(scene, fact);
    case 'no-new-privileges':
      return suspectsForGainedPrivileges(scene);
    case 'directives':
      return suspectsForDirectives(scene, fact.candidates);
    case 'ignored-line':
      return ignoredLine(scene, fact);
    case 'start-timeout':
      return suspectsForTimeout(scene, fact);
    case 'access-control':
      return accessControl(scene, fact);
    case 'remark':
    case 'failure':
      return [];
  }
}

/** Where several settings forbid the same independently, the first says what all of them need. */
function together(suspects: readonly Suspect[]): readonly Suspect[] {
  const [first, ...rest] = suspects;
  if (first?.conjunct !== true) return suspects;
  const others = rest.filter(({ conjunct }) => conjunct === true);
  return [{ ...first, relax: [...new Set([...first.relax, ...others.flatMap(({ relax }) => relax)])] }, ...rest];
}

export const findSuspects = (scene: Scene, fact: Fact): readonly Suspect[] =>
  together([...suspectsOf(scene, fact)].sort((one, other) => other.weight - one.weight));
