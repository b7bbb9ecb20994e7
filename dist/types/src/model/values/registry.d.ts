/** The reader of each value kind. */
import type { ValueKindName } from '../../systemd/data/directives.js';
import { type ValueReader } from '../value.js';
/** The reader of a kind. A test proves that every kind of every version has one. */
export declare const readerOf: (kind: ValueKindName) => ValueReader<unknown>;
