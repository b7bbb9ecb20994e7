// Closed lists of names, as the source tree has them.

import type { NameTable } from '../model.ts';
import { comparedWords, functionText, prefixWords, readFirst, type SourceTree, tableValues } from './tree.ts';

type NameReader = (tree: SourceTree) => NameTable;

interface SourceNames {
  readonly doc: string;
  readonly read: NameReader;
  readonly grouped?: boolean;
}

const plain = (names: Iterable<string>): NameTable => new Map([...names].map((name) => [name, '']));
const table =
  (name: string): NameReader =>
  (tree) =>
    plain(tableValues(tree, name));

/** By the name of the constant that holds the list. */
export const namesInSource: Readonly<Record<string, SourceNames>> = {
  signalNames: {
    doc: 'Signals without SIG, versions; also RTMIN+n, RTMAX-n and numbers.',
    read: table('static_signal'),
  },
  schedulingPolicies: { doc: 'CPUSchedulingPolicy=, versions.', read: table('sched_policy') },
  ioSchedulingClasses: { doc: 'IOSchedulingClass=, versions; also numbers.', read: table('ioprio_class') },
  logLevels: { doc: 'Log levels, versions; also numbers 0 to 7.', read: table('log_level') },
  logFacilities: { doc: 'Log facilities, versions; also numbers.', read: table('log_facility_unshifted') },
  secureBits: {
    doc: 'SecureBits=, versions.',
    read: (tree) => plain(comparedWords(functionText(tree, 'secure_bits_from_string'))),
  },
  coredumpFilters: {
    doc: 'CoredumpFilter=, versions; also hexadecimal masks.',
    read: (tree) => plain([...tableValues(tree, 'coredump_filter'), ...comparedWords(functionText(tree, 'coredump_filter_mask_from_string'))]),
  },
  resourceLimits: { doc: 'Limit…=, what its value counts, versions.', read: resourceLimits },
  timeUnits: { doc: 'Units of time spans, microseconds, versions.', read: timeUnits },
  execInputs: { doc: 'StandardInput=, versions; fd and file take a colon and a name.', read: table('exec_input') },
  execOutputs: {
    doc: 'StandardOutput= and StandardError=, versions; fd, file, append, truncate take a colon and a name; syslog… warns.',
    read: (tree) => plain([...tableValues(tree, 'exec_output'), ...comparedOutputs(tree)]),
  },
  mountPropagations: { doc: 'MountFlags=, versions.', read: mountPropagations },
  socketProtocols: { doc: 'SocketProtocol=, versions; also their numbers.', read: socketProtocols },
  cgroupControllers: { doc: 'Delegate= and DisableControllers=, versions.', read: table('cgroup_controller') },
  architectures: {
    doc: 'ConditionArchitecture= (and native) and Personality=, versions.',
    read: table('architecture'),
  },
  virtualizations: {
    doc: 'ConditionVirtualization=, versions; also boolean words.',
    read: (tree) =>
      plain([...comparedWords(functionText(tree, 'condition_test_virtualization')), ...tableValues(tree, 'virtualization').filter((name) => name !== 'none')]),
  },
  securityModules: {
    doc: 'ConditionSecurity=, versions.',
    read: (tree) => plain(comparedWords(functionText(tree, 'condition_test_security'))),
  },
  firmwares: {
    doc: 'ConditionFirmware=, versions; a word that ends in a bracket goes on with an argument.',
    read: (tree) => {
      const text = functionText(tree, 'condition_test_firmware');
      return plain([...comparedWords(text), ...prefixWords(text)]);
    },
  },
  filesystemGroups: {
    doc: '@group of RestrictFileSystems=, members each with its versions in brackets, versions.',
    read: filesystemGroups,
    grouped: true,
  },
};

/** Older names that the parse function takes besides the table. */
function comparedOutputs(tree: SourceTree): string[] {
  const text = tree.parsers.get('exec_output') ?? '';
  return [...text.matchAll(/streq\(rvalue, "([^"]+)"\)/g)].map(([, word = '']) => word);
}

function resourceLimits(tree: SourceTree): NameTable {
  const units: Readonly<Record<string, string>> = {
    sec: 'seconds',
    usec: 'microseconds',
    size: 'bytes',
    u64: 'count',
    nice: 'nice',
  };
  const parsers = /rlimit_parse_table\[[^\]]*\][^{;]*\{(.*?)\};/s.exec(tree.code)?.[1] ?? '';
  const unitOf = new Map([...parsers.matchAll(/\[RLIMIT_(\w+)\]\s*=\s*rlimit_parse_(\w+)/g)].map(([, name = '', unit = '']) => [name, units[unit] ?? unit]));
  return new Map(tableValues(tree, 'rlimit').map((name) => [name, unitOf.get(name) ?? '']));
}

const second = 1_000_000;
const microseconds: Readonly<Record<string, number>> = {
  '1ULL': 1,
  USEC_PER_MSEC: 1000,
  USEC_PER_SEC: second,
  USEC_PER_MINUTE: 60 * second,
  USEC_PER_HOUR: 3600 * second,
  USEC_PER_DAY: 86_400 * second,
  USEC_PER_WEEK: 604_800 * second,
  USEC_PER_MONTH: 2_629_800 * second,
  USEC_PER_YEAR: 31_557_600 * second,
};

function timeUnits(tree: SourceTree): NameTable {
  const rows = functionText(tree, 'extract_multiplier').matchAll(/\{ "([^"]+)",\s*(\w+)\s*\}/g);
  return new Map([...rows].map(([, name = '', factor = '']) => [name, String(microseconds[factor] ?? factor)]));
}

function mountPropagations(tree: SourceTree): NameTable {
  const name = /mount_propagation_flags?_from_string/.exec(tree.code)?.[0] ?? '';
  return plain(comparedWords(functionText(tree, name)));
}

function socketProtocols(tree: SourceTree): NameTable {
  const names = functionText(tree, 'parse_socket_protocol').matchAll(/\bIPPROTO_(\w+)/g);
  return plain([...names].map(([, name = '']) => name.toLowerCase()));
}

/** A C table up to 257, a list in a Python script since; the group of all known ones is made from a table of names. */
function filesystemGroups(tree: SourceTree): NameTable {
  const text = readFirst(tree, 'src/basic/filesystem-sets.py', 'src/basic/filesystems.c');
  const groups = text.startsWith('#!')
    ? text.matchAll(/\n {4}\(\n {8}'(@[\w-]+)',\n {8}'[^']*',\n(.*?)\n {4}\),/gs)
    : text.matchAll(/\.name = "(@[\w-]+)",.*?\.value =\n(.*?)\n {8}\}/gs);
  return new Map(
    [...groups].map(([, name = '', body = '']) => {
      const members = name === '@known' ? knownFilesystems(tree) : [...body.matchAll(/["']([\w.-]+)(?:\\0)?["']/g)].map(([, word = '']) => word);
      return [name, members.join(' ')];
    }),
  );
}

function knownFilesystems(tree: SourceTree): string[] {
  const text = readFirst(tree, 'src/basic/filesystem-sets.py', 'src/basic/filesystems-gperf.gperf');
  const names = text.startsWith('#!')
    ? /NAME_TO_MAGIC = \{(.*?)\n\}/s.exec(text)?.[1]?.matchAll(/\n {4}'([\w.-]+)':/g)
    : text.slice(text.indexOf('%%')).matchAll(/\n([\w.-]+),/g);
  return [...(names ?? [])].map(([, name = '']) => name).sort();
}
