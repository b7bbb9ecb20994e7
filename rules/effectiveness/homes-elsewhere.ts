import { settingValue } from '../../src/model/setting-values.ts';
import { lastLine, relatedTo } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { isBelow } from '../../src/text/paths.ts';

const otherHomes = ['/srv/home', '/data/home', '/export/home', '/mnt/home', '/usr/home', '/homes', '/nfs/home'];

export const homesElsewhere = defineRule({
  id: 'homes-elsewhere',
  category: 'effectiveness',
  summary: 'ProtectHome= does not cover homes outside of /home',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'regular',
  about: ['ProtectHome'],
  messages: { elsewhere: 'ProtectHome= does not cover {path}: it closes /home, /root and /run/user' },
  help: 'Add InaccessiblePaths= for the folder, or ReadOnlyPaths= if it has to be read.',
  check({ unit, sandbox, needs, report }) {
    const line = lastLine(unit, 'ProtectHome');
    if (sandbox === null || line === undefined || sandbox.protectHome === 'no') return;
    const closed = [...(settingValue(unit, 'InaccessiblePaths') ?? []), ...(settingValue(unit, 'ReadOnlyPaths') ?? [])];
    const named = needs().paths.find(({ path }) => otherHomes.some((home) => isBelow(path, home)) && !closed.some((one) => isBelow(path, one.path)));
    if (named === undefined) return;
    const path = otherHomes.find((home) => isBelow(named.path, home)) ?? named.path;
    report({ message: 'elsewhere', data: { path }, file: named.place.file, span: named.place.span, related: [relatedTo(line, 'covers other folders')] });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds units with `ProtectHome=` that name homes in other places, such as /srv/home.',
    why: '`ProtectHome=` knows /home, /root and /run/user, and nothing else. A site that keeps its homes elsewhere gets the credit and no protection.',
    breaks: 'The service can no longer read what is there.',
    fix: '`InaccessiblePaths=-/srv/home`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/index /srv/home\nProtectHome=read-only\n', lines: [2] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/index /srv/data\nProtectHome=read-only\n', because: 'no home is named' },
      { unit: '[Service]\nExecStart=/usr/bin/index /srv/home\nProtectHome=read-only\nReadOnlyPaths=/srv/home\n', because: 'it is closed by another line' },
    ],
  },
};
