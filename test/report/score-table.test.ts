import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { parseUnitName, runsPrograms } from '../../src/model/unit-name.ts';
import { isAboveLimit, type ScoreReport } from '../../src/report/score.ts';
import { makeScorePretty, type ScoreTableOptions } from '../../src/report/score-table.ts';
import { plainStyle } from '../../src/report/style.ts';
import { factsOfTarget, newestTarget } from '../../src/systemd/targets.ts';

const facts = factsOfTarget(newestTarget);
const scorer = makeScorer(rules, facts);

function scored(path: string, text: string, limit: number | null): ScoreReport {
  const name = parseUnitName(path);
  if (name === null) throw new Error(`${path} names no unit`);
  const unit = loadUnit({ name, main: { path, text }, dropIns: [] }, facts);
  const score = unit.refusal === null ? scorer.score(unit) : null;
  return {
    path,
    unit: path,
    target: '262',
    derivedFrom: null,
    overall: score?.exposure ?? null,
    rating: score?.rating ?? null,
    results: score === null ? [] : scorer.inPrintOrder(score),
    limit,
    runsPrograms: runsPrograms(name),
    unscored: unit.refusal,
  };
}

/** What is printed of units with their texts; `limits` are those that are not the threshold. */
function printed(units: Readonly<Record<string, string>>, options: Partial<ScoreTableOptions> = {}, limits: Readonly<Record<string, number>> = {}): string {
  const reporter = makeScorePretty({ style: plainStyle(80, true), verbose: false, threshold: null, again: '', ...options });
  const reports = Object.entries(units).map(([path, text]) => scored(path, text, limits[path] ?? options.threshold ?? null));
  for (const report of reports) reporter.unit(report);
  return reporter.end({ units: reports.length, above: reports.filter(isAboveLimit).length });
}

const bare = '[Service]\nExecStart=/usr/bin/myapp\n';
const dynamic = `${bare}DynamicUser=yes\n`;

describe('the table of score', () => {
  test('shows the dearest checks first, counts the rest and fits a screen', () => {
    const text = printed({ 'a.service': bare });
    const costs = [...text.matchAll(/^- +(\d+\.\d) /gm)].map(([, cost]) => Number(cost));
    expect(costs.length).toBe(24);
    expect(costs).toEqual([...costs].sort((one, other) => other - one));
    expect(text).toMatch(/\.\.\. and \d+ more of less weight \(--verbose\)/);
    expect(text.split('\n').length).toBeLessThanOrEqual(32);
    expect(text).toContain('Next: unitlint check a.service');
  });

  test('shows every check when asked for all', () => {
    const shown = printed({ 'a.service': bare }, { verbose: true })
      .split('\n')
      .filter((line) => /^[-+ ] [ \d.]{4} {2}\S/.test(line));
    expect(shown.length).toBe(facts.checks.length);
  });

  test('lists many units worst first, and says which are above the limit', () => {
    const text = printed({ 'dynamic.service': dynamic, 'bare.service': bare, 'refused.service': '[Service]\nExecStart=x/y\n' }, { threshold: 90 });
    expect([...text.matchAll(/(\w+)\.service/g)].map(([, name]) => name)).toEqual(['refused', 'bare', 'dynamic']);
    expect(text).toMatch(/bare\.service {2}above the limit of 9\.0/);
    expect(text).toContain('3 units, 1 refused, 1 above the limit of 9.0');
  });

  test('names the limit that a unit has of its own', () => {
    const text = printed({ 'dynamic.service': dynamic, 'bare.service': bare }, { threshold: 40 }, { 'bare.service': 96, 'dynamic.service': 50 });
    expect(text).toMatch(/bare\.service$/m);
    expect(text).toMatch(/dynamic\.service {2}above the limit of 5\.0$/m);
    expect(text).toMatch(/^2 units, 1 above its limit$/m);
  });

  test('tells a masked unit from one that is refused', () => {
    const text = printed({ 'masked.service': '', 'refused.service': '[Service]\n' });
    expect(text).toMatch(/^ +- masked +masked\.service/m);
    expect(text).toMatch(/^2 units, 1 masked, 1 refused$/m);
    expect(printed({ 'masked.service': '' })).not.toContain('refuses');
  });
});
