import { type ValueReader } from '../value.js';
/** A filter of address families. */
export interface FamilyFilter {
    readonly mode: 'allow' | 'deny';
    /** Numbers of the families that the list names. */
    readonly families: ReadonlySet<number>;
    /** `none` was given: the next line makes a new list and chooses its mode. */
    readonly sealed: boolean;
}
export declare const readAddressFamilies: ValueReader<FamilyFilter>;
/** The namespace types that are still allowed; not set when nothing is restricted. */
export declare const readNamespaces: ValueReader<ReadonlySet<string>>;
