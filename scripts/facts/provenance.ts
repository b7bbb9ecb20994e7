// Which builds were read.

import type { Provenance, Version } from './model.ts';
import { runProgram } from './program/run.ts';
import { libraryPath, nativeArchitecture } from './program/syscalls.ts';

export function readProvenance(root: string, version: Version): Provenance {
  const first = runProgram(root, { args: ['--version'] }).stdout.split('\n')[0] ?? '';
  const [, release, build] = /^systemd (\d+)\S* \(([^)]+)\)/.exec(first) ?? [];
  if (release !== version || build === undefined) throw new Error(`${root} has ${first || 'no systemd'}, not systemd ${version}`);
  const libseccomp = /\.so\.([\d.]+)$/.exec(libraryPath(root))?.[1] ?? 'unknown';
  return { systemd: build, libseccomp, architecture: nativeArchitecture().name };
}
