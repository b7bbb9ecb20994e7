/**
 * How the loader and the assessor of systemd changed from version to version, where no table can say it. Kept by hand;
 * each fact names the function it was read from, and every one is covered by a recorded probe in fixtures/parity.
 */
import { type ByVersion, type TableVersion } from './versions.js';
declare const facts: {
    /** The instance that stands in for a template without one (analyze: verb_security). */
    templateInstance: ByVersion<string>;
    /** Bits of the bounding set before any assignment (CAP_MASK_ALL, CAP_MASK_UNSET). */
    capabilityInitialBits: ByVersion<number>;
    /** Bits that a negated list starts from: every bit, or the known capabilities only (config_parse_capability_set). */
    capabilityInversionBits: ByVersion<number>;
    /** What becomes of a word with an unclosed quote in a capability list (config_parse_capability_set). */
    capabilityUnclosedQuote: ByVersion<"closed" | "dropped">;
    /** PrivateMounts= that is not set counts as on (exec_needs_mount_namespace through a tri-state). */
    privateMountsUnset: ByVersion<"off" | "on">;
    /** An unknown address family ends the reading of its line (config_parse_address_families). */
    unknownFamily: ByVersion<"ends-line" | "skipped">;
    /** Section names that are empty or hold glob characters (config_parse). */
    globSectionName: ByVersion<"fatal" | "unknown">;
    /** Encrypted credentials let the service open the TPM (unit_patch_contexts). */
    encryptedCredentialsOpenTpm: ByVersion<boolean>;
    /** Prefixes before a command (config_parse_exec). */
    execPrefixes: ByVersion<string>;
    /** Endings by which a program path names a folder (path_implies_directory). */
    execFolderEndings: ByVersion<readonly string[]>;
    /** The prefix `!!` (config_parse_exec). */
    ambientPrefix: ByVersion<"honoured" | "ignored">;
    /** Services of the user manager are not judged as root (security_info, assess_user). */
    userManagerIsUnprivileged: ByVersion<boolean>;
    /** A policy file whose top level is no object (verb_security). */
    policyNotAnObject: ByVersion<"error" | "ignored">;
    /** A calendar event whose date falls on another weekday draws a warning (config_parse_timer). */
    warnsOfWeekdays: ByVersion<boolean>;
    /** Largest number that IOSchedulingClass= takes (ioprio_class_from_string). */
    highestIoClass: ByVersion<number>;
    /** Paths of images may not lie in /proc and /sys (config_parse_mount_images, PATH_CHECK_NON_API_VFS). */
    imagesOutsideApi: ByVersion<boolean>;
    /** Words that an image policy does not know (config_parse_image_policy). */
    unknownImagePolicies: ByVersion<"refused" | "taken">;
    /** The third part of StateDirectory= and its kin (config_parse_exec_directories). */
    directoryFlags: ByVersion<"any" | "checked">;
    /** Paths of PIDFile= and of sockets in /proc, /sys and /dev (PATH_CHECK_NON_API_VFS). */
    pathsInApi: ByVersion<"refused" | "taken">;
    /** A path below /var/run draws a warning (patch_var_run). */
    warnsOfVarRun: ByVersion<boolean>;
    /** Types of VSOCK addresses, as in vsock-stream:2:1 (socket_address_parse_vsock). */
    vsockTypes: ByVersion<boolean>;
    /** Interface names longer than 15 characters in RestrictNetworkInterfaces= (ifname_valid_full). */
    alternativeInterfaces: ByVersion<boolean>;
    /** Port 0 in SocketBindAllow= (parse_socket_bind_item). */
    bindsPortZero: ByVersion<boolean>;
    /** ImportCredential= takes a second name behind a colon (config_parse_import_credential). */
    renamesImports: ByVersion<boolean>;
    /** Where the table prints an outcome for which there is no text: nowhere in particular, or first (table_data_compare). */
    textlessOutcome: ByVersion<"first" | "incomparable">;
    /** PrivateTmp= value from which a mount namespace is needed (exec_needs_mount_namespace). */
    privateTmpNeedsNamespace: ByVersion<readonly string[]>;
    /** ProtectHome=tmpfs makes folders that the service may write to: the mount option ro is lost (mount_tmpfs). */
    homeTmpfs: ByVersion<"read-only" | "writable">;
};
/** Facts that changed with a release between two tables. */
declare const releaseFacts: {
    /** A service that is not root gets no_new_privs with its first filter of system calls (NEWS 255; exec_child). */
    filtersImplyNoNewPrivileges: (release: number) => boolean;
    /** ProtectClock= lets a list of devices with the clock alone into force (systemd issue 22352, mended in 252.x by pull 25075). */
    clockClosesDevices: (release: number) => boolean;
    /** The same, with the releases of which only later updates are mended: for advice, which is to hold on all of them. */
    clockMayCloseDevices: (release: number) => boolean;
    /** Namespaces of user services come with a user namespace by themselves (NEWS 254; exec_needs_cap_sys_admin). */
    userServicesHaveNamespaces: (release: number) => boolean;
    /** `systemctl edit` takes a drop-in from standard input (systemctl(1) on --stdin). */
    editReadsStandardInput: (release: number) => boolean;
};
/** Combinations that a version refuses (service_verify, exec_context_sanitize and their kin), by the table that began. */
declare const refusals: {
    oneshotRestartForceExitStatus: ByVersion<boolean>;
    forkingPrivatePids: ByVersion<boolean>;
    dynamicUserHomeDirectory: ByVersion<boolean>;
    workingDirectoryInApiMount: ByVersion<boolean>;
    dynamicUserInUserManager: ByVersion<boolean>;
    managedPrivateUsers: ByVersion<boolean>;
    userNamespacePathWithPrivateUsers: ByVersion<boolean>;
    privatePidsPam: ByVersion<boolean>;
};
type Resolved<F> = {
    readonly [K in keyof F]: F[K] extends ByVersion<infer T> ? T : never;
};
export type Behaviour = Resolved<typeof facts> & {
    readonly [K in keyof typeof releaseFacts]: boolean;
} & {
    readonly refuses: Resolved<typeof refusals>;
};
/** The behaviour of systemd `release`, by the facts of `table`. */
export declare function behaviourOf(table: TableVersion, release: number): Behaviour;
export {};
