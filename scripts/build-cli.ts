/**
 * The command as CommonJS files. Reading and compiling code is most of a start, so a verb must not pay for the others:
 * cli.cjs, which runs from a clone, only chooses. `score` is one file of its own in cli/, since every further file costs a
 * start too; all other verbs, and the GitHub Action, share parts there that are read when they are needed.
 */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';

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

const target = 'node20.19';
const chooser = `#!/usr/bin/env node
module.constructor.enableCompileCache?.();
require(process.argv[2] === "score" ? "./cli/score.cjs" : "./cli/main.cjs");
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

/**
 * What is loaded now and then only, and would otherwise be read at every start: packages, and the pages, which stand in the
 * files of the rules.
 */
const apart = { chalk: 'chalk', ignore: 'ignore', pages: 'rules/pages.ts', 'config-reader': 'src/cli/config-reader.ts' };

const partsApart: Plugin = {
  name: 'parts-apart',
  setup(builder) {
    builder.onResolve({ filter: /^chalk$|^ignore$|rules\/pages\.ts$|\.\/config-reader\.ts$|\.\/main\.ts$/ }, ({ kind, path }) => {
      if (kind === 'entry-point') return null;
      return { path: `./${basename(path, '.ts')}.cjs`, external: true };
    });
  },
};

/** esbuild splits modules only; each part becomes CommonJS afterwards, which Node starts faster. */
async function toCommonJs(module: string): Promise<string> {
  const { code } = await transform(module.replaceAll(/(["'][./\w-]+)\.mjs(["'])/g, '$1.cjs$2'), {
    format: 'cjs',
    platform: 'node',
    target,
    supported: { 'dynamic-import': false },
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
  });
  return code;
}

const forNode = (outdir: string, options: BuildOptions): BuildOptions => ({
  ...bundling,
  platform: 'node',
  target,
  outdir,
  supported: { 'dynamic-import': false },
  plugins: [withoutChildProcess, partsApart],
  ...options,
});

const writeWhole = (folder: string, entryPoints: Record<string, string>) =>
  build(forNode(folder, { entryPoints, format: 'cjs', outExtension: { '.js': '.cjs' } }));

async function writeParts(folder: string, entryPoints: Record<string, string>): Promise<void> {
  const parts: BuildOptions = {
    entryPoints,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    supported: {},
    write: false,
  };
  const { outputFiles } = await build(forNode(folder, parts));
  for (const { path, text } of outputFiles ?? []) {
    const code = await toCommonJs(text);
    const file = path.replace(/\.mjs$/, '.cjs');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
}

export async function buildCli(folder: string): Promise<void> {
  const parts = join(folder, 'cli');
  await writeWhole(parts, { score: 'src/cli/main-score.ts', ...apart });
  await writeParts(parts, { main: 'src/cli/main.ts', action: 'src/action/main.ts' });
  const entry = join(folder, 'cli.cjs');
  writeFileSync(entry, chooser);
  chmodSync(entry, 0o755);
  writeFileSync(join(folder, 'action.cjs'), 'require("./cli/action.cjs");\n');
}
