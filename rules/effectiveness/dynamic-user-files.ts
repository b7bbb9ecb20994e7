import { ownedFolders } from '../../src/model/folders.ts';
import { isOn, settingValue } from '../../src/model/setting-values.ts';
import { pathPlace } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { isBelow } from '../../src/text/paths.ts';

const shortLived = ['/run', '/tmp', '/var/tmp', '/dev', '/proc', '/sys'];

export const dynamicUserFiles = defineRule({
  id: 'dynamic-user-files',
  category: 'effectiveness',
  summary: 'files outside of the own folders of a dynamic user',
  since: '0.1.0',
  severity: 'info',
  confidence: 'low',
  persona: 'regular',
  about: ['DynamicUser'],
  messages: { files: 'files in {path} belong to a user whose number may change: DynamicUser= keeps only {kept} in order' },
  help: 'Keep the data in StateDirectory=, or give the service a static user.',
  check({ unit, report }) {
    if (unit.manager === 'user' || !isOn(unit, 'DynamicUser')) return;
    const own = ownedFolders(unit);
    for (const { path, optional } of settingValue(unit, 'ReadWritePaths') ?? []) {
      if (optional || shortLived.some((folder) => isBelow(path, folder)) || own.some((folder) => isBelow(path, folder.path))) continue;
      const place = pathPlace(unit, 'ReadWritePaths', path);
      if (place !== null)
        report({ message: 'files', data: { path, kept: 'StateDirectory=, CacheDirectory= and LogsDirectory=' }, file: place.file, span: place.span });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ReadWritePaths=` beside `DynamicUser=yes` that name folders which systemd does not make for the service. Those that may be missing (`-`) are left alone.',
    why: 'The user exists while the service runs, and may get another number at the next start. systemd hands the folders of `StateDirectory=` and its kin over to the new number, others stay with the old one: `Permission denied`, or files that belong to somebody else. On NFS and in backups the number is all there is.',
    breaks: 'Data has to be moved.',
    fix: '`StateDirectory=app` (data that is there is moved to /var/lib/private), or a static user made by sysusers.d. A folder that a group may write is no problem.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=yes\nReadWritePaths=/srv/ledger\n', lines: [4] }],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=yes\nStateDirectory=ledger\nReadWritePaths=/run/ledger /var/lib/ledger\n',
        because: 'these are its own or short-lived',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=yes\nReadWritePaths=-/coverage\n', because: 'the folder need not be there at all' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nReadWritePaths=/srv/ledger\n', because: 'the user is static' },
    ],
  },
};
