import type { Step } from '../../src/model/unit.ts';
import { moveComment } from '../../src/rule/edits.ts';
import { commentIn, faultsAbout, hardeningLost } from '../../src/rule/faults.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { eachStep, inMessage, valueSpan } from '../../src/rule/steps.ts';

/** Kinds that take any text, in which a blank and a # can hardly be meant. */
const textKinds: ReadonlySet<string> = new Set([
  'condition-path',
  'directory-list',
  'exec-output',
  'install-only',
  'path',
  'pid-file',
  'service-sockets',
  'unit-name',
  'unit-names',
  'user-or-group',
  'user-or-group-list',
  'working-directory',
]);

const comment = /[ \t]#[ \t]*\S/;
/** A # that stands alone between two words of a command line, outside of quotes. */
const commentInCommand = /^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;

function takesComment({ assignment }: Step): boolean {
  const { directive, node } = assignment;
  return directive.kind === 'exec-command' ? commentInCommand.test(node.value) : textKinds.has(directive.kind) && comment.test(node.value);
}

export const trailingComment = defineRule({
  id: 'trailing-comment',
  category: 'correctness',
  summary: 'a comment behind a value, which systemd takes for a part of the value',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    ignored: 'systemd ignores this line: it takes "{comment}" for a part of the value',
    dropped: 'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',
    silent: 'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',
    taken: '"{comment}" is no comment to systemd, but a part of the value',
  },
  help: 'Move the comment to a line of its own: there are none at the end of a line.',
  check({ unit, report }) {
    const seen = new Set<Step>();
    const tell = (step: Step, message: 'ignored' | 'dropped' | 'silent' | 'taken', ignored: boolean) => {
      const { directive, file, node } = step.assignment;
      const start = commentIn(node.value);
      if (start === null || seen.has(step)) return;
      seen.add(step);
      report({
        message,
        data: { comment: inMessage(node.value.slice(start)), key: directive.name },
        file,
        span: valueSpan(node, start, node.value.length),
        severity: ignored ? 'error' : 'warning',
        hardeningIgnored: ignored,
        fixes: moveComment(step.assignment, start),
      });
    };
    for (const { step, fault } of faultsAbout(unit, 'comment')) {
      if (fault.effect === 'line-ignored') tell(step, 'ignored', hardeningLost(step, fault));
      else if (fault.effect !== 'unit-refused') tell(step, fault.effect.startsWith('silent-') ? 'silent' : 'dropped', false);
    }
    eachStep(unit, (step) => {
      if (step.faults.length === 0 && takesComment(step)) tell(step, 'taken', false);
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds a `#` or `;` behind a value, with text after it. In unit files a comment has its line to itself; anywhere else the sign is a character like any other.',
    why: 'With most settings the value is then invalid, and the whole line is ignored. With others, such as `User=`, paths and command lines, the comment becomes a part of the name or two more arguments.',
    breaks: 'A restriction without its comment takes effect for the first time: test the service as if it were new.',
    fix: 'Write the comment on the line above, with `#` as its first character.',
    seeAlso: ['systemd.syntax(7)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict # all of it\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nCapabilityBoundingSet=CAP_CHOWN # for the spool\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger # the daemon\nUser=ledger # not root\n', lines: [2, 3] },
    ],
    good: [
      { unit: '[Service]\n# all of it\nProtectSystem=strict\nExecStart=/usr/bin/ledger\n', because: 'the comment has a line of its own' },
      {
        unit: '[Unit]\nDescription=Ledger # 2\n\n[Service]\nExecStart=/usr/bin/ledger --colour #ff8800\n',
        because: 'a description may hold any character, an argument too',
      },
    ],
  },
};
