/** The drop-in that advice is written to: its name, and how it takes its place among the others. */
import { orderDropIns } from '../model/drop-ins.ts';
import type { UnitSource } from '../model/load.ts';
import type { SourceFile } from '../model/unit.ts';
import { lastPart } from '../text/paths.ts';

export const dropInName = '50-unitlint.conf';

/** How the first line of a file of ours begins, by which it is told from a file of somebody else. */
export const ownMark = '# Written by unitlint';

const fileNameOf = ({ path }: SourceFile): string => lastPart(path);

export const isOwn = (file: SourceFile): boolean => fileNameOf(file) === dropInName && file.text.startsWith(ownMark);

/** The unit as it is without what was written for it before. */
export const withoutOwn = (source: UnitSource): UnitSource => ({ ...source, dropIns: source.dropIns.filter((file) => !isOwn(file)) });

/** The unit with a drop-in more, in the order in which systemd would read them. */
export function withDropIn(source: UnitSource, fileName: string, text: string): UnitSource {
  const added: SourceFile = { path: `${source.name.full}.d/${fileName}`, text };
  const files = [added, ...source.dropIns].map((file) => ({ fileName: fileNameOf(file), file }));
  return { ...source, dropIns: orderDropIns(files).map(({ file }) => file) };
}
