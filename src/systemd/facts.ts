/** Everything that is known about one systemd version, each part read from its table when it is first asked for. */
import { type Behaviour, behaviourOf } from './behaviour.ts';
import { type Check, checksOf } from './checks.ts';
import * as tables from './data/names.ts';
import { addressFamilies, capabilities, errnoNames, namespaces, specifiers, syscallArchitectures } from './data/names.ts';
import { type Directive, type DirectiveTable, directivesOf } from './directives.ts';
import { type Syscalls, syscallsOf } from './syscalls.ts';
import { inRanges, type TableVersion } from './versions.ts';

export interface Facts {
  /** The systemd release asked for, which may lie between two verified ones. */
  readonly version: number;
  /** The verified release whose tables are used. */
  readonly table: TableVersion;
  readonly behaviour: Behaviour;
  readonly checks: readonly Check[];
  readonly directives: DirectiveTable;
  readonly directive: (section: string, name: string) => Directive | undefined;
  readonly syscalls: Syscalls;
  /** Capability name (upper case) -> number. */
  readonly capabilities: ReadonlyMap<string, number>;
  /** Address family name (upper case) -> number; names of one family share it. */
  readonly addressFamilies: ReadonlyMap<string, number>;
  readonly namespaces: ReadonlySet<string>;
  readonly syscallArchitectures: ReadonlySet<string>;
  /** What may follow a system call after a colon, beside numbers. */
  readonly errnoNames: ReadonlySet<string>;
  /** The words of a table, in systemd's order. */
  readonly words: (table: WordTable) => readonly string[];
  /** Letters that a specifier may have. */
  readonly specifiers: ReadonlySet<string>;
}

/** Rows of a table that hold in `table`, split in columns; the versions stand in column `versionColumn`. */
export function factRows(rows: string, versionColumn: number, table: TableVersion): readonly (readonly string[])[] {
  return rows
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))
    .filter((columns) => inRanges(columns[versionColumn] ?? '', table));
}

const nameSet = (rows: string, table: TableVersion) => new Set(factRows(rows, 1, table).map(([name = '']) => name));
const numbers = (rows: string, table: TableVersion) =>
  new Map(factRows(rows, 2, table).map(([name = '', number = '']) => [name.toUpperCase(), Number(number)]));

const wordTables = {
  architectures: tables.architectures,
  cgroupControllers: tables.cgroupControllers,
  coredumpFilters: tables.coredumpFilters,
  execInputs: tables.execInputs,
  execOutputs: tables.execOutputs,
  filesystemGroups: tables.filesystemGroups,
  firmwares: tables.firmwares,
  ioSchedulingClasses: tables.ioSchedulingClasses,
  logFacilities: tables.logFacilities,
  logLevels: tables.logLevels,
  mountPropagations: tables.mountPropagations,
  personalities: tables.personalities,
  schedulingPolicies: tables.schedulingPolicies,
  securityModules: tables.securityModules,
  signalNames: tables.signalNames,
  socketProtocols: tables.socketProtocols,
  virtualizations: tables.virtualizations,
} as const;

/** Lists of words that a setting takes. */
export type WordTable = keyof typeof wordTables;

/** Computes a value once, when it is first read. */
function lazy<T>(make: () => T): () => T {
  let value: { readonly made: T } | null = null;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

const made = new Map<string, Facts>();

/** The facts of systemd `version`, by the tables of `table`. */
export function factsOf(table: TableVersion, version: number): Facts {
  const key = `${table} ${version}`;
  const ready = made.get(key);
  if (ready !== undefined) return ready;
  const facts = makeFacts(table, version);
  made.set(key, facts);
  return facts;
}

function makeFacts(table: TableVersion, version: number): Facts {
  const checks = lazy(() => checksOf(table));
  const directives = lazy(() => directivesOf(table, version));
  let find: DirectiveTable['find'] | null = null;
  const syscalls = lazy(() => syscallsOf(table));
  const capabilityNumbers = lazy(() => numbers(capabilities, table));
  const familyNumbers = lazy(() => numbers(addressFamilies, table));
  const namespaceNames = lazy(() => new Set(factRows(namespaces, 2, table).map(([name = '']) => name)));
  const architectures = lazy(() => nameSet(syscallArchitectures, table));
  const errnos = lazy(() => nameSet(errnoNames, table));
  const words = new Map<WordTable, readonly string[]>();
  const wordsOf = (name: WordTable) => {
    const ready = words.get(name) ?? factRows(wordTables[name], name === 'filesystemGroups' ? 2 : 1, table).map(([word = '']) => word);
    words.set(name, ready);
    return ready;
  };
  const letters = lazy(() => new Set([...nameSet(specifiers, table)].map((specifier) => specifier.slice(1))));
  return {
    version,
    table,
    behaviour: behaviourOf(table, version),
    words: wordsOf,
    directive: (section, name) => {
      find ??= directives().find;
      return find(section, name);
    },
    get checks() {
      return checks();
    },
    get directives() {
      return directives();
    },
    get syscalls() {
      return syscalls();
    },
    get capabilities() {
      return capabilityNumbers();
    },
    get addressFamilies() {
      return familyNumbers();
    },
    get namespaces() {
      return namespaceNames();
    },
    get syscallArchitectures() {
      return architectures();
    },
    get errnoNames() {
      return errnos();
    },
    get specifiers() {
      return letters();
    },
  };
}
