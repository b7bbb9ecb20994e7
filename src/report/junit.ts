/**
 * `--format junit`: a suite for each unit with a test for each rule, so that a rule that passes is seen to pass. What fails
 * the run is a failure, the rest stands in the output of its test. Written unit by unit.
 */
import { failingFindings } from '../engine/gate.ts';
import { formatTenths } from '../engine/score.ts';
import type { FormatContext } from './context.ts';
import { aboveText, filePath, limitRule } from './entries.ts';
import { groupBy } from './group.ts';
import { printable } from './printable.ts';
import { exposuresAbove, findingsOf, type ReportedFinding, type Reporter, saidOf, type UnitReport } from './report.ts';
import { xml } from './xml.ts';

interface Counted {
  readonly text: string;
  readonly failed: boolean;
  readonly skipped: boolean;
}

/** The file is named where it is not the unit's own. */
function line(own: string, finding: ReportedFinding): string {
  const { path, range, severity, help } = finding;
  const place = `${path === own ? 'line ' : `${path}:`}${range.start.line}`;
  return `${xml(`${severity}, ${place}: ${saidOf(finding)}. ${help}`)}\n`;
}

function ruleCase(own: string, open: string, found: readonly ReportedFinding[], failing: ReadonlySet<ReportedFinding>): Counted {
  const [first] = found;
  if (first === undefined) return { text: `${open}/>\n`, failed: false, skipped: false };
  const worst = found.find((finding) => failing.has(finding));
  const lines = found.map((finding) => line(own, finding)).join('');
  const body =
    worst === undefined
      ? `<system-out>${lines}</system-out>`
      : `<failure message="${xml(printable(worst.message))}" type="${worst.severity}">${lines}</failure>`;
  return { text: `${open}>${body}</testcase>\n`, failed: worst !== undefined, skipped: false };
}

function limitCase(open: string, report: UnitReport): Counted {
  if (report.exposure.length === 0)
    return { text: `${open}><skipped message="${xml(report.note ?? 'no exposure')}"/></testcase>\n`, failed: false, skipped: true };
  const above = exposuresAbove(report).map(aboveText);
  if (above.length === 0) return { text: `${open}/>\n`, failed: false, skipped: false };
  const text = xml(above.join('; '));
  return { text: `${open}><failure message="${text}" type="error">${text}</failure></testcase>\n`, failed: true, skipped: false };
}

function suite(report: UnitReport, { rules, failOn, place }: FormatContext): string {
  const path = xml(filePath(place(report.path)));
  const open = (name: string) => `    <testcase name="${name}" classname="unitlint.${path}" file="${path}" time="0"`;
  const failing = new Set(failingFindings(report, failOn));
  const byRule = groupBy(findingsOf(report), ({ rule }) => rule);
  const ids = new Set([...rules.map(({ id }) => id), ...byRule.keys()]);
  const cases = [limitCase(open(limitRule), report), ...[...ids].map((id) => ruleCase(report.path, open(id), byRule.get(id) ?? [], failing))];
  const failures = cases.filter(({ failed }) => failed).length;
  const skipped = cases.filter((one) => one.skipped).length;
  const properties = report.exposure
    .map(({ target, overall }) => `      <property name="exposure.${xml(target)}" value="${formatTenths(overall)}"/>\n`)
    .join('');
  return `  <testsuite name="${path}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0">
${properties === '' ? '' : `    <properties>\n${properties}    </properties>\n`}${cases.map(({ text }) => text).join('')}  </testsuite>
`;
}

export function makeJunitReporter(context: FormatContext): Reporter {
  let begun = false;
  const begin = () => {
    if (begun) return '';
    begun = true;
    return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="unitlint">\n';
  };
  return { unit: (report) => begin() + suite(report, context), end: () => `${begin()}</testsuites>\n` };
}
