/** What is known about directives, found by name. */
import { calls } from './calls.ts';
import { files } from './files.ts';
import { identity } from './identity.ts';
import { kernel } from './kernel.ts';
import { network } from './network.ts';
import { type Area, areas, type DirectiveNote } from './note.ts';
import { resources } from './resources.ts';

export type { Area, Breakage, DirectiveNote, Implication } from './note.ts';

export const notesByArea: Readonly<Record<Area, readonly DirectiveNote[]>> = { identity, files, kernel, network, calls, resources };

const byName: ReadonlyMap<string, DirectiveNote> = new Map(areas.flatMap((area) => notesByArea[area].map((note) => [note.name, note])));

/** What is known about a directive; undefined where it restricts nothing. */
export const directiveNote = (name: string): DirectiveNote | undefined => byName.get(name);

/** Settings that `name` brings in systemd `version`. */
export const impliedBy = (name: string, version: number): NonNullable<DirectiveNote['implies']> =>
  (byName.get(name)?.implies ?? []).filter(({ from = 0, until = Number.POSITIVE_INFINITY }) => version >= from && version <= until);
