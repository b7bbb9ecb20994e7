/** What is known about a directive beyond its syntax. Pure data: every verb that speaks of a directive reads it here. */

/** A setting that comes with another one, written or not. */
export interface Implication {
  readonly setting: string;
  readonly value: string;
  /** Under which condition; always, where it is left out. */
  readonly when?: string;
  /** First and last systemd release for which it holds. */
  readonly from?: number;
  readonly until?: number;
}

/** How often the setting stops a service that nobody looked into. */
export type Breakage = 'hardly' | 'seldom' | 'often' | 'usually';

export const areas = ['identity', 'files', 'kernel', 'network', 'calls', 'resources'] as const;
export type Area = (typeof areas)[number];

/** Texts are Markdown, in sentences of our own. */
export interface DirectiveNote {
  readonly name: string;
  /** What it does. */
  readonly what: string;
  /** Lines as one would write them. */
  readonly example: readonly string[];
  readonly breakage: Breakage;
  /** What stops working. */
  readonly breaks: string;
  /** How that looks, in the words of the log. */
  readonly symptom: string;
  /** The first release that has it, where the manual's own word is wrong. */
  readonly since?: number;
  /** Without these it does nothing. */
  readonly needs?: readonly string[];
  readonly implies?: readonly Implication[];
  /** What to write where the full setting does not fit. */
  readonly instead?: string;
  /** How it is written or trusted in vain. */
  readonly traps?: readonly string[];
}

/** Up to 254 a system-call filter of a service without CAP_SYS_ADMIN sets the bit; from 255 on the filter is loaded while the capability is still held. */
export const noNewPrivileges: Implication = {
  setting: 'NoNewPrivileges',
  value: 'yes',
  when: 'the service runs without CAP_SYS_ADMIN, as with `User=`',
  until: 254,
};

/** Every setting that changes what the service sees of the file system. */
export const ownMounts: Implication = { setting: 'PrivateMounts', value: 'yes' };

export const dropped = (capabilities: string): Implication => ({ setting: 'CapabilityBoundingSet', value: `~${capabilities}` });

export const denied = (calls: string): Implication => ({ setting: 'SystemCallFilter', value: `~${calls}` });

export const needsBpfBuild = 'cgroup v2 and a build of systemd with the BPF framework; Debian 12 has none, and then nothing tells that the line does nothing';
export const needsSeccomp = 'a kernel and a build with seccomp; the user manager and containers can lack it';
