/** Advice is worked out for those alone who ask for it; what an exposure rule does wrong is told then. */
import { expect, test } from 'vitest';
import { rules as all } from '../../rules/index.ts';
import { runCheck } from '../../src/cli/run/check-units.ts';
import { makeChecker, type Subject, usualSettings } from '../../src/engine/check.ts';
import { failingFindings } from '../../src/engine/gate.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { makePrettyReporter } from '../../src/report/pretty.ts';
import { plainStyle } from '../../src/report/style.ts';
import { makeTally } from '../../src/report/tally.ts';
import type { Severity } from '../../src/rule/finding.ts';
import type { ExposureRule, Rule } from '../../src/rule/rule.ts';
import { newestTarget } from '../../src/systemd/targets.ts';

/** The rules that run when nothing is selected. */
const rules = all.filter(({ persona }) => persona === 'regular');

function subject(text: string): Subject {
  const name = parseUnitName('app.service');
  if (name === null) throw new Error('a valid name');
  return { path: name.full, unit: name.full, read: () => ({ ok: true, source: { name, main: { path: name.full, text }, dropIns: [] } }) };
}

const unit = '[Service]\nExecStart=/usr/bin/app\nProtectSytem=strict\n';

/** The rules, of which one exposure rule is changed. */
const withRule = (id: string, change: Partial<ExposureRule>): readonly Rule[] =>
  rules.map((rule) => (rule.id === id && rule.category === 'exposure' ? { ...rule, ...change } : rule));

function checked(changed: readonly Rule[], severities: ReadonlyMap<string, Severity> = new Map(), text = unit) {
  const { report, failures } = makeChecker(changed)(subject(text), { ...usualSettings, targets: [newestTarget], rules: changed, severities });
  if (report === null) throw new Error('the unit can be read');
  return { report, failures };
}

function counted() {
  let calls = 0;
  const advice = () => {
    calls += 1;
    return ['UMask=0077'];
  };
  return { rules: withRule('umask', { advice }), calls: () => calls };
}

test('mistakes, the gate and the counts of mistakes need no advice', () => {
  const { rules: changed, calls } = counted();
  const { report } = checked(changed);
  expect(report.mistakes.map(({ rule }) => rule)).toEqual(['unknown-directive']);
  expect(failingFindings(report, 'error')).toHaveLength(1);
  makeTally('error', false).add(report);
  expect(calls()).toBe(0);
});

test('it is worked out once, however many ask', () => {
  const { rules: changed, calls } = counted();
  const { report } = checked(changed);
  expect(report.advice()).toBe(report.advice());
  expect(report.advice().some(({ rule }) => rule === 'umask')).toBe(true);
  expect(calls()).toBe(1);
});

test('the gate asks for it where it may fail the run', () => {
  const { report } = checked(rules);
  expect(failingFindings(report, 'warning').some(({ category }) => category === 'exposure')).toBe(true);
  const raised = checked(rules, new Map([['umask', 'error']])).report;
  expect(failingFindings(raised, 'error').map(({ rule }) => rule)).toEqual(['unknown-directive', 'umask']);
});

test('a comment that leaves advice out leaves it out', () => {
  const { report } = checked(rules, new Map(), `# unitlint: ignore[umask] -- files are shared\n${unit}`);
  expect(report.suppressed).toBe(1);
  expect(report.advice().some(({ rule }) => rule === 'umask')).toBe(false);
});

/** What a run says of a unit on which the advice of a rule fails. */
function complaints(count: number): readonly string[] {
  const broken = withRule('umask', {
    advice: () => {
      throw new Error('a bug');
    },
  });
  const said: string[] = [];
  const reporter = makePrettyReporter({
    version: '',
    targets: ['262'],
    threshold: null,
    failOn: 'error',
    style: plainStyle(80, true),
    verbose: false,
    again: '',
  });
  const units = Array.from({ length: count }, () => ({ ...subject('[Service]\nExecStart=/usr/bin/app\n'), companions: () => [] }));
  runCheck(units, {
    check: makeChecker(broken),
    settingsFor: () => ({ ...usualSettings, targets: [newestTarget], rules: broken }),
    adjust: (report) => report,
    failOn: 'error',
    countAdvice: false,
    quiet: false,
    emit: reporter.unit,
    complain: ({ message }) => said.push(message),
  });
  return said;
}

test.each([1, 2, 5])('a run of %i units says so before it ends', (count) => {
  expect(complaints(count)).toEqual([expect.stringContaining('the rule umask failed')]);
});

test('an exposure rule that throws is told with its name, and the others have their say', () => {
  const fault = new Error('a bug');
  const broken = withRule('umask', {
    advice: () => {
      throw fault;
    },
  });
  const { report, failures } = checked(broken);
  expect(report.advice().length).toBeGreaterThan(20);
  expect(failures()).toEqual([{ rule: 'umask', error: fault }]);
});
