import { type Assignment, readSetting, type Step, type Unit } from '../../src/model/unit.ts';
import { readerOf } from '../../src/model/values/registry.ts';
import { removeLine } from '../../src/rule/edits.ts';
import { defineRule, type Report, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan, inMessage } from '../../src/rule/steps.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { meansHardening } from '../../src/systemd/hardening.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

/** Settings that add up, though a single line of theirs reads like one value. */
const accumulating: ReadonlySet<string> = new Set([
  'Delegate',
  'DirectoryNotEmpty',
  'EnvironmentFile',
  'PathChanged',
  'PathExists',
  'PathExistsGlob',
  'PathModified',
  'SecureBits',
]);
/** The same, and lists that a first line of `none` only begins. */
const accumulatingKinds: ReadonlySet<string> = new Set(['address-family-set', 'install-only', 'timer-spec']);

const addsUp = ({ directive }: Assignment) => accumulating.has(directive.name) || accumulatingKinds.has(directive.kind);

/** Some version does not know the later value, and keeps the earlier one: the two lines serve several versions. */
function servesOlder(unit: Unit, { directive, node }: Assignment): boolean {
  return tableVersions.some((table) => {
    const facts = factsOf(table, Number(table));
    const there = facts.directive(directive.section, directive.name);
    if (there === undefined) return false;
    return readerOf(there.kind)(node.value, undefined, { facts, name: unit.name, manager: unit.manager, directive: there }).effect === 'none';
  });
}

const isTaken = ({ effect }: Step) => effect !== 'none' && effect !== 'refuse';

/** Each step that a later one of the same file replaces, with that one. */
function* replacedSteps(steps: readonly Step[]): Generator<readonly [dead: Step, winner: Step]> {
  for (const [index, step] of steps.entries()) {
    if (step.effect !== 'set') continue;
    const next = steps.slice(index + 1).find(isTaken);
    if (next?.effect === 'set' && next.assignment.file === step.assignment.file) yield [step, next];
  }
}

/** Whether a comment stands right above a line: its author knows why. */
function isExplained({ file, node }: Assignment): boolean {
  const { text } = file.tree;
  const end = text.lastIndexOf('\n', node.start - 1);
  return /^[ \t]*[#;]/.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, Math.max(end, 0)));
}

export const duplicateSetting = defineRule({
  id: 'duplicate-setting',
  category: 'correctness',
  summary: 'a line has no effect, because a later one sets the same',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    same: '{key}= is set to the same again below',
    replaced: 'this line has no effect: {key}= is set again below, and the last one counts',
    loosened: 'this line hardens nothing: {key}={value} below takes it back',
  },
  help: 'Keep one of the two lines.',
  check({ unit, report }) {
    for (const setting of unit.settings.values()) {
      if (setting.assignments.length < 2) continue;
      const { steps } = readSetting(setting, unit);
      const last = steps.findLast(isTaken);
      for (const [{ assignment }, winner] of replacedSteps(steps)) {
        if (!addsUp(assignment) && !servesOlder(unit, winner.assignment)) report(describe(assignment, winner.assignment, winner === last));
      }
    }
  },
});

/** `holds`: nothing below the winner changes the value again. */
function describe(dead: Assignment, winner: Assignment, holds: boolean): Report<'same' | 'replaced' | 'loosened'> {
  const { directive, file, node } = dead;
  const place = {
    data: { key: directive.name, value: inMessage(winner.node.value) },
    file,
    span: assignmentSpan(node),
    related: [{ file: winner.file, span: assignmentSpan(winner.node), note: 'this line counts' }],
  };
  if (node.value === winner.node.value) return { message: 'same', severity: 'info', fixes: removeLine(dead, 'safe'), ...place };
  const loosened = holds && meansHardening(directive.name, node.value) && !meansHardening(directive.name, winner.node.value);
  if (loosened && isExplained(winner)) return { message: 'loosened', severity: 'info', ...place };
  if (loosened) return { message: 'loosened', severity: 'error', hardeningIgnored: true, ...place };
  return { message: 'replaced', fixes: removeLine(dead, 'safe'), ...place };
}

export const page: RulePage = {
  docs: {
    what: 'Finds settings of one value that a file gives twice. Lists, which add up, are not meant, nor a value that a drop-in replaces, nor an old value above a new one that older versions do not know.',
    why: 'The last line counts, and systemd does not mention the first. Somebody who reads or changes that one believes something that does not hold.',
    breaks: 'Nothing: the line that goes has no effect.',
    fix: 'Decide for one of the lines and remove the other.',
    seeAlso: ['systemd.syntax(7)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nRestart=always\nRestart=on-failure\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nProtectSystem=no\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nNoNewPrivileges=yes\n# for sendmail\nNoNewPrivileges=no\n', lines: [3] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateTmp=yes\nPrivateTmp=disconnected\n', because: 'versions before 257 keep the first line' },
      { unit: '[Path]\nPathChanged=/etc/ledger\nPathChanged=/srv/ledger\n', name: 'ledger.path', because: 'a path unit may watch several paths' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nEnvironmentFile=/etc/ledger/a\nEnvironmentFile=/etc/ledger/b\n', because: 'environment files add up' },
    ],
  },
};
