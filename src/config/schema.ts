/** The shape of unitlint.ini, made from the rules: what may be set, to what, and what is said of anything else. */
import * as z from 'zod';
import { failOnWords } from '../engine/gate.ts';
import { gatedNumbers } from '../engine/unit-report.ts';
import { categories } from '../rule/finding.ts';
import { type OptionDescriptor, optionsOf, type Rule } from '../rule/rule.ts';
import { type Parsed, parseSelectors, parseSwitch, parseTargets, parseThreshold, parseWord, ruleLevels, splitList } from './values.ts';

const text = z.string({ error: 'takes one value on one line; a section or a list is no value here' });

/** What JSON Schema is to say of a value beyond that it is a text. */
type Shown = Readonly<Record<string, unknown>>;

/** A text that `parse` turns into a value. */
const parsed = <T>(description: string, parse: (text: string) => Parsed<T>, shown: Shown = {}) =>
  text
    .meta(shown)
    .transform((value, context) => orIssue(parse(value), context))
    .meta({ description });

/** A list: one text with commas or blanks, or several `key[] =` lines. */
const list = <T>(description: string, parse: (text: string) => Parsed<T>) =>
  z
    .union([text, z.array(text)], { error: ({ input }) => (input === undefined ? 'is missing' : 'takes a list of words') })
    .transform((value, context) => orIssue(parse(typeof value === 'string' ? value : value.join(' ')), context))
    .meta({ description });

function orIssue<T>(result: Parsed<T>, context: { readonly addIssue: (message: string) => void }): T {
  if (result.ok) return result.value;
  context.addIssue(result.problem);
  return z.NEVER;
}

const oneOf = <Word extends string>(description: string, choices: readonly Word[]) =>
  parsed(description, (value) => parseWord(value, choices), { enum: [...choices] });

const yesOrNo = (description: string) => parsed(description, parseSwitch, { enum: ['yes', 'no', 'true', 'false', 'on', 'off'] });

const words = (text: string): Parsed<readonly string[]> => ({ ok: true, value: splitList(text) });

const someWords = (text: string): Parsed<readonly string[]> => {
  const value = splitList(text);
  return value.length === 0 ? { ok: false, problem: 'names no path: write patterns as in .gitignore, such as units/web*.service' } : { ok: true, value };
};

const fileName = (text: string): Parsed<string> =>
  text === '' || text === 'true' ? { ok: false, problem: 'names no file: write a path, relative to the folder of this file' } : { ok: true, value: text };

function integer(text: string, { least, most }: Extract<OptionDescriptor, { kind: 'integer' }>): Parsed<number> {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? { ok: true, value } : { ok: false, problem: `takes a whole number from ${least} to ${most}, not "${text}"` };
}

function optionSchema(option: OptionDescriptor) {
  if (option.kind === 'names') return list(option.summary, words);
  if (option.kind === 'switch') return yesOrNo(option.summary);
  return parsed(option.summary, (value) => integer(value, option), { pattern: '^\\d+$' });
}

const mapped = <From, To>(items: readonly From[], entry: (item: From) => readonly [string, To]): Record<string, To> => Object.fromEntries(items.map(entry));

const notASection = (name: string) => `is a section: write [${name}] on a line of its own, and keys below it`;

export function configSchema(rules: readonly Rule[], formats: readonly string[]) {
  const section = <Shape extends z.ZodRawShape>(name: string, shape: Shape) => z.strictObject(shape, { error: sectionError(name) });
  const levels = (name: string) =>
    section(
      name,
      mapped(rules, (rule) => [rule.id, oneOf(rule.summary, ruleLevels).optional()]),
    ).meta({ description: 'severity of a rule, or off' });
  const threshold = parsed('highest exposure that passes, 0.0 to 10.0', parseThreshold, { pattern: '^(?:\\d(?:\\.\\d)?|10(?:\\.0)?)$' });
  const perUnit = {
    threshold: threshold.optional(),
    target: list('systemd versions or distributions, such as 257 or debian12', parseTargets).optional(),
    user: yesOrNo('whether these are units of the user manager').optional(),
    ignore: list('rules or categories that do not run', (text) => parseSelectors(text, rules)).optional(),
  };
  const override = section('overrides.NAME', {
    ...perUnit,
    paths: list('the units this is for: patterns as in .gitignore, relative to the folder of this file', someWords),
    rules: levels('overrides.NAME.rules').optional(),
  });
  const configurable = rules.filter((rule) => Object.keys(optionsOf(rule)).length > 0);
  const options = section(
    'options.RULE',
    mapped(configurable, (rule) => [
      rule.id,
      section(
        `options.${rule.id}`,
        mapped(Object.entries(optionsOf(rule)), ([name, option]) => [name, optionSchema(option).optional()]),
      ).optional(),
    ]),
  );
  return section('', {
    ...perUnit,
    format: oneOf('how to report', formats).optional(),
    'fail-on': oneOf('lowest severity that fails the run', failOnWords).optional(),
    gate: oneOf('the exposure that thresholds hold for', gatedNumbers).optional(),
    select: list(`the rules to run, by id or category (${categories.join(', ')})`, (text) => parseSelectors(text, rules)).optional(),
    policy: parsed('a systemd-analyze --security-policy file', fileName).optional(),
    baseline: parsed('a file of known findings', fileName).optional(),
    exclude: list('paths that are not checked: patterns as in .gitignore', words).optional(),
    rules: levels('rules').optional(),
    options: options.optional(),
    overrides: z.record(z.string(), override, { error: sectionError('overrides.NAME') }).optional(),
    budgets: z
      .record(z.string(), threshold, { error: sectionError('budgets') })
      .meta({ description: 'a threshold for each path or pattern' })
      .optional(),
  }).meta({ title: 'unitlint.ini', description: 'Sections are objects, keys are their members; lists may be written as one text with commas.' });
}

const sectionError = (name: string) => (issue: { readonly code?: string }) => (issue.code === 'invalid_type' ? notASection(name) : undefined);

export type ConfigShape = z.output<ReturnType<typeof configSchema>>;

export type ConfigIssue = z.core.$ZodIssue;

/** The schema in the words of JSON Schema, of what may be written. */
export const jsonSchemaOf = (rules: readonly Rule[], formats: readonly string[]): object => z.toJSONSchema(configSchema(rules, formats), { io: 'input' });
