/** What the command really prints about an example. */
import { type CheckSettings, makeChecker, usualSettings } from '../engine/check.ts';
import type { UnitReport } from '../engine/unit-report.ts';
import { parseUnitName } from '../model/unit-name.ts';
import { makePrettyReporter } from '../report/pretty.ts';
import { plainStyle, type Style } from '../report/style.ts';
import { makeTally } from '../report/tally.ts';
import type { Example, Rule } from '../rule/rule.ts';
import { newestTarget, parseTarget } from '../systemd/targets.ts';

const width = 80;

const exampleName = ({ name }: Example): string => name ?? 'example.service';

/** The target that an example is shown for: the newest for which it holds. */
function targetOf({ targets }: Example) {
  const newest = Math.max(...(targets ?? [newestTarget.version]));
  const parsed = parseTarget(String(newest));
  return parsed.ok ? parsed.target : newestTarget;
}

/** The rule itself; with a rule about comments, those that the comments name. */
function selected(rule: Rule, { unit }: Example, rules: readonly Rule[]): readonly Rule[] {
  if (rule.category === 'exposure' || rule.stage === undefined) return [rule];
  const named = [...unit.matchAll(/ignore\[([^\]]*)\]/g)].flatMap(([, list = '']) => list.split(/[\s,]+/));
  return [rule, ...rules.filter(({ id }) => named.includes(id))];
}

/** A day on which the comments of the examples have expired, or not, as they say. */
const today = '2026-06-01';

/** The command that prints this. */
export function exampleCommand(rule: Rule, example: Example, rules: readonly Rule[]): string {
  const { label } = targetOf(example);
  const target = label === newestTarget.label ? '' : ` --target ${label}`;
  return `unitlint check --select ${selected(rule, example, rules)
    .map(({ id }) => id)
    .join(',')}${target} ${exampleName(example)}`;
}

/** The report on an example of one rule; null for a name that is none, which no example has. */
export function exampleReport(rule: Rule, example: Example, rules: readonly Rule[]): UnitReport | null {
  const path = exampleName(example);
  const name = parseUnitName(path);
  if (name === null) return null;
  const settings: CheckSettings = { ...usualSettings, targets: [targetOf(example)], rules: selected(rule, example, rules), today };
  const dropIns = example.dropIn === undefined ? [] : [{ path: `${path}.d/50-local.conf`, text: example.dropIn }];
  const source = { name, main: { path, text: example.unit }, dropIns };
  return makeChecker(rules)({ path, unit: path, read: () => ({ ok: true, source }) }, settings).report;
}

export interface PrintOptions {
  readonly target: string;
  readonly style: Style;
  /** Options that the command would name again. */
  readonly again: string;
}

/** What `check` prints about one unit. */
export function printedReport(report: UnitReport, { target, style, again }: PrintOptions): string {
  const reporter = makePrettyReporter({ version: '', targets: [target], threshold: null, failOn: 'error', style, verbose: false, again });
  const tally = makeTally('error', false);
  tally.add(report);
  return reporter.unit(report) + reporter.end(tally.summary());
}

/** The output of the command for an example, as it is when it is piped. */
export function exampleOutput(rule: Rule, example: Example, rules: readonly Rule[]): string {
  const report = exampleReport(rule, example, rules);
  if (report === null) return '';
  const { label } = targetOf(example);
  return printedReport(report, { target: label, style: plainStyle(width, true), again: label === newestTarget.label ? '' : ` --target ${label}` });
}
