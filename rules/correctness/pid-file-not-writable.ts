import { serviceType } from '../../src/model/refusals.ts';
import { isOn, settingValue } from '../../src/model/setting-values.ts';
import { type Assignment, provenance, settingOf, type Unit } from '../../src/model/unit.ts';
import { namesRoot } from '../../src/model/values/identity.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan } from '../../src/rule/steps.ts';
import { homeFolders, temporaryFolders } from '../../src/systemd/protected-folders.ts';
import { isBelow } from '../../src/text/paths.ts';

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/')) || '/';

/** Folders that stay writable below ProtectSystem=strict, as far as the unit says. */
function writableFolders(unit: Unit): readonly string[] {
  return [
    '/dev',
    ...(['yes', 'read-only'].includes(settingValue(unit, 'ProtectHome') ?? 'no') ? [] : homeFolders),
    ...(isOn(unit, 'PrivateTmp') ? temporaryFolders : []),
    ...(settingValue(unit, 'RuntimeDirectory') ?? []).map(({ path }) => `/run/${path}`),
    ...(settingValue(unit, 'StateDirectory') ?? []).map(({ path }) => `/var/lib/${path}`),
    ...(settingValue(unit, 'ReadWritePaths') ?? []).map(({ path }) => path.replace(/^\/var\/run(?=\/|$)/, '/run')),
    ...(settingValue(unit, 'BindPaths') ?? []).filter(({ writable }) => writable).map(({ target }) => target),
    ...(settingValue(unit, 'TemporaryFileSystem') ?? []).map(({ path }) => path),
  ];
}

const isOwnUser = (user: string | undefined) => user !== undefined && !namesRoot(user);

const lineOf = (unit: Unit, name: string): Assignment | undefined => {
  const setting = settingOf(unit, name);
  return setting === undefined ? undefined : provenance(setting).made.at(-1);
};

export const pidFileNotWritable = defineRule({
  id: 'pid-file-not-writable',
  category: 'correctness',
  summary: 'the service may not write the PID file that systemd waits for',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['PIDFile'],
  messages: {
    strict: 'the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out',
    user: 'the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out',
  },
  help: 'Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.',
  check({ unit, report }) {
    const path = settingOf(unit, 'PIDFile')?.value;
    const line = lineOf(unit, 'PIDFile');
    if (unit.refusal !== null || typeof path !== 'string' || line === undefined || serviceType(unit) !== 'forking') return;
    if ((settingValue(unit, 'ExecStart') ?? []).some(({ prefixes }) => /[+!]/.test(prefixes))) return;
    const real = path.replace(/^\/var\/run\//, '/run/');
    const folder = folderOf(real);
    const writable = writableFolders(unit).some((open) => isBelow(real, open));
    const place = { file: line.file, span: assignmentSpan(line.node) };
    const because = (name: string, note: string) => {
      const cause = lineOf(unit, name);
      return cause === undefined ? [] : [{ file: cause.file, span: assignmentSpan(cause.node), note }];
    };
    const user = settingValue(unit, 'User');
    if (settingValue(unit, 'ProtectSystem') === 'strict' && !writable)
      report({ message: 'strict', data: { path: real, folder }, ...place, related: because('ProtectSystem', 'this line makes it read-only') });
    else if (isOwnUser(user) && folder === '/run')
      report({ message: 'user', data: { path: real, user: user ?? '' }, ...place, related: because('User', 'this user may not write there') });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds services of `Type=forking` with a `PIDFile=` in a folder that they may not write: read-only below `ProtectSystem=strict`, or `/run` itself for a user that is not root.',
    why: 'The daemon runs, but systemd waits for the file, and ends the service when the time for the start is over.',
    breaks: 'Nothing: the service does not come up as it is.',
    fix: '`RuntimeDirectory=ledger` makes `/run/ledger`, owned by the user of the service and writable. A daemon that can stay in the foreground needs no PID file: start it with `Type=exec` or `Type=notify`.',
    seeAlso: ['systemd.service(5)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nType=forking\nPIDFile=/run/ledger.pid\nExecStart=/usr/bin/ledger\nProtectSystem=strict\n', lines: [3] },
      { unit: '[Service]\nType=forking\nPIDFile=/run/ledger.pid\nExecStart=/usr/bin/ledger\nUser=ledger\n', lines: [3] },
    ],
    good: [
      {
        unit: '[Service]\nType=forking\nPIDFile=/run/ledger/ledger.pid\nExecStart=/usr/bin/ledger\nUser=ledger\nRuntimeDirectory=ledger\nProtectSystem=strict\n',
        because: 'systemd makes the folder for the service',
      },
      {
        unit: '[Service]\nType=forking\nPIDFile=/home/ledger/ledger.pid\nExecStart=/usr/bin/ledger\nUser=ledger\nProtectSystem=strict\n',
        because: 'homes are the business of ProtectHome=',
      },
    ],
  },
};
