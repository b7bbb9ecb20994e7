// Writes provenance.ts: which versions the tables hold, and which builds were read.

import type { ByVersion, Provenance } from '../model.ts';
import { type ModuleHead, moduleText, quote } from './module.ts';

export function provenanceModule(head: ModuleHead, facts: ByVersion<Provenance>): string {
  const entries = [...facts].map(([version, { systemd, libseccomp, architecture }]) =>
    [`  { version: ${quote(version)}, systemd: ${quote(systemd)}, `, `libseccomp: ${quote(libseccomp)}, architecture: ${quote(architecture)} },`].join(''),
  );
  const versions = [...facts.keys()].map(quote).join(', ');
  return moduleText(head, 'Where the facts in this folder come from.', [
    `export const provenance = [\n${entries.join('\n')}\n] as const;`,
    `/** The versions that have tables, oldest first. */\nexport const tableVersions = [${versions}] as const;`,
    'export type TableVersion = (typeof tableVersions)[number];',
  ]);
}
