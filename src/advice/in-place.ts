/** Advice as edits of the unit file itself: a value that is there is replaced, new lines go to the end of [Service]. */
import type { Unit } from '../model/unit.ts';
import { madeBy } from '../model/unit.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Line } from './measure.ts';

/** Directives of one value: a further line would only make the earlier one dead. */
const isSingle = (lines: readonly Line[], directive: string) => lines.filter((line) => line.directive === directive).length === 1 && !lists.has(directive);

const lists: ReadonlySet<string> = new Set([
  'CapabilityBoundingSet',
  'DeviceAllow',
  'IPAddressAllow',
  'IPAddressDeny',
  'ReadWritePaths',
  'RestrictAddressFamilies',
  'RestrictNamespaces',
  'SystemCallArchitectures',
  'SystemCallFilter',
]);

/** The edits of the main file, none of which collide; null where it has no [Service] section to add to. */
export function editsFor(unit: Unit, lines: readonly Line[]): readonly TextEdit[] | null {
  const main = unit.files.find(({ role }) => role === 'main');
  if (main === undefined) return null;
  const edits: TextEdit[] = [];
  const added: Line[] = [];
  for (const line of lines) {
    const present = madeBy(unit, line.directive).at(-1);
    if (present?.file === main && present.node.pieces === null && isSingle(lines, line.directive))
      edits.push({ span: { start: present.node.valueStart, end: present.node.valueEnd }, text: line.value });
    else added.push(line);
  }
  const end = endOfService(main.tree.nodes);
  if (added.length > 0) {
    if (end === null) return null;
    const before = main.tree.text.charAt(end - 1) === '\n' ? '' : '\n';
    edits.push({ span: { start: end, end }, text: before + added.map(({ directive, value }) => `${directive}=${value}\n`).join('') });
  }
  return edits;
}

/** The offset behind the last line of the last [Service] section. */
function endOfService(nodes: Unit['files'][number]['tree']['nodes']): number | null {
  let inside = false;
  let end: number | null = null;
  for (const node of nodes) {
    if (node.kind === 'section') inside = node.name === 'Service';
    if (inside && node.kind !== 'trivia') end = node.end;
  }
  return end;
}
