/** Which line that restricts the service works for which target. */
import { readSetting, type Step, type Unit } from '../model/unit.ts';
import { type UnknownReason, whyUnknown } from '../model/unknown.ts';
import type { AssignmentNode } from '../syntax/tree.ts';
import { meansHardening } from '../systemd/hardening.ts';
import type { Placer } from './findings.ts';

/**
 * `works`: systemd takes the value. `partly`: it drops some of it. `ignored`: it takes nothing of the line. `too-new`: it does
 * not know the setting yet. `refused`: it refuses the unit.
 */
export type LineState = 'works' | 'partly' | 'ignored' | 'too-new' | 'refused';

export interface MatrixRow {
  readonly path: string;
  readonly line: number;
  /** `ProtectProc=invisible` */
  readonly text: string;
  /** In the order of the targets of the report. */
  readonly states: readonly LineState[];
}

type Unknown = UnknownReason['kind'];

/** What became of the assignments of a unit, by the file and the place where each stands. */
interface Outcomes {
  readonly refused: boolean;
  readonly steps: ReadonlyMap<string, Step>;
  readonly unknown: ReadonlyMap<string, Unknown>;
}

const placeOf = (path: string, node: AssignmentNode) => `${node.start} ${path}`;

function outcomesOf(unit: Unit): Outcomes {
  const steps = new Map<string, Step>();
  for (const setting of unit.settings.values())
    for (const step of readSetting(setting, unit).steps) steps.set(placeOf(step.assignment.file.source.path, step.assignment.node), step);
  const unknown = new Map<string, Unknown>();
  for (const fault of unit.faults)
    if (fault.kind === 'unknown-directive') unknown.set(placeOf(fault.file.source.path, fault.node), whyUnknown(unit, fault).kind);
  return { refused: unit.refusal !== null, steps, unknown };
}

function stateOf(key: string, { refused, steps, unknown }: Outcomes): LineState {
  if (refused) return 'refused';
  const step = steps.get(key);
  if (step === undefined) return unknown.get(key) === 'too-new' ? 'too-new' : 'ignored';
  if (step.effect === 'none' || step.effect === 'refuse' || step.assignment.directive.kind === 'obsolete') return 'ignored';
  return step.faults.some(({ effect }) => effect !== 'warned') ? 'partly' : 'works';
}

/** `units` is one unit as each target reads it. */
export function hardeningMatrix(units: readonly Unit[], place: Placer): readonly MatrixRow[] {
  const outcomes = units.map(outcomesOf);
  const [first] = units;
  return (first?.files ?? []).flatMap((file) =>
    file.tree.nodes.flatMap((node): MatrixRow[] => {
      if (node.kind !== 'assignment' || !meansHardening(node.key, node.value)) return [];
      const key = placeOf(file.source.path, node);
      const states = outcomes.map((outcome) => stateOf(key, outcome));
      const { line } = place(file, { start: node.keyStart, end: node.keyEnd }).start;
      return [{ path: file.source.path, line, text: `${node.key}=${node.value}`, states }];
    }),
  );
}
