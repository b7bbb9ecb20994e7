/** Builds the model of a unit from its files, in the order in which systemd applies them (unit_load_fragment, config_parse). */
import { parseUnitFile } from '../syntax/parse.ts';
import type { AssignmentNode, InvalidNode, SectionNode } from '../syntax/tree.ts';
import { type Directive, sectionsOf } from '../systemd/directives.ts';
import type { Facts } from '../systemd/facts.ts';
import { refusedCombination } from './refusals.ts';
import { valueSpan } from './spans.ts';
import {
  type FileFault,
  type LoadedFile,
  type Refusal,
  readSetting,
  type Setting,
  type SourceFile,
  type Unit,
  type UnreadFile,
  type UnreadReason,
} from './unit.ts';
import { isTemplate, isValidName, type UnitName, withInstance } from './unit-name.ts';
import type { Manager } from './value.ts';

/** The files of one unit. Drop-ins stand in the order of their names, as orderDropIns gives them. */
export interface UnitSource {
  readonly name: UnitName;
  /** Null when only drop-ins are at hand: they are read, but the unit can't be judged. */
  readonly main: SourceFile | null;
  readonly dropIns: readonly SourceFile[];
  /** Files that look like drop-ins, where somebody has looked for such. */
  readonly unread?: readonly { readonly file: SourceFile; readonly reason: UnreadReason }[];
}

/** Directives that write to one field of systemd, under the name of one of them. */
const sharedSettings: ReadonlyMap<string, string> = new Map([
  ['LoadCredentialEncrypted', 'LoadCredential'],
  ['SetCredentialEncrypted', 'SetCredential'],
  ['BindReadOnlyPaths', 'BindPaths'],
  ...['OnActiveSec', 'OnBootSec', 'OnStartupSec', 'OnUnitActiveSec', 'OnUnitInactiveSec'].map((name) => [name, 'OnCalendar'] as const),
  ...['PathExistsGlob', 'PathChanged', 'PathModified', 'DirectoryNotEmpty'].map((name) => [name, 'PathExists'] as const),
  ...['ListenDatagram', 'ListenSequentialPacket', 'ListenFIFO', 'ListenNetlink', 'ListenSpecial', 'ListenMessageQueue', 'ListenUSBFunction'].map(
    (name) => [name, 'ListenStream'] as const,
  ),
]);

/** The setting that a directive writes to. */
export const settingOfDirective = (directive: Directive): string => sharedSettings.get(directive.setting) ?? directive.setting;

/** What is collected while the files are read. */
export interface Draft {
  readonly name: UnitName;
  readonly facts: Facts;
  readonly manager: Manager;
  readonly settings: Map<string, Setting>;
  readonly faults: FileFault[];
  refusal: Refusal | null;
  /** Settings that belong to another unit and are copied before they are added to. */
  readonly shared?: ReadonlyMap<string, Setting>;
}

/** Where the reading of one file stands. */
interface Cursor {
  readonly file: LoadedFile;
  readonly sections: readonly string[];
  /** The known section that holds, null before the first header and in a section that is ignored. */
  section: string | null;
  headerSeen: boolean;
  /** A fault at which systemd stops reading this file: what follows is looked at for faults only. */
  stopped: boolean;
}

export function loadUnit(source: UnitSource, facts: Facts, manager: Manager = 'system'): Unit {
  const name = isTemplate(source.name) ? withInstance(source.name, facts.behaviour.templateInstance) : source.name;
  const draft: Draft = { name, facts, manager, settings: new Map(), faults: [], refusal: null };
  const files: LoadedFile[] = [];
  const read = (file: SourceFile, role: LoadedFile['role']) => {
    const loaded: LoadedFile = { source: file, role, tree: parseUnitFile(file.text) };
    files.push(loaded);
    addLines(draft, loaded);
  };
  if (source.main !== null) read(source.main, 'main');
  for (const dropIn of source.dropIns) read(dropIn, 'drop-in');
  const unread = (source.unread ?? []).map(
    ({ file, reason }): UnreadFile => ({ file: { source: file, role: 'drop-in', tree: parseUnitFile(file.text) }, reason }),
  );
  const unit: Unit = { name, facts, manager, files, settings: draft.settings, faults: draft.faults, refusal: null, unread };
  return { ...unit, refusal: judge(source, unit, draft.refusal) };
}

/** The first reason for which systemd would not load the unit, or null. */
function judge(source: UnitSource, unit: Unit, fault: Refusal | null): Refusal | null {
  if (!isValidName(source.name)) return { kind: 'name', message: `"${source.name.full}" is not a valid unit name`, at: null };
  if (source.main === null) return { kind: 'not-found', message: `${unit.name.full} itself is not here, only drop-ins of it`, at: null };
  if (source.main.text === '') return { kind: 'masked', message: 'an empty file masks it', at: null };
  if (unit.name.type === 'scope') return { kind: 'not-found', message: 'scope units are made by programs, systemd loads none from files', at: null };
  return fault ?? refusedCombination(unit);
}

