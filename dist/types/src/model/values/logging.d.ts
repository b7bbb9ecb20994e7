import { type ValueReader } from '../value.js';
export declare const readLogLevel: ValueReader<string>;
export declare const readLogFacility: ValueReader<string>;
export declare const readLogFields: ValueReader<readonly string[]>;
/** A name that can stand in the name of a unit. */
export declare const readLogNamespace: ValueReader<string>;
/** Patterns of messages to keep; `~` before one to drop. Whether it is a valid expression is not judged here. */
export declare const readLogPatterns: ValueReader<readonly string[]>;
