/** Everything that is known about one systemd version, each part read from its table when it is first asked for. */
import { type Behaviour } from './behaviour.js';
import { type Check } from './checks.js';
import { type Directive, type DirectiveTable } from './directives.js';
import { type Syscalls } from './syscalls.js';
import { type TableVersion } from './versions.js';
export interface Facts {
    /** The systemd release asked for, which may lie between two verified ones. */
    readonly version: number;
    /** The verified release whose tables are used. */
    readonly table: TableVersion;
    readonly behaviour: Behaviour;
    readonly checks: readonly Check[];
    readonly directives: DirectiveTable;
    readonly directive: (section: string, name: string) => Directive | undefined;
    readonly syscalls: Syscalls;
    /** Capability name (upper case) -> number. */
    readonly capabilities: ReadonlyMap<string, number>;
    /** Address family name (upper case) -> number; names of one family share it. */
    readonly addressFamilies: ReadonlyMap<string, number>;
    readonly namespaces: ReadonlySet<string>;
    readonly syscallArchitectures: ReadonlySet<string>;
    /** What may follow a system call after a colon, beside numbers. */
    readonly errnoNames: ReadonlySet<string>;
    /** The words of a table, in systemd's order. */
    readonly words: (table: WordTable) => readonly string[];
    /** Letters that a specifier may have. */
    readonly specifiers: ReadonlySet<string>;
}
/** Rows of a table that hold in `table`, split in columns; the versions stand in column `versionColumn`. */
export declare function factRows(rows: string, versionColumn: number, table: TableVersion): readonly (readonly string[])[];
declare const wordTables: {
    readonly architectures: string;
    readonly cgroupControllers: string;
    readonly coredumpFilters: string;
    readonly execInputs: string;
    readonly execOutputs: string;
    readonly filesystemGroups: string;
    readonly firmwares: string;
    readonly ioSchedulingClasses: string;
    readonly logFacilities: string;
    readonly logLevels: string;
    readonly mountPropagations: string;
    readonly personalities: string;
    readonly schedulingPolicies: string;
    readonly securityModules: string;
    readonly signalNames: string;
    readonly socketProtocols: string;
    readonly virtualizations: string;
};
/** Lists of words that a setting takes. */
export type WordTable = keyof typeof wordTables;
/** The facts of systemd `version`, by the tables of `table`. */
export declare function factsOf(table: TableVersion, version: number): Facts;
export {};
