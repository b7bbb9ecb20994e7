import { type ReadContext, type ValueFault, type ValueReader } from '../value.js';
export declare const readInput: ValueReader<string>;
export declare const readOutput: ValueReader<string>;
export declare const readDescriptorName: ValueReader<string>;
export declare const readInputText: ValueReader<string>;
export declare const readInputData: ValueReader<string>;
/** OpenFile=: PATH:NAME:OPTIONS. */
export declare const readOpenFile: ValueReader<readonly string[]>;
/** PIDFile=: a path below /run, relative ones included. A path that leads elsewhere by `..` refuses the unit. */
export declare const readPidFile: ValueReader<string>;
/** Newer versions say that /var/run is /run now. */
export declare function legacyRunFault(text: string, path: string, { facts }: ReadContext): readonly ValueFault[];
