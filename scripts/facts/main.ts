// Makes src/systemd/data/*.ts from systemd itself: its source trees, and its systemd-analyze run in unpacked roots.
// README.md beside this file says what comes from where and how to go on to the next release.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsUsage, readArguments } from './arguments.ts';
import type { ByVersion, NameTable } from './model.ts';
import * as asked from './program/names.ts';
import { learnPrintedOrder } from './program/printed-order.ts';
import { confirmNative, readSyscalls } from './program/syscalls.ts';
import { readProvenance } from './provenance.ts';
import { readChecks } from './source/checks.ts';
import { readDirectives } from './source/directives.ts';
import { namesInSource } from './source/names.ts';
import { readSyscallNumbers } from './source/syscall-numbers.ts';
import { readTree, type SourceTree } from './source/tree.ts';
import { checksModule } from './write/checks.ts';
import { directivesModule } from './write/directives.ts';
import type { ModuleHead } from './write/module.ts';
import { type NameFacts, namesModule } from './write/names.ts';
import { provenanceModule } from './write/provenance.ts';
import { syscallNumbersModule } from './write/syscall-numbers.ts';
import { syscallsModule } from './write/syscalls.ts';

type Roots = ByVersion<string>;
type Trees = ByVersion<SourceTree>;

function mapVersions<T, U>(facts: ByVersion<T>, read: (value: T, version: string) => U): Map<string, U> {
  return new Map([...facts].map(([version, value]) => [version, read(value, version)]));
}

function entry<T>(facts: ByVersion<T>, version: string): T {
  const value = facts.get(version);
  if (value === undefined) throw new Error(`nothing is given for systemd ${version}`);
  return value;
}

function lastOf<T>(facts: ByVersion<T>): readonly [version: string, value: T] {
  const last = [...facts].at(-1);
  if (last === undefined) throw new Error('no version is given');
  return last;
}

/** Columns of a table of names; every row may end with its versions. */
const numbered = 'name, number, versions.';
const listed = 'name, versions.';

function nameFacts(roots: Roots, trees: Trees): NameFacts[] {
  const ask = (name: string, doc: string, read: (root: string, tree: SourceTree) => NameTable): NameFacts => ({
    name,
    doc,
    tables: mapVersions(roots, (root, version) => read(root, entry(trees, version))),
  });
  return [
    { ...ask('capabilities', numbered, asked.capabilityNames), union: 'CapabilityName' },
    ask('capabilityNumericMax', 'Highest number taken for a capability, versions.', asked.highestCapability),
    { ...ask('addressFamilies', numbered, asked.addressFamilyNames), union: 'AddressFamilyName' },
    { ...ask('namespaces', 'name, clone flag, versions.', asked.namespaceNames), union: 'NamespaceName' },
    ask('syscallArchitectures', listed, asked.syscallArchitectureNames),
    ask('errnoNames', 'After a system call and a colon, versions; also kill and 0 to 4095.', asked.errnoNames),
    ask('specifiers', listed, asked.specifierNames),
    ask('exitStatuses', numbered, asked.exitStatusNames),
    ask('personalities', 'Personality= on the architecture that was asked, versions.', asked.personalityNames),
    ...Object.entries(namesInSource).map(([name, { doc, read, grouped = false }]) => ({
      name,
      doc,
      grouped,
      tables: mapVersions(trees, read),
    })),
  ];
}

function makeModules(roots: Roots, trees: Trees, units: string | undefined): Map<string, string> {
  const provenance = mapVersions(roots, readProvenance);
  const builds = [...provenance.values()].map(({ systemd }) => systemd).join(', ');
  const head: ModuleHead = { script: 'scripts/facts', sources: `systemd ${builds}` };
  const [newest, newestTree] = lastOf(trees);
  const newestHead: ModuleHead = { script: head.script, sources: `the call lists of systemd ${entry(provenance, newest).systemd}` };
  const checks = mapVersions(trees, readChecks);
  const order = mapVersions(roots, (root, version) => learnPrintedOrder(root, entry(checks, version), units));
  const syscalls = mapVersions(roots, (root) => readSyscalls(root, trees));
  for (const [version, root] of roots) {
    const native = confirmNative(root, entry(syscalls, version), entry(checks, version));
    const { confirmed } = entry(order, version);
    console.log(`${version}: printed order confirmed on ${confirmed} units, native or not on ${native} calls`);
  }
  return new Map([
    ['provenance.ts', provenanceModule(head, provenance)],
    ['directives.ts', directivesModule(head, readDirectives(trees), [...trees.keys()])],
    ['checks.ts', checksModule(head, { checks, order: mapVersions(order, ({ lines }) => lines) })],
    ['syscalls.ts', syscallsModule(head, syscalls)],
    ['syscall-numbers.ts', syscallNumbersModule(newestHead, readSyscallNumbers(newestTree))],
    ['names.ts', namesModule(head, nameFacts(roots, trees))],
  ]);
}

const options = readArguments(process.argv.slice(2));
if (options === undefined) {
  console.error(factsUsage);
  process.exitCode = 2;
} else {
  const units = existsSync(options.units) ? options.units : undefined;
  const modules = makeModules(options.roots, mapVersions(options.sources, readTree), units);
  mkdirSync(options.out, { recursive: true });
  for (const [name, text] of modules) {
    writeFileSync(join(options.out, name), text);
    console.log(`${join(options.out, name)}: ${Buffer.byteLength(text)} bytes`);
  }
}
