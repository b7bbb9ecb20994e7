// From parse functions to kinds of values: what a directive takes, and whether systemd refuses a unit with a bad one.

import type { ValueKind } from '../model.ts';
import type { TableRow } from './directive-table.ts';
import { comparedWords, functionText, type SourceTree } from './tree.ts';

/** `kind: parse functions`. A function that is not listed and is no enumeration is a kind of its own. */
const kindsByParser = new Map(
  `boolean: bool
string: unit_string_printf string reboot_parameter
path: unit_path_printf path unit_env_file path_spec
path-list: unit_path_strv_printf namespace_path_strv unit_requires_mounts_for unit_mounts_for ip_filter_bpf_progs
user-or-group: user_group_compat
user-or-group-list: user_group_strv_compat
syscall-filter: syscall_filter syscall_log
syscall-architectures: syscall_archs
namespace-set: restrict_namespaces namespace_flags
address-family-set: address_families
filesystem-set: restrict_filesystems
umask: mode
exec-command: exec
time-span: sec sec_fix_0 sec_def_infinity service_timeout service_timeout_abort job_timeout_sec job_running_timeout_sec nsec usec
bytes: iec_size iec_uint64
bytes-or-percent: memory_limit
integer-or-percent: tasks_max
resource-limit: rlimit
unsigned-integer: unsigned uint64
integer: int
percent: cpu_quota
weight: cg_weight cg_cpu_weight
cpu-set: unit_cpu_set
device-rule: device_allow
ip-prefix-set: in_addr_prefixes
boolean-or-controllers: delegate
unit-names: unit_deps obsolete_unit_deps
unit-name: trigger_unit socket_service
slice-name: unit_slice
url-list: documentation
environment-assignments: environ
environment-names: pass_environ unset_environ
exit-status-set: set_status
condition-string: unit_condition_string
condition-path: unit_condition_path
timer-spec: timer
socket-address: socket_listen
bind-mounts: bind_paths
tmpfs-mounts: temporary_filesystems
directory-list: exec_directories
credential: load_credential set_credential import_credential
securebits: exec_secure_bits`
    .split('\n')
    .flatMap((line) => {
      const [kind = '', parsers = ''] = line.split(': ');
      return parsers.split(' ').map((parser) => [parser, kind] as const);
    }),
);

/** Enumerations whose parse function is written out instead of made by a macro, with their string table. */
const writtenOutEnums: Readonly<Record<string, { readonly table: string; readonly suffix?: string }>> = {
  emergency_action: { table: 'emergency_action' },
  kill_mode: { table: 'kill_mode' },
  managed_oom_mode: { table: 'managed_oom_mode' },
  protect_hostname: { table: 'protect_hostname', suffix: ':hostname' },
};

const statusOfArgument: Readonly<Record<string, string>> = {
  DISABLED_LEGACY: 'removed',
  DISABLED_CONFIGURATION: 'disabled-by-build',
  DISABLED_EXPERIMENTAL: 'experimental',
};

export function valueKind(tree: SourceTree, row: TableRow): ValueKind {
  if (row.parser === '') return { name: row.section === 'Install' ? 'install-only' : 'ignored' };
  if (row.parser === 'warn_compat') {
    return { name: 'obsolete', status: statusOfArgument[row.argument] ?? row.argument };
  }
  return enumKind(tree, row.parser) ?? { name: kindsByParser.get(row.parser) ?? row.parser.replaceAll('_', '-') };
}

/** A parse function refuses the unit where it hands on an error, for some only when the table's argument asks for it. */
export function isFatal(tree: SourceTree, row: TableRow): boolean {
  if (row.parser === '') return false;
  const text = parserText(tree, row.parser);
  if (/return log_syntax\(unit, LOG_ERR, filename, line, r,/.test(text)) return true;
  if (!text.includes('-ENOEXEC')) return false;
  return !/\bbool fatal = ltype;/.test(text) || row.argument === 'true' || row.argument === '1';
}

function parserText(tree: SourceTree, parser: string): string {
  const text = tree.parsers.get(parser);
  if (text === undefined) throw new Error(`${tree.path} has no parse function for ${parser}`);
  return text;
}

function enumKind(tree: SourceTree, parser: string): ValueKind | undefined {
  const text = parserText(tree, parser);
  const macro = /^DEFINE_CONFIG_PARSE_ENUM(_WITH_DEFAULT|_FULL)?\(\w+,\s*(\w+)/.exec(text);
  const writtenOut = writtenOutEnums[parser];
  const table = writtenOut?.table ?? macro?.[2];
  if (table === undefined) return undefined;
  const words = tree.tables.has(table) ? tableWords(tree, table) : functionWords(tree, table);
  const takesEmpty = macro?.[1] === '_WITH_DEFAULT' || text.includes('isempty(rvalue)');
  return {
    name: 'enum',
    ...words,
    ...(writtenOut?.suffix === undefined ? {} : { suffix: writtenOut.suffix }),
    ...(takesEmpty ? { empty: true } : {}),
  };
}

type Words = Pick<ValueKind, 'values' | 'booleanWords' | 'trueMeans' | 'falseMeans' | 'max'>;

/** The words of a table, with the boolean words or numbers that its lookup function takes beside them. */
function tableWords(tree: SourceTree, name: string): Words {
  const table = tree.tables.get(name) ?? new Map<string, string>();
  const values = [...new Set(table.values())].sort();
  const fallback = new RegExp(`_LOOKUP_WITH_FALLBACK\\(${name},\\s*\\w+,\\s*(\\w+)\\)`).exec(tree.code)?.[1];
  if (fallback !== undefined) return { values, ...(Number.isNaN(Number(fallback)) ? {} : { max: Number(fallback) }) };
  const yes = new RegExp(`_LOOKUP(?:_FROM_STRING)?_WITH_BOOLEAN\\(${name},\\s*\\w+,\\s*(\\w+)\\)`).exec(tree.code)?.[1];
  if (yes === undefined) return { values };
  return { values, booleanWords: true, ...meanings(table.get(yes), [...table.values()][0]) };
}

/** The words of a lookup function that puts something before or after the lookup in a table. */
function functionWords(tree: SourceTree, name: string): Words {
  const text = functionText(tree, name.endsWith('_harder') ? name : `${name}_from_string`);
  const tableName = /\b(?!config_)(\w+?)_from_string\(\w+\)/.exec(text.slice(text.indexOf('{')))?.[1] ?? '';
  const table = tree.tables.get(tableName);
  if (table === undefined) throw new Error(`${tree.path}: the words of ${name} are not understood`);
  const values = [...new Set([...table.values(), ...comparedWords(text)])].sort();
  if (!text.includes('parse_boolean(')) return { values };
  const yes = /r > 0\)\s*return (\w+)/.exec(text)?.[1] ?? /return r \? (\w+)/.exec(text)?.[1];
  const no = /r == 0\)\s*return (\w+)/.exec(text)?.[1] ?? /return r \? \w+ : (\w+)/.exec(text)?.[1];
  return { values, booleanWords: true, ...meanings(table.get(yes ?? ''), table.get(no ?? '')) };
}

function meanings(yes: string | undefined, no: string | undefined): Pick<ValueKind, 'trueMeans' | 'falseMeans'> {
  return {
    ...(yes === undefined ? {} : { trueMeans: yes }),
    ...(no === undefined || no === 'no' ? {} : { falseMeans: no }),
  };
}
