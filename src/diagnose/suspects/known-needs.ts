/**
 * What the program of this unit is known to need beside the one thing that failed first. A log shows only where it stopped:
 * with that alone the next start would stop one step later.
 */
import { type Known, words } from '../../inference/known/known.ts';
import { needsOf } from '../../inference/needs.ts';
import { settingValue } from '../../model/setting-values.ts';
import type { Unit } from '../../model/unit.ts';
import { capabilityBit } from '../../model/values/capabilities.ts';
import { mergeRelaxations } from '../relaxations.ts';
import { blocksFamily } from './for-network.ts';
import { realPath } from './path-words.ts';
import { coveringPath } from './restrictions.ts';
import type { Scene } from './scene.ts';
import type { Suspect } from './suspect.ts';

/** The program that the unit is there for, where it is one that is known for sure. */
function mainPrograms(unit: Unit): readonly Known[] {
  return needsOf(unit)
    .matches.filter(({ isMain, confidence }) => isMain && confidence !== 'low')
    .map(({ known }) => known);
}

/** Folders that the program writes and that the same setting closes; one that is missing is passed over. */
function folders(scene: Scene, programs: readonly Known[], directive: string): readonly string[] {
  const closed = programs
    .flatMap(({ writes }) => words(writes))
    .filter((path) => path.startsWith('/'))
    .filter((path) => {
      const nearest = coveringPath(scene, realPath(path)).find(({ effect }) => effect !== 'no-exec' && effect !== 'exec');
      return nearest?.effect === 'read-only' && nearest.culprit.directive === directive && nearest.at !== realPath(path);
    });
  return closed.length === 0 ? [] : [`ReadWritePaths=${closed.map((path) => `-${path}`).join(' ')}`];
}

function capabilities(scene: Scene, programs: readonly Known[]): readonly string[] {
  const bounding = settingValue(scene.unit, 'CapabilityBoundingSet');
  if (bounding === undefined || !scene.sandbox.privileged) return [];
  const missing = programs
    .flatMap((known) => words(known.capabilities))
    .map((name) => `CAP_${name}`)
    .filter((name) => (bounding & capabilityBit(scene.unit.facts, name)) === 0n);
  return missing.length === 0 ? [] : [`CapabilityBoundingSet=${missing.join(' ')}`];
}

function families(scene: Scene, programs: readonly Known[]): readonly string[] {
  const missing = programs
    .flatMap((known) => words(known.families))
    .map((name) => `AF_${name}`)
    .filter((name) => blocksFamily(scene, name));
  return missing.length === 0 ? [] : [`RestrictAddressFamilies=${missing.join(' ')}`];
}

const writeSettings: ReadonlySet<string> = new Set(['ProtectSystem', 'ReadOnlyPaths']);

/** The lines of the first suspect, with what they lack for the program of this unit. */
export function furtherNeeds(scene: Scene, { directive, relax }: Suspect): readonly string[] {
  if (relax.length === 0) return relax;
  // A daemon for logins opens homes for others: reading alone only leads to the next failure.
  if (directive === 'ProtectHome' && relax[0] === 'ProtectHome=read-only')
    return mainPrograms(scene.unit).some(({ needs }) => words(needs).includes('home-w')) ? ['ProtectHome=no'] : relax;
  return mergeRelaxations([relax, missingLines(scene, directive, relax)]);
}

function missingLines(scene: Scene, directive: string, relax: readonly string[]): readonly string[] {
  const programs = mainPrograms(scene.unit);
  if (writeSettings.has(directive) && !relax.some((line) => line.startsWith(`${directive}=`))) return folders(scene, programs, directive);
  if (directive === 'CapabilityBoundingSet') return capabilities(scene, programs);
  return directive === 'RestrictAddressFamilies' ? families(scene, programs) : [];
}
