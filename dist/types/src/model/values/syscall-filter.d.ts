/** SystemCallFilter=, SystemCallLog= and SystemCallArchitectures= (config_parse_syscall_filter and its kin). */
import { type Bits } from '../../systemd/bits.js';
import { type ValueReader } from '../value.js';
/** A filter: the mode that its first line chose, and the calls it names. */
export interface SyscallFilter {
    readonly mode: 'allow' | 'deny';
    readonly named: Bits;
    /** Calls that an allow list names only to give them an action of their own: they stay forbidden. */
    readonly actioned: Bits;
    /** What an allow list really allows. */
    readonly allowed: Bits;
}
export declare const readSyscallFilter: ValueReader<SyscallFilter>;
/** Whether a filter restricts anything: a deny list that names nothing does not. */
export declare const isFiltering: (filter: SyscallFilter | undefined) => filter is SyscallFilter;
export declare const readSyscallArchitectures: ValueReader<ReadonlySet<string>>;
