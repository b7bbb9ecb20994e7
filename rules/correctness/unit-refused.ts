import { type Assignment, provenance, type Refusal, settingOf, type Unit } from '../../src/model/unit.ts';
import { escapePath } from '../../src/model/unit-name.ts';
import { isForeign } from '../../src/rule/foreign.ts';
import { holdsPlaceholder, isPlaceholder, placeholderHelp } from '../../src/rule/placeholder.ts';
import { defineRule, type Report, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan } from '../../src/rule/steps.ts';

/** The first two of several commands, where systemd refuses the unit for them. */
function severalCommands(unit: Unit): readonly [Assignment, Assignment] | null {
  if (!unit.refusal?.message.includes('more than one ExecStart=')) return null;
  const setting = settingOf(unit, 'ExecStart');
  const [first, second] = setting === undefined ? [] : provenance(setting).made;
  return first === undefined || second === undefined ? null : [first, second];
}

/** The settings of which the reason speaks. */
const settingsIn = ({ settings }: Unit, { message }: Refusal) =>
  [...message.matchAll(/(\w+)=/g)].flatMap(([, name = '']) => settings.get(name)?.assignments ?? []);

/** Whether the reason is a blank that is still to be filled in. */
const isUnfilled = (unit: Unit, refusal: Refusal): boolean =>
  refusal.at === null ? settingsIn(unit, refusal).some(({ node }) => holdsPlaceholder(node.value)) : isPlaceholder(refusal.at.file, refusal.at.span);

/** What the unit has to be called, where its name is not that of its path. */
function properName(unit: Unit, refusal: Refusal): string | null {
  if (!refusal.message.includes('does not match the name')) return null;
  const path = settingsIn(unit, refusal).at(-1)?.node.value ?? '';
  return path.startsWith('/') ? `${escapePath(path)}.${unit.name.type}` : null;
}

/** How a refusal is told that is meant, or that is none of the unit as it will be installed. */
function cautionOf(unit: Unit, refusal: Refusal): Pick<Report<never>, 'severity' | 'help'> {
  if (refusal.kind === 'masked') return { severity: 'info', help: 'Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off.' };
  if (isUnfilled(unit, refusal)) return { severity: 'warning', help: placeholderHelp };
  const name = properName(unit, refusal);
  if (name === null) return {};
  const renamed = name.replaceAll('\\x2d', '-') === unit.name.full;
  return { severity: renamed ? 'warning' : 'error', help: `The file has to be called ${name} where it is installed.` };
}

export const unitRefused = defineRule({
  id: 'unit-refused',
  category: 'correctness',
  summary: 'systemd refuses to load the unit',
  since: '0.1.0',
  severity: 'error',
  confidence: 'high',
  persona: 'regular',
  messages: {
    refused: 'systemd refuses this unit: {message}',
    masked: 'systemd never starts this unit: {message}',
  },
  help: 'Mend this first: nothing else about the unit counts until systemd loads it.',
  check({ unit, report }) {
    const { refusal } = unit;
    const [file] = unit.files;
    if (refusal === null || refusal.kind === 'not-found' || file === undefined || isForeign(unit)) return;
    const several = refusal.at === null ? severalCommands(unit) : null;
    if (several !== null) {
      const [first, second] = several;
      const related = [{ file: first.file, span: assignmentSpan(first.node), note: 'the first command' }];
      const help =
        first.file === second.file
          ? 'Keep one, or write Type=oneshot.'
          : 'A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.';
      report({ message: 'refused', data: { message: refusal.message }, file: second.file, span: assignmentSpan(second.node), related, help });
      return;
    }
    const header = file.tree.nodes.findLast((node) => node.kind === 'section' && node.name.toLowerCase() === unit.name.type);
    const whole = header?.kind === 'section' ? { start: header.nameStart, end: header.nameEnd } : { start: 0, end: 0 };
    report({
      message: refusal.kind === 'masked' ? 'masked' : 'refused',
      data: { message: refusal.message },
      file: refusal.at?.file ?? file,
      span: refusal.at?.span ?? whole,
      ...cautionOf(unit, refusal),
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds what makes systemd refuse a whole unit: broken syntax, values that it does not forgive (`User=`, `DynamicUser=`, `RootDirectory=`, `WorkingDirectory=`, command lines), and combinations that it rules out.',
    why: 'The unit can be neither started nor scored.',
    breaks: 'Nothing: the unit does not run as it is.',
    fix: 'The message names the reason. In a command line write `%%` for a percent sign, and an absolute path for the program.',
    seeAlso: ['systemd.service(5)', 'systemd.unit(5)'],
  },
  examples: {
    bad: [
      { unit: '[Unit]\nDescription=Ledger\n\n[Service]\nType=simple\n', lines: [4] },
      { unit: '[Service]\nExecStart=bin/ledger\n', lines: [2] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger --format=%1\n', lines: [2] },
      { unit: '[Service]\nType=forking\nExecStart=/usr/bin/ledger\nPrivatePIDs=yes\n', targets: [257, 262], lines: [1] },
      { unit: '[Service\nExecStart=/usr/bin/ledger\n', lines: [1] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n', dropIn: '[Service]\nExecStart=/usr/bin/ledger --safe\n', lines: [2] },
      { unit: '[Timer]\nPersistent=yes\n', name: 'ledger.timer', lines: [1] },
      { unit: '[Service]\nType=dbus\nBusName=@bus-name@\nExecStart=/usr/bin/ledger\n', lines: [1] },
      { unit: '[Mount]\nWhat=/dev/sdb1\nWhere=/srv/ledger-data\n', name: 'srv-ledger-data.mount', lines: [1] },
    ],
    good: [
      {
        unit: '[Service]\nType=oneshot\nExecStart=/usr/bin/ledger --close\nExecStart=/usr/bin/ledger --report\n',
        because: 'a oneshot service may have several commands',
      },
    ],
  },
};
