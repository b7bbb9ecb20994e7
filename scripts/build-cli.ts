/**
 * The command as CommonJS files, which Node starts faster than modules. cli.cjs, which runs from a clone, only chooses:
 * `score` has a file of its own, since reading and compiling code is most of a start. All other verbs are one file; what
 * only some runs need stands apart.
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

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

const chooser = `#!/usr/bin/env node
module.constructor.enableCompileCache?.();
const { main } = require(process.argv[2] === "score" ? "./cli/score.cjs" : "./cli/main.cjs");
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
`;

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

/** What is loaded now and then only: packages, and the pages, which stand in the files of the rules. */
const apart = { chalk: 'chalk', ignore: 'ignore', pages: 'rules/pages.ts', 'config-reader': 'src/cli/config-reader.ts' };

const partsApart: Plugin = {
  name: 'parts-apart',
  setup(builder) {
    builder.onResolve({ filter: /^chalk$|^ignore$|rules\/pages\.ts$|\.\/config-reader\.ts$|^\.\.?\/(?:cli\/)?main\.ts$/ }, ({ kind, path }) => {
      if (kind === 'entry-point') return null;
      return { path: `./${basename(path, '.ts')}.cjs`, external: true };
    });
  },
};

export async function buildCli(folder: string): Promise<void> {
  await build({
    ...bundling,
    entryPoints: { score: 'src/cli/main-score.ts', main: 'src/cli/main.ts', action: 'src/action/main.ts', ...apart },
    outdir: join(folder, 'cli'),
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    plugins: [withoutChildProcess, partsApart],
  });
  const entry = join(folder, 'cli.cjs');
  writeFileSync(entry, chooser);
  chmodSync(entry, 0o755);
  writeFileSync(join(folder, 'action.cjs'), 'require("./cli/action.cjs");\n');
}
