import { type ValueReader } from '../value.js';
/** The strict rules, which a name that systemd makes up must follow. */
export declare const isStrictUserName: (name: string) => boolean;
export declare const readUserOrGroup: ValueReader<string>;
export declare const readGroupList: ValueReader<readonly string[]>;
export declare const readMode: ValueReader<number>;
/** Whether a name of a user or group is that of root. */
export declare const namesRoot: (name: string | null | undefined) => name is 'root' | '0';
