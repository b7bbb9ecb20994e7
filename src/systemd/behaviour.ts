/**
 * How the loader and the assessor of systemd changed from version to version, where no table can say it. Kept by hand;
 * each fact names the function it was read from, and every one is covered by a recorded probe in fixtures/parity.
 */
import { type ByVersion, byVersion, resolve, type TableVersion } from './versions.ts';

const untilRelease = (last: number) => (release: number) => release <= last;
const sinceRelease = (first: number) => (release: number) => release >= first;

const facts = {
  /** The instance that stands in for a template without one (analyze: verb_security). */
  templateInstance: byVersion('i', { '257': 'test_instance' }),
  /** Bits of the bounding set before any assignment (CAP_MASK_ALL, CAP_MASK_UNSET). */
  capabilityInitialBits: byVersion(64, { '262': 63 }),
  /** Bits that a negated list starts from: every bit, or the known capabilities only (config_parse_capability_set). */
  capabilityInversionBits: byVersion(64, { '262': 41 }),
  /** What becomes of a word with an unclosed quote in a capability list (config_parse_capability_set). */
  capabilityUnclosedQuote: byVersion<'dropped' | 'closed'>('dropped', { '254': 'closed' }),
  /** PrivateMounts= that is not set counts as on (exec_needs_mount_namespace through a tri-state). */
  privateMountsUnset: byVersion<'off' | 'on'>('off', { '254': 'on' }),
  /** An unknown address family ends the reading of its line (config_parse_address_families). */
  unknownFamily: byVersion<'skipped' | 'ends-line'>('skipped', { '262': 'ends-line' }),
  /** Section names that are empty or hold glob characters (config_parse). */
  globSectionName: byVersion<'unknown' | 'fatal'>('unknown', { '262': 'fatal' }),
  /** Encrypted credentials let the service open the TPM (unit_patch_contexts). */
  encryptedCredentialsOpenTpm: byVersion(true, { '262': false }),
  /** Prefixes before a command (config_parse_exec). */
  execPrefixes: byVersion('-@:+!', { '262': '-@:+!|' }),
  /** Endings by which a program path names a folder (path_implies_directory). */
  execFolderEndings: byVersion<readonly string[]>(['/'], { '257': ['/', '/.', '/..'] }),
  /** The prefix `!!` (config_parse_exec). */
  ambientPrefix: byVersion<'honoured' | 'ignored'>('honoured', { '262': 'ignored' }),
  /** Services of the user manager are not judged as root (security_info, assess_user). */
  userManagerIsUnprivileged: byVersion(false, { '262': true }),
  /** A policy file whose top level is no object (verb_security). */
  policyNotAnObject: byVersion<'ignored' | 'error'>('ignored', { '262': 'error' }),
  /** A calendar event whose date falls on another weekday draws a warning (config_parse_timer). */
  warnsOfWeekdays: byVersion(false, { '262': true }),
  /** Largest number that IOSchedulingClass= takes (ioprio_class_from_string). */
  highestIoClass: byVersion(8, { '262': 7 }),
  /** Paths of images may not lie in /proc and /sys (config_parse_mount_images, PATH_CHECK_NON_API_VFS). */
  imagesOutsideApi: byVersion(false, { '257': true }),
  /** Words that an image policy does not know (config_parse_image_policy). */
  unknownImagePolicies: byVersion<'refused' | 'taken'>('refused', { '262': 'taken' }),
  /** The third part of StateDirectory= and its kin (config_parse_exec_directories). */
  directoryFlags: byVersion<'any' | 'checked'>('any', { '257': 'checked' }),
  /** Paths of PIDFile= and of sockets in /proc, /sys and /dev (PATH_CHECK_NON_API_VFS). */
  pathsInApi: byVersion<'taken' | 'refused'>('taken', { '257': 'refused' }),
  /** A path below /var/run draws a warning (patch_var_run). */
  warnsOfVarRun: byVersion(false, { '257': true }),
  /** Types of VSOCK addresses, as in vsock-stream:2:1 (socket_address_parse_vsock). */
  vsockTypes: byVersion(false, { '254': true }),
  /** Interface names longer than 15 characters in RestrictNetworkInterfaces= (ifname_valid_full). */
  alternativeInterfaces: byVersion(false, { '257': true }),
  /** Port 0 in SocketBindAllow= (parse_socket_bind_item). */
  bindsPortZero: byVersion(false, { '257': true }),
  /** ImportCredential= takes a second name behind a colon (config_parse_import_credential). */
  renamesImports: byVersion(false, { '257': true }),
  /** Where the table prints an outcome for which there is no text: nowhere in particular, or first (table_data_compare). */
  textlessOutcome: byVersion<'incomparable' | 'first'>('incomparable', { '262': 'first' }),
  /** PrivateTmp= value from which a mount namespace is needed (exec_needs_mount_namespace). */
  privateTmpNeedsNamespace: byVersion<readonly string[]>([], { '257': ['disconnected'], '262': ['connected', 'disconnected'] }),
  /** ProtectHome=tmpfs makes folders that the service may write to: the mount option ro is lost (mount_tmpfs). */
  homeTmpfs: byVersion<'writable' | 'read-only'>('writable', { '257': 'read-only' }),
} satisfies Record<string, ByVersion<unknown>>;

