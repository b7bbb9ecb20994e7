import type { Assignment } from '../../src/model/unit.ts';
import type { ValueFault } from '../../src/model/value.ts';
import { replaceInValue, splitOff } from '../../src/rule/edits.ts';
import { faultsAbout, hardeningLost, type Sign, signIn } from '../../src/rule/faults.ts';
import { remedyFor } from '../../src/rule/remedies.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { eachStep, inMessage, valueSpan } from '../../src/rule/steps.ts';

/** What the sign does, as a clause about the word that holds it. */
const mistakes = {
  tilde: '~ counts only as the first character of the value',
  comma: 'commas separate nothing',
  quote: 'quotes are no syntax here',
  colon: 'colons separate nothing here',
} as const;

/** Words that systemd takes, though their sign shows that two words were meant, or one without quotes. */
const taken: Readonly<Record<string, readonly (readonly [sign: keyof typeof mistakes, pattern: RegExp])[]>> = {
  'path-list': [
    ['comma', /^[^,]+(?:,-?\+?\/[^,]*)+$/],
    ['colon', /^[^:]+(?::-?\+?\/[^:]*)+$/],
  ],
  path: [['comma', /^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],
  'directory-list': [['comma', /^[\w./-]+(?:,[\w./-]+)+$/]],
  'unit-names': [
    ['comma', /^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],
    ['quote', /^(["']).+\1$/],
  ],
  'install-only': [
    ['comma', /^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],
    ['quote', /^(["']).+\1$/],
  ],
  'user-or-group-list': [
    ['comma', /^[\w-]+(?:,[\w-]+)+$/],
    ['quote', /^(["']).+\1$/],
  ],
  'user-or-group': [['quote', /^(["']).+\1$/]],
};

const wholeLine: ReadonlySet<string> = new Set(['user-or-group', 'path']);
const words = /[^ \t]+/g;

interface Taken {
  readonly sign: keyof typeof mistakes;
  readonly start: number;
  readonly word: string;
}

function takenWords({ directive, node }: Assignment): readonly Taken[] {
  const patterns = taken[directive.kind];
  if (patterns === undefined || !/[,:"']/.test(node.value)) return [];
  const parts = wholeLine.has(directive.kind) ? [{ 0: node.value, index: 0 }] : [...node.value.matchAll(words)];
  return parts.flatMap(({ 0: word, index }) => {
    const match = patterns.find(([, pattern]) => pattern.test(word));
    return match === undefined ? [] : [{ sign: match[0], start: index, word }];
  });
}

const denyBelow = (assignment: Assignment, fault: ValueFault, word: string) => {
  const line = `${assignment.directive.name}=${word}`;
  return { help: `Write ${line} on a line of its own below.`, fixes: splitOff(assignment, fault, line) };
};

const withoutSign = ({ sign, word }: Taken) => (sign === 'quote' ? word.slice(1, -1) : word.replace(sign === 'comma' ? /,[ \t]*/g : /:/g, ' '));

export const listSyntax = defineRule({
  id: 'list-syntax',
  category: 'correctness',
  summary: 'a comma, a quote or a ~ where it is no syntax',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    'line-ignored': 'systemd ignores this line: {mistake}',
    'word-ignored': 'systemd drops "{word}" from {key}=: {mistake}',
    'rest-ignored': 'systemd drops "{word}" from {key}=: {mistake}',
    'silent-word-ignored': 'systemd drops "{word}" from {key}= without a word: {mistake}',
    'silent-rest-ignored': 'systemd drops "{word}" from {key}= without a word: {mistake}',
    taken: '"{word}" is one name to systemd: {mistake}',
  },
  help: 'Separate words by blanks, without quotes.',
  check({ unit, report }) {
    for (const { step, fault } of faultsAbout(unit, 'list-syntax')) {
      const { directive, file, node } = step.assignment;
      const word = node.value.slice(fault.start, fault.end);
      const sign: Sign | null = signIn(word);
      if (sign === null || fault.effect === 'unit-refused' || fault.effect === 'warned') continue;
      const ignored = hardeningLost(step, fault);
      report({
        message: fault.effect,
        data: { word: inMessage(word), key: directive.name, mistake: mistakes[sign] },
        file,
        span: valueSpan(node, fault.start, fault.end),
        severity: ignored ? 'error' : 'warning',
        hardeningIgnored: ignored,
        ...(sign === 'tilde' ? denyBelow(step.assignment, fault, word) : remedyFor(unit, step, fault)),
      });
    }
    eachStep(unit, ({ assignment }) => {
      for (const found of takenWords(assignment)) {
        const { start, word, sign } = found;
        const text = withoutSign(found);
        report({
          message: 'taken',
          data: { word: inMessage(word), mistake: mistakes[sign] },
          file: assignment.file,
          span: valueSpan(assignment.node, start, start + word.length),
          help: `Write ${inMessage(text)}.`,
          fixes: replaceInValue(assignment, [{ start, end: start + word.length, text }], `Write ${inMessage(text)}`, 'suggested'),
        });
      }
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds commas and colons between the words of a list, quotes around values that are taken literally, and a `~` before a word in the middle of a list.',
    why: 'Lists are separated by blanks alone. `CAP_CHOWN,CAP_KILL` is one unknown capability, dropped without a message, and the set is then empty. A `~` turns a whole line into a deny list, but only as its first character: `@system-service ~@privileged` denies nothing.',
    breaks: 'The words take effect for the first time: test the service as if they were new.',
    fix: 'Separate words by blanks, leave quotes away, and deny on a line of its own: `SystemCallFilter=~@privileged`.',
    seeAlso: ['systemd.syntax(7)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem="strict"\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nCapabilityBoundingSet=CAP_CHOWN,CAP_KILL\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@system-service ~@privileged ~@resources\n', lines: [3, 3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=read,write\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nReadWritePaths=/var/lib/a,/var/lib/b /srv/a:/srv/b\n', lines: [3, 3] },
      { unit: '[Unit]\nAfter=network.target,sshd.service\n\n[Service]\nExecStart=/usr/bin/ledger\nUser="ledger"\n', lines: [2, 6] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nCapabilityBoundingSet="CAP_CHOWN" CAP_KILL\nReadWritePaths="/var/lib/a b"\nSystemCallFilter=~@mount @swap\n',
        because: 'these lists take quotes around a word, and a ~ at the start denies all that follows',
      },
    ],
  },
};
