/** The folders that ProtectSystem=, ProtectHome= and PrivateTmp= are about (systemd.exec(5), and the tables in systemd's namespace.c). */

/** What ProtectHome= closes. */
export const homeFolders: readonly string[] = ['/home', '/root', '/run/user'];

/** What PrivateTmp= gives the service of its own. */
export const temporaryFolders: readonly string[] = ['/tmp', '/var/tmp'];

const systemFolders: readonly string[] = ['/usr', '/boot', '/efi'];

const readOnly: Readonly<Record<string, readonly string[]>> = { yes: systemFolders, full: [...systemFolders, '/etc'], strict: ['/'] };

/** What a level of ProtectSystem= makes read-only. */
export const madeReadOnly = (level: string | null): readonly string[] => readOnly[level ?? 'no'] ?? [];

/** What ProtectSystem=strict leaves to other settings. */
export const leftByStrict: readonly string[] = ['/dev', '/proc', '/sys', ...homeFolders];
