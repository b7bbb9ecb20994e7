/** The folders that ProtectSystem=, ProtectHome= and PrivateTmp= are about (systemd.exec(5), and the tables in systemd's namespace.c). */
/** What ProtectHome= closes. */
export declare const homeFolders: readonly string[];
/** What PrivateTmp= gives the service of its own. */
export declare const temporaryFolders: readonly string[];
/** What a level of ProtectSystem= makes read-only. */
export declare const madeReadOnly: (level: string | null) => readonly string[];
/** What ProtectSystem=strict leaves to other settings. */
export declare const leftByStrict: readonly string[];
