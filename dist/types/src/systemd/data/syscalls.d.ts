/** name, native number (- for a name of other architectures only), versions. */
export declare const syscalls: string;
/** @group, members each with its versions in brackets, versions. */
export declare const syscallGroups: string;