/** Facts that changed with a release between two tables. */
const releaseFacts = {
  /** A service that is not root gets no_new_privs with its first filter of system calls (NEWS 255; exec_child). */
  filtersImplyNoNewPrivileges: untilRelease(254),
  /** ProtectClock= lets a list of devices with the clock alone into force (systemd issue 22352, mended in 252.x by pull 25075). */
  clockClosesDevices: (release) => release >= 245 && release < 252,
  /** The same, with the releases of which only later updates are mended: for advice, which is to hold on all of them. */
  clockMayCloseDevices: untilRelease(252),
  /** Namespaces of user services come with a user namespace by themselves (NEWS 254; exec_needs_cap_sys_admin). */
  userServicesHaveNamespaces: sinceRelease(254),
  /** `systemctl edit` takes a drop-in from standard input (systemctl(1) on --stdin). */
  editReadsStandardInput: sinceRelease(256),
} satisfies Record<string, (release: number) => boolean>;

/** Combinations that a version refuses (service_verify, exec_context_sanitize and their kin), by the table that began. */
const refusals = {
  oneshotRestartForceExitStatus: byVersion(true, { '257': false }),
  forkingPrivatePids: byVersion(false, { '257': true }),
  dynamicUserHomeDirectory: byVersion(false, { '257': true }),
  workingDirectoryInApiMount: byVersion(false, { '257': true }),
  dynamicUserInUserManager: byVersion(false, { '257': true }),
  managedPrivateUsers: byVersion(false, { '262': true }),
  userNamespacePathWithPrivateUsers: byVersion(false, { '262': true }),
  privatePidsPam: byVersion(false, { '262': true }),
} satisfies Record<string, ByVersion<boolean>>;

type Resolved<F> = { readonly [K in keyof F]: F[K] extends ByVersion<infer T> ? T : never };

export type Behaviour = Resolved<typeof facts> & { readonly [K in keyof typeof releaseFacts]: boolean } & { readonly refuses: Resolved<typeof refusals> };

function resolveAll<F extends Record<string, ByVersion<unknown>>>(table: F, version: TableVersion): Resolved<F> {
  const resolved = Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, resolve(fact, version)]));
  return resolved as Resolved<F>; // each key keeps its own fact's type; entries lose it
}

/** The behaviour of systemd `release`, by the facts of `table`. */
export function behaviourOf(table: TableVersion, release: number): Behaviour {
  const byRelease = Object.fromEntries(Object.entries(releaseFacts).map(([name, holds]) => [name, holds(release)]));
  const dated = byRelease as { readonly [K in keyof typeof releaseFacts]: boolean }; // entries lose the names of the facts
  return { ...resolveAll(facts, table), ...dated, refuses: resolveAll(refusals, table) };
}
