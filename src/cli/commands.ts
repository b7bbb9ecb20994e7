/** What the verbs do: options become settings, units are found, reports are written, and the exit status comes out. */
import { rules } from '../../rules/index.ts';
import { type Policy, readPolicy } from '../engine/policy.ts';
import { readText } from '../node/files.ts';
import { makeConciseReporter } from '../report/concise.ts';
import { makeJsonReporter, makeNdjsonReporter } from '../report/json.ts';
import { makePrettyReporter } from '../report/pretty.ts';
import { printable } from '../report/printable.ts';
import type { Reporter, RunInfo } from '../report/report.ts';
import { makeScoreJson, makeScoreNdjson, makeScorePretty, makeScoreSystemd, type ScoreReporter } from '../report/score.ts';
import { paintSeverity, type Style } from '../report/style.ts';
import type { Facts } from '../systemd/facts.ts';
import { factsOfTarget } from '../systemd/targets.ts';
import { findInputs } from './inputs.ts';
import { isTerminal, type Output, toFile, toStandardOutput } from './output.ts';
import { runCheck } from './run-check.ts';
import { runScore } from './run-score.ts';
import { readFailOn, readTargets, readThreshold, selectRules, UsageError } from './settings.ts';
import { type ColorChoice, makeStyle } from './style.ts';
import { toolVersion } from './version.ts';

interface SharedOptions {
  readonly format: string;
  readonly outputFile?: string;
  readonly target?: string;
  readonly threshold?: string;
  readonly policy?: string;
  readonly user?: boolean;
  readonly root?: string;
  readonly stdinFilename?: string;
  readonly color: ColorChoice;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

interface CheckOptions extends SharedOptions {
  readonly failOn: string;
  readonly select?: string;
  readonly ignore?: string;
}

/** Counts what could not be read or judged while it says so. */
function makeComplaints() {
  let count = 0;
  return {
    complain: (path: string, message: string) => {
      count += 1;
      process.stderr.write(`unitlint: ${printable(path)}: ${printable(message)}\n`);
    },
    any: () => count > 0,
  };
}

const openOutput = (options: SharedOptions): Output => (options.outputFile === undefined ? toStandardOutput() : toFile(options.outputFile));

const styleFor = ({ color, outputFile }: SharedOptions): Promise<Style> => makeStyle(color, outputFile === undefined && isTerminal());

const inputsFor = (paths: readonly string[], options: SharedOptions) =>
  findInputs({ paths, stdinName: options.stdinFilename, root: options.root, user: options.user === true });

/** A policy for each target; a file with any problem is refused, with all of them said at once. */
function policyFor(path: string | undefined, facts: Facts): Policy | null {
  if (path === undefined) return null;
  const read = readText(path);
  if (!read.ok) throw new UsageError(`--policy: ${path}: ${read.problem.message}`);
  const { policy, problems } = readPolicy(read.text, facts);
  if (problems.length > 0) throw new UsageError(problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\nunitlint: '));
  return policy;
}

async function checkReporter(options: CheckOptions, info: RunInfo): Promise<Reporter> {
  if (options.format === 'json') return makeJsonReporter(info);
  if (options.format === 'ndjson') return makeNdjsonReporter(info);
  if (options.format === 'concise') return makeConciseReporter(info);
  return makePrettyReporter({ ...info, style: await styleFor(options), verbose: options.verbose === true });
}

export async function runCheckCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  const targets = readTargets(options.target);
  const threshold = options.threshold === undefined ? null : readThreshold(options.threshold);
  const failOn = readFailOn(options.failOn);
  const selected = selectRules({ select: options.select, ignore: options.ignore });
  const reporter = await checkReporter(options, { version: toolVersion, targets: targets.map(({ label }) => label), threshold });
  const policies = new Map(targets.map((target) => [target.table, policyFor(options.policy, factsOfTarget(target))]));
  const { units, problems } = await inputsFor(paths, options);
  const { complain, any } = makeComplaints();
  for (const { path, message } of problems) complain(path, message);
  const output = openOutput(options);
  const summary = runCheck(units, {
    targets,
    rules: selected,
    policy: ({ table }) => policies.get(table) ?? null,
    user: options.user === true,
    threshold,
    failOn,
    quiet: options.quiet === true,
    reporter,
    write: output.write,
    complain,
  });
  const exit = any() ? 2 : summary.exit;
  output.write(reporter.end({ ...summary, exit }));
  output.close();
  return exit;
}

async function scoreReporter(options: SharedOptions): Promise<ScoreReporter> {
  if (options.format === 'ndjson') return makeScoreNdjson();
  if (options.format === 'json') return makeScoreJson(toolVersion);
  if (options.format === 'systemd') return makeScoreSystemd();
  return makeScorePretty({ style: await styleFor(options), verbose: options.verbose === true });
}

export async function runScoreCommand(paths: readonly string[], options: SharedOptions): Promise<number> {
  const [target, ...others] = readTargets(options.target);
  if (target === undefined || others.length > 0) throw new UsageError('score takes one target: run it once for each, or use check');
  const threshold = options.threshold === undefined ? null : readThreshold(options.threshold);
  const policy = policyFor(options.policy, factsOfTarget(target));
  const reporter = await scoreReporter(options);
  const { units, problems } = await inputsFor(paths, options);
  const { complain, any } = makeComplaints();
  for (const { path, message } of problems) complain(path, message);
  const output = openOutput(options);
  const above = runScore(units, { target, policy, user: options.user === true, threshold, reporter, write: output.write, complain });
  output.close();
  return any() ? 2 : above ? 1 : 0;
}

export async function runRulesCommand({ format, color }: { readonly format: string; readonly color: ColorChoice }): Promise<number> {
  const output = toStandardOutput();
  if (format === 'json') {
    const listed = rules.map(({ id, category, severity, confidence, persona, summary, since }) => ({
      id,
      category,
      severity,
      confidence,
      persona,
      summary,
      since,
      url: `docs/rules/${id}.md`,
    }));
    output.write(`${JSON.stringify({ schema: 1, rules: listed }, null, 2)}\n`);
  } else {
    const style = await makeStyle(color, isTerminal());
    const width = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, category, severity, summary } of rules)
      output.write(`${style.bold(id.padEnd(width))}  ${style.dim(category.padEnd(13))} ${paintSeverity(style, severity, severity.padEnd(8))} ${summary}\n`);
  }
  output.close();
  return 0;
}
