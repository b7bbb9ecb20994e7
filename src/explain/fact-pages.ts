/** Pages on checks, exit statuses, signals, system calls, capabilities and address families. */
import type { ExposureRule, Rule } from '../rule/rule.ts';
import { hasBit } from '../systemd/bits.ts';
import { type Facts, factsOf } from '../systemd/facts.ts';
import { type ExitStatus, findExitStatus } from '../systemd/knowledge/exit-statuses.ts';
import { findSignal, type SignalNote, shellStatus, signalOfNumber } from '../systemd/knowledge/signals.ts';
import { newestTable, tableVersions } from '../systemd/versions.ts';
import { enumerated } from '../text/phrases.ts';
import { type Block, code, heading, listSection, type Page, paragraph, section } from './document.ts';

const allFacts = (): readonly Facts[] => tableVersions.map((version) => factsOf(version, Number(version)));
const newestFacts = (): Facts => factsOf(newestTable, Number(newestTable));

const asDirectives = (names: readonly string[]) => names.map((name) => code(`${name}=`));

const exposureRules = (rules: readonly Rule[]): readonly ExposureRule[] => rules.filter((rule) => rule.category === 'exposure');

/** A check by systemd's `json_field`, whatever the case. */
export function checkPage(text: string, rules: readonly Rule[]): Page | null {
  const wanted = text.toLowerCase();
  const found = allFacts().map((facts) => ({ facts, check: facts.checks.find(({ field }) => field.toLowerCase() === wanted) }));
  const check = found.findLast((one) => one.check !== undefined)?.check;
  if (check === undefined) return null;
  const rule = exposureRules(rules).find(({ checks }) => checks.some(({ field }) => field === check.field));
  const weights = found.map((one) => (one.check === undefined ? '-' : String(one.check.weight)));
  return {
    kind: 'check',
    title: check.field,
    lead: `The row ${code(check.name)} in the table of systemd-analyze security.`,
    blocks: [
      { kind: 'facts', rows: [['range', `0 (good) to ${check.range}`], ...(rule === undefined ? [] : ([['rule', code(rule.id)]] as const))] },
      heading('What it weighs'),
      { kind: 'table', head: tableVersions, rows: [weights] },
      ...(check.defaultDependenciesOnly ? [paragraph('It does not apply to units with `DefaultDependencies=no`.')] : []),
      ...section('What it looks at', rule === undefined ? undefined : `The rule ${code(rule.id)} stands for it: ${rule.summary}.`),
    ],
  };
}

const isNumber = (text: string) => /^\d{1,3}$/.test(text);

export function exitStatusPage(text: string): Page | null {
  const status = findExitStatus(text);
  if (status === undefined) return null;
  const page = statusPage(status);
  const signal = isNumber(text) ? signalOfNumber(Number(text)) : undefined;
  if (signal === undefined) return page;
  return { ...page, blocks: [...page.blocks, paragraph(`The signal of this number is ${code(`SIG${signal.name}`)}.`)] };
}

/** A number that is no exit status of systemd: a signal, as systemd counts it or as a shell returns it. */
export function numberPage(text: string): Page | null {
  const signal = isNumber(text) ? signalOfNumber(Number(text)) : undefined;
  return signal === undefined ? null : signalNotePage(signal);
}

export function statusPage({ code: number, name, since, note }: ExitStatus): Page {
  const known: readonly Block[] = since === null ? [] : [{ kind: 'facts', rows: [['since', `systemd ${since}`]] }];
  if (note === null)
    return {
      kind: 'exit-status',
      title: `${number}/${name}`,
      lead:
        number === 0
          ? 'The program ended well.'
          : `A name that systemd prints for the exit status ${number} of the program itself: the program chose the number.`,
      blocks: [...known, ...(number === 0 ? [] : [paragraph('Look into the log of the program; systemd is not behind it.')])],
    };
  return {
    kind: 'exit-status',
    title: `${number}/${name}`,
    lead: note.meaning,
    blocks: [
      ...known,
      ...section('What is behind it', note.remedy),
      ...(note.message === undefined ? [] : [heading('How that looks'), { kind: 'code', language: 'text', text: note.message } as const]),
      ...listSection('Settings that lead here', note.directives.length === 0 ? undefined : [asDirectives(note.directives).join(', ')]),
    ],
  };
}

export function signalPage(text: string): Page | null {
  const signal = findSignal(text);
  return signal === undefined ? null : signalNotePage(signal);
}

export const signalNotePage = ({ number, name, meaning, directives, remedy }: SignalNote): Page => ({
  kind: 'signal',
  title: `SIG${name}`,
  lead: meaning,
  blocks: [
    {
      kind: 'facts',
      rows: [
        ['number', String(number)],
        ['in the log', code(`status=${number}/${name}`)],
        ['from a shell', `${code(String(shellStatus(number)))}, the exit status after a child that ended so`],
      ],
    },
    ...section('What is behind it', remedy),
    ...listSection('Settings that lead here', directives.length === 0 ? undefined : [asDirectives(directives).join(', ')]),
  ],
});

/** Every call of a group on one version, by name; null where the version has no such group. */
function callsOf(facts: Facts, group: string): readonly string[] | null {
  const bits = facts.syscalls.group(group);
  return bits === undefined ? null : facts.syscalls.names.filter((_, index) => hasBit(bits, index)).sort();
}

