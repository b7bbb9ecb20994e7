/** What `harden` and `plan` share: units become hardenings, those that can't be advised are said. */
import { basename, dirname, join } from 'node:path';
import { rules } from '../../../rules/index.ts';
import { type Advice, advise } from '../../advice/advise.ts';
import { dropInName } from '../../advice/drop-in-file.ts';
import { type Hardening, hardeningOf } from '../../advice/hardening.ts';
import { levels } from '../../advice/level.ts';
import { planOf } from '../../advice/plan.ts';
import { profileNames } from '../../advice/profile.ts';
import { parseThreshold } from '../../config/values.ts';
import type { UnitSource } from '../../model/load.ts';
import { factsOfTarget } from '../../systemd/targets.ts';
import type { InputUnit } from '../inputs.ts';
import { readWord, UsageError } from '../settings.ts';
import { type PreparedOptions, prepare, withoutExcluded } from './prepare.ts';
import { inputsFor, makeComplaints, type SharedOptions } from './shared.ts';

export interface HardenOptions extends SharedOptions, PreparedOptions {
  readonly level?: string;
  readonly profile?: string;
  readonly maxExposure?: string;
}

/** A unit with its advice. */
export interface Hardened {
  readonly input: InputUnit;
  readonly source: UnitSource;
  readonly advice: Advice;
  readonly hardening: Hardening;
}

export interface HardenRun {
  readonly hardened: readonly Hardened[];
  /** Whether something could not be read or advised. */
  readonly failed: boolean;
}

const limitOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const parsed = parseThreshold(text);
  if (!parsed.ok) throw new UsageError(`--max-exposure ${parsed.problem}`);
  return parsed.value;
};

export async function hardenUnits(paths: readonly string[], options: HardenOptions): Promise<HardenRun> {
  const level = readWord('--level', options.level ?? 'balanced', levels);
  const profile = readWord('--profile', options.profile ?? 'auto', ['auto', ...profileNames]);
  const maxExposure = limitOf(options.maxExposure);
  const prepared = await prepare(options, rules);
  const { units, problems } = await inputsFor(paths, options, prepared.general.user.value);
  const { complain, any } = makeComplaints();
  for (const problem of problems) complain(problem);
  const hardened: Hardened[] = [];
  const kept = withoutExcluded(units, paths, prepared);
  for (const input of kept) {
    const settings = prepared.unitSettings(input.path);
    const targets = settings.targets.value;
    const [first] = targets;
    if (first === undefined || (!input.unit.endsWith('.service') && !paths.includes(input.path) && options.root === undefined)) continue;
    const instance = factsOfTarget(first).behaviour.templateInstance;
    const read = input.read(instance);
    if (!read.ok) {
      complain(read.problem);
      continue;
    }
    const manager = settings.user.value ? 'user' : 'system';
    const result = advise(read.source, (unit) => input.companions(unit.name, instance), { targets, manager, level, profile, maxExposure, rules });
    if (!result.ok) {
      complain({ path: input.path, message: result.message });
      continue;
    }
    const { advice } = result;
    const context = { path: input.path, unit: input.unit, dropInPath: dropInPathOf(input, read.source), limit: maxExposure, plan: planOf(advice) };
    hardened.push({ input, source: read.source, advice, hardening: hardeningOf(advice, context) });
  }
  if (hardened.length === 0 && kept.length > 0 && !any()) process.stderr.write('unitlint: there is nothing to harden: no unit here is a service\n');
  return { hardened, failed: any() };
}

/** Folders of packages: what an administrator adds belongs into /etc. */
const packaged = /(?:^|(?<=\/))(?:usr\/local\/|usr\/)?lib\/systemd\/(system|user)$/;

/** Beside the unit; for a unit that a package brought, in /etc of the same root. */
function dropInPathOf({ path, unit }: InputUnit, { main }: UnitSource): string {
  const folder = dirname(main === null ? path : join(dirname(path), basename(main.path)));
  return join(folder.replace(packaged, 'etc/systemd/$1'), `${unit}.d`, dropInName);
}
