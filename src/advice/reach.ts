/** The fewest and least risky proposals that bring the exposure down to a limit. */
import { risks } from './level.ts';
import type { Proposal } from './measure.ts';

type Rate = (proposals: readonly Proposal[]) => number;

/**
 * Takes the least risk that reaches the limit, and within it as few proposals as it needs. Where nothing reaches it, all
 * are given: that is as near as one gets. `exact` is the exposure before it is rounded, `printed` after.
 */
export function fewestLines(all: readonly Proposal[], limit: number, exact: Rate, printed: Rate): readonly Proposal[] {
  if (printed([]) <= limit) return [];
  for (const risk of risks) {
    const allowed = all.filter((proposal) => risks.indexOf(proposal.risk) <= risks.indexOf(risk));
    if (printed(allowed) > limit) continue;
    const chosen = grow(allowed, limit, exact, printed);
    return all.filter((proposal) => chosen.includes(proposal));
  }
  return all;
}

/** Adds what lowers the exposure most until the limit is reached, then takes out what turned out to be needless, riskiest first. */
function grow(allowed: readonly Proposal[], limit: number, exact: Rate, printed: Rate): readonly Proposal[] {
  let chosen: readonly Proposal[] = [];
  let open = allowed;
  while (open.length > 0 && printed(chosen) > limit) {
    const [best] = open.map((proposal) => ({ proposal, rest: exact([...chosen, proposal]) })).sort((a, b) => a.rest - b.rest);
    if (best === undefined) break;
    chosen = [...chosen, best.proposal];
    open = open.filter((proposal) => proposal !== best.proposal);
  }
  const byRisk = [...chosen].sort((a, b) => risks.indexOf(b.risk) - risks.indexOf(a.risk));
  for (const proposal of byRisk) {
    const without = chosen.filter((other) => other !== proposal);
    if (printed(without) <= limit) chosen = without;
  }
  return chosen;
}
