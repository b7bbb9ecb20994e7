/** Every log of fixtures/diagnose: the directive that is known to be behind it comes first, and nothing else where none is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { factsOfTarget, parseTarget } from '../../src/systemd/targets.ts';
import { folder, type LogCase, readCases } from './read-cases.ts';

const cases = readCases();
const smallestShare = 0.95;

function judge({ unit: unitFile, named, added, target, log }: LogCase) {
  const parsed = parseTarget(target);
  if (!parsed.ok) throw new Error(parsed.problem);
  const facts = factsOfTarget(parsed.target);
  const name = parseUnitName(named);
  if (name === null) throw new Error('the unit of a case has a name');
  const text = readFileSync(join(folder, 'units', `${unitFile}.service`), 'utf8');
  const dropIns = added.length === 0 ? [] : [{ path: `${named}.d/10-case.conf`, text: `[Service]\n${added.join('\n')}\n` }];
  const unit = loadUnit({ name, main: { path: name.full, text }, dropIns }, facts);
  return diagnose(unit, [new TextEncoder().encode(log)], makeScorer(rules, facts));
}

const firstSuspect = (one: LogCase) => judge(one).symptoms.flatMap(({ suspects }) => suspects)[0];

describe('logs with a known cause', () => {
  test.for(cases.filter(({ missed }) => !missed))('$file: $name', (one) => {
    const suspect = firstSuspect(one);
    expect(suspect?.directive ?? null).toBe(one.culprit);
    expect(suspect?.impliedBy ?? null).toBe(one.impliedBy);
    for (const line of one.relax) expect(suspect?.relax.join('\n')).toContain(line);
  });

  test.for(cases.filter(({ missed }) => missed))('$file: $name is still missed', (one) => {
    expect(firstSuspect(one)?.directive ?? null).not.toBe(one.culprit);
  });

  test('are nearly all understood', () => {
    const blamed = cases.filter(({ culprit }) => culprit !== null);
    const right = blamed.filter((one) => firstSuspect(one)?.directive === one.culprit);
    expect(blamed.length).toBeGreaterThanOrEqual(100);
    expect(right.length / blamed.length).toBeGreaterThanOrEqual(smallestShare);
  });

  afterAll(() => {
    const right = cases.filter((one) => (firstSuspect(one)?.directive ?? null) === one.culprit);
    process.stdout.write(`diagnose: ${right.length} of ${cases.length} logs understood\n`);
  });
});
