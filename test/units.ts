/** Units that tests write down as text. */
import { exposureRules } from '../rules/exposure.ts';
import { makeScorer } from '../src/engine/score.ts';
import { loadUnit } from '../src/model/load.ts';
import { settingOf, type Unit } from '../src/model/unit.ts';
import { parseUnitName } from '../src/model/unit-name.ts';
import type { Manager } from '../src/model/value.ts';
import { type Facts, factsOf } from '../src/systemd/facts.ts';
import type { TableVersion } from '../src/systemd/versions.ts';

export interface Given {
  readonly name?: string;
  /** Texts of drop-ins, in the order in which they are applied. */
  readonly dropIns?: readonly string[];
  readonly version?: TableVersion;
  readonly manager?: Manager;
}

export const factsFor = (version: TableVersion): Facts => factsOf(version, Number(version));

export function unitOf(text: string, { name = 'ledger.service', dropIns = [], version = '257', manager = 'system' }: Given = {}): Unit {
  const parsed = parseUnitName(name);
  if (parsed === null) throw new Error(`"${name}" is no unit name`);
  const files = dropIns.map((dropIn, index) => ({ path: `${name}.d/${index}.conf`, text: dropIn }));
  return loadUnit({ name: parsed, main: { path: name, text }, dropIns: files }, factsFor(version), manager);
}

/** The unit of lines in [Service], with a command to run. */
export const serviceOf = (lines: string, given?: Given): Unit => unitOf(`[Service]\nExecStart=/usr/bin/ledger\n${lines}\n`, given);

export const valueIn = (unit: Unit, setting: string): unknown => settingOf(unit, setting)?.value;

/** The exposure in tenths. */
export const exposureOf = (unit: Unit): number => makeScorer(exposureRules, unit.facts).score(unit).exposure;
