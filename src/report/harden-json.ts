/** `harden --format json` and `plan --format json`, in the shape of the command-line contract. */
import type { Hardening, ProposedChange } from '../advice/hardening.ts';
import { dropInText } from './drop-in.ts';
import { stepsOf } from './plan.ts';

const number = (tenths: number): number => tenths / 10;

const exposure = ({ overall, rating }: Hardening['before']) => ({ overall: number(overall), rating });

/** The gain belongs to the first line of a change: the others only go with it. */
const linesOf = ({ lines, reason, risk, gain, symptom }: ProposedChange) =>
  lines.map(({ directive, value }, index) => ({ directive, value, reason, risk, gain: index === 0 ? number(gain) : 0, symptom }));

const head = ({ path, unit, target, profile, level, before, after }: Hardening) => ({
  path,
  unit,
  target,
  profile,
  level,
  before: exposure(before),
  after: exposure(after),
});

function tail(hardening: Hardening) {
  const { dropInPath, because, omissions, limit } = hardening;
  return {
    dropin: { path: dropInPath, text: dropInText(hardening) },
    because,
    leftOut: omissions.map(({ directive, because: reason, at, level }) => ({
      directive,
      because: reason,
      path: at?.path ?? null,
      line: at?.line ?? null,
      level,
    })),
    ...(limit === null ? {} : { maxExposure: number(limit.tenths), reached: limit.reached }),
  };
}

const document = (units: readonly unknown[]): string => `${JSON.stringify({ schema: 1, units }, null, 1)}\n`;

export const hardenJson = (hardenings: readonly Hardening[]): string =>
  document(hardenings.map((hardening) => ({ ...head(hardening), lines: hardening.changes.flatMap(linesOf), ...tail(hardening) })));

export const planJson = (hardenings: readonly Hardening[]): string =>
  document(
    hardenings.map((hardening) => ({
      ...head(hardening),
      steps: stepsOf(hardening).map((step) => ({
        title: step.title,
        risk: step.risk,
        lines: step.changes.flatMap(linesOf),
        dropin: { path: step.path, text: step.text },
        commands: step.commands,
        verify: step.verify,
        rollback: step.rollback,
        exposure: exposure(step.exposure),
      })),
      ...tail(hardening),
    })),
  );
