import type { Sandbox } from '../model/sandbox.js';
import { type Assignment } from '../model/unit.js';
import type { ExecCommand } from '../model/values/exec-command.js';
import type { CheckField } from '../systemd/checks.js';
/** A row of the table. */
export interface Defeat {
    readonly id: string;
    /** What holds then: a clause about the unit. */
    readonly because: string;
    /** When it applies, for the table in the documentation. */
    readonly when: string;
    /** Where it is documented. */
    readonly source: string;
    /** The checks that no longer count as met; all of them, or all but some. */
    readonly undoes: {
        readonly only: readonly CheckField[];
    } | {
        readonly allBut: readonly CheckField[];
    };
    /** How bad they are then; as bad as can be by default. */
    readonly badness?: number;
    /** The lines responsible, empty where it is the absence of a line; null when the row does not apply. */
    readonly lines: (sandbox: Sandbox) => readonly Assignment[] | null;
}
/** Processes in a user namespace of their own have no capability that counts outside of it. */
export declare const inUserNamespace: ({ switches, unit }: Sandbox) => boolean;
/** Whether a process of the service has a capability from the start: as root, or as an ambient one. */
export declare function wields(sandbox: Sandbox, capability: string): boolean;
export declare function mayCall({ syscallFilter, unit }: Sandbox, names: readonly string[]): boolean;
/** Groups whose members can start containers or machines with the rights of root. */
export declare const rootlikeGroups: ReadonlySet<string>;
/** Whether the command asks a container daemon to run the workload. */
export declare const startsContainer: (command: ExecCommand) => boolean;
/** Whether the prefix `!` stands alone: twice it asks for ambient capabilities, and root only where the kernel has none. */
export declare const keepsRoot: ({ prefixes }: Pick<ExecCommand, 'prefixes'>) => boolean;
/** All rows of the table that apply are looked at; a check that several of them undo is as bad as the worst makes it. */
export declare const defeats: readonly Defeat[];
/** A row that applies to a unit, with the lines responsible. */
export interface Defeated {
    readonly defeat: Defeat;
    readonly lines: readonly Assignment[];
}
/** The rows that apply. A user manager has no rights to give away, and other unit types have no main process. */
export declare const defeatsOf: (key: Sandbox) => readonly Defeated[];
export declare const isUndone: ({ undoes }: Defeat, field: CheckField) => boolean;
