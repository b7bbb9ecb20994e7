// What the readers find and the writers print: facts about systemd, each kept per version.

/** A supported systemd release, written as its number. */
export type Version = string;

export type ByVersion<T> = ReadonlyMap<Version, T>;

export interface Provenance {
  readonly systemd: string;
  readonly libseccomp: string;
  readonly architecture: string;
}

/** How systemd reads a value. Two directives with equal kinds accept the same values. */
export interface ValueKind {
  readonly name: string;
  readonly values?: readonly string[];
  readonly booleanWords?: boolean;
  readonly trueMeans?: string;
  /** What a false word means, where that is not `no`. */
  readonly falseMeans?: string;
  /** An empty value is taken and means the default. */
  readonly empty?: boolean;
  /** Numbers up to this one are taken beside the words. */
  readonly max?: number;
  readonly suffix?: string;
  readonly status?: string;
}

export interface DirectiveInVersion {
  readonly kind: ValueKind;
  readonly fatal: boolean;
}

export interface Directive {
  readonly section: string;
  readonly name: string;
  readonly since: string;
  readonly documented: boolean;
  readonly aliasOf: string | undefined;
  readonly perVersion: ByVersion<DirectiveInVersion>;
}

export interface DirectiveFacts {
  readonly sectionsByUnitType: ReadonlyMap<string, readonly string[]>;
  /** In the order of systemd's own table. */
  readonly directives: readonly Directive[];
}

export interface CheckRow {
  readonly field: string;
  readonly name: string;
  readonly weight: string;
  readonly range: string;
  readonly kind: string;
  readonly param: string;
  readonly flags: readonly string[];
}

export interface SyscallFacts {
  /** Every name SystemCallFilter= takes; the number is undefined where the native architecture has none. */
  readonly names: ReadonlyMap<string, number | undefined>;
  /** Members as the tool prints them, with nested groups. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** A table of names: first column of a row, then its other columns. */
export type NameTable = ReadonlyMap<string, string>;
