import type { CheckedSwitch, Sandbox } from '../model/sandbox.js';
import type { CheckField } from '../systemd/checks.js';
import type { CheckRow } from './rule.js';
/** A switch that is good when on; or, inverted, when off. */
export declare const switchCheck: (field: CheckField & CheckedSwitch, inverted?: boolean) => CheckRow;
/** A setting out of a list of words, each with its badness. */
export declare const levelCheck: (field: CheckField, word: (sandbox: Sandbox) => string | null, levels: Readonly<Record<string, number>>, otherwise: number) => CheckRow;
/** Good when the bounding set holds none of the capabilities. */
export declare const capabilityCheck: (field: CheckField, capabilities: readonly string[]) => CheckRow;
/** Good when processes can't make namespaces of this type. */
export declare const namespaceCheck: (field: CheckField, namespace: string) => CheckRow;
/** Good when an allow list leaves the group of families out, or a deny list names one of it. */
export declare const familyCheck: (field: CheckField, group: 'inet' | 'unix' | 'netlink' | 'packet' | 'other') => CheckRow;
/** Good when the filter stops every call of the group. An allow list is at worst a little better than none. */
export declare const syscallGroupCheck: (field: CheckField, group: string) => CheckRow;
