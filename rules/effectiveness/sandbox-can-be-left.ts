import { settingValue } from '../../src/model/setting-values.ts';
import { type Assignment, madeBy } from '../../src/model/unit.ts';
import { defeatedBy } from '../../src/rule/defeats.ts';
import { activeLines, allRelated, placeOf, relatedTo } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { enumerated } from '../../src/text/phrases.ts';

const mountSettings: ReadonlySet<string> = new Set([
  'InaccessiblePaths',
  'PrivateTmp',
  'ProtectControlGroups',
  'ProtectHome',
  'ProtectKernelTunables',
  'ProtectSystem',
  'ReadOnlyPaths',
  'TemporaryFileSystem',
]);

/** Several rows may apply: the first of them is said, which takes most away. */
const rows = [
  { id: 'mounts-can-be-moved', message: 'mounts' },
  { id: 'host-root-in-proc', message: 'proc' },
] as const;

const namesOf = (lines: readonly Assignment[]) => enumerated([...new Set(lines.map(({ directive }) => `${directive.name}=`))]);

export const sandboxCanBeLeft = defineRule({
  id: 'sandbox-can-be-left',
  category: 'effectiveness',
  summary: 'a capability that the service keeps opens what other lines close',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'regular',
  about: [...mountSettings, 'PrivateNetwork'],
  messages: {
    mounts: '{lines} can be undone by the service itself: with CAP_SYS_ADMIN and the mount calls it can lift what consists of mounts',
    proc: '{lines} can be walked around: with CAP_SYS_PTRACE the service reaches the file system of the host through /proc/1/root',
    network: '{lines} can be left: with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host',
  },
  help: 'Run the service without root, or write CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE; SystemCallFilter=~@mount helps against the first of them alone.',
  check({ unit, sandbox, report }) {
    if (sandbox === null) return;
    const undone = activeLines(unit, mountSettings);
    const [first] = undone;
    const row = first === undefined ? undefined : rows.find(({ id }) => defeatedBy(sandbox, id) !== null);
    if (row !== undefined && first !== undefined) {
      const by = defeatedBy(sandbox, row.id) ?? [];
      const related = [...allRelated(by, 'leaves the way open'), ...undone.slice(1).map((line) => relatedTo(line, 'can be undone as well'))];
      report({ message: row.message, data: { lines: namesOf(undone) }, ...placeOf(first), related });
    }
    const [network] = madeBy(unit, 'PrivateNetwork');
    if (network === undefined || settingValue(unit, 'PrivateNetwork') === false) return;
    const by = defeatedBy(sandbox, 'network-can-be-left');
    if (by !== null) report({ message: 'network', data: { lines: 'PrivateNetwork=' }, ...placeOf(network), related: allRelated(by, 'leaves the way open') });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds file system and network protection in services that keep the rights to undo it: `CAP_SYS_ADMIN` with the mount calls, `CAP_SYS_PTRACE` with `/proc/1/root`, or both with `setns`.',
    why: 'The protection consists of mounts and namespaces that belong to the user namespace of the host. Root with `CAP_SYS_ADMIN` can unmount or remount them (`mount -o remount,rw,bind /`), with `CAP_SYS_PTRACE` it can open `/proc/1/root`, where nothing is mounted over anything. They keep accidents away, but no attacker.',
    breaks: 'Programs that mount, trace or look into other processes need these capabilities.',
    fix: '`User=` or `DynamicUser=yes`, else `CapabilityBoundingSet=` without both. `PrivateUsers=yes` makes the capabilities of the service worthless outside of it.',
    seeAlso: ['capabilities(7)', 'systemd.exec(5)', 'setns(2)', 'proc(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nProtectHome=yes\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nCapabilityBoundingSet=CAP_SYS_PTRACE\nProtectHome=yes\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateNetwork=yes\n', lines: [3] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nCapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE\nProtectSystem=strict\n',
        because: 'the bounding set holds neither capability',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nProtectSystem=strict\nPrivateNetwork=yes\n',
        because: 'another user than root has no capabilities',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateUsers=yes\nProtectSystem=strict\n',
        because: 'in a user namespace capabilities count for nothing outside',
      },
    ],
  },
};
