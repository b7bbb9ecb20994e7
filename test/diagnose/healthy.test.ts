/** Logs of daemons that worked: not even a unit that restricts everything is blamed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { unitNameOf } from '../../src/model/unit-name.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { folder } from './read-cases.ts';

const logs = readdirSync(join(folder, 'healthy'));

describe.each(['hardened', 'root', 'limited'])('under the unit %s', (unitFile) => {
  const facts = factsOf('252', 252);
  const text = readFileSync(join(folder, 'units', `${unitFile}.service`), 'utf8');

  test.for(logs)('%s blames nothing', (log) => {
    const name = unitNameOf(log.replace(/\.log$/, '.service'));
    if (name === null) throw new Error('a log is called after its unit');
    const unit = loadUnit({ name, main: { path: name.full, text }, dropIns: [] }, facts);
    const { symptoms, lines } = diagnose(unit, [readFileSync(join(folder, 'healthy', log))], makeScorer(rules, facts));
    expect(lines).toBeGreaterThan(2);
    expect(symptoms.filter(({ suspects }) => suspects.length > 0).map(({ evidence }) => evidence.text)).toEqual([]);
  });
});

test('there are enough healthy logs', () => {
  expect(logs.length).toBeGreaterThanOrEqual(20);
});
