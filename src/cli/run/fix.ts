/** `check --fix` and `--diff`: fixes are proven unit by unit, then written, or shown as a patch. */
import { relative } from 'node:path';
import { type CheckProblem, type CheckSettings, makeJudging } from '../../engine/check.ts';
import { type AppliedFix, makeFixer } from '../../engine/fix.ts';
import { compareBytes } from '../../model/drop-ins.ts';
import { readText } from '../../node/files.ts';
import { overwrite } from '../../node/write.ts';
import { unifiedPatch } from '../../report/patch.ts';
import { printable } from '../../report/printable.ts';
import type { Rule } from '../../rule/rule.ts';
import type { InputUnit } from '../inputs.ts';
import { toFile, toStandardOutput } from '../output.ts';
import { UsageError } from '../settings.ts';
import type { SharedOptions } from './shared.ts';

export interface FixRun {
  /** All rules that there are. */
  readonly rules: readonly Rule[];
  readonly settingsFor: (path: string) => CheckSettings;
  /** Suggested fixes too. */
  readonly unsafe: boolean;
  readonly complain: (problem: CheckProblem) => void;
  /** Says what was done, beside the report. */
  readonly say: (line: string) => void;
}

/** A file as it is and as it will be. */
interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

interface Worked {
  readonly files: readonly ChangedFile[];
  readonly applied: readonly AppliedFix[];
  readonly suggested: number;
}

interface FixCommand extends Pick<SharedOptions, 'outputFile' | 'quiet'> {
  readonly diff?: boolean;
}

/** Writes the fixes, and returns null for the report to follow; with `--diff` prints the patch, and returns the exit status. */
export function runFixes(units: readonly InputUnit[], { diff, outputFile, quiet }: FixCommand, run: Omit<FixRun, 'say'>): number | null {
  const say = (line: string) => {
    if (quiet !== true) process.stderr.write(`unitlint: ${line}\n`);
  };
  if (diff !== true) {
    if (units.some(({ stdin }) => stdin === true))
      throw new UsageError('a unit on standard input has no place to write to: --diff shows what --fix would change');
    writeFixes(units, { ...run, say });
    return null;
  }
  const patch = patchOf(units, { ...run, say });
  const fileName = outputFile?.[0]?.value;
  const output = fileName === undefined ? toStandardOutput() : toFile(fileName);
  try {
    output.write(patch);
    output.close();
  } finally {
    output.discard();
  }
  return patch === '' ? 0 : 1;
}

/** Works out the fixes of all units; a file that several units share is changed once. */
function workOut(units: readonly InputUnit[], { rules, settingsFor, unsafe, complain }: FixRun): Worked {
  const fixer = makeFixer(makeJudging(rules));
  const texts = new Map<string, string>();
  const originals = new Map<string, string>();
  const applied: AppliedFix[] = [];
  let suggested = 0;
  for (const unit of units) {
    const fixed = fixer(unit, settingsFor(unit.path), { unsafe, texts });
    applied.push(...fixed.applied);
    suggested += fixed.suggested;
    for (const [path, text] of fixed.texts) {
      if (!originals.has(path)) originals.set(path, originalOf(unit, path, complain));
      texts.set(path, text);
    }
  }
  return { files: [...texts].map(([path, after]) => ({ path, before: originals.get(path) ?? '', after })), applied, suggested };
}

/** The text of a file before anything was fixed: standard input is no file, and can't be read again. */
function originalOf(unit: InputUnit, path: string, complain: FixRun['complain']): string {
  const files = unit.read('i');
  const own = files.ok ? [files.source.main, ...files.source.dropIns].find((file) => file?.path === path) : null;
  if (own != null) return own.text;
  const read = readText(path);
  if (!read.ok) complain(read.problem);
  return read.ok ? read.text : '';
}

/** Writes the fixes. What is checked afterwards is what stands in the files. */
function writeFixes(units: readonly InputUnit[], run: FixRun): void {
  const { files, applied, suggested } = workOut(units, run);
  const written = new Set<string>();
  for (const { path, before, after } of files) {
    const problem = overwrite(path, before, after);
    if (problem === null) written.add(path);
    else run.complain(problem);
  }
  for (const fix of inOrder(applied)) if (written.has(fix.path)) run.say(fixText(fix, run.rules));
  if (suggested > 0 && !run.unsafe) run.say(offerText(suggested));
}

/** The patch of all fixes; empty when there is nothing to fix. */
function patchOf(units: readonly InputUnit[], run: FixRun): string {
  const { files, applied, suggested } = workOut(units, run);
  for (const fix of inOrder(applied.filter(({ applicability }) => applicability === 'suggested'))) run.say(fixText(fix, run.rules));
  if (suggested > 0 && !run.unsafe) run.say(offerText(suggested));
  return files.map(({ path, before, after }) => unifiedPatch(inPatch(path), before, after)).join('');
}

const inOrder = (applied: readonly AppliedFix[]) => applied.toSorted((one, other) => compareBytes(one.path, other.path) || one.line - other.line);

const offerText = (count: number) =>
  `${count} more ${count === 1 ? 'fix' : 'fixes'} would change what systemd does: read ${count === 1 ? 'it' : 'them'} with --diff --unsafe-fixes`;

/** Below the working folder a path is relative to it; others stay as they are. */
function inPatch(path: string): string {
  const inside = relative('.', path);
  return inside.startsWith('..') ? path : inside;
}

const fixText = ({ path, line, title, rule, applicability, changes }: AppliedFix, rules: readonly Rule[]): string => {
  const risk = applicability === 'safe' ? '' : riskText(changes, rules);
  return `${printable(path)}:${line}: ${printable(title)} (${rule})${risk}`;
};

/** What takes effect with a fix, and what that may break. */
function riskText(changes: readonly string[], rules: readonly Rule[]): string {
  if (changes.length === 0) return '';
  const risks = changes.flatMap((name) => rules.flatMap((rule) => (rule.category === 'exposure' && rule.directives[0] === name ? [rule.risk] : [])));
  const names = changes.map((name) => `${name}=`).join(', ');
  return `; ${names} ${changes.length === 1 ? 'changes' : 'change'} with it: test the service${risks.length === 0 ? '' : `, it may break ${risks.join('; ')}`}`;
}
