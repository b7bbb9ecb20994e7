/** The command line as data, read from its definition, for what is generated from it: the manual page and the completions. */
import type { Argument, Command, Option } from 'commander';
import { rules } from '../../rules/index.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { verbs } from '../../src/cli/verbs.ts';
import { failOnWords } from '../../src/engine/gate.ts';
import { gatedNumbers } from '../../src/engine/unit-report.ts';
import { categories } from '../../src/rule/finding.ts';
import { distributionVersions } from '../../src/systemd/targets.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

/** What a value may be: one of some words, a list of them, a file, a folder, a unit, or anything else. */
export type Value = { readonly kind: 'words' | 'list'; readonly words: readonly string[] } | { readonly kind: 'file' | 'folder' | 'unit' | 'other' };

export interface CommandOption {
  /** `-f`, or null. */
  readonly short: string | null;
  readonly long: string;
  /** `<file>`, or null for a switch. */
  readonly placeholder: string | null;
  readonly value: Value;
  readonly description: string;
  /** May be given several times. */
  readonly repeats: boolean;
}

export interface Verb {
  readonly name: string;
  readonly description: string;
  readonly isDefault: boolean;
  readonly arguments: readonly { readonly usage: string; readonly description: string; readonly value: Value }[];
  readonly options: readonly CommandOption[];
}

const defaultVerb = 'check';

const targets = [...tableVersions, ...distributionVersions.map(([name]) => name)];
const selectors = [...categories, ...rules.map(({ id }) => id)];

const scoredDirectives = [...new Set(rules.flatMap((rule) => (rule.category === 'exposure' ? rule.directives : [])))].sort();

/** What the placeholders of options stand for. */
const byPlaceholder: Readonly<Record<string, Value>> = {
  '<file>': { kind: 'file' },
  '<dir>': { kind: 'folder' },
  '<path>': { kind: 'unit' },
  '<unit>': { kind: 'unit' },
};

const byOption: Readonly<Record<string, Value>> = {
  '--target': { kind: 'list', words: targets },
  '--select': { kind: 'list', words: selectors },
  '--ignore': { kind: 'list', words: selectors },
  '--fail-on': { kind: 'words', words: failOnWords },
  '--gate': { kind: 'words', words: gatedNumbers },
};

const byArgument: Readonly<Record<string, Value>> = {
  path: { kind: 'unit' },
  unit: { kind: 'unit' },
  topic: { kind: 'words', words: [...rules.map(({ id }) => id), ...scoredDirectives] },
};

function optionOf({ short, long = '', flags, description, argChoices, parseArg }: Option): CommandOption {
  const placeholder = /[<[][^>\]]+[>\]]/.exec(flags)?.[0] ?? null;
  const value: Value =
    argChoices !== undefined ? { kind: 'words', words: argChoices } : (byOption[long] ?? byPlaceholder[placeholder ?? ''] ?? { kind: 'other' });
  return { short: short ?? null, long, placeholder, value, description, repeats: parseArg !== undefined };
}

const argumentOf = (argument: Argument): Verb['arguments'][number] => {
  const name = argument.name();
  const usage = `${argument.required ? '' : '['}${name.toUpperCase()}${argument.variadic ? '...' : ''}${argument.required ? '' : ']'}`;
  return { usage, description: argument.description, value: byArgument[name] ?? { kind: 'other' } };
};

const help: CommandOption = { short: '-h', long: '--help', placeholder: null, value: { kind: 'other' }, description: 'print the usage', repeats: false };

const verbOf = (command: Command): Verb => ({
  name: command.name(),
  description: command.description(),
  isDefault: command.name() === defaultVerb,
  arguments: command.registeredArguments.map(argumentOf),
  options: [...command.options.filter(({ hidden }) => !hidden).map(optionOf), help],
});

export interface CommandLine {
  readonly name: string;
  readonly description: string;
  readonly verbs: readonly Verb[];
}

export function readCommandLine(): CommandLine {
  const program = makeProgram(verbs, () => {});
  return { name: program.name(), description: program.description(), verbs: program.commands.map(verbOf) };
}
