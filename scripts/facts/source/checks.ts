// Reads the assessment table out of the source of the security verb.

import type { CheckRow } from '../model.ts';
import { readFirst, type SourceTree } from './tree.ts';

/** `assess function: kind`. */
const kindOfFunction = new Map(
  `bool: boolean
user: user
supplementary_groups: supplementary-groups
protect_home: protect-home
protect_system: protect-system
root_directory: root-directory-or-image
capability_bounding_set: bounding-set-lacks-all-of
umask: umask
keyring_mode: keyring-mode
protect_proc: protect-proc
proc_subset: proc-subset
notify_access: notify-access
remove_ipc: remove-ipc
restrict_namespaces: namespace-not-allowed
system_call_architectures: syscall-architectures
system_call_filter: syscall-group-blocked
ip_address_allow: ip-address-lists
device_allow: device-acl
ambient_capabilities: ambient-capabilities-empty`
    .split('\n')
    .map((line) => line.split(': '))
    .map(([name = '', kind = '']) => [name, kind] as const),
);

const namespaceOfFlag: Readonly<Record<string, string>> = {
  CLONE_NEWUSER: 'user',
  CLONE_NEWNS: 'mnt',
  CLONE_NEWIPC: 'ipc',
  CLONE_NEWPID: 'pid',
  CLONE_NEWCGROUP: 'cgroup',
  CLONE_NEWNET: 'net',
  CLONE_NEWUTS: 'uts',
};

export function readChecks(tree: SourceTree): CheckRow[] {
  const text = readFirst(tree, 'src/analyze/analyze-security.c');
  const table = /security_assessor_table\[\] = \{(.*?)\n\};/s.exec(text)?.[1] ?? '';
  const rows = [...table.matchAll(/\n {8}\{\n(.*?)\n {8}\},/gs)].map(([, block = '']) => checkRow(block));
  if (rows.length === 0) throw new Error(`${tree.path} has no assessment table`);
  return rows;
}

function checkRow(block: string): CheckRow {
  const member = (name: string): string => {
    const value = new RegExp(`\\.${name} = (.*?),[^\\n,]*(?=\\n\\s*\\.|$)`, 's').exec(block)?.[1] ?? '';
    return value.replace(/^"(.*)"$/s, '$1');
  };
  const assess = member('assess').replace(/^assess_/, '');
  const kind = kindOfFunction.get(assess);
  if (kind === undefined) throw new Error(`a check is assessed by ${assess}, which has no kind yet`);
  const flags: string[] = [];
  if (block.includes('.default_dependencies_only = true')) flags.push('default-dependencies');
  if (kind === 'boolean' && member('parameter') === 'true') flags.push('bad-when-set');
  return {
    field: member('json_field'),
    name: member('id'),
    weight: member('weight'),
    range: member('range'),
    kind,
    param: parameter(kind, member('parameter'), member('offset')),
    flags,
  };
}

function parameter(kind: string, text: string, offset: string): string {
  switch (kind) {
    case 'boolean':
      return /offsetof\(SecurityInfo, (\w+)\)/.exec(offset)?.[1] ?? '';
    case 'bounding-set-lacks-all-of':
      return (text.match(/CAP_\w+/g) ?? []).join(' ');
    case 'namespace-not-allowed':
      return namespaceOfFlag[text] ?? text;
    case 'syscall-group-blocked':
      return `@${text
        .replace(/^SYSCALL_FILTER_SET_/, '')
        .toLowerCase()
        .replaceAll('_', '-')}`;
    default:
      return '';
  }
}
