import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { isBelow } from '../../src/text/paths.ts';

export const sharedMemoryFolder = defineRule({
  id: 'shared-memory-folder',
  category: 'effectiveness',
  summary: 'temporary files in a place that PrivateTmp= does not cover',
  since: '0.1.0',
  severity: 'info',
  confidence: 'low',
  persona: 'pedantic',
  about: ['DynamicUser', 'PrivateTmp'],
  messages: { shared: 'PrivateTmp= covers /tmp and /var/tmp, and not {path}' },
  help: 'Move the files to RuntimeDirectory=, or add PrivateIPC=yes and TemporaryFileSystem=/dev/shm.',
  check({ sandbox, needs, report }) {
    if (sandbox?.switches.PrivateTmp !== true) return;
    const named = needs().paths.find(({ path }) => isBelow(path, '/dev/shm'));
    if (named !== undefined) report({ message: 'shared', data: { path: named.path }, file: named.place.file, span: named.place.span });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds units with `PrivateTmp=yes` that name files in /dev/shm.',
    why: '/dev/shm is open to every user like /tmp, and stays shared.',
    breaks: 'Programs that share memory with others.',
    fix: '`RuntimeDirectory=app` for files of the service.',
    seeAlso: ['systemd.exec(5)', 'shm_overview(7)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger --cache-dir=/dev/shm/ledger\nPrivateTmp=yes\n', lines: [2] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger --cache-dir=/tmp/ledger\nPrivateTmp=yes\n', because: '/tmp is private' }],
  },
};
