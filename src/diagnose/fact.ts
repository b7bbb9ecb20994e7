/** What a line of a log gives away: a fact about what the program, systemd or the kernel could not or would not do. */
import type { OperationName } from './suspects/operations.ts';

export type ErrorName = 'EROFS' | 'EACCES' | 'EPERM' | 'ENOENT' | 'ENXIO';

/** What a path was wanted for, as far as the text says; `alter` changes what is there already, `connect` speaks to a socket. */
export type PathUse = 'write' | 'alter' | 'execute' | 'enter' | 'connect' | 'unknown';

/** A directive that a message speaks of, with its weight beside others and the lines that loosen it. */
export interface Candidate {
  readonly directive: string;
  readonly weight?: number;
  /** The usual relaxation by default. */
  readonly relax?: readonly string[];
}

export type NetworkTrouble = 'unreachable' | 'send-refused' | 'no-answer' | 'no-names' | 'loopback-refused' | 'connect-failed';

export type Fact =
  /** The kernel killed a process for a system call, or only noted it (`blocked` false). Null where it is not said. */
  | {
      readonly kind: 'seccomp';
      readonly call: string | null;
      readonly architecture: string | null;
      readonly number: number | null;
      readonly foreign: boolean;
      readonly blocked: boolean;
      readonly program: string | null;
    }
  /** systemd failed before it ran the program: a step by the name of its exit status, with what its line tells. */
  | { readonly kind: 'setup'; readonly step: string; readonly path: string | null; readonly detail: string }
  /** The errno is null where the message has none. */
  | { readonly kind: 'path'; readonly error: ErrorName | null; readonly path: string | null; readonly use: PathUse }
  | { readonly kind: 'operation'; readonly operation: OperationName }
  /** A system call was not permitted. */
  | { readonly kind: 'call'; readonly call: string }
  /** Families that the text points to; none where it does not say. */
  | { readonly kind: 'address-family'; readonly families: readonly string[] }
  | { readonly kind: 'network'; readonly trouble: NetworkTrouble; readonly address: string | null }
  | { readonly kind: 'no-new-privileges' }
  /** A message that stands for certain directives, whatever the operation; `shown` is the kind that is reported. */
  | { readonly kind: 'directives'; readonly shown: string; readonly candidates: readonly Candidate[] }
  /** systemd ignores a line of the unit. */
  | { readonly kind: 'ignored-line'; readonly directive: string | null; readonly value: string | null; readonly line: number | null }
  /** systemd waited in vain; what for, where it says so. */
  | { readonly kind: 'start-timeout'; readonly waitedFor: 'start' | 'watchdog' | null }
  /** AppArmor or SELinux denied something. */
  | { readonly kind: 'access-control'; readonly module: 'AppArmor' | 'SELinux'; readonly profile: string | null }
  /** Something worth telling that no directive is to blame for. */
  | { readonly kind: 'remark'; readonly note: string }
  /** Something failed, and this line does not say why. */
  | { readonly kind: 'failure' };

/** A fact with how sure its reading is, from 0 to 1. */
export interface Reading {
  readonly fact: Fact;
  readonly certainty: number;
}
