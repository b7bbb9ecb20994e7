/** Reads the needs of a unit that a test writes down. */
import { type Needs, needsOf } from '../../src/inference/needs.ts';
import { loadUnit } from '../../src/model/load.ts';
import type { Unit } from '../../src/model/unit.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { factsOf } from '../../src/systemd/facts.ts';

export function unitOf(text: string, fullName = 'example.service', version: '252' | '257' | '262' = '252'): Unit {
  const name = parseUnitName(fullName);
  if (name === null) throw new Error(`bad unit name ${fullName}`);
  return loadUnit({ name, main: { path: fullName, text }, dropIns: [] }, factsOf(version, Number(version)));
}

export const needsIn = (lines: string, fullName?: string, companions: readonly Unit[] = []): Needs =>
  needsOf(unitOf(`[Service]\n${lines}\n`, fullName), companions);
