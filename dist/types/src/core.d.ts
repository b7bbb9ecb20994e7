import type { RuleFailure } from './engine/lint.js';
import { type Rating } from './engine/score.js';
import { type ReportedFinding, type ReportedUndoing } from './engine/unit-report.js';
import type { Manager } from './model/value.js';
/** What to lint, and for whom. */
export interface Options {
    /** File name of the unit; its suffix decides which sections it has. Default: `unit.service`. */
    readonly name?: string;
    /** Drop-ins of the unit. They are applied in the order of their file names, as systemd does. */
    readonly dropIns?: readonly {
        readonly fileName: string;
        readonly text: string;
    }[];
    /** The units that start this one, such as `myapp.socket`: what is handed to a service tells what it needs. */
    readonly companions?: readonly {
        readonly name: string;
        readonly text: string;
    }[];
    /** systemd version or distribution, `257` or `debian12`. Default: the newest verified version. */
    readonly target?: string;
    readonly manager?: Manager;
    /** The day, `2026-11-27`, by which comments with `until=` expire. Default: none has expired. */
    readonly today?: string;
    /** Text of a policy file of `systemd-analyze security`. */
    readonly policy?: string;
}
/** The outcome of one check of `systemd-analyze security`. */
export interface CheckOutcome {
    /** systemd's `json_field`. */
    readonly field: string;
    /** Null where the check does not apply. */
    readonly set: boolean | null;
    /** With one decimal, as systemd prints it; null where nothing is open. */
    readonly exposure: string | null;
}
export interface ScoreOutcome {
    /** From `0.0` to `10.0`, as systemd prints it; null for a unit without one. */
    readonly overall: string | null;
    readonly rating: Rating | null;
    /** In the order in which systemd prints them. */
    readonly checks: readonly CheckOutcome[];
    /** Why there is no exposure: systemd refuses the unit, or the policy can't be applied; null otherwise. */
    readonly error: string | null;
}
/** A finding with its place in lines and columns. */
export type LintFinding = ReportedFinding;
/** What the exposure is when lines that others undo do not count. */
export interface EffectiveOutcome {
    /** From `0.0` to `10.0`. */
    readonly overall: string;
    readonly rating: Rating;
    readonly because: readonly ReportedUndoing[];
}
export interface LintOutcome extends ScoreOutcome {
    /** Null where it is the same as `overall`. */
    readonly effective: EffectiveOutcome | null;
    readonly findings: readonly LintFinding[];
    /** Rules that threw: bugs of unitlint. */
    readonly failures: readonly RuleFailure[];
}
/** Options that can't be used: an unknown target, a bad unit name, a policy that is none. */
export declare class OptionError extends Error {
}
/** Scores the text of a unit as `systemd-analyze security --offline=true` does. Throws OptionError for bad options only. */
export declare function score(text: string, options?: Options): ScoreOutcome;
/** Lints the text of a unit. Throws OptionError for bad options only. */
export declare function lint(text: string, options?: Options): LintOutcome;
