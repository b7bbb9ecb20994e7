import type { LoadedFile, Unit } from '../../src/model/unit.ts';
import type { Fix } from '../../src/rule/finding.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import type { AssignmentNode } from '../../src/syntax/tree.ts';
import { sectionsOf } from '../../src/systemd/directives.ts';
import { meansHardening } from '../../src/systemd/hardening.ts';
import type { Span } from '../../src/text/position.ts';

/** A physical line of a continued value, without the blanks and the backslash around it. */
interface Piece {
  readonly text: string;
  readonly span: Span;
}

function piecesOf({ pieces, value, valueEnd }: AssignmentNode): readonly Piece[] {
  if (pieces === null) return [];
  return pieces.slice(1).map(({ logical, source }, index, all) => {
    const raw = value.slice(logical, all[index + 1]?.logical ?? value.length);
    const start = source + raw.length - raw.trimStart().length;
    return { text: raw.trim(), span: { start, end: Math.min(start + raw.trim().length, valueEnd) } };
  });
}

const assignment = /^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;

/** Whether the line would be an assignment of its own: a name that the unit type knows, written as systemd writes it. */
function assignmentIn(unit: Unit, text: string): { readonly key: string; readonly value: string } | null {
  const [, key = '', value = ''] = assignment.exec(text) ?? [];
  if (!/[a-z]/.test(key) || key === '') return null;
  const known = sectionsOf(unit.name.type).some((section) => unit.facts.directive(section, key) !== undefined);
  return known ? { key, value } : null;
}

export const swallowedLine = defineRule({
  id: 'swallowed-line',
  category: 'correctness',
  summary: 'a backslash at the end of a line makes the next one a part of its value',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    assignment: 'this line sets nothing: the backslash above makes it a part of {key}=',
    hardening: 'this line hardens nothing: the backslash above makes it a part of {key}=',
    header: 'this header begins no section: the backslash above makes it a part of {key}=',
    blank: 'a blank behind the backslash: the line is not continued, and the backslash is a part of the value',
  },
  help: 'Remove the backslash above.',
  check({ unit, report }) {
    for (const file of unit.files) {
      for (const node of file.tree.nodes) {
        if (node.kind !== 'assignment') continue;
        if (blankBehindBackslash(node, file.tree.text))
          report({ message: 'blank', file, span: { start: node.valueEnd - 1, end: node.valueEnd }, help: blankHelp });
        for (const { text, span } of piecesOf(node)) {
          const swallowed = swallowedIn(unit, text);
          if (swallowed === null) continue;
          const hardens = swallowed === 'hardening';
          report({
            message: swallowed,
            data: { key: node.key },
            file,
            span,
            severity: hardens ? 'error' : 'warning',
            hardeningIgnored: hardens,
            fixes: withoutBackslash(file, span),
          });
        }
      }
    }
  },
});

/** Takes away the last backslash before a line, with the blanks around it. */
function withoutBackslash(file: LoadedFile, { start }: Span): readonly Fix[] {
  const before = file.tree.text.slice(0, start);
  const found = /[ \t]*\\(?=\r?\n[ \t]*$)/.exec(before.slice(-longestIndent));
  if (found === null) return [];
  const from = before.length - Math.min(before.length, longestIndent) + found.index;
  return [{ title: 'Remove the backslash', applicability: 'suggested', edits: [{ file, span: { start: from, end: from + found[0].length }, text: '' }] }];
}

const longestIndent = 200;

const blankHelp = 'Remove the blank, or the backslash if the value ends here.';

const blankBehindBackslash = ({ value, valueEnd, end }: AssignmentNode, text: string) => value.endsWith('\\') && /^[ \t]/.test(text.slice(valueEnd, end));

function swallowedIn(unit: Unit, text: string): 'assignment' | 'hardening' | 'header' | null {
  const inner = assignmentIn(unit, text);
  if (inner !== null) return meansHardening(inner.key, inner.value) ? 'hardening' : 'assignment';
  return /^\[[^[\]]+\]$/.test(text) && sectionsOf(unit.name.type).includes(text.slice(1, -1)) ? 'header' : null;
}

export const page: RulePage = {
  docs: {
    what: 'Finds settings and section headers that a backslash at the end of the line before has made a part of another value; and backslashes that a blank follows, which continue nothing.',
    why: 'A backslash as the last character of a line joins the next one to it, whatever stands there. When the last argument of a long command is removed and its backslash stays, the setting below becomes an argument. With a blank behind it, it is a backslash like any other: the value ends, and the next line stands alone.',
    breaks: 'The line takes effect for the first time: test the service as if it were new.',
    fix: 'Remove the backslash from the last line of the value, or the blank behind it.',
    seeAlso: ['systemd.syntax(7)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger \\\n  --port 8080 \\\nNoNewPrivileges=yes\nRestart=always\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger \\\n[Install]\nWantedBy=multi-user.target\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger \\ \n', lines: [2] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger \\\n  --port 8080 \\\n\nEnvironment=A=1 \\\n  PATH=/usr/bin\n',
        because: 'a blank line ends a value, and variables are no settings',
      },
    ],
  },
};