/** Applies one file on top of what was read before. */
export function addLines(draft: Draft, file: LoadedFile): void {
  const cursor: Cursor = { file, sections: sectionsOf(draft.name.type), section: null, headerSeen: false, stopped: false };
  for (const node of file.tree.nodes) {
    if (node.kind === 'assignment') readAssignment(draft, cursor, node);
    else if (node.kind === 'section') readHeader(draft, cursor, node);
    else if (node.kind === 'invalid') readInvalid(draft, cursor, node);
  }
}

const globCharacters = /^$|[?*[]/;

function readHeader(draft: Draft, cursor: Cursor, node: SectionNode): void {
  if (cursor.sections.includes(node.name)) {
    cursor.headerSeen = true;
    cursor.section = node.name;
    return;
  }
  const span = { start: node.nameStart, end: node.nameEnd };
  const place = { file: cursor.file, span, lastLineStart: node.nameEnd };
  if (globCharacters.test(node.name) && draft.facts.behaviour.globSectionName === 'fatal') {
    draft.faults.push({ kind: 'fatal-syntax', reason: 'glob-section', ...place });
    stop(draft, cursor, { kind: 'syntax', message: `the section name "${node.name}" is not valid`, at: { file: cursor.file, span } });
    return;
  }
  cursor.headerSeen = true;
  cursor.section = null;
  if (!node.name.startsWith('X-')) draft.faults.push({ kind: 'unknown-section', ...place });
}

const syntaxMessages = {
  'unclosed-header': 'a section header has no closing bracket at its end',
  'header-characters': 'a section header holds quotes, backslashes or control characters',
  'invalid-utf8': 'a line is not valid UTF-8',
  'line-too-long': 'a line is longer than 1 MiB',
} as const;

function readInvalid(draft: Draft, cursor: Cursor, node: InvalidNode): void {
  const span = { start: node.textStart, end: node.textEnd };
  const place = { file: cursor.file, span, lastLineStart: node.lastLineStart };
  if (node.reason === 'no-equals' || node.reason === 'no-key') {
    if (cursor.section !== null) draft.faults.push({ kind: node.reason, ...place });
    else if (!cursor.headerSeen) draft.faults.push({ kind: 'outside-section', ...place });
    return;
  }
  draft.faults.push({ kind: 'fatal-syntax', reason: node.reason, ...place });
  stop(draft, cursor, { kind: 'syntax', message: syntaxMessages[node.reason], at: { file: cursor.file, span } });
}

function readAssignment(draft: Draft, cursor: Cursor, node: AssignmentNode): void {
  const { section } = cursor;
  if (section === null) {
    if (!cursor.headerSeen) draft.faults.push({ kind: 'outside-section', ...placeOf(cursor, node) });
    return;
  }
  const directive = draft.facts.directive(section, node.key);
  if (directive !== undefined) {
    if (!cursor.stopped) assign(draft, cursor, node, directive);
  } else if (!node.key.startsWith('X-')) draft.faults.push({ kind: 'unknown-directive', section, node, ...placeOf(cursor, node) });
}

const placeOf = ({ file }: Cursor, { keyStart, keyEnd, lastLineStart }: AssignmentNode) => ({ file, span: { start: keyStart, end: keyEnd }, lastLineStart });

/** Kinds of which some values refuse the unit, while most bad ones are ignored. */
const refusingKinds: ReadonlySet<string> = new Set(['pid-file']);

function assign(draft: Draft, cursor: Cursor, node: AssignmentNode, directive: Directive): void {
  const name = settingOfDirective(directive);
  const setting = ownSetting(draft, name);
  setting.assignments.push({ file: cursor.file, node, directive });
  if (!directive.fatal && !refusingKinds.has(directive.kind)) return;
  const step = readSetting(setting, draft).steps.at(-1);
  if (step?.effect !== 'refuse') return;
  const fault = step.faults.find(({ effect }) => effect === 'unit-refused');
  const { start = 0, end = node.value.length, expected = 'valid' } = fault ?? {};
  const span = valueSpan(node, start, end);
  const named = end > start ? `"${shorten(node.value.slice(start, end))}" in ${directive.name}=` : `${directive.name}=`;
  stop(draft, cursor, { kind: 'value', message: `${named} is not ${expected}`, at: { file: cursor.file, span } });
}

const longestNamed = 60;
const shorten = (text: string) => (text.length <= longestNamed ? text : `${text.slice(0, longestNamed - 1)}…`);

function ownSetting(draft: Draft, name: string): Setting {
  const { settings, shared } = draft;
  const present = settings.get(name);
  if (present !== undefined && present !== shared?.get(name)) return present;
  const read = present === undefined ? undefined : readSetting(present, draft);
  const own: Setting = { name, assignments: [...(read?.assignments ?? [])], steps: [...(read?.steps ?? [])], value: read?.value };
  settings.set(name, own);
  return own;
}

/** A fatal fault refuses the unit in its main file; a drop-in only loses what follows. */
function stop(draft: Draft, cursor: Cursor, refusal: Refusal): void {
  if (!cursor.stopped && cursor.file.role === 'main') draft.refusal ??= refusal;
  cursor.stopped = true;
}
