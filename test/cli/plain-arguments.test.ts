/** Plain arguments are read without the command-line library: what comes out is what the library would have made of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainCheck, plainScore, readPlainArguments } from '../../src/cli/plain-arguments.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { verbs } from '../../src/cli/verbs.ts';

const verbsRead = [
  ['check', plainCheck],
  ['score', plainScore],
] as const;

function commandOf(verb: string) {
  const found = makeProgram(verbs, () => {}).commands.find((command) => command.name() === verb);
  if (found === undefined) throw new Error(`there is no verb ${verb}`);
  return found;
}

/** What the library hands to the verb. */
function readByLibrary(verb: string, args: readonly string[]) {
  let given: unknown;
  const command = commandOf(verb).action((paths: string[], options: object) => {
    given = { paths, options };
  });
  command.parse([...args], { from: 'user' });
  return given;
}

describe.each(verbsRead)('plain arguments of %s', (verb, plain) => {
  test('have names and kinds that the verb knows', () => {
    for (const [name, { type, short }] of Object.entries(plain.options)) {
      const option = commandOf(verb).options.find(({ long }) => long === `--${name}`);
      expect([name, option?.required, option?.short]).toEqual([name, type === 'string', short === undefined ? undefined : `-${short}`]);
    }
  });

  test.each([
    [[]],
    [['a.service']],
    [['a.service', 'units/', '-']],
    [['--format', 'json', 'a.service']],
    [['-f', 'ndjson', 'a.service']],
    [['-fndjson', 'a.service']],
    [['--format=pretty', '--quiet', '--verbose', '--user']],
    [['--threshold', '5.0', '--target=debian12', 'a.service']],
    [['--threshold', '5', '--threshold', '6']],
    [['a.service', '--', '--not-an-option']],
    [['--threshold', 'nonsense']],
  ])('%j', (args) => {
    expect(readPlainArguments(args, plain)).toEqual(readByLibrary(verb, args));
  });

  test.each([
    [['--help']],
    [['-h']],
    [['--version']],
    [['--threshold']],
    [['--threshold', '--quiet']],
    [['--format', 'nonsense']],
    [['-f', 'json', '-f', 'ndjson']],
    [['--no-config']],
    [['--unknown']],
    [['-o', 'file', 'a.service']],
    [['--quiet=yes']],
  ])('leaves %j to the library', (args) => {
    expect(readPlainArguments(args, plain)).toBeNull();
  });
});

test.each([
  [['--fail-on', 'never', '--gate', 'effective', '--select=umask', '--ignore', 'user', '--default-threshold', '8.9', 'a.service']],
  [['--select', 'umask', '--ignore=user', 'a.service', '--select', 'hygiene,effectiveness', '--ignore', 'delegate']],
])('plain arguments of check alone: %j', (args) => {
  expect(readPlainArguments(args, plainCheck)).toEqual(readByLibrary('check', args));
});

test.each([[['--fix', 'a.service']], [['--diff']], [['--baseline', 'b.json']], [['--format', 'sarif']]])('check leaves %j to the whole command', (args) => {
  expect(readPlainArguments(args, plainCheck)).toBeNull();
});

test('the built command hands all other verbs to the whole command', () => {
  const listed: unknown = JSON.parse(/const whole = (\[.*\]);/.exec(readFileSync('dist/cli.cjs', 'utf8'))?.[1] ?? 'null');
  const others = makeProgram(verbs, () => {})
    .commands.map((command) => command.name())
    .filter((name) => name !== 'check' && name !== 'score');
  expect(listed).toEqual(['help', ...others]);
});
