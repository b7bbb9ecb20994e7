/** Whether a sandbox is nowhere looser than another: what advice adds may only ever close. */
import type { Outcome as CheckOutcome, Score } from '../engine/score.ts';
import type { Sandbox } from '../model/sandbox.ts';
import type { FamilyFilter } from '../model/values/families.ts';
import type { SyscallFilter } from '../model/values/syscall-filter.ts';
import { contains, intersects } from '../systemd/bits.ts';

export function narrows(before: Sandbox, after: Sandbox): boolean {
  return (
    (after.boundingSet & ~before.boundingSet) === 0n &&
    after.ambientSet === before.ambientSet &&
    narrowsFamilies(before.families, after.families) &&
    narrowsCalls(before.syscallFilter, after.syscallFilter)
  );
}

function narrowsFamilies(before: FamilyFilter | undefined, after: FamilyFilter | undefined): boolean {
  if (before === undefined) return true;
  if (after === undefined) return false;
  const opened = (filter: FamilyFilter, family: number) => (filter.mode === 'allow') === filter.families.has(family);
  const named = new Set([...before.families, ...after.families]);
  return [...named].every((family) => !opened(after, family) || opened(before, family)) && (before.mode === 'deny' || after.mode === 'allow');
}

function narrowsCalls(before: SyscallFilter | undefined, after: SyscallFilter | undefined): boolean {
  if (before === undefined) return true;
  if (after === undefined) return false;
  if (after.mode === 'deny') return before.mode === 'deny' && contains(after.named, before.named);
  return before.mode === 'allow' ? contains(before.allowed, after.allowed) : !intersects(after.allowed, before.named);
}

/**
 * ProtectClock= lets the service read real-time clocks, and systemd counts that as a device opened. It closes far more
 * than that, so this check alone may come out worse for it.
 */
const openedByClock = 'DeviceAllow';

/** Whether no check of systemd comes out worse. */
export function scoresNoWorse(before: Score, after: Score, { implied }: Sandbox): boolean {
  const earlier = new Map<string, CheckOutcome>(before.outcomes.map((outcome) => [outcome.check.field, outcome]));
  const byClock = implied.some(([changed, by]) => changed === openedByClock && by === 'ProtectClock');
  return after.outcomes.every(({ check, badness }) => {
    const was = earlier.get(check.field)?.badness ?? null;
    return badness === null || was === null || badness <= was || (byClock && check.field === openedByClock);
  });
}
