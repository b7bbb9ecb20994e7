/**
 * The command as CommonJS files, which Node starts faster than modules. Reading and compiling code is most of a start, so
 * `check` and `score` with plain arguments have files of their own, without a command-line library and the other verbs;
 * cli.cjs, which runs from a clone, chooses. What only some runs need stands apart.
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { makeProgram } from '../src/cli/program.ts';
import { verbs } from '../src/cli/verbs.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // our own package.json

/** What the command and the library have in common. Text that is all ASCII is read faster. */
export const bundling: BuildOptions = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'ascii',
  define: { UNITLINT_VERSION: JSON.stringify(version) },
  logLevel: 'error',
};

/** A first word that is no verb is a path for `check`. */
const chooser = (others: readonly string[]) => `#!/usr/bin/env node
module.constructor.enableCompileCache?.();
const [verb] = process.argv.slice(2);
const whole = ${JSON.stringify(others)};
const { main } = require(verb === "score" ? "./cli/score.cjs" : whole.includes(verb) ? "./cli/main.cjs" : "./cli/check.cjs");
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
`;

const verbsOfTheWhole = (): readonly string[] =>
  makeProgram(verbs, () => {})
    .commands.map((command) => command.name())
    .filter((name) => name !== 'check' && name !== 'score');

/**
 * commander loads node:child_process for subcommands that are programs of their own. There are none here, and loading it
 * costs a tenth of a start.
 */
const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup(builder) {
    builder.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'left-out' } : null,
    );
    builder.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** What is loaded now and then only: packages, the pages, which stand in the files of the rules, and parts of `check`. */
const apart = {
  chalk: 'chalk',
  ignore: 'ignore',
  pages: 'rules/pages.ts',
  'config-reader': 'src/cli/config-reader.ts',
  baseline: 'src/cli/run/baseline.ts',
  fix: 'src/cli/run/fix.ts',
  formats: 'src/cli/run/formats.ts',
  'show-settings': 'src/cli/run/show-settings.ts',
};

const entries = { check: 'src/cli/main-check.ts', score: 'src/cli/main-score.ts', main: 'src/cli/main.ts', action: 'src/action/main.ts', ...apart };

const nameOf: ReadonlyMap<string, string> = new Map(Object.entries(entries).map(([name, path]) => [path.endsWith('.ts') ? resolve(path) : path, name]));

/** What has a file of its own is required from there. */
const partsApart: Plugin = {
  name: 'parts-apart',
  setup(builder) {
    builder.onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      const name = kind === 'entry-point' ? undefined : nameOf.get(path.startsWith('.') ? resolve(resolveDir, path) : path);
      return name === undefined ? null : { path: `./${name}.cjs`, external: true };
    });
  },
};

export async function buildCli(folder: string): Promise<void> {
  await build({
    ...bundling,
    entryPoints: entries,
    outdir: join(folder, 'cli'),
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    plugins: [withoutChildProcess, partsApart],
  });
  const entry = join(folder, 'cli.cjs');
  writeFileSync(entry, chooser(['help', ...verbsOfTheWhole()]));
  chmodSync(entry, 0o755);
  writeFileSync(join(folder, 'action.cjs'), 'require("./cli/action.cjs");\n');
}
