/** Advice on a unit that a test writes down. */
import { rules } from '../../rules/index.ts';
import { type Advice, advise } from '../../src/advice/advise.ts';
import type { Level } from '../../src/advice/level.ts';
import type { ProfileName } from '../../src/advice/profile.ts';
import type { UnitSource } from '../../src/model/load.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import type { Manager } from '../../src/model/value.ts';
import { parseTarget, type Target } from '../../src/systemd/targets.ts';

export interface Asked {
  readonly name?: string;
  readonly level?: Level;
  readonly profile?: ProfileName | 'auto';
  readonly targets?: readonly string[];
  readonly manager?: Manager;
  readonly maxExposure?: number;
  readonly dropIn?: { readonly fileName: string; readonly text: string };
  readonly companions?: Readonly<Record<string, string>>;
}

export function targetOf(text: string): Target {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.target;
}

export function sourceFor(text: string, { name = 'example.service', dropIn }: Asked = {}): UnitSource {
  const parsed = parseUnitName(name);
  if (parsed === null) throw new Error(`bad unit name ${name}`);
  const dropIns = dropIn === undefined ? [] : [{ path: `${name}.d/${dropIn.fileName}`, text: dropIn.text }];
  return { name: parsed, main: { path: name, text }, dropIns };
}

export function adviceOn(
  source: UnitSource,
  { level = 'balanced', profile = 'auto', targets = ['252'], manager = 'system', maxExposure, companions = {} }: Asked = {},
): Advice {
  const beside = Object.entries(companions).map(([name, text]) => sourceFor(text, { name }));
  const result = advise(source, () => beside, { targets: targets.map(targetOf), manager, level, profile, maxExposure: maxExposure ?? null, rules });
  if (!result.ok) throw new Error(result.message);
  return result.advice;
}

/** Advice on a service that consists of these lines of [Service]. */
export const adviceFor = (lines: string, asked: Asked = {}): Advice => adviceOn(sourceFor(`[Service]\n${lines}\n`, asked), asked);

export const proposedLines = ({ proposals }: Advice): readonly string[] =>
  proposals.flatMap(({ lines }) => lines.map(({ directive, value }) => `${directive}=${value}`));

/** Why a directive is left out; undefined where it is not. */
export const reasonAgainst = ({ leftOut }: Advice, directive: string): string | undefined => leftOut.find((one) => one.directive === directive)?.because;
