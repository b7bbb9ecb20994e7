/** A rule that is about some settings has nothing to say of a unit that sets none of them. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { hasStudyData, sourceOf, storedUnits } from '../../scripts/study-data.ts';
import { lintUnit } from '../../src/engine/lint.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import type { Unit } from '../../src/model/unit.ts';
import type { LintRule, Rule } from '../../src/rule/rule.ts';
import { sectionsKnowing } from '../../src/systemd/directives.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { newestTable, tableVersions } from '../../src/systemd/versions.ts';
import { unitOf } from '../units.ts';

const lintRules = rules.filter((rule): rule is LintRule => rule.category !== 'exposure');
/** The same rules, asked of every unit. */
const asked: readonly Rule[] = lintRules.map((rule) => ({ ...rule, about: undefined }));

function said(unit: Unit, which: readonly Rule[]) {
  const { mistakes, failures } = lintUnit(unit, which, makeScorer(rules, unit.facts));
  expect(failures).toEqual([]);
  return mistakes.map(({ rule, message, span }) => [rule, message, span.start]);
}

test('a rule is about settings that systemd knows', () => {
  const unknown = lintRules.flatMap(({ id, about = [] }) => about.filter((name) => sectionsKnowing(name).length === 0).map((name) => [id, name]));
  expect(unknown).toEqual([]);
});

const examples = Object.values(pages).flatMap((page) => [...page.examples.bad, ...page.examples.good]);

describe.each(tableVersions)('systemd %s', (version) => {
  test('the examples of all rules', () => {
    for (const { unit, name = 'example.service', dropIn, manager = 'system' } of examples) {
      const loaded = unitOf(unit, { name, version, manager, dropIns: dropIn === undefined ? [] : [dropIn] });
      expect([
        unit,
        said(
          loaded,
          rules.filter(({ category }) => category !== 'exposure'),
        ),
      ]).toEqual([unit, said(loaded, asked)]);
    }
  });

  test('each setting of the examples alone', () => {
    const lines = new Set(examples.flatMap(({ unit }) => unit.split('\n').filter((line) => /^[A-Z]\w*=/.test(line) && !line.endsWith('\\'))));
    for (const line of lines) {
      for (const manager of ['system', 'user'] as const) {
        const loaded = unitOf(`[Service]\nExecStart=/usr/bin/ledger\n${line}\n`, { version, manager });
        expect([line, said(loaded, lintRules)]).toEqual([line, said(loaded, asked)]);
      }
    }
  });
});

/** A line for each setting that some rule is about; `yes` where no other value is said here. */
const values: Readonly<Record<string, string>> = {
  After: 'network-online.target',
  AllowedCPUs: '0',
  AmbientCapabilities: 'CAP_SYS_ADMIN',
  AppArmorProfile: '-ledger',
  BPFProgram: 'ingress:/sys/fs/bpf/x',
  BindPaths: '/:/host',
  CPUQuota: '10%',
  CPUWeight: '10',
  CapabilityBoundingSet: '~CAP_SYS_TIME CAP_SETUID CAP_NET_RAW',
  DeviceAllow: '/dev/null rw',
  DevicePolicy: 'strict',
  EnvironmentFile: '/tmp/ledger.env',
  ExecPaths: '/usr',
  Group: 'docker',
  IOWeight: '10',
  IPAddressAllow: '10.0.0.0/8',
  IPAddressDeny: 'any',
  IPEgressFilterPath: '/sys/fs/bpf/x',
  IPIngressFilterPath: '/sys/fs/bpf/x',
  InaccessiblePaths: '/usr /opt /home /etc /srv',
  KillMode: 'none',
  LimitAS: '1G',
  LimitCORE: '0',
  LimitNPROC: '1',
  LogNamespace: 'ledger',
  MemoryHigh: '1G',
  MemoryMax: '1G',
  MemorySwapMax: '1G',
  NoExecPaths: '/home',
  PIDFile: '/run/ledger.pid',
  ProcSubset: 'pid',
  ProtectProc: 'invisible',
  ProtectSystem: 'strict',
  ReadOnlyPaths: '/',
  ReadWritePaths: '/srv',
  Restart: 'always',
  RestrictAddressFamilies: 'none',
  RestrictFileSystems: '~',
  RestrictNetworkInterfaces: '~',
  SELinuxContext: 'x:y:z',
  SecureBits: 'noroot',
  SmackProcessLabel: 'ledger',
  SocketBindAllow: 'tcp:80',
  SocketBindDeny: 'any',
  SupplementaryGroups: 'docker',
  SystemCallArchitectures: 'native',
  SystemCallFilter: '~@clock @mount @setuid @pkey @ipc',
  SystemCallLog: '@mount',
  TasksMax: '10',
  TemporaryFileSystem: '/home /opt /usr /srv',
  UMask: '0077',
  User: 'ledger',
};

/** Services that fail under one setting or another, by what they run. */
const commands = new Set(examples.flatMap(({ unit }) => unit.split('\n').filter((line) => /^ExecStart=\S/.test(line))));

describe.each([
  ['service', 'system'],
  ['service', 'user'],
  ['socket', 'system'],
] as const)('every kind of service in a %s of the %s manager', (type, manager) => {
  test.each([...new Set(lintRules.flatMap(({ about = [] }) => about))].map((name) => [name]))('with %s=', (name) => {
    for (const command of commands) {
      const own = type === 'socket' ? '[Socket]\nListenStream=/run/x\n' : `[Service]\n${command}\nExecStartPost=+/bin/true\n`;
      const unit = unitOf(`${own}${name}=${values[name] ?? 'yes'}\n`, { version: newestTable, manager, name: `ledger.${type}` });
      expect([command, said(unit, lintRules)]).toEqual([command, said(unit, asked)]);
      if (type === 'socket') break;
    }
  });
});

test.skipIf(!hasStudyData)(
  'real units, where the study data are',
  () => {
    const facts = factsOf(newestTable, Number(newestTable));
    for (const entry of storedUnits('services')) {
      const source = sourceOf(entry, facts);
      if (source === null) continue;
      const unit = loadUnit(source, facts);
      expect([entry.name, said(unit, lintRules)]).toEqual([entry.name, said(unit, asked)]);
    }
  },
  60_000,
);
