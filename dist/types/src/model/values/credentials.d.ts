import { type ValueReader } from '../value.js';
/** Credential name -> whether it is encrypted. The plain and the encrypted directive write to one list. */
export type Credentials = ReadonlyMap<string, boolean>;
export declare const readCredential: ValueReader<Credentials>;