/** What each version added and took away, against the one before it. */
function groupChanges(group: string): readonly (readonly [string, string])[] {
  const perVersion = allFacts().map((facts) => ({ table: facts.table, calls: callsOf(facts, group) }));
  return perVersion.slice(1).flatMap(({ table, calls }, index) => {
    const before = perVersion[index]?.calls ?? null;
    if (calls === null) return [];
    if (before === null) return [[table, 'the group is new'] as const];
    const added = calls.filter((call) => !before.includes(call)).map((call) => `+${call}`);
    const gone = before.filter((call) => !calls.includes(call)).map((call) => `-${call}`);
    return added.length + gone.length === 0 ? [] : [[table, [...added, ...gone].join(' ')] as const];
  });
}

export function syscallGroupPage(text: string): Page | null {
  const group = text.toLowerCase();
  const known = allFacts().findLast((facts) => facts.syscalls.groups.has(group));
  if (known === undefined) return null;
  const direct = known.syscalls.groups.get(group) ?? [];
  const nested = direct.filter((member) => member.startsWith('@'));
  const calls = callsOf(known, group) ?? [];
  const changes = groupChanges(group);
  const scored = known.checks.find(({ param }) => param === group);
  return {
    kind: 'system-call-group',
    title: group,
    lead: `A group of ${calls.length} system calls for \`SystemCallFilter=\`, as systemd ${known.table} knows it.`,
    blocks: [
      ...(scored === undefined ? [] : [{ kind: 'facts', rows: [['check', code(scored.field)]] } as const]),
      ...section('Groups in it', nested.length === 0 ? undefined : nested.map(code).join(', ')),
      ...section(nested.length === 0 ? 'Calls' : 'Calls, with those of the groups', calls.join(' ')),
      ...(changes.length === 0 ? [] : [heading('Changes'), { kind: 'facts', rows: changes } as const]),
      heading('Example'),
      { kind: 'code', language: 'ini', text: `[Service]\nSystemCallFilter=${group}` },
    ],
  };
}

/** A single call, by its exact name: `chown`, where `CHOWN` is an exit status. */
export function syscallPage(name: string): Page | null {
  const { syscalls, table } = newestFacts();
  const bit = syscalls.bitOf.get(name);
  if (bit === undefined) return null;
  const groups = [...syscalls.groups.keys()].filter((group) => {
    const bits = syscalls.group(group);
    return bits !== undefined && hasBit(bits, bit);
  });
  const number = syscalls.numberOf.get(name);
  return {
    kind: 'system-call',
    title: name,
    lead: `A system call for \`SystemCallFilter=\`, as systemd ${table} knows it.`,
    blocks: [
      {
        kind: 'facts',
        rows: [
          ['number', number === undefined ? 'none on x86-64' : `${number} on x86-64`],
          ['groups', groups.length === 0 ? 'none' : groups.map(code).join(', ')],
        ],
      },
      heading('Example'),
      { kind: 'code', language: 'ini', text: `[Service]\nSystemCallFilter=${name}` },
    ],
  };
}

export function capabilityPage(text: string): Page | null {
  const upper = text.toUpperCase();
  const { capabilities, checks } = newestFacts();
  const name = [upper, `CAP_${upper}`].find((one) => capabilities.has(one));
  if (name === undefined) return null;
  const fields = checks.filter(({ param }) => param.split(/[ ,|]/).includes(name)).map(({ field }) => code(field));
  const rows = [['number', String(capabilities.get(name))], ...(fields.length === 0 ? [] : [['checks', fields.join(', ')] as const])] as const;
  return {
    kind: 'capability',
    title: name,
    lead: 'A capability for `CapabilityBoundingSet=` and `AmbientCapabilities=`; what it permits is in capabilities(7).',
    blocks: [
      { kind: 'facts', rows: rows.map(([label = '', value = '']) => [label, value] as const) },
      heading('Example'),
      { kind: 'code', language: 'ini', text: `[Service]\n# take it away\nCapabilityBoundingSet=~${name}` },
      {
        kind: 'code',
        language: 'ini',
        text: `[Service]\n# all that the service may have, although it runs as another account\nUser=myapp\nCapabilityBoundingSet=${name}\nAmbientCapabilities=${name}`,
      },
    ],
  };
}

const familyWords: Readonly<Record<string, string>> = {
  AF_UNIX: 'Local sockets: D-Bus, syslog, the journal, name services, sd_notify, databases.',
  AF_INET: 'IPv4.',
  AF_INET6: 'IPv6.',
  AF_NETLINK: 'Questions to the kernel: interfaces, addresses, routes, audit. Programs that list interfaces need it.',
  AF_PACKET: 'Packets below IP: DHCP, captures, ARP, LLDP.',
  AF_BLUETOOTH: 'Bluetooth.',
  AF_CAN: 'The CAN bus.',
  AF_VSOCK: 'Sockets between a virtual machine and its host.',
  AF_ALG: 'The cryptography of the kernel.',
  AF_XDP: 'Packets past the network stack.',
};

export function familyPage(text: string): Page | null {
  const upper = text.toUpperCase();
  const { addressFamilies } = newestFacts();
  const name = [upper, `AF_${upper}`].find((one) => addressFamilies.has(one));
  if (name === undefined) return null;
  const number = addressFamilies.get(name);
  const same = [...addressFamilies].filter(([other, value]) => value === number && other !== name).map(([other]) => code(other));
  return {
    kind: 'address-family',
    title: name,
    lead: familyWords[name] ?? 'An address family for `RestrictAddressFamilies=`; see address_families(7).',
    blocks: [
      { kind: 'facts', rows: [['number', String(number)], ...(same.length === 0 ? [] : [['also', enumerated(same)] as const])] },
      ...section('How it looks when it is missing', '`Address family not supported by protocol` (errno 97).'),
      heading('Example'),
      { kind: 'code', language: 'ini', text: `[Service]\nRestrictAddressFamilies=${name}` },
    ],
  };
}
