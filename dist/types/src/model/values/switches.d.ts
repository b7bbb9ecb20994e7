import { type ValueReader } from '../value.js';
/** A boolean as systemd reads it (parse_boolean); null for any other text. */
export declare function parseBoolean(text: string): boolean | null;
export declare const readBoolean: ValueReader<boolean>;
/** Like a boolean, but an empty value takes the setting back (config_parse_tristate). */
export declare const readTristate: ValueReader<boolean>;
/** A word out of a list; boolean words count where the directive takes them, as `no` and what a true one means. */
export declare const readEnum: ValueReader<string>;
/** Delegate=: a boolean, or cgroup controllers, which mean yes; empty means yes too (config_parse_delegate). */
export declare const readDelegate: ValueReader<boolean>;
