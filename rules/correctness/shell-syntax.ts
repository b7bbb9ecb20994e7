import type { Step, Unit } from '../../src/model/unit.ts';
import type { CommandWord } from '../../src/model/values/command-words.ts';
import type { ExecCommand } from '../../src/model/values/exec-command.ts';
import { readAlone } from '../../src/rule/faults.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { eachStep, inMessage, valueSpan } from '../../src/rule/steps.ts';

type Problem = 'redirect' | 'operator' | 'substitution' | 'home' | 'glob' | 'semicolon' | 'variable' | 'script';

/** Most command lines hold none of these signs, and need no further look. */
const suspicious = /[<>|&$`~*?;]|sh[ \t]/;
const redirect = /^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/;
const operators: ReadonlySet<string> = new Set(['|', '||', '&&', '|&']);
const shells = /(?:^|\/)(?:ba|da|k|z|a)?sh$/;
/** Programs that take file names and do not expand patterns themselves. */
const takesFiles = /(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/;
/** Programs that read operators as arguments of their own. */
const takesOperators = /(?:^|\/)(?:expr|find|test|\[)$/;

/** What the shell would make of an argument, and the program is handed as it stands; null for plain ones. */
function problemOf({ text, quoted }: CommandWord, program: string, isLast: boolean): Problem | null {
  if (quoted) return null;
  if (!takesOperators.test(program)) {
    if (operators.has(text) || (text === '&' && isLast)) return 'operator';
    if (redirect.test(text)) return 'redirect';
  }
  if (/^\$\([^)]/.test(text) || /^`[^`]/.test(text)) return 'substitution';
  if (/^~\//.test(text)) return 'home';
  if (takesFiles.test(program) && /^\/\S*[*?]/.test(text)) return 'glob';
  return /^[^;\\]+;$/.test(text) && !isLast ? 'semicolon' : null;
}

/** `sh -c` takes one word; an unquoted program name with more words behind it is cut off after the first. */
function scriptCut({ program, arguments: words }: ExecCommand): CommandWord | null {
  if (!shells.test(program)) return null;
  const option = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = option < 0 ? undefined : words[option + 1];
  if (script === undefined || script.quoted || words.length <= option + 2) return null;
  return /^[\w./-]+$/.test(script.text) ? script : null;
}

function* problemsIn(command: ExecCommand): Generator<readonly [Problem, Pick<CommandWord, 'start' | 'end'>]> {
  if (command.prefixes.includes('|')) return;
  if (/^\$[A-Za-z_{]/.test(command.program)) yield ['variable', command.programSpan];
  const cut = scriptCut(command);
  if (cut !== null) yield ['script', cut];
  for (const [index, word] of command.arguments.entries()) {
    const problem = problemOf(word, command.program, index === command.arguments.length - 1);
    if (problem !== null) yield [problem, word];
  }
}

/** The commands of one line. */
function commandsOf(unit: Unit, step: Step): readonly ExecCommand[] {
  return (readAlone(unit, step, step.assignment.node.value).value ?? []) as readonly ExecCommand[]; // the reader of this kind makes no other
}

const helps: Readonly<Partial<Record<Problem, string>>> = {
  redirect: 'For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.',
  home: 'Write %h for the home folder, or the whole path.',
  semicolon: 'Put a blank before the ; or write a line for each command.',
  variable: 'Write the path of the program, or /usr/bin/env before the variable.',
  script: 'Put the command with its arguments in one pair of quotes.',
};

export const shellSyntax = defineRule({
  id: 'shell-syntax',
  category: 'correctness',
  summary: 'a command line is written for a shell, and none reads it',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    redirect: '"{word}" is an argument here: no shell reads the line, so nothing is redirected',
    operator: '"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',
    substitution: '"{word}" is an argument here: no shell reads the line, so no command is run in its place',
    home: '"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',
    glob: '"{word}" is taken literally: no shell reads the line, so the pattern matches no files',
    semicolon: '"{word}" is an argument here: only a ; that stands alone ends a command',
    variable: '"{word}" is taken for the name of a program: variables are not put in there',
    script: 'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments',
  },
  help: 'Put the whole command in quotes behind /bin/sh -c, or write it without a shell.',
  check({ unit, report }) {
    eachStep(unit, (step) => {
      const { directive, file, node } = step.assignment;
      if (directive.kind !== 'exec-command' || step.effect !== 'add' || !suspicious.test(node.value)) return;
      const seen = new Set<Problem>();
      for (const [problem, { start, end }] of commandsOf(unit, step).flatMap((command) => [...problemsIn(command)])) {
        if (seen.has(problem)) continue;
        seen.add(problem);
        const help = helps[problem];
        report({
          message: problem,
          data: { word: inMessage(node.value.slice(start, end)) },
          file,
          span: valueSpan(node, start, end),
          ...(help === undefined ? {} : { help }),
        });
      }
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds redirections, pipes, `&&`, `$(...)`, `~/` and patterns in command lines that no shell reads; a `;` that sticks to a word; a variable in place of the program; and `sh -c` whose command is not quoted.',
    why: 'systemd starts the program itself. It splits the line at blanks, removes quotes and puts in variables and specifiers, and that is all: `>` and `/var/log/ledger` are two more arguments. Most programs do not complain.',
    breaks: 'The command then does what it says, for the first time.',
    fix: 'Use what systemd offers: `StandardOutput=append:`, `ExecStartPre=`, `WorkingDirectory=`, `%h`. Where a shell is needed, quote the whole command: `/bin/sh -c \'exec ledger --port "$PORT" 2>&1 | logger\'`.',
    seeAlso: ['systemd.service(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger --dump > /var/log/ledger 2>&1\n', lines: [2] },
      { unit: '[Service]\nType=oneshot\nExecStart=/usr/bin/ledger --check && /usr/bin/ledger --close\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger --home ~/ledger --jobs $(nproc)\n', lines: [2, 2] },
      { unit: '[Service]\nExecStartPre=/bin/rm -f /run/ledger/*.pid\nExecStart=/usr/bin/ledger\n', lines: [2] },
      { unit: '[Service]\nExecStart=/bin/sh -c /usr/bin/ledger --port 8080\n', lines: [2] },
      { unit: '[Service]\nExecStart=$LEDGER --port 8080\n', lines: [2] },
    ],
    good: [
      {
        unit: "[Service]\nExecStart=/bin/sh -c 'exec /usr/bin/ledger --jobs $(nproc) >> /var/log/ledger'\nExecStartPost=/usr/bin/find /srv/ledger -name *.tmp -delete\n",
        because: 'a shell reads the quoted command, and find expands its pattern itself',
      },
    ],
  },
};
