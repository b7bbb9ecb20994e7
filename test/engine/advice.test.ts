/** Advice that the unit itself speaks against is told apart: it stands last, and its exposure is not promised. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lintUnit } from '../../src/engine/lint.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { vetoes } from '../../src/inference/vetoes.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { factsFor, unitOf } from '../units.ts';

function findingsOn(lines: string): readonly Finding[] {
  const unit = unitOf(`[Service]\n${lines}`);
  return lintUnit(unit, rules, makeScorer(rules, unit.facts)).advice();
}

const linesOn = (lines: string, rule: string) => findingsOn(lines).find((finding) => finding.rule === rule)?.advice?.lines;

function adviceOn(lines: string): ReadonlyMap<string, string | null> {
  return new Map(findingsOn(lines).flatMap((finding) => (finding.advice === null ? [] : [[finding.rule, finding.advice.against]])));
}

describe('advice on exposure', () => {
  test.each([
    ['ExecStart=/usr/bin/node /srv/app/server.js\n', 'memory-deny-write-execute', 'node'],
    ['ExecStart=/usr/sbin/chronyd\n', 'protect-clock', 'chronyd'],
    ['ExecStart=/usr/bin/app --listen 0.0.0.0:8080\n', 'private-network', '8080'],
    ['ExecStart=/usr/bin/sudo /usr/bin/app\n', 'no-new-privileges', 'sudo'],
    ['ExecStart=/usr/sbin/sshd -D\n', 'protect-home', 'sshd'],
    ['ExecStart=/usr/bin/app /dev/ttyUSB0\n', 'private-devices', 'ttyUSB0'],
  ])('%j speaks against %s', (lines, rule, evidence) => {
    expect(adviceOn(lines).get(rule)).toContain(evidence);
  });

  test('nothing speaks against restrictions that a plain program does not miss', () => {
    const advice = adviceOn('ExecStart=/usr/bin/app\nUser=app\n');
    for (const rule of ['no-new-privileges', 'protect-clock', 'private-devices', 'memory-deny-write-execute', 'private-network'])
      expect([rule, advice.get(rule)]).toEqual([rule, null]);
  });

  test('a list of calls that holds those for other users is no harm to what starts as root', () => {
    expect(adviceOn('ExecStart=/usr/sbin/nginx\n').get('system-call-filter')).toBeNull();
    expect(adviceOn('ExecStart=/usr/sbin/nginx\nSystemCallFilter=~@obsolete\n').get('system-call-filter')).toContain('nginx');
  });

  test('a list of address families has room for those that the service needs', () => {
    const lines = 'ExecStart=/usr/bin/node /srv/app/server.js\n';
    expect(adviceOn(lines).get('restrict-address-families')).toBeNull();
    expect(linesOn(lines, 'restrict-address-families')).toEqual(['RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK']);
    expect(linesOn('ExecStart=/usr/bin/app\n', 'restrict-address-families')).toEqual(['RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6']);
    expect(adviceOn('ExecStart=/usr/sbin/sshd -D\n').get('restrict-address-families')).toContain('sshd');
  });

  test('a closed policy leaves open what DeviceAllow= names, PrivateDevices= hides it', () => {
    const advice = adviceOn('ExecStart=/usr/bin/app\nDeviceAllow=/dev/ttyUSB0 rw\nDevicePolicy=auto\n');
    expect(advice.get('device-policy')).toBeNull();
    expect(advice.get('private-devices')).toContain('ttyUSB0');
  });

  test('no unit can just be given a root of its own', () => {
    expect(adviceOn('ExecStart=/usr/bin/app\nUser=app\n').get('root-directory')).toContain('has to be built first');
  });

  test('every directive that has a veto is one of systemd', () => {
    for (const name of Object.keys(vetoes)) expect([name, factsFor('262').directive('Service', name)?.name]).toEqual([name, name]);
  });
});
