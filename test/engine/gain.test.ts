/** What advice gains is what a new score says, however much is remembered of other units. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposureRules } from '../../rules/exposure.ts';
import { makeGains } from '../../src/engine/gain.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { needsOf } from '../../src/inference/needs.ts';
import { loadUnit } from '../../src/model/load.ts';
import { withLines } from '../../src/model/overlay.ts';
import { sandboxOf } from '../../src/model/sandbox.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

const pool = [
  'User=ledger',
  'User=root',
  'DynamicUser=yes',
  'ProtectClock=yes',
  'ProtectKernelLogs=yes',
  'ProtectKernelModules=yes',
  'PrivateDevices=yes',
  'PrivateDevices=no',
  'DevicePolicy=closed',
  'DeviceAllow=/dev/null rw',
  'DeviceAllow=char-%i rw',
  'RootImage=/srv/image',
  'RootDirectory=/srv/root',
  'MountImages=/srv/image:/mnt',
  'LoadCredentialEncrypted=key:/etc/key',
  'CapabilityBoundingSet=CAP_SYS_TIME CAP_CHOWN',
  'CapabilityBoundingSet=~CAP_SYS_ADMIN',
  'AmbientCapabilities=CAP_CHOWN',
  'SystemCallFilter=@system-service',
  'SystemCallFilter=~@clock @mount',
  'SystemCallArchitectures=native',
  'RestrictAddressFamilies=AF_UNIX',
  'RestrictAddressFamilies=~AF_PACKET',
  'RestrictNamespaces=yes',
  'RestrictNamespaces=~user',
  'IPAddressDeny=any',
  'IPAddressAllow=localhost',
  'ProtectSystem=full',
  'ProtectHome=read-only',
  'PrivateMounts=no',
  'NotifyAccess=all',
  'UMask=0077',
  'Delegate=yes',
  'SupplementaryGroups=disk',
  'KeyringMode=inherit',
];

const name = parseUnitName('ledger.service');
if (name === null) throw new Error('a valid name');

describe.each(tableVersions)('advice for systemd %s', (version) => {
  const facts = factsOf(version, Number(version));
  const scorer = makeScorer(exposureRules, facts);
  const gains = makeGains(scorer);

  test('gains what a new score says, for one rule and for all of them together', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { maxLength: 6 }), fc.boolean(), (lines, late) => {
        const text = `${late ? '[Unit]\nDefaultDependencies=no\n' : ''}[Service]\nExecStart=/usr/bin/ledger\n${lines.join('\n')}\n`;
        const unit = loadUnit({ name, main: { path: name.full, text }, dropIns: [] }, facts);
        if (unit.refusal !== null) return;
        const sandbox = sandboxOf(unit);
        const score = scorer.score(unit);
        const advice = exposureRules.map((rule) => rule.advice(sandbox, () => needsOf(unit))).filter((written) => written.length > 0);
        for (const written of [...advice, advice.flat()]) {
          const { exposure, exact } = scorer.score(withLines(unit, 'Service', written));
          const { exposure: remembered, exact: exactly } = gains({ sandbox, score, section: 'Service' }, written);
          expect([written, remembered, exactly]).toEqual([written, exposure, exact]);
          compared += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
