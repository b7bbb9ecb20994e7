/**
 * The sandbox of a unit as offline analysis derives it: settings, defaults of the unit type, and what some settings
 * imply (unit_patch_contexts, security_info). What the running manager adds is not in it.
 */
import { type SwitchName } from './setting-values.js';
import type { Unit } from './unit.js';
import { type CapabilitySet } from './values/capabilities.js';
import type { FamilyFilter } from './values/families.js';
import type { SyscallFilter } from './values/syscall-filter.js';
/** Switches that have a check of their own. */
export type CheckedSwitch = Exclude<SwitchName, 'Accept' | 'BindLogSockets' | 'DefaultDependencies' | 'PermissionsStartOnly' | 'PrivateBPF' | 'PrivateIPC' | 'PrivatePIDs' | 'RemainAfterExit'>;
export interface Sandbox {
    readonly unit: Unit;
    readonly defaultDependencies: boolean;
    readonly switches: Readonly<Record<CheckedSwitch, boolean>>;
    /** Name or id; made up for DynamicUser= without User=; null when none is set. */
    readonly user: string | null;
    /** The service is judged to run as root. */
    readonly privileged: boolean;
    /** The assessment does not ask for User= and RemoveIPC= in the user manager (of newer versions). */
    readonly userManager: boolean;
    readonly hasSupplementaryGroups: boolean;
    /** Words of enumerations; null in units that run no program. */
    readonly protectHome: string | null;
    readonly protectSystem: string | null;
    readonly protectProc: string | null;
    readonly procSubset: string | null;
    readonly keyringMode: string | null;
    readonly notifyAccess: string;
    readonly hasOwnRoot: boolean;
    readonly umask: number;
    readonly boundingSet: CapabilitySet;
    readonly ambientSet: CapabilitySet;
    readonly syscallFilter: SyscallFilter | undefined;
    readonly syscallArchitectures: ReadonlySet<string>;
    readonly families: FamilyFilter | undefined;
    /** Namespace types still allowed; undefined for all. */
    readonly namespaces: ReadonlySet<string> | undefined;
    readonly addresses: {
        readonly filtered: boolean;
        readonly deniesAll: boolean;
        readonly allows: 'none' | 'loopback' | 'other';
    };
    readonly devices: {
        readonly policy: string | null;
        readonly listed: boolean;
    };
    /** What a setting switched on or changed besides its own: [changed, by]. */
    readonly implied: readonly (readonly [changed: string, by: string])[];
}
/** Switches that take capabilities out of the bounding set. */
export declare const capabilityTakers: readonly (readonly [CheckedSwitch, readonly string[]])[];
/** Derives the sandbox of a unit that systemd would load. */
export declare function sandboxOf(unit: Unit): Sandbox;
