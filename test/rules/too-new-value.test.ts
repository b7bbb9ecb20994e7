/** Versions between two verified ones: what they know is told by the release of each value. */
import { describe, expect, test } from 'vitest';
import { invalidValue } from '../../rules/correctness/invalid-value.ts';
import { tooNewValue } from '../../rules/correctness/too-new-value.ts';
import { lintUnit } from '../../src/engine/lint.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { factsOfTarget, parseTarget } from '../../src/systemd/targets.ts';

function severitiesOf(target: string, line: string): readonly string[] {
  const parsed = parseTarget(target);
  const name = parseUnitName('app.service');
  if (!parsed.ok || name === null) throw new Error(target);
  const facts = factsOfTarget(parsed.target);
  const text = `[Service]\nExecStart=/usr/bin/app\n${line}\n`;
  const unit = loadUnit({ name, main: { path: name.full, text }, dropIns: [] }, facts);
  return lintUnit(unit, [tooNewValue, invalidValue], makeScorer([], facts)).mistakes.map(({ severity }) => severity);
}

describe('too-new-value', () => {
  test.for([
    ['256', 'PrivateTmp=disconnected', ['error']],
    ['257', 'PrivateTmp=disconnected', []],
    ['257', 'ProtectHostname=private', ['error']],
    ['258', 'ProtectHostname=private', []],
    ['259', 'PrivateUsers=managed', ['error']],
    ['260', 'PrivateUsers=managed', []],
    ['252', 'PrivateTmp=yes\nPrivateTmp=disconnected', ['info']],
  ] as const)('systemd %s and %s', ([target, line, severities]) => {
    expect(severitiesOf(target, line)).toEqual(severities);
  });
});
