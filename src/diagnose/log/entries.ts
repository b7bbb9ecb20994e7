/**
 * What a line of a log says and who said it, for the formats of journalctl (short and its kin, json, export), the kernel
 * log, and plain text. Everything is bounded: messages are cut, and no pattern is tried twice at one place.
 */
import { decodeBytes } from '../../text/bytes.ts';
import type { RawLine } from './lines.ts';

export interface LogEntry {
  readonly line: number;
  /** The line as a person finds it in the log; the message alone where a record has one field a line. */
  readonly evidence: string;
  readonly message: string;
  /** Syslog identifier, such as `nginx` or `(nginx)` for systemd's own child; null where the format has none. */
  readonly identifier: string | null;
  readonly pid: number | null;
  /** The unit that the entry is about, where it says so. */
  readonly unit: string | null;
}

const longestMessage = 2000;
const longestEvidence = 1000;
const mostMessageLines = 40;

const clipped = (text: string, length: number) => (text.length > length ? text.slice(0, length) : text);

const stamp = [
  '[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?',
  '(?:[A-Z][a-z]{2} )?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z| ?[+-]\\d\\d:?\\d\\d| [A-Z]{2,5})?',
  '\\d{9,11}\\.\\d{6}',
  '\\[ {0,8}\\d{1,10}\\.\\d{6}\\]',
].join('|');
const shortPrefix = new RegExp(`^(?:${stamp})(?: [^\\s:\\[\\]]{1,64})? ([^\\s:\\[\\]]{1,64})(?:\\[(\\d{1,10})\\])?: `);
/** A line of which the stamp was cut off: the number of the process tells a name from the start of a message. */
const namePrefix = /^([^\s:[\]]{1,64})\[(\d{1,10})\]: /;
const stampAlone = new RegExp(`^(?:${stamp}) `);

/** A message of systemd begins with the unit that it is about. */
const aboutUnit = /^([A-Za-z0-9:_.\\@-]{1,255}\.(?:service|socket|mount|swap|timer|slice|scope|path|target|automount)): /;

const namedUnit = (message: string): string | null => aboutUnit.exec(message)?.[1] ?? null;

/** A line of text, with or without the prefix of a syslog-like format. */
function readTextLine({ number, text }: RawLine): LogEntry {
  const head = clipped(text, longestMessage + 300);
  const prefix = shortPrefix.exec(head) ?? namePrefix.exec(head);
  const start = prefix?.[0].length ?? stampAlone.exec(head)?.[0].length ?? 0;
  const message = clipped(head.slice(start), longestMessage);
  return {
    line: number,
    evidence: clipped(text, longestEvidence),
    message,
    identifier: prefix?.[1] ?? null,
    pid: prefix?.[2] === undefined ? null : Number(prefix[2]),
    unit: namedUnit(message),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const textField = (fields: Fields, name: string): string | null => {
  const value = fields[name];
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((byte) => typeof byte === 'number') ? decodeBytes(Uint8Array.from(value.slice(0, longestMessage))) : null;
};

/** The entries of one journal record: each line of its message. */
function* recordEntries(number: number, fields: Fields): Generator<LogEntry> {
  const message = textField(fields, 'MESSAGE') ?? '';
  const unit = textField(fields, 'UNIT') ?? textField(fields, 'USER_UNIT') ?? textField(fields, '_SYSTEMD_UNIT') ?? textField(fields, '_SYSTEMD_USER_UNIT');
  const pid = Number(textField(fields, '_PID') ?? textField(fields, 'SYSLOG_PID') ?? '');
  for (const line of clipped(message, longestMessage * 4).split('\n', mostMessageLines)) {
    yield {
      line: number,
      evidence: clipped(line, longestEvidence),
      message: clipped(line, longestMessage),
      identifier: textField(fields, 'SYSLOG_IDENTIFIER'),
      pid: Number.isInteger(pid) && pid > 0 ? pid : null,
      unit: namedUnit(line) ?? unit,
    };
  }
}

/** The fields of a line that is a JSON object of the journal, or null. */
function jsonFields(text: string): Fields | null {
  if (!text.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && ('MESSAGE' in value || '__CURSOR' in value || '__REALTIME_TIMESTAMP' in value)
      ? (value as Fields) // an object, whose fields are looked at one by one
      : null;
  } catch {
    return null;
  }
}

const exportField = /^([A-Z_][A-Z0-9_]{0,63})(?:=|$)/;
/** Bytes of the length that stands before a field in binary form. */
const lengthBytes = 8;

/** The fields that are looked at: a record may have any number of others. */
const keptFields: ReadonlySet<string> = new Set([
  'MESSAGE',
  'UNIT',
  'USER_UNIT',
  '_SYSTEMD_UNIT',
  '_SYSTEMD_USER_UNIT',
  '_PID',
  'SYSLOG_PID',
  'SYSLOG_IDENTIFIER',
]);

/** A record of `-o export` that is being read. */
interface ExportRecord {
  fields: Record<string, string>;
  messageLine: number;
  /** The field in binary form whose text follows: its first line begins with the length. */
  open: { readonly name: string; first: boolean } | null;
}

function addExportLine(record: ExportRecord, { number, text }: RawLine): void {
  const field = exportField.exec(text);
  if (field !== null) {
    const [whole, name = ''] = field;
    record.open = whole.endsWith('=') ? null : { name, first: true };
    if (whole.endsWith('=') && keptFields.has(name)) record.fields[name] = clipped(text.slice(whole.length), longestMessage * 4);
    if (name === 'MESSAGE') record.messageLine = number;
  } else if (record.open !== null && keptFields.has(record.open.name)) {
    const { name, first } = record.open;
    const before = record.fields[name];
    const piece = first ? text.slice(lengthBytes) : text;
    record.fields[name] = clipped(before === undefined ? piece : `${before}\n${piece}`, longestMessage * 4);
    record.open.first = false;
  }
}

const exportStart = /^__(?:CURSOR|REALTIME_TIMESTAMP)=/;

/** The entries of a log, whatever its format; formats may be mixed. */
export function* logEntries(lines: Iterable<RawLine>): Generator<LogEntry> {
  let record: ExportRecord | null = null;
  for (const line of lines) {
    if (record === null && exportStart.test(line.text)) record = { fields: {}, messageLine: line.number, open: null };
    if (record !== null && line.text !== '') addExportLine(record, line);
    else if (record !== null) {
      yield* recordEntries(record.messageLine, record.fields);
      record = null;
    } else if (line.text !== '') {
      const fields = jsonFields(line.text);
      if (fields === null) yield readTextLine(line);
      else yield* recordEntries(line.number, fields);
    }
  }
  if (record !== null) yield* recordEntries(record.messageLine, record.fields);
}
