/** The address families that a service needs beyond those for local and Internet sockets. */
import type { Needs } from './needs.ts';
import type { NeedToken } from './tokens.ts';

export const familiesOfNeeds: readonly (readonly [token: NeedToken, family: string])[] = [
  ['netlink', 'AF_NETLINK'],
  ['packet', 'AF_PACKET'],
  ['bluetooth', 'AF_BLUETOOTH'],
  ['alg', 'AF_ALG'],
];

/** Those that some configurations need are among them. */
export const familiesNeeded = (needs: Needs): readonly string[] =>
  familiesOfNeeds.flatMap(([token, family]) => (needs.of(token) === undefined ? [] : [family]));
