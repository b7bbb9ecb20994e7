import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { pageMarkdown } from '../../src/explain/markdown.ts';
import { pageText } from '../../src/explain/terminal.ts';
import { findPage } from '../../src/explain/topics.ts';
import { plainStyle } from '../../src/report/style.ts';
import { categories } from '../../src/rule/finding.ts';
import { allDirectiveNames } from '../../src/systemd/directives.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { exitStatuses } from '../../src/systemd/knowledge/exit-statuses.ts';
import { signalNotes } from '../../src/systemd/knowledge/signals.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

const library = { rules, pages };

function pageOf(topic: string) {
  const found = findPage(topic, library);
  if (!found.ok) throw new Error(`nothing is known about ${topic}`);
  return found.page;
}

const textOf = (topic: string) => pageText(pageOf(topic), plainStyle(80, true));

describe('what explain finds', () => {
  test.for([
    ['protect-system', 'rule', 'protect-system'],
    ['Protect-System', 'rule', 'protect-system'],
    ['user', 'rule', 'user'],
    ['User', 'directive', 'User='],
    ['user=', 'directive', 'User='],
    ['ProtectSystem=strict', 'directive', 'ProtectSystem='],
    ['protectsystem', 'directive', 'ProtectSystem='],
    ['OnCalendar', 'directive', 'OnCalendar='],
    ['SystemCallFilter_swap', 'check', 'SystemCallFilter_swap'],
    ['226/NAMESPACE', 'exit-status', '226/NAMESPACE'],
    ['226', 'exit-status', '226/NAMESPACE'],
    ['status=203/EXEC', 'exit-status', '203/EXEC'],
    ['SIGSYS', 'signal', 'SIGSYS'],
    ['31/SYS', 'signal', 'SIGSYS'],
    ['31', 'signal', 'SIGSYS'],
    ['9', 'signal', 'SIGKILL'],
    ['137', 'signal', 'SIGKILL'],
    ['KILL', 'signal', 'SIGKILL'],
    ['sigkill', 'signal', 'SIGKILL'],
    ['kill', 'system-call', 'kill'],
    ['6', 'exit-status', '6/NOTCONFIGURED'],
    ['effective-exposure', 'word', 'effective-exposure'],
    ['exposure-limit', 'word', 'exposure-limit'],
    ['hardening-ignored', 'word', 'hardening-ignored'],
    ['Correctness', 'category', 'correctness'],
    ['@system-service', 'system-call-group', '@system-service'],
    ['chown', 'system-call', 'chown'],
    ['CHOWN', 'exit-status', '235/CHOWN'],
    ['cap_sys_admin', 'capability', 'CAP_SYS_ADMIN'],
    ['AF_NETLINK', 'address-family', 'AF_NETLINK'],
  ])('%s is the %s %s', ([topic = '', kind, title]) => {
    expect(pageOf(topic)).toMatchObject({ kind, title });
  });

  test.each(tableVersions)('every rule, directive, check, status, signal, group and capability of systemd %s has a page', (version) => {
    const { checks, syscalls, capabilities, addressFamilies } = factsOf(version, Number(version));
    const topics = [
      ...rules.map(({ id }) => id),
      ...allDirectiveNames().map((name) => `${name}=`),
      ...checks.map(({ field }) => field),
      ...exitStatuses().map(({ code }) => String(code)),
      ...signalNotes.map(({ name }) => `SIG${name}`),
      ...syscalls.groups.keys(),
      ...capabilities.keys(),
      ...addressFamilies.keys(),
    ];
    expect(topics.filter((topic) => !findPage(topic, library).ok)).toEqual([]);
  });

  test.for([
    ['PrivatTmp', 'PrivateTmp'],
    ['@sytem-service', '@system-service'],
    ['226/NAMESPACES', '226/NAMESPACE'],
    ['protect-sytem', 'protect-system'],
  ])('%s is not known, and near to %s', ([topic = '', near]) => {
    expect(findPage(topic, library)).toEqual({ ok: false, suggestions: expect.arrayContaining([near]) });
  });

  test('a word that nothing resembles gets no suggestion', () => {
    expect(findPage('qwertyuiopasdfgh', library)).toEqual({ ok: false, suggestions: [] });
  });
});

describe('the pages', () => {
  test('keep to 80 columns in a terminal, but for tables and code', () => {
    const text = ['ProtectSystem=', 'SystemCallFilter=', 'SIGSYS', '@system-service', 'CAP_NET_RAW'].map(textOf).join('\n');
    expect(text.split('\n').filter((line) => line.length > 80 && !line.startsWith('    '))).toEqual([]);
  });

  test('tell of the signal that has the number of an exit status', () => {
    expect(textOf('6')).toContain('The signal of this number is `SIGABRT`.');
    expect(textOf('6/NOTCONFIGURED')).not.toContain('SIGABRT');
  });

  test('tell the rules of each category', () => {
    for (const category of categories) for (const { id } of rules.filter((rule) => rule.category === category)) expect(textOf(category)).toContain(id);
  });

  test('tell what is implied, and for which versions', () => {
    expect(textOf('PrivateDevices')).toMatch(/`NoNewPrivileges=yes` up to systemd 254, when the service runs without\s+CAP_SYS_ADMIN/);
  });

  test('tell the release that brought a directive, and the versions that know it', () => {
    expect(textOf('PrivatePIDs')).toMatch(/since +systemd 257/);
    expect(textOf('PrivatePIDs')).toMatch(/known to +257 and 262 of 252, 254, 257 and 262/);
    expect(textOf('UMask')).toMatch(/since +systemd 183 or earlier/);
  });

  test('tell which values a version takes', () => {
    expect(textOf('PrivateTmp')).toMatch(/takes \(252, 254\) +a boolean/);
    expect(textOf('PrivateTmp')).toMatch(/takes \(257, 262\) +`connected`, `disconnected` or `no`/);
  });

  test('tell how a group of system calls changed', () => {
    expect(textOf('@system-service')).toMatch(/254 +\+landlock_add_rule/);
  });

  test('tell what a check weighs on each version', () => {
    const facts = tableVersions.map((version) => factsOf(version, Number(version)));
    const weights = facts.map(({ checks }) => checks.find(({ field }) => field === 'AmbientCapabilities')?.weight);
    expect(textOf('ambient-capabilities')).toMatch(new RegExp(`AmbientCapabilities\` +${weights.join(' +')}`));
  });

  test('say the same as Markdown, with cells that no bar breaks', () => {
    const table = pageMarkdown(pageOf('restrict-address-families'))
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    for (const line of table) expect(line.replaceAll('\\|', '').split('|').length).toBe(tableVersions.length + 4);
  });
});
