import { type ValueReader } from '../value.js';
/** A list whose first line decides whether it allows or denies; a line of the other kind takes words out. */
export interface NameFilter {
    readonly mode: 'allow' | 'deny';
    readonly names: ReadonlySet<string>;
}
export declare const readInterfaces: ValueReader<NameFilter>;
/** File systems that no table knows are taken silently; only groups are checked. */
export declare const readFileSystems: ValueReader<NameFilter>;
export declare const readSocketBind: ValueReader<readonly string[]>;
export declare const readNftSets: ValueReader<readonly string[]>;
export declare const readControllers: ValueReader<readonly string[]>;
export declare const readBpfProgram: ValueReader<readonly string[]>;
export declare const readSubgroup: ValueReader<string>;
export declare const readRefresh: ValueReader<string>;
