import type { LoadedFile, UnreadReason } from '../../src/model/unit.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { meansHardening } from '../../src/systemd/hardening.ts';

const folderOf = ({ source }: LoadedFile) => source.path.split('/').at(-2) ?? '';

const hardens = ({ tree }: LoadedFile) => tree.nodes.some((node) => node.kind === 'assignment' && meansHardening(node.key, node.value));

/** The first header: the file has no better place. */
function placeIn({ tree }: LoadedFile) {
  const header = tree.nodes.find((node) => node.kind === 'section');
  return header?.kind === 'section' ? { start: header.nameStart, end: header.nameEnd } : { start: 0, end: 0 };
}

export const unreadDropIn = defineRule({
  id: 'unread-drop-in',
  category: 'correctness',
  summary: 'a file that looks like a drop-in, and that systemd does not read',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    'file-name': 'nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot',
    'switched-off': 'nothing reads this file, as its name does not end in .conf',
    'folder-name': 'nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}',
    'folder-link': 'nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins',
  },
  help: 'Rename it, or remove it.',
  check({ unit, report }) {
    const main = unit.files[0]?.source.path.split('/').at(-1) ?? unit.name.full;
    for (const { file, reason } of unit.unread) {
      const lost = reason !== 'switched-off' && hardens(file);
      report({
        message: reason,
        data: { unit: main, folder: folderOf(file) },
        file,
        span: placeIn(file),
        severity: lost ? 'error' : severities[reason],
        hardeningIgnored: lost,
        help: helps[reason],
      });
    }
  },
});

const severities = { 'file-name': 'warning', 'switched-off': 'info', 'folder-name': 'warning', 'folder-link': 'warning' } as const;

const helps: Readonly<Record<UnreadReason, string>> = {
  'file-name': 'Rename the file.',
  'switched-off': 'Nothing, if it is meant to be off.',
  'folder-name': 'Move the file to that folder.',
  'folder-link': 'Make the folder a real one, with links to the files in it.',
};

export const page: RulePage = {
  docs: {
    what: 'Looks beside a unit for files that hold sections of a unit and are no drop-ins of it: `app.d/10-harden.conf` without the suffix of the unit, `app.service.d/harden.txt`, a folder of drop-ins that is a symbolic link.',
    why: 'systemd looks for the folder by the full name of the unit, and in it for names that end in `.conf`. Everything else is passed over without a message, and `systemctl cat` does not show it either.',
    breaks: 'What the file sets takes effect for the first time: test the service.',
    fix: 'Move the file to `app.service.d/` and let its name end in `.conf`. `systemctl cat app` shows what is read.',
    seeAlso: ['systemd.unit(5)'],
  },
  examples: {
    bad: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\n',
        unread: { path: 'example.d/10-harden.conf', text: '[Service]\nPrivateTmp=yes\n', reason: 'folder-name' },
        lines: [1],
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\n',
        unread: { path: 'example.service.d/harden.txt', text: '[Service]\nPrivateTmp=yes\n', reason: 'file-name' },
        lines: [1],
      },
    ],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n', dropIn: '[Service]\nPrivateTmp=yes\n', because: 'the drop-in lies where systemd looks for it' }],
  },
};
