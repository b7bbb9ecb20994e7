export declare const hardeningDirectives: ReadonlySet<string>;
/** Whether a line of this name and value asks systemd to restrict the service. */
export declare const meansHardening: (name: string, value: string) => boolean;
