import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { textOf } from '../../src/advice/advise.ts';
import { withDropIn } from '../../src/advice/drop-in-file.ts';
import { editsFor } from '../../src/advice/in-place.ts';
import { narrows, scoresNoWorse } from '../../src/advice/narrows.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { sandboxOf } from '../../src/model/sandbox.ts';
import { factsOfTarget } from '../../src/systemd/targets.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { adviceOn, proposedLines, sourceFor, targetOf } from './advise-unit.ts';

const lines = [
  'User=app',
  'DynamicUser=yes',
  'Type=forking',
  'Type=notify',
  'PrivateTmp=no',
  'PrivateTmp=yes',
  'ProtectSystem=full',
  'ProtectSystem=strict',
  'ProtectHome=read-only',
  'NoNewPrivileges=yes',
  'CapabilityBoundingSet=CAP_NET_BIND_SERVICE',
  'CapabilityBoundingSet=~CAP_SYS_ADMIN',
  'CapabilityBoundingSet=',
  'AmbientCapabilities=CAP_NET_BIND_SERVICE',
  'RestrictAddressFamilies=AF_UNIX AF_INET',
  'RestrictAddressFamilies=~AF_PACKET',
  'RestrictAddressFamilies=none',
  'SystemCallFilter=@system-service',
  'SystemCallFilter=~@mount:EPERM',
  'SystemCallFilter=~@clock @debug',
  'SystemCallFilter=read write',
  'SystemCallErrorNumber=EACCES',
  'PrivateNetwork=yes',
  'UMask=0007',
  'ReadWritePaths=/srv/x',
  'ReadOnlyPaths=/',
  'StateDirectory=app',
  'DeviceAllow=/dev/null rw',
  'DevicePolicy=strict',
  'IPAddressDeny=any',
  'RestrictNamespaces=net',
  'Delegate=yes',
  'MemoryDenyWriteExecute=false',
  'PIDFile=/run/x.pid',
];
const commands = [
  '/usr/sbin/nginx',
  '/usr/bin/node /srv/a.js',
  '/usr/bin/x --listen 0.0.0.0:80 --data /srv/x',
  '/bin/sh -c "exec x > /opt/y"',
  '/usr/sbin/sshd',
  '!/usr/sbin/chronyd',
  '/usr/bin/sudo x',
];

const units = fc
  .record({
    command: fc.constantFrom(...commands),
    settings: fc.subarray(lines),
    level: fc.constantFrom('safe', 'balanced', 'strict'),
    version: fc.constantFrom('252', '254', '257', '262', '245'),
  })
  .map(({ command, settings, level, version }) => ({
    text: `[Service]\nExecStart=${command}\n${settings.join('\n')}\n`,
    level: level as 'safe' | 'balanced' | 'strict',
    version,
  })); // one of these three

describe('advice on any unit', () => {
  test('loosens nothing, and gives the exposure it promises', () => {
    fc.assert(
      fc.property(units, ({ text, level, version }) => {
        const source = sourceFor(text);
        const facts = factsOfTarget(targetOf(version));
        const before = loadUnit(source, facts);
        fc.pre(before.refusal === null);
        const advice = adviceOn(source, { level, targets: [version] });
        const scorer = makeScorer(rules, facts);
        const after = loadUnit(withDropIn(source, '50-unitlint.conf', textOf(advice.proposals.flatMap((one) => one.lines))), facts);
        expect(after.refusal).toBeNull();
        expect(narrows(sandboxOf(before), sandboxOf(after))).toBe(true);
        expect(scoresNoWorse(scorer.score(before), scorer.score(after), sandboxOf(after))).toBe(true);
        expect(scorer.score(after).exposure).toBeLessThanOrEqual(scorer.score(before).exposure);
        expect(scorer.score(after).exposure).toBe(advice.after.overall);
      }),
      { numRuns: 100 },
    );
  });

  test('has nothing to add once it is followed', () => {
    fc.assert(
      fc.property(units, ({ text, level, version }) => {
        const source = sourceFor(text);
        fc.pre(loadUnit(source, factsOfTarget(targetOf(version))).refusal === null);
        const first = adviceOn(source, { level, targets: [version] });
        const followed = withDropIn(source, '40-followed.conf', textOf(first.proposals.flatMap((one) => one.lines)));
        expect(proposedLines(adviceOn(followed, { level, targets: [version] }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('does the same as lines of the unit itself', () => {
    fc.assert(
      fc.property(units, ({ text, level, version }) => {
        const source = sourceFor(text);
        const facts = factsOfTarget(targetOf(version));
        fc.pre(loadUnit(source, facts).refusal === null);
        const advice = adviceOn(source, { level, targets: [version] });
        const edits = editsFor(
          advice.unit,
          advice.proposals.flatMap((one) => one.lines),
        );
        const edited = loadUnit(sourceFor(applyEdits(text, edits ?? [])), facts);
        expect(makeScorer(rules, facts).score(edited).exposure).toBe(advice.after.overall);
      }),
      { numRuns: 60 },
    );
  });
});
