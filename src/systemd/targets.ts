/** What `--target` takes: systemd versions, and distributions by the version they ship. */
import { suggest } from '../text/suggest.ts';
import { type Facts, factsOf } from './facts.ts';
import { newestTable, type TableVersion, tableVersions } from './versions.ts';

export interface Target {
  /** As it was asked for: `257`, `debian12`. */
  readonly label: string;
  readonly version: number;
  readonly table: TableVersion;
  /** The version has no verified table of its own: its nearest older one is used, less what it does not know yet. */
  readonly derived: boolean;
}

/** The oldest version that is accepted: its directives can still be told from the manual. */
const oldestVersion = 239;
/** No systemd release will have such a number for long; it is rather a mistyped one. */
const firstImplausible = 400;

/**
 * systemd versions of distribution releases, from each distribution's own package index: packages.debian.org,
 * packages.ubuntu.com, the release notes of Red Hat, Fedora's and openSUSE's package databases, Amazon's release notes.
 */
const distributions: Readonly<Record<string, number>> = {
  debian10: 241,
  debian11: 247,
  debian12: 252,
  debian13: 257,
  buster: 241,
  bullseye: 247,
  bookworm: 252,
  trixie: 257,
  'ubuntu20.04': 245,
  'ubuntu22.04': 249,
  'ubuntu24.04': 255,
  'ubuntu25.04': 257,
  'ubuntu25.10': 257,
  focal: 245,
  jammy: 249,
  noble: 255,
  rhel8: 239,
  rhel9: 252,
  rhel10: 257,
  centos8: 239,
  centos9: 252,
  centos10: 257,
  rocky8: 239,
  rocky9: 252,
  rocky10: 257,
  alma8: 239,
  alma9: 252,
  alma10: 257,
  oracle8: 239,
  oracle9: 252,
  amazon2023: 252,
  fedora40: 255,
  fedora41: 256,
  fedora42: 257,
  fedora43: 258,
  'sles15.5': 249,
  'sles15.6': 254,
  'leap15.5': 249,
  'leap15.6': 254,
};

/** Names of distribution releases that can stand for a version, with it. */
export const distributionVersions: readonly (readonly [string, number])[] = Object.entries(distributions);

export type TargetResult = { readonly ok: true; readonly target: Target } | { readonly ok: false; readonly problem: string };

function tableFor(version: number): TableVersion {
  const older = tableVersions.filter((table) => Number(table) <= version);
  return older.at(-1) ?? tableVersions[0];
}

const targetOf = (label: string, version: number): Target => {
  const table = tableFor(version);
  return { label, version, table, derived: Number(table) !== version };
};

/** Reads one target: a systemd version from 239 up, or a distribution release such as `debian12`. */
export function parseTarget(text: string): TargetResult {
  const label = text.toLowerCase();
  const version = /^\d+$/.test(label) ? Number(label) : Object.hasOwn(distributions, label) ? distributions[label] : undefined;
  if (version !== undefined && version >= oldestVersion && version < firstImplausible) return { ok: true, target: targetOf(label, version) };
  if (version !== undefined) return { ok: false, problem: `there is no target ${version}: systemd versions from ${oldestVersion} on are known` };
  const [near] = suggest(label, Object.keys(distributions), 1);
  const hint = near === undefined ? 'give a systemd version such as 257, or a distribution such as debian12' : `did you mean ${near}?`;
  return { ok: false, problem: `unknown target "${text}": ${hint}` };
}

export const newestTarget: Target = targetOf(newestTable, Number(newestTable));

export const factsOfTarget = (target: Target): Facts => factsOf(target.table, target.version);
