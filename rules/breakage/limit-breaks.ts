import { settingValue } from '../../src/model/setting-values.ts';
import { settingOf, type Unit } from '../../src/model/unit.ts';
import type { ResourceLimit } from '../../src/model/values/limits.ts';
import { evidenceOf, soundNeed } from '../../src/rule/breakage.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** Fewer processes than a shell with a pipe needs. */
const few = 4;

const softLimit = (value: unknown) => (value as ResourceLimit | undefined)?.soft ?? Number.POSITIVE_INFINITY; // the directive table gives both settings this kind

const shells = /(?:^|\/)(?:ba|da|k|z)?sh$/;

/** The main commands that are shells under the limits of the unit, each with its words as one text. */
const scriptsOf = (unit: Unit): readonly string[] =>
  (settingValue(unit, 'ExecStart') ?? [])
    .filter(({ program, prefixes }) => shells.test(program) && !/[+!]/.test(prefixes))
    .map(({ arguments: words }) => words.map(({ text }) => text).join(' '));

/** One program takes the place of the shell, and nothing else is started. */
const isReplaced = (script: string): boolean => /^-c exec [^|&;`$()]*$/.test(script);

export const limitBreaks = defineRule({
  id: 'limit-breaks',
  category: 'breakage',
  summary: 'a resource limit that the program does not live with',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'regular',
  about: ['LimitAS', 'LimitNPROC'],
  messages: {
    space: 'LimitAS= limits addresses, not memory: {because}',
    processes: 'LimitNPROC={limit} counts all processes of {user}: {because}',
    script: 'the script can start no program: LimitNPROC=1 allows {user} one process, and that is the shell',
  },
  help: 'Use MemoryMax= for memory and TasksMax= for processes: they count what the unit uses.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    const space = lastLine(unit, 'LimitAS');
    const runtime = space === undefined || softLimit(settingOf(unit, 'LimitAS')?.value) === Number.POSITIVE_INFINITY ? undefined : soundNeed(needs(), 'jit');
    if (space !== undefined && runtime !== undefined)
      report({ message: 'space', data: { because: runtime.because }, ...placeOf(space), related: evidenceOf(runtime) });
    const processes = lastLine(unit, 'LimitNPROC');
    const limit = softLimit(settingOf(unit, 'LimitNPROC')?.value);
    if (processes === undefined || limit > few || sandbox.privileged) return;
    const user = sandbox.user ?? 'the user';
    const scripts = scriptsOf(unit);
    if (scripts.length > 0 && scripts.every(isReplaced)) return;
    if (limit === 1 && scripts.some((script) => !/\bexec\b/.test(script))) {
      report({ message: 'script', data: { user }, ...placeOf(processes), severity: 'warning' });
      return;
    }
    const children = soundNeed(needs(), 'exec-children');
    const data = { limit: String(limit), user, because: children?.because ?? '' };
    if (children !== undefined) report({ message: 'processes', data, ...placeOf(processes), related: evidenceOf(children) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `LimitAS=` for programs with a runtime that reserves much address space (Java, Node.js, Go), and `LimitNPROC=` of a few processes for services that start others.',
    why: 'Runtimes reserve far more addresses than they use and crash at the limit. `LimitNPROC=` counts every process of the user, other units included: `fork: Resource temporarily unavailable`.',
    breaks: 'Nothing.',
    fix: '`MemoryMax=`, `TasksMax=`.',
    seeAlso: ['systemd.exec(5)', 'systemd.resource-control(5)', 'getrlimit(2)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/java -jar /opt/forum/forum.jar\nLimitAS=2G\n', lines: [3] },
      { unit: "[Service]\nExecStart=/bin/sh -c '/usr/bin/ledger | /usr/bin/logger'\nUser=ledger\nLimitNPROC=2\n", lines: [4] },
      { unit: '[Service]\nExecStart=/bin/sh /usr/lib/ledger/run.sh\nUser=ledger\nLimitNPROC=1\n', lines: [4] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/java -jar /opt/forum/forum.jar\nMemoryMax=2G\n', because: 'memory in use is limited' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nLimitNPROC=1\n', because: 'nothing shows that it starts others' },
      { unit: "[Service]\nExecStart=/bin/sh -c 'exec ledger'\nUser=ledger\nLimitNPROC=1\n", because: 'the program takes the place of the shell' },
    ],
  },
};
