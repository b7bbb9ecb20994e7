/**
 * The JSON that unitlint writes, as schemas. As long as `schema` is 1, fields keep their meaning; later versions may add some,
 * which readers are to pass over.
 */
import * as z from 'zod';
import { categories, severities } from '../src/rule/finding.ts';

const ratings = ['DANGEROUS', 'UNSAFE', 'EXPOSED', 'MEDIUM', 'OK', 'SAFE', 'PERFECT'] as const;

const described = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

const path = described(z.string(), 'Path as it was given or found.');
const count = z.int().min(0);
const exposureNumber = z.number().min(0).max(10);
const rating = described(z.enum(ratings), 'What systemd-analyze security calls the exposure.');

const position = z.object({
  line: described(z.int().min(1), 'From 1.'),
  column: described(z.int().min(1), 'From 1, in UTF-16 units.'),
});
const range = described(z.object({ start: position, end: position }), 'The end is exclusive.');
const place = z.object({ path, range });

const edit = z.object({ path, range, text: z.string() });
const fix = z.object({
  title: z.string(),
  applicability: described(z.enum(['safe', 'suggested']), 'safe: what systemd does with the unit stays the same.'),
  edits: z.array(edit),
});

const advice = z.object({
  section: z.string(),
  lines: described(z.array(z.string()), 'Lines to write below the header of the section.'),
  breaks: described(z.string(), 'What may break.'),
  against: described(z.string().nullable(), 'What the unit shows that goes against it.'),
});

export const finding = z.object({
  rule: z.string(),
  category: z.enum(categories as readonly [string, ...string[]]),
  severity: z.enum(severities as readonly [string, ...string[]]),
  confidence: z.enum(['high', 'medium', 'low']),
  message: z.string(),
  path,
  range,
  related: z.array(z.object({ path, range, note: z.string() })),
  gain: described(exposureNumber.nullable(), 'By how much the exposure falls when the advice is followed.'),
  fixes: z.array(fix),
  help: described(z.string(), 'What to do, in one sentence.'),
  url: described(z.string(), 'The page of the rule.'),
  targets: described(z.array(z.string()), 'The targets for which it holds.'),
  hardeningIgnored: described(z.boolean(), 'systemd ignores a line that was to harden the service.'),
  advice: advice.nullable(),
});

const undoing = z.object({
  id: z.string(),
  because: z.string(),
  source: z.string(),
  lines: z.array(place),
  undone: z.array(place),
  undoes: z.array(z.string()),
});

const exposure = z.object({
  target: z.string(),
  overall: exposureNumber,
  rating,
  effective: described(
    z.object({ overall: exposureNumber, rating, because: z.array(undoing) }).nullable(),
    'The exposure without what lines of the unit undo; null where it is the same.',
  ),
  reachable: described(exposureNumber, 'The exposure with all advice followed that nothing in the unit goes against.'),
  limit: described(exposureNumber.nullable(), 'What it may not exceed.'),
  recorded: described(exposureNumber, 'What the baseline recorded.').optional(),
  derived: described(z.boolean(), 'The target has no verified table of its own.').optional(),
  table: described(z.string(), 'The verified version whose table was used.').optional(),
});

const unitFields = {
  path,
  unit: described(z.string(), 'The name of the unit.'),
  exposure: described(z.array(exposure), 'One for each target; empty where the unit has none.'),
  note: described(z.string(), 'Why there is no exposure.').optional(),
  baseline: z.object({ known: count, gone: count }).optional(),
  targets: described(z.array(z.string()), 'With several targets: the order of the states in the matrix.').optional(),
  matrix: described(
    z.array(z.object({ path, line: z.int().min(1), text: z.string(), states: z.array(z.enum(['works', 'partly', 'ignored', 'too-new', 'refused'])) })),
    'With several targets: which hardening line works for which.',
  ).optional(),
};

const summary = z.object({
  units: count,
  errors: count,
  warnings: count,
  infos: count,
  known: described(count, 'Findings that the baseline knows; they are in no other number.'),
  suppressed: described(count, 'Findings that a comment leaves out; they are in no other number.'),
  worst: exposureNumber.nullable(),
  above: described(count, 'Units above their limit.'),
  exit: z.literal([0, 1, 2]),
});

const run = {
  schema: z.literal(1),
  tool: z.object({ name: z.literal('unitlint'), version: z.string() }),
  targets: z.array(z.string()),
  threshold: exposureNumber.nullable(),
};

export const checkReport = z.object({ ...run, units: z.array(z.object({ ...unitFields, findings: z.array(finding) })), summary });

export const checkRecord = z.discriminatedUnion('type', [
  z.object({ type: z.literal('unit'), ...unitFields }),
  finding.extend({ type: z.literal('finding') }),
  z.object({ type: z.literal('run'), ...run, summary }),
]);

const tenth = z.string().regex(/^(?:10|\d)\.\d$/);

export const scoreRecord = z.object({
  path,
  unit: z.string(),
  target: z.string(),
  derived: z.boolean().optional(),
  table: z.string().optional(),
  overall: described(tenth.nullable(), 'With one decimal, as systemd prints it; null for a unit that systemd refuses.'),
  rating: rating.nullable(),
  checks: described(
    z.record(z.string(), z.object({ set: z.boolean().nullable(), exposure: tenth.nullable() })),
    "By systemd's json_field, in systemd's order.",
  ),
  error: described(z.string().nullable(), 'Why systemd refuses the unit.'),
});

export const scoreReport = z.object({ schema: z.literal(1), tool: run.tool, units: z.array(scoreRecord) });

/** The schemas that are shipped, by the name of their file. */
export const outputSchemas = {
  'check.schema.json': ['unitlint check --format json', checkReport],
  'check-record.schema.json': ['A line of unitlint check --format ndjson', checkRecord],
  'score.schema.json': ['unitlint score --format json', scoreReport],
  'score-record.schema.json': ['A line of unitlint score --format ndjson', scoreRecord],
} as const satisfies Readonly<Record<string, readonly [string, z.ZodType]>>;

/** Fields beyond those described are allowed, so that a reader who validates survives an update. */
export const schemaFile = ([title, schema]: readonly [string, z.ZodType]): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
