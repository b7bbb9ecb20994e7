/** Advice as steps: what is surest and gains most comes first, and what fails in the same way never comes together. */
import type { Advice, Exposure, WeighedProposal } from './advise.ts';
import { type Risk, risks } from './level.ts';

export interface PlanStep {
  readonly title: string;
  readonly risk: Risk;
  /** Positions of its changes among those of the advice. */
  readonly changes: readonly number[];
  /** The exposure after this step and those before it. */
  readonly exposure: Exposure;
}

export type ExecutionPlan = readonly PlanStep[];

/** Directives whose failures look different from one another, so that they can be tried at once. */
const groups: readonly (readonly [title: string, directives: readonly string[]])[] = [
  [
    'Keep it away from the kernel',
    [
      'LockPersonality',
      'RestrictRealtime',
      'SystemCallArchitectures',
      'ProtectKernelModules',
      'ProtectKernelLogs',
      'ProtectControlGroups',
      'ProtectHostname',
      'ProtectClock',
      'ProtectKernelTunables',
      'RestrictSUIDSGID',
      'RestrictNamespaces',
    ],
  ],
  ['Close the file system', ['PrivateTmp', 'PrivateMounts', 'ProtectHome', 'ProtectSystem', 'ProtectProc']],
  ['Close the devices', ['PrivateDevices', 'DevicePolicy']],
  ['No new privileges', ['NoNewPrivileges']],
  ['Drop capabilities', ['CapabilityBoundingSet']],
  ['Limit the kinds of sockets', ['RestrictAddressFamilies']],
  ['Limit the system calls', ['SystemCallFilter']],
  ['Forbid new machine code', ['MemoryDenyWriteExecute']],
  ['Tighten what is left', ['UMask', 'RemoveIPC', 'PrivateIPC']],
  ['Narrow its view of the machine', ['ProcSubset', 'PrivateUsers']],
  ['Cut it off from the network', ['PrivateNetwork', 'IPAddressDeny']],
];

interface Draft {
  readonly title: string;
  readonly risk: Risk;
  readonly proposals: readonly WeighedProposal[];
}

export function planOf(advice: Advice): ExecutionPlan {
  const drafts = groups.flatMap(([title, directives]) =>
    risks.flatMap((risk): readonly Draft[] => {
      const proposals = advice.proposals.filter((proposal) => proposal.risk === risk && directives.includes(proposal.directive));
      return proposals.length === 0 ? [] : [{ title, risk, proposals }];
    }),
  );
  const total = ({ proposals }: Draft) => proposals.reduce((sum, { gain }) => sum + gain, 0);
  const ordered = [...drafts].sort((a, b) => risks.indexOf(a.risk) - risks.indexOf(b.risk) || total(b) - total(a));
  const done: WeighedProposal[] = [];
  return ordered.map(({ title, risk, proposals }) => {
    done.push(...proposals);
    return { title, risk, changes: proposals.map((proposal) => advice.proposals.indexOf(proposal)), exposure: advice.exposureWith(done) };
  });
}
