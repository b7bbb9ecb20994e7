/** The unit as a place to look for culprits: what it restricts, by which line, and what implies what it does not write. */
import { type Sandbox, sandboxOf } from '../../model/sandbox.ts';
import { settingValue } from '../../model/setting-values.ts';
import { type Assignment, provenance, settingOf, type Unit } from '../../model/unit.ts';
import { ownSection } from '../../model/unit-name.ts';
import { capabilityBit } from '../../model/values/capabilities.ts';
import { impliedBy } from '../../systemd/knowledge/directives.ts';

export interface Scene {
  readonly unit: Unit;
  readonly sandbox: Sandbox;
  /** `Service` for a service. */
  readonly section: string;
}

/** A directive in force, and the line that put it there. */
export interface Culprit {
  readonly directive: string;
  readonly assignment: Assignment;
  /** The directive whose line that is, where the blamed one is not written itself. */
  readonly impliedBy: string | null;
}

export const sceneOf = (unit: Unit): Scene => ({
  unit,
  sandbox: sandboxOf(unit),
  section: ownSection(unit.name),
});

/** Settings that hold the lines of another directive as well. */
const sharedSettings: Readonly<Record<string, string>> = {
  BindReadOnlyPaths: 'BindPaths',
  LoadCredentialEncrypted: 'LoadCredential',
  SetCredentialEncrypted: 'SetCredential',
};

/** Words that restrict nothing, of settings that are no lists. */
const harmlessWords: ReadonlySet<unknown> = new Set([false, 'no', 'default', 'all', 'shared', 'inherit', 'auto', '']);

/** Whether a value is a limit that is none: a number or a time without end, or a soft limit without one. */
const isUnlimited = (value: unknown): boolean =>
  value === Number.POSITIVE_INFINITY || (typeof value === 'object' && value !== null && 'soft' in value && value.soft === Number.POSITIVE_INFINITY);

/** The lines that make up the value of a directive, where it restricts anything. */
export function linesOf({ unit }: Pick<Scene, 'unit'>, directive: string): readonly Assignment[] {
  const setting = settingOf(unit, sharedSettings[directive] ?? directive);
  if (setting === undefined || setting.value === undefined || harmlessWords.has(setting.value) || isUnlimited(setting.value)) return [];
  const { made } = provenance(setting);
  return directive in sharedSettings || directive === 'BindPaths' ? made.filter((line) => line.directive.name === directive) : made;
}

/** The directive as its own lines set it; the line that `test` holds for, else the last. */
export function written(scene: Pick<Scene, 'unit'>, directive: string, test: (line: Assignment) => boolean = () => false): Culprit | null {
  const lines = linesOf(scene, directive);
  const line = lines.findLast(test) ?? lines.at(-1);
  return line === undefined ? null : { directive, assignment: line, impliedBy: null };
}

/** Whether the process lacks CAP_SYS_ADMIN when a filter is loaded, so that the filter brings no_new_privs. */
const startsUnprivileged = ({ sandbox, unit }: Scene) =>
  unit.manager === 'user' || (!sandbox.privileged && (sandbox.ambientSet & capabilityBit(unit.facts, 'CAP_SYS_ADMIN')) === 0n);

/** Directives that the unit sets and that bring `directive` along, in the order of their lines. */
export function impliers(scene: Scene, directive: string): readonly Culprit[] {
  const found: Culprit[] = [];
  for (const name of scene.unit.settings.keys()) {
    const implication = impliedBy(name, scene.unit.facts.version).find(({ setting }) => setting === directive);
    if (implication === undefined || (directive === 'NoNewPrivileges' && implication.when !== undefined && !startsUnprivileged(scene))) continue;
    const line = linesOf(scene, name).at(-1);
    if (line !== undefined) found.push({ directive, assignment: line, impliedBy: name });
  }
  return found;
}

/** The directive in force: by its own line, else by what implies it; null where neither is there. */
export const inForce = (scene: Scene, directive: string): Culprit | null => written(scene, directive) ?? impliers(scene, directive)[0] ?? null;

/** The name of the service's folder below /var/lib and its kin: that of its *Directory=, else of the unit. */
export const folderName = ({ unit }: Scene): string => settingValue(unit, 'StateDirectory')?.[0]?.path ?? unit.name.prefix;

/** An assignment as a line of a unit. */
export const lineText = ({ directive, node }: Assignment): string => `${directive.name}=${node.value}`;

const longestShown = 60;

/** The same, short enough for a sentence. */
export function shown(line: Assignment): string {
  const text = lineText(line);
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
