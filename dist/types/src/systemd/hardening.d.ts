export declare const hardeningDirectives: ReadonlySet<string>;
/** Whether a line of this name and value asks systemd to restrict the service. */
export declare const meansHardening: (name: string, value: string) => boolean;
/**
 * Settings that are applied to the process itself, and not to a command with the prefix `+` (exec_invoke: needs_sandboxing).
 * Those of the control group and of network and root directory are not among them.
 */
export declare const processSandbox: ReadonlySet<string>;
/** Settings that are put into force by a filter of system calls (context_has_seccomp). */
export declare const seccompDirectives: ReadonlySet<string>;
