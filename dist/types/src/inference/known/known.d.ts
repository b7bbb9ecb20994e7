/** The shape of the tables of known programs: interpreters, daemons and tools. */
import type { Confidence } from '../need.js';
import type { NeedToken } from '../tokens.js';
/** What kind of service a program makes; the profiles of advice are built on it. */
export type ServiceKind = 'web' | 'web-jit' | 'database' | 'worker' | 'static-web' | 'proxy' | 'oneshot' | 'broker' | 'exporter' | 'time' | 'vpn' | 'container';
/** A program, or several that behave alike. Lists are words separated by blanks. */
export interface Known {
    /** Names of programs and units, without version numbers. A name may stand in several rows, which add up. */
    readonly names: string;
    /** Need tokens. */
    readonly needs: string;
    /** Needs that only some configurations have; `says` has a clause for each, which begins with `may`. */
    readonly may?: string;
    /** Clauses that say a need better than the token's own, completing "..., which". */
    readonly says?: Readonly<Partial<Record<NeedToken, string>>>;
    /** Capabilities that it uses while it is root, without `CAP_`; left out where they are not known. */
    readonly capabilities?: string;
    /** Address families that it opens, without `AF_`; left out where they are not known. */
    readonly families?: string;
    /** Folders and files that it writes to, where they are not declared in the unit. */
    readonly writes?: string;
    /** System calls or groups beyond @system-service that it can't do without. */
    readonly calls?: string;
    /** Directives that do harm, with a clause that completes "..., which". */
    readonly never?: Readonly<Record<string, string>>;
    /** Arguments with which needs of `may` are sure: `extract`. */
    readonly with?: Readonly<Record<string, string>>;
    /** Arguments with which a need is gone: `--jitless`. */
    readonly lifts?: Readonly<Record<string, NeedToken>>;
    /** The program's usual service; left out for tools and interpreters of many uses. */
    readonly kind?: ServiceKind;
    readonly confidence: Confidence;
}
/** The words of a list. */
export declare const words: (list: string | undefined) => readonly string[];
