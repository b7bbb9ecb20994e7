import type { NeedToken } from '../../src/inference/tokens.ts';
import { hasValue } from '../../src/model/setting-values.ts';
import { isFiltering } from '../../src/model/values/syscall-filter.ts';
import { alwaysDropping, conflictReport, soundNeed } from '../../src/rule/breakage.ts';
import { mayCall } from '../../src/rule/defeats.ts';
import type { Confidence } from '../../src/rule/finding.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** A call that stands for what a need takes, and the group to allow. */
const calls: readonly (readonly [token: NeedToken, call: string, group: string, certainty: Confidence])[] = [
  ['setuid-drop', 'setgroups', '@setuid', 'high'],
  ['chroot', 'chroot', 'chroot', 'medium'],
  ['clock', 'clock_settime', '@clock', 'medium'],
  ['rt', 'sched_setscheduler', '@resources', 'medium'],
  ['shm-sysv', 'shmget', '@ipc', 'high'],
  ['memlock', 'mlock', '@memlock', 'medium'],
  ['mount', 'mount', '@mount', 'medium'],
  ['modules', 'init_module', '@module', 'medium'],
  ['ptrace', 'ptrace', '@debug', 'medium'],
  ['reboot', 'reboot', '@reboot', 'medium'],
  ['bpf', 'bpf', 'bpf', 'medium'],
  ['chown', 'chown', '@chown', 'medium'],
];

const v8: ReadonlySet<string> = new Set(['node', 'nodejs', 'npm', 'yarn', 'pnpm', 'deno', 'chromium', 'electron']);
/** Filters of these versions of systemd allow the calls with @system-service. */
const pkey = 'pkey_alloc';

export const systemCallMissing = defineRule({
  id: 'system-call-missing',
  category: 'breakage',
  summary: 'SystemCallFilter= stops calls that the service makes',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['SystemCallFilter'],
  messages: { conflict: 'SystemCallFilter= {how} {fails}: {because}', v8: 'SystemCallFilter= kills {program}: V8 calls pkey_alloc, which is not allowed' },
  help: 'Allow the calls, on a line of their own behind the deny lines.',
  check({ unit, sandbox, needs, report }) {
    const line = lastLine(unit, 'SystemCallFilter');
    if (sandbox === null || line === undefined || !isFiltering(sandbox.syscallFilter)) return;
    const found = needs();
    const kills = !hasValue(unit, 'SystemCallErrorNumber');
    for (const [token, call, group, certainty] of calls) {
      const need = mayCall(sandbox, [call]) ? undefined : soundNeed(found, token);
      if (need === undefined || (token !== 'shm-sysv' && !found.startsAsRoot)) continue;
      const told = conflictReport(line, need, { fails: call, certainty, ...(token === 'setuid-drop' ? { sureFor: alwaysDropping } : {}) });
      report({
        ...told,
        data: { ...told.data, how: !kills ? 'refuses' : told.confidence === 'high' ? 'kills the service at' : 'may kill the service at' },
        help: `Add a line SystemCallFilter=${group} behind the others.`,
      });
    }
    const engine = mayCall(sandbox, [pkey]) ? undefined : found.programs.find(({ name, directive }) => directive === 'ExecStart' && v8.has(name));
    if (engine === undefined || !kills) return;
    const related = [{ file: engine.place.file, span: engine.place.span, note: `${engine.name} runs on V8` }];
    report({
      message: 'v8',
      data: { program: engine.name },
      ...placeOf(line),
      related,
      help: 'Add a line SystemCallFilter=@pkey, or SystemCallErrorNumber=EPERM.',
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Compares `SystemCallFilter=` with what the unit shows: daemons that switch user below `~@privileged`, time daemons without `@clock`, Node.js without `@pkey`, databases without `@ipc`.',
    why: 'A call that is not allowed kills the process (`status=31/SYS`, `Bad system call`). Where a worker dies the unit stays active, and nothing works. With `SystemCallErrorNumber=EPERM` the call fails instead.',
    breaks: 'Each group opens a part of the kernel.',
    fix: 'Allow the group again behind the deny line: `SystemCallFilter=@setuid`. Try out with `SystemCallLog=`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/sbin/nginx\nSystemCallFilter=@system-service\nSystemCallFilter=~@privileged\n', lines: [4, 4] },
      {
        unit: '[Service]\nExecStart=/usr/bin/node /srv/forum/server.js\nUser=forum\nSystemCallFilter=@basic-io @file-system @network-io @process @signal @io-event\n',
        lines: [4],
      },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/sbin/nginx\nSystemCallFilter=@system-service\n', because: 'the calls are allowed' },
      {
        unit: '[Service]\nExecStart=/usr/bin/node /srv/forum/server.js\nUser=forum\nSystemCallFilter=@system-service\nSystemCallFilter=@pkey\n',
        because: 'V8 may use memory protection keys',
      },
    ],
  },
};
