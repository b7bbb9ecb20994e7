/** The guides: their links lead somewhere, their commands exist. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { makeProgram } from '../../src/cli/program.ts';
import { verbs } from '../../src/cli/verbs.ts';

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));

const guides = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesBelow('docs').filter((file) => file.endsWith('.md'))];

const textOf = (file: string) => readFileSync(file, 'utf8');
const proseOf = (file: string) => textOf(file).replace(/```[\s\S]*?```/g, '');

/** The name that a heading has in a link, as on the usual hosts. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (file: string) => [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

function deadLinks(file: string): readonly string[] {
  const links = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
  return links.filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : normalize(join(dirname(file), path));
    if (!existsSync(target)) return true;
    return anchor !== undefined && (statSync(target).isDirectory() || !anchorsIn(target).includes(anchor));
  });
}

const program = makeProgram(verbs, () => {});
const verbOf = (word: string | undefined): Command | undefined => program.commands.find((command) => command.name() === word);
const optionsOf = (command: Command) => command.options.flatMap(({ long, short }) => [long, short]);
const everyOption = new Set([program, ...program.commands].flatMap(optionsOf).concat('--help', '--version'));

const shellLanguages: readonly string[] = ['', 'sh', 'bash', 'console', 'text'];

const shellBlocksIn = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].flatMap(([, language = '', block = '']) => (shellLanguages.includes(language) ? [block] : []));

/** Lines of shell code that call the command, from its own name on. */
const commandsIn = (file: string): readonly string[] =>
  shellBlocksIn(file).flatMap((block) =>
    block.split('\n').flatMap((line) => {
      const found = /(?:^|\$ |\| |Next: )(?:unitlint|node dist\/cli\.cjs)( .*)$/.exec(line);
      return found === null ? [] : [(found[1] ?? '').replace(/ {2,}[#(].*$| #.*$| \|.*$/, '').trim()];
    }),
  );

/** What is wrong with a command line: an unknown verb or option. */
function faultsOf(line: string): readonly string[] {
  const words = line.match(/'[^']*'|\S+/g) ?? [];
  const named = verbOf(words[0]);
  const known = new Set(optionsOf(named ?? verbOf('check') ?? program).concat('--help', '-h', '--version', '-V'));
  return words.filter((word) => /^--?[a-z]/i.test(word)).filter((word) => !known.has(word.replace(/=.*$/, '')));
}

describe.each(guides)('%s', (file) => {
  test('has no dead link', () => {
    expect(deadLinks(file)).toEqual([]);
  });

  test('shows commands with options that exist', () => {
    expect(commandsIn(file).flatMap((line) => faultsOf(line).map((fault) => `${line}: ${fault}`))).toEqual([]);
  });
});

describe('README.md', () => {
  test('names the verbs that exist, and all of them', () => {
    const named = [...textOf('README.md').matchAll(/^\| `unitlint \[?([a-z]+)\]?/gm)].map(([, verb]) => verb);
    expect([...named].sort()).toEqual(program.commands.map((command) => command.name()).sort());
  });

  test('names options that exist', () => {
    const named = [...proseOf('README.md').matchAll(/`[^`]*`/g)].flatMap(
      ([code]) => (code.includes('systemd-analyze') || code.includes('npm') ? [] : code.match(/--[a-z-]+/g)) ?? [],
    );
    expect(named.filter((option) => !everyOption.has(option))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = textOf('CONTRIBUTING.md');

  test('has a sentence for every room', () => {
    const named = [...text.matchAll(/^\| `(src\/[\w.]+\/?)` \|/gm)].map(([, room = '']) => room);
    expect(named.filter((room) => !existsSync(room))).toEqual([]);
    const rooms = readdirSync('src', { withFileTypes: true }).map((entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`);
    expect(rooms.filter((room) => !text.includes(`| \`${room}\` |`))).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});
