import { settingValue } from '../../src/model/setting-values.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const unixFamily = 1;

export const privateNetworkSockets = defineRule({
  id: 'private-network-sockets',
  category: 'effectiveness',
  summary: 'PrivateNetwork= does not cut local sockets',
  since: '0.1.0',
  severity: 'info',
  confidence: 'low',
  persona: 'pedantic',
  about: ['PrivateNetwork'],
  messages: { local: 'PrivateNetwork= cuts neither D-Bus nor other sockets with a path, such as /run/docker.sock' },
  help: 'Add RestrictAddressFamilies=none where no socket is needed, or InaccessiblePaths= for single ones.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'PrivateNetwork');
    if (sandbox?.switches.PrivateNetwork !== true || line === undefined) return;
    const { families } = sandbox;
    const forbidden = families !== undefined && (families.mode === 'allow') !== families.families.has(unixFamily);
    const hidden = (settingValue(unit, 'InaccessiblePaths') ?? []).some(({ path }) => path === '/run' || path.startsWith('/run/'));
    if (!forbidden && !hidden) report({ message: 'local', ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `PrivateNetwork=yes` in services that may open local sockets.',
    why: 'A network namespace separates addresses and abstract sockets. Sockets with a path belong to the file system: the service can ask D-Bus, a database or a container daemon to do for it what it may not.',
    breaks: 'Without AF_UNIX no messages to the journal, no D-Bus, no `Type=notify`.',
    fix: '`RestrictAddressFamilies=none`, or `InaccessiblePaths=-/run/docker.sock -/run/dbus/system_bus_socket`.',
    seeAlso: ['systemd.exec(5)', 'unix(7)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateNetwork=yes\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateNetwork=yes\nRestrictAddressFamilies=none\n', because: 'no socket can be made' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateNetwork=yes\nInaccessiblePaths=-/run/docker.sock\n', because: 'sockets were thought of' },
    ],
  },
};
