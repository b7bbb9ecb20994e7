/** The reader of each value kind. */
import type { ValueKindName } from '../../systemd/data/directives.ts';
import { resetTo, setTo, type ValueReader } from '../value.ts';
import { readAddressPrefixes } from './addresses.ts';
import { readCapabilitySet } from './capabilities.ts';
import { readCredential } from './credentials.ts';
import { readExecCommand } from './exec-command.ts';
import { readAddressFamilies, readNamespaces } from './families.ts';
import { readGroupList, readMode, readUserOrGroup } from './identity.ts';
import { otherReaders } from './other-kinds.ts';
import { readDeviceRule, readPath, readPathList, readWorkingDirectory } from './paths.ts';
import { readBoolean, readDelegate, readTristate } from './switches.ts';
import { readSyscallArchitectures, readSyscallFilter } from './syscall-filter.ts';
import { readInstall, readObsolete, readString } from './texts.ts';

const readers = {
  ...otherReaders,
  'address-family-set': readAddressFamilies,
  boolean: readBoolean,
  'boolean-or-controllers': readDelegate,
  'capability-set': readCapabilitySet,
  credential: readCredential,
  'device-rule': readDeviceRule,
  'exec-command': readExecCommand,
  'install-only': readInstall,
  'ip-prefix-set': readAddressPrefixes,
  'namespace-set': readNamespaces,
  obsolete: readObsolete,
  path: readPath,
  'path-list': readPathList,
  string: readString,
  'syscall-architectures': readSyscallArchitectures,
  'syscall-filter': readSyscallFilter,
  tristate: readTristate,
  umask: readMode,
  'user-or-group': readUserOrGroup,
  'user-or-group-list': readGroupList,
  'working-directory': readWorkingDirectory,
} as unknown as Readonly<Record<string, ValueReader<unknown>>>; // each reader only ever meets its own earlier values

/** Takes any text. */
const readAnything: ValueReader<unknown> = (text) => (text === '' ? resetTo() : setTo(text));

/** The reader of a kind. A test proves that every kind of every version has one. */
export const readerOf = (kind: ValueKindName): ValueReader<unknown> => readers[kind] ?? readAnything;
