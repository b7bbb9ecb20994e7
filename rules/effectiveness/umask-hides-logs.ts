import { settingValue } from '../../src/model/setting-values.ts';
import { madeBy } from '../../src/model/unit.ts';
import { allRelated, lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const groupBits = 0o040;

export const umaskHidesLogs = defineRule({
  id: 'umask-hides-logs',
  category: 'effectiveness',
  summary: 'UMask= keeps log readers from the log files',
  since: '0.1.0',
  severity: 'info',
  confidence: 'low',
  persona: 'pedantic',
  about: ['UMask'],
  messages: { logs: 'with this mask nobody but the service reads the files in {folder}: log readers in the group adm see none' },
  help: 'Write UMask=0027 and let the group of the service read its logs, or log to the journal.',
  check({ unit, report }) {
    const line = lastLine(unit, 'UMask');
    const folder = settingValue(unit, 'LogsDirectory')?.[0]?.path;
    const mask = settingValue(unit, 'UMask');
    if (line === undefined || folder === undefined || mask === undefined || (mask & groupBits) === 0) return;
    report({
      message: 'logs',
      data: { folder: `/var/log/${folder}` },
      ...placeOf(line),
      related: allRelated(madeBy(unit, 'LogsDirectory'), 'log files are here'),
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `UMask=0077` in a service with `LogsDirectory=`.',
    why: 'Log shippers and the group adm can not read what the service makes with this mask.',
    breaks: 'Nothing.',
    fix: '`UMask=0027`, which leaves reading to the group.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nLogsDirectory=ledger\nUMask=0077\n', lines: [4] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nLogsDirectory=ledger\nUMask=0027\n', because: 'the group may read' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUMask=0077\n', because: 'no log folder is made' },
    ],
  },
};
