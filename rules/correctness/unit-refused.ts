import { type Assignment, type LoadedFile, provenance, settingOf, type Unit } from '../../src/model/unit.ts';
import { isMarkup } from '../../src/rule/markup.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan } from '../../src/rule/steps.ts';

/** A service file of the message bus, which shares the suffix. */
const isBusFile = ({ tree }: LoadedFile) =>
  tree.nodes.some((node) => node.kind === 'section' && node.name === 'D-BUS Service') &&
  !tree.nodes.some((node) => node.kind === 'section' && node.name === 'Service');

/** The first two of several commands, where systemd refuses the unit for them. */
function severalCommands(unit: Unit): readonly [Assignment, Assignment] | null {
  if (!unit.refusal?.message.includes('more than one ExecStart=')) return null;
  const setting = settingOf(unit, 'ExecStart');
  const [first, second] = setting === undefined ? [] : provenance(setting).made;
  return first === undefined || second === undefined ? null : [first, second];
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
    if (refusal === null || refusal.kind === 'not-found' || file === undefined || isBusFile(file) || isMarkup(file)) return;
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
      ...(refusal.kind === 'masked' ? { severity: 'info', help: 'Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off.' } : {}),
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
    ],
    good: [
      {
        unit: '[Service]\nType=oneshot\nExecStart=/usr/bin/ledger --close\nExecStart=/usr/bin/ledger --report\n',
        because: 'a oneshot service may have several commands',
      },
    ],
  },
};
