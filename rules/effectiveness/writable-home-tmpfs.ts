import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const writableHomeTmpfs = defineRule({
  id: 'writable-home-tmpfs',
  category: 'effectiveness',
  summary: 'ProtectHome=tmpfs is writable in this version',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'regular',
  about: ['ProtectHome'],
  messages: { writable: 'up to systemd 254 the empty folders of ProtectHome=tmpfs can be written by every user of the service' },
  help: 'Write ProtectHome=yes, or TemporaryFileSystem=/home:ro /root:ro /run/user:ro with BindPaths= for what is needed.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'ProtectHome');
    if (sandbox?.protectHome === 'tmpfs' && line !== undefined && unit.facts.behaviour.homeTmpfs === 'writable')
      report({ message: 'writable', ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ProtectHome=tmpfs` for targets whose systemd makes the folders writable.',
    why: 'The manual says that the folders are read-only. In older versions the mount options got lost: they have mode 1777, what is written there is lost at stop, and takes memory until then.',
    breaks: 'Nothing.',
    fix: 'Where it matters, `TemporaryFileSystem=` with the option `ro`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=tmpfs\nBindPaths=/home/ledger\n', targets: [252, 254], lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=tmpfs\n', targets: [257, 262], because: 'newer versions make them read-only' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=yes\n', because: 'these folders can not be entered' },
    ],
  },
};
