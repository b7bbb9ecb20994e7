import { type Setting, type Step, settingOf, type Unit } from '../../src/model/unit.ts';
import { readerOf } from '../../src/model/values/registry.ts';
import type { SyscallFilter } from '../../src/model/values/syscall-filter.ts';
import { defineRule, type LintContext, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan, valueSpan } from '../../src/rule/steps.ts';
import { intersects } from '../../src/systemd/bits.ts';

/** Lists whose first line decides whether what they name is all that is allowed, or what is forbidden. */
const lists = [
  'SystemCallFilter',
  'CapabilityBoundingSet',
  'RestrictAddressFamilies',
  'RestrictNamespaces',
  'RestrictFileSystems',
  'RestrictNetworkInterfaces',
] as const;

const denies = ({ assignment }: Step) => assignment.node.value.startsWith('~');
const resets = ({ assignment }: Step) => assignment.node.value === '';

/** The value after each step. */
function valuesAfter({ facts, name, manager }: Unit, steps: readonly Step[]): readonly unknown[] {
  let value: unknown;
  return steps.map(({ assignment: { directive, node } }) => {
    value = readerOf(directive.kind)(node.value, value, { facts, name, manager, directive }).value;
    return value;
  });
}

/** A text that is the same for two values of a list when nothing came or went between them. */
function contents(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Set) return [...value].sort().join(' ');
  if (typeof value !== 'object' || value === null) return '';
  if ('named' in value) return String((value as SyscallFilter).named); // the one value with this field
  return Object.values(value).map(contents).join('/');
}

type Report = LintContext<'not-narrowed' | 'taken-back'>['report'];

/** An allowing line below a denying one: it only takes back what was denied, and here that is nothing. */
function reportNotNarrowed(unit: Unit, { steps }: Setting, report: Report): void {
  const values = valuesAfter(unit, steps);
  let first: Step | null = null;
  for (const [index, step] of steps.entries()) {
    if (resets(step)) first = null;
    else if (first === null) first = step;
    else if (denies(first) && !denies(step) && step.faults.length === 0 && contents(values[index]) === contents(values[index - 1])) {
      const { directive, file, node } = step.assignment;
      report({
        message: 'not-narrowed',
        data: { key: directive.name },
        file,
        span: assignmentSpan(node),
        related: [{ file: first.assignment.file, span: assignmentSpan(first.assignment.node), note: 'this line made it a list of what is denied' }],
        severity: 'error',
        hardeningIgnored: true,
        help: `Write the line that allows first, or an empty ${directive.name}= between the two.`,
      });
    }
  }
}

/** A group that was allowed by name and fell to a wider one that was denied later. */
function reportTakenBack(unit: Unit, setting: Setting, report: Report): void {
  const filter = setting.value as SyscallFilter | undefined; // the reader of SystemCallFilter= makes no other
  if (filter?.mode !== 'allow') return;
  const { syscalls } = unit.facts;
  for (const [index, step] of setting.steps.entries()) {
    if (denies(step) || resets(step)) continue;
    const { directive, file, node } = step.assignment;
    for (const { 0: word, index: start } of node.value.matchAll(/@[\w-]+/g)) {
      const calls = syscalls.group(word);
      const denied = setting.steps.slice(index + 1).filter(denies);
      if (
        calls === undefined ||
        intersects(filter.allowed, calls) ||
        denied.length === 0 ||
        denied.some(({ assignment }) => assignment.node.value.includes(word))
      )
        continue;
      const related = denied.map(({ assignment }) => ({ file: assignment.file, span: assignmentSpan(assignment.node), note: 'this line denies it' }));
      report({
        message: 'taken-back',
        data: { word },
        file,
        span: valueSpan(node, start, start + word.length),
        related,
        help: `Write ${directive.name}=${word} on a line of its own below them.`,
      });
    }
  }
}

export const listOrder = defineRule({
  id: 'list-order',
  category: 'correctness',
  summary: 'lines of a list stand in an order in which one of them does nothing',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: lists,
  messages: {
    'not-narrowed': 'this line restricts nothing: {key}= began with ~, so it could only take back what is denied',
    'taken-back': '"{word}" is allowed here and denied again below, as a part of a wider group',
  },
  help: 'Change the order of the lines.',
  check({ unit, report }) {
    for (const name of lists) {
      const setting = settingOf(unit, name);
      if (setting === undefined || setting.assignments.length < 2) continue;
      if (!setting.steps.some(denies) || setting.steps.every(denies)) continue;
      reportNotNarrowed(unit, setting, report);
      if (name === 'SystemCallFilter') reportTakenBack(unit, setting, report);
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds lists of allowed and denied names whose lines undo each other: an allow list below a deny list, and a group that is allowed first and denied afterwards as a part of a wider one.',
    why: 'The first line of such a list decides what it is. After `SystemCallFilter=~@mount` a line `SystemCallFilter=@system-service` does not narrow the service to that group: it only takes calls off the list of denied ones, and all others stay allowed. `@privileged` holds `@clock`, so denying it afterwards denies `@clock` too.',
    breaks: 'The allow list takes effect for the first time: test the service as if it were new.',
    fix: 'Allow first, then deny, then allow again what the denied group took too much. In a drop-in an empty assignment starts the list anew.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nCapabilityBoundingSet=~CAP_SYS_ADMIN\nCapabilityBoundingSet=CAP_CHOWN\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=~@mount\nSystemCallFilter=@system-service\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@system-service @clock\nSystemCallFilter=~@privileged\n', lines: [3] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@system-service\nSystemCallFilter=~@privileged\nSystemCallFilter=@chown\n',
        because: 'it allows, denies a part of that, and allows a part of what was denied',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=~@privileged\nSystemCallFilter=@chown\n',
        because: 'the second line is an exception from the first',
      },
    ],
  },
};
