/** Files of other programs whose names end like those of units. */
import { oncePer } from '../model/once.ts';
import type { LoadedFile, Unit } from '../model/unit.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { sectionsKnowing, sectionsOf, unitTypes } from '../systemd/directives.ts';

/** XML or HTML: a service of Avahi or firewalld, a page that was saved under a unit's name. */
const isMarkup = ({ tree }: LoadedFile): boolean => /^\uFEFF?\s*<[?!a-zA-Z]/.test(tree.text);

const busSection = 'D-BUS Service';

/** A service file of the message bus, which shares the suffix. */
const isBusFile = ({ tree }: LoadedFile): boolean => {
  const names = tree.nodes.flatMap((node) => (node.kind === 'section' ? [node.name] : []));
  return names.includes(busSection) && !names.includes('Service');
};

const unitSections: ReadonlySet<string> = new Set(unitTypes.flatMap(sectionsOf));

/** A header or a name that only units have. */
const isOfUnits = (node: SyntaxNode): boolean =>
  (node.kind === 'section' && unitSections.has(node.name)) || (node.kind === 'assignment' && sectionsKnowing(node.key).length > 0);

/** Bytes that no text has. */
const binary = /[\0-\x08\uDC80-\uDCFF]/;

/** A script, a Dockerfile, the output of a command: a text with lines of which none is one of a unit. */
const hasNothingOfUnits = ({ tree }: LoadedFile): boolean => {
  if (binary.test(tree.text)) return false;
  const lines = tree.nodes.filter(({ kind }) => kind !== 'trivia');
  return lines.length > 0 && !lines.some(isOfUnits);
};

/** Whether the main file of a unit is none: systemd refuses it, and nobody ever meant it for systemd. */
export const isForeign = oncePer(({ files }: Unit): boolean => {
  const [main] = files;
  return main?.role === 'main' && (isMarkup(main) || isBusFile(main) || hasNothingOfUnits(main));
});
