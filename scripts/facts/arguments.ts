// The command line of the facts script.

import { parseArgs } from 'node:util';
import type { ByVersion } from './model.ts';

export const factsUsage = `usage: facts --source VERSION=TREE... --root VERSION=ROOT... [--units DIR] [--out DIR]

  --source  an unpacked systemd source tree, one per version
  --root    a folder with the systemd-analyze of that version and its libraries, to be run in a chroot (needs root)
  --units   units to prove the printed order on (default: fixtures/parity/units)
  --out     where the modules go (default: src/systemd/data)`;

export interface FactsOptions {
  /** Both have the same versions, oldest first. */
  readonly sources: ByVersion<string>;
  readonly roots: ByVersion<string>;
  readonly units: string;
  readonly out: string;
}

export function readArguments(args: readonly string[]): FactsOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      source: { type: 'string', multiple: true, default: [] },
      root: { type: 'string', multiple: true, default: [] },
      units: { type: 'string', default: 'fixtures/parity/units' },
      out: { type: 'string', default: 'src/systemd/data' },
    },
  });
  const sources = byVersion(values.source);
  const roots = byVersion(values.root);
  const sameVersions = [...sources.keys()].join() === [...roots.keys()].join();
  return sources.size === 0 || !sameVersions ? undefined : { sources, roots, units: values.units, out: values.out };
}

function byVersion(pairs: readonly string[]): Map<string, string> {
  const entries = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
  return new Map(entries.toSorted(([a], [b]) => Number(a) - Number(b)));
}
