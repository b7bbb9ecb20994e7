/** `unitlint diagnose`: the unit and its log are read, the causes told, and the way out written where that is asked for. */
import { basename, dirname, join } from 'node:path';
import { rules } from '../../../rules/index.ts';
import { type Diagnosis, diagnose, type Symptom } from '../../diagnose/diagnose.ts';
import { mendable, relaxingDropIn } from '../../diagnose/drop-in.ts';
import { makeScorer } from '../../engine/score.ts';
import { loadUnit, type UnitSource } from '../../model/load.ts';
import type { Unit } from '../../model/unit.ts';
import { ownSection } from '../../model/unit-name.ts';
import { fileProblem } from '../../node/files.ts';
import { logPieces } from '../../node/log.ts';
import { writeOwn } from '../../node/write.ts';
import { type DiagnosisReport, diagnosisJson, diagnosisPretty, type ReportedSymptom } from '../../report/diagnosis.ts';
import { printable } from '../../report/printable.ts';
import { assignmentSpan } from '../../rule/steps.ts';
import { factsOfTarget, newestTarget, type Target } from '../../systemd/targets.ts';
import { lineStarts, rangeAt } from '../../text/position.ts';
import { findInputs } from '../inputs.ts';
import { isTerminal, toStandardOutput } from '../output.ts';
import { UsageError } from '../settings.ts';
import { type ColorChoice, makeStyle } from '../style.ts';
import { prepare } from './prepare.ts';

export interface DiagnoseOptions {
  readonly log?: string;
  readonly target?: string;
  readonly user?: boolean;
  readonly write?: boolean;
  readonly format: 'pretty' | 'json';
  readonly color: ColorChoice;
}

interface Subject {
  readonly path: string;
  readonly source: UnitSource;
  readonly unit: Unit;
}

async function readSubject(path: string, target: Target, user: boolean): Promise<Subject> {
  const { units, problems } = await findInputs({ paths: [path], stdinName: undefined, root: undefined, user });
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(`${printable(problem.path)}: ${problem.message}`);
  const [input, ...others] = units;
  if (input === undefined || others.length > 0)
    throw new UsageError(`${printable(path)}: diagnose takes one unit, and here are ${units.length}: name the one that the log is of`);
  const facts = factsOfTarget(target);
  const read = input.read(facts.behaviour.templateInstance);
  if (!read.ok) throw new UsageError(`${printable(read.problem.path)}: ${read.problem.message}`);
  return { path: input.path, source: read.source, unit: loadUnit(read.source, facts, user ? 'user' : 'system') };
}

/** The pieces of the log; a file that can't be read is a fault of the command line. */
function* readLog(path: string | null): Generator<Uint8Array> {
  if (path === null && process.stdin.isTTY === true) process.stderr.write('unitlint: reading the log from the terminal; Ctrl-D ends it (or give --log FILE)\n');
  try {
    yield* logPieces(path);
  } catch (error) {
    const problem = fileProblem(path ?? 'standard input', error);
    throw new UsageError(`--log: ${printable(problem.path)}: ${problem.message}`);
  }
}

function reported({ suspects, ...symptom }: Symptom): ReportedSymptom {
  return {
    ...symptom,
    suspects: suspects.map(({ directive, impliedBy, likelihood, why, relax, cost, confirm, assignment }) => {
      const { file, node } = assignment;
      const range = rangeAt(lineStarts(file.source.text), assignmentSpan(node));
      return { directive, impliedBy, likelihood, why, relax, cost, confirm, path: file.source.path, range, text: `${node.key}=${node.value}` };
    }),
  };
}

/** Writes the lines into a drop-in beside the unit; null where there is none to write. */
function writeDropIn({ path, source, unit }: Subject, { symptoms }: Diagnosis): DiagnosisReport['written'] {
  const folder = join(dirname(path), `${basename(path)}.d`);
  const dropIn = relaxingDropIn({ source, unit, section: ownSection(unit.name), symptoms, folder, safe: printable });
  if (dropIn === null) return null;
  const file = join(folder, dropIn.fileName);
  const problem = writeOwn(file, dropIn.text);
  if (problem !== null) throw new UsageError(`${printable(problem.path)}: ${problem.message}`);
  return { path: file, lines: dropIn.lines };
}

export async function runDiagnoseCommand(path: string, options: DiagnoseOptions): Promise<number> {
  const settings = (
    await prepare({ ...(options.target === undefined ? {} : { target: options.target }), ...(options.user === undefined ? {} : { user: options.user }) }, [])
  ).unitSettings(path);
  const [target = newestTarget, ...others] = settings.targets.value;
  if (others.length > 0 && options.target !== undefined) throw new UsageError('diagnose takes one target: the version that wrote the log');
  const log = options.log === undefined || options.log === '-' ? null : options.log;
  if (path === '-') throw new UsageError('diagnose takes the unit as a file: standard input is for the log');
  const subject = await readSubject(path, target, settings.user.value);
  const diagnosis = diagnose(subject.unit, readLog(log), makeScorer(rules, subject.unit.facts));
  const written = options.write === true ? writeDropIn(subject, diagnosis) : null;
  const { exposure, lines, otherUnit } = diagnosis;
  const report: DiagnosisReport = {
    path: subject.path,
    unit: subject.unit.name.full,
    target: target.label,
    section: ownSection(subject.unit.name),
    exposure,
    lines,
    otherUnit,
    symptoms: diagnosis.symptoms.map(reported),
    canWrite: mendable(diagnosis.symptoms).length > 0,
    written,
  };
  const output = toStandardOutput();
  output.write(options.format === 'json' ? diagnosisJson(report) : diagnosisPretty(report, await makeStyle(options.color, isTerminal())));
  output.close();
  return report.symptoms.some(({ suspects }) => suspects.length > 0) ? 0 : 1;
}
