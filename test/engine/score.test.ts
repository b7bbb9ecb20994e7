/** The arithmetic of the exposure, and what must hold of it whatever the unit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposureRules } from '../../rules/exposure.ts';
import { readPolicy } from '../../src/engine/policy.ts';
import { formatTenths, makeScorer, ratingOf } from '../../src/engine/score.ts';
import { withLines } from '../../src/model/overlay.ts';
import { tableVersions } from '../../src/systemd/versions.ts';
import { exposureOf, factsFor, serviceOf } from '../units.ts';

describe('numbers', () => {
  test.for([
    [0, 'PERFECT'],
    [1, 'SAFE'],
    [9, 'SAFE'],
    [10, 'OK'],
    [49, 'OK'],
    [50, 'MEDIUM'],
    [74, 'MEDIUM'],
    [75, 'EXPOSED'],
    [89, 'EXPOSED'],
    [90, 'UNSAFE'],
    [99, 'UNSAFE'],
    [100, 'DANGEROUS'],
  ] as const)('%i tenths are %s', ([tenths, rating]) => {
    expect(ratingOf(tenths)).toBe(rating);
  });

  test('are printed with one decimal', () => {
    expect([0, 5, 94, 100].map(formatTenths)).toEqual(['0.0', '0.5', '9.4', '10.0']);
  });

  test('every step rounds up: a single check with weight 3 of 1000 still counts as a tenth', () => {
    const facts = factsFor('257');
    const weights = Object.fromEntries(facts.checks.map(({ field }) => [field, { weight: 0 }]));
    const policy = (own: object) => readPolicy(JSON.stringify({ ...weights, ...own }), facts).policy;
    const unit = serviceOf('ProtectClock=yes\nPrivateNetwork=no');
    const scored = (own: object) => makeScorer(exposureRules, facts, policy(own)).score(unit).exposure;
    expect(scored({ ProtectClock: { weight: 997 }, PrivateNetwork: { weight: 3 } })).toBe(1);
    expect(scored({ ProtectClock: { weight: 0 }, PrivateNetwork: { weight: 3 } })).toBe(100);
    expect(scored({ ProtectClock: { weight: 3 }, PrivateNetwork: { weight: 0 } })).toBe(0);
    expect(scored({ ProtectClock: { weight: 2 }, PrivateNetwork: { weight: 1 } })).toBe(34);
  });
});

const hardening = [
  'ProtectClock=yes',
  'ProtectHostname=yes',
  'ProtectKernelLogs=yes',
  'ProtectKernelModules=yes',
  'ProtectKernelTunables=yes',
  'ProtectControlGroups=yes',
  'PrivateDevices=yes',
  'PrivateTmp=yes',
  'PrivateUsers=yes',
  'PrivateNetwork=yes',
  'LockPersonality=yes',
  'MemoryDenyWriteExecute=yes',
  'NoNewPrivileges=yes',
  'RestrictRealtime=yes',
  'RestrictSUIDSGID=yes',
  'RestrictNamespaces=yes',
  'RestrictAddressFamilies=AF_UNIX',
  'SystemCallArchitectures=native',
  'SystemCallFilter=@system-service',
  'ProtectSystem=strict',
  'ProtectHome=yes',
  'ProtectProc=invisible',
  'ProcSubset=pid',
  'UMask=0077',
  'User=ledger',
  'IPAddressDeny=any',
  'CapabilityBoundingSet=',
  'KeyringMode=private',
  'DynamicUser=yes',
];

describe.each(tableVersions)('systemd %s', (version) => {
  test('one more restriction never raises the exposure', () => {
    fc.assert(
      fc.property(fc.subarray(hardening), fc.constantFrom(...hardening), (lines, more) => {
        const unit = serviceOf(lines.join('\n'), { version });
        if (unit.refusal !== null) return;
        expect(exposureOf(withLines(unit, 'Service', [more]))).toBeLessThanOrEqual(exposureOf(unit));
      }),
      { numRuns: 200 },
    );
  });

  test('the printed order does not depend on what was scored before', () => {
    const first = makeScorer(exposureRules, factsFor(version));
    const units = [hardening, hardening.slice(0, 9), []].map((lines) => serviceOf(lines.join('\n'), { version }));
    const order = (scorer: typeof first, unit: (typeof units)[number]) => scorer.inPrintOrder(scorer.score(unit)).map(({ check }) => check.field);
    const together = units.map((unit) => order(first, unit));
    const alone = units.map((unit) => order(makeScorer(exposureRules, factsFor(version)), unit));
    expect(together).toEqual(alone);
    expect(new Set(together[0]).size).toBe(factsFor(version).checks.length);
  });
});
