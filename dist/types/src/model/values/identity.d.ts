import { type ValueReader } from '../value.js';
/** Whether a word is a user id or a name that the relaxed rules allow (valid_user_group_name). */
export declare function isUserName(name: string): boolean;
/** The strict rules, which a name that systemd makes up must follow. */
export declare const isStrictUserName: (name: string) => boolean;
export declare const readUserOrGroup: ValueReader<string>;
export declare const readGroupList: ValueReader<readonly string[]>;
export declare const readMode: ValueReader<number>;
/** Whether a name of a user or group is that of root. */
export declare const namesRoot: (name: string | null | undefined) => name is 'root' | '0';
