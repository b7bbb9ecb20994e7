/** What the verbs have in common: units are found, policies read, reports written, and what went wrong is said. */
import type { CheckProblem } from '../../engine/check.ts';
import { type Policy, readPolicy } from '../../engine/policy.ts';
import { readText, realPath } from '../../node/files.ts';
import { quoted } from '../../report/next-step.ts';
import { printable } from '../../report/printable.ts';
import type { Style } from '../../report/style.ts';
import type { Facts } from '../../systemd/facts.ts';
import { type Destination, type GivenValue, pairDestinations } from '../destinations.ts';
import { type Destined, type FanOut, fanOut } from '../fan-out.ts';
import { findInputs, type InputUnit } from '../inputs.ts';
import { isTerminal, type Output, toEndOf, toFile, toStandardOutput } from '../output.ts';
import { type SettingOptions, UsageError } from '../settings.ts';
import { type ColorChoice, makeStyle } from '../style.ts';

export interface SharedOptions {
  readonly format?: readonly GivenValue[];
  readonly outputFile?: readonly GivenValue[];
  readonly root?: string;
  readonly stdinFilename?: string;
  readonly color: ColorChoice;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Counts what could not be read or judged while it says so. */
export function makeComplaints() {
  let count = 0;
  return {
    complain: ({ path, message }: CheckProblem) => {
      count += 1;
      process.stderr.write(`unitlint: ${printable(path)}: ${printable(message)}\n`);
    },
    any: () => count > 0,
  };
}

const openOutput = ({ file, append = false }: Destination): Output => (file === null ? toStandardOutput() : append ? toEndOf(file) : toFile(file));

export const styleFor = (color: ColorChoice, file: string | null): Promise<Style> => makeStyle(color, file === null && isTerminal());

export const destinationsOf = ({ format = [], outputFile = [] }: Pick<SharedOptions, 'format' | 'outputFile'>, usual: string): readonly Destination[] =>
  pairDestinations(format, outputFile, usual);

/** Refuses to write a report over a unit that it is about. */
export function refuseOverInputs(files: readonly (string | null)[], paths: readonly string[], units: readonly InputUnit[]): void {
  for (const file of files) {
    const real = file === null ? null : realPath(file);
    if (real === null) continue;
    const isInput = (path: string) => realPath(path) === real;
    if (paths.some(isInput) || units.some(({ path }) => isInput(path)))
      throw new UsageError(`${file} is one of the files to read: a report written there would replace it`);
  }
}

/** Opens every report of a run, or none. */
export async function openReports<Report, Summary>(
  destinations: readonly Destination[],
  makeReporter: (destination: Destination) => Promise<Destined<Report, Summary>['reporter']>,
): Promise<FanOut<Report, Summary>> {
  const destined: Destined<Report, Summary>[] = [];
  try {
    for (const destination of destinations) destined.push({ reporter: await makeReporter(destination), output: openOutput(destination) });
  } catch (error) {
    fanOut(destined).discard();
    throw error;
  }
  return fanOut(destined);
}

export const inputsFor = (paths: readonly string[], { stdinFilename, root }: SharedOptions, user: boolean) =>
  findInputs({ paths, stdinName: stdinFilename, root, user });

/** A policy for the tables of a target; a file with any problem is refused, with all of them said at once. */
export function policyFor(path: string, facts: Facts): Policy | null {
  const read = readText(path);
  if (!read.ok) throw new UsageError(`--policy: ${path}: ${read.problem.message}`);
  const { policy, problems } = readPolicy(read.text, facts);
  if (problems.length > 0) throw new UsageError(problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\nunitlint: '));
  return policy;
}

/** What the command that comes next has to repeat; null for a unit on standard input, which has no path. */
export function repeated(paths: readonly string[], { target, user, root }: Pick<SharedOptions & SettingOptions, 'target' | 'user' | 'root'>): string | null {
  if (paths.includes('-')) return null;
  const values = [...(target === undefined ? [] : ['--target', target]), ...(root === undefined ? [] : ['--root', root]), ...(user === true ? ['--user'] : [])];
  return values.map((word) => ` ${quoted(word)}`).join('');
}
