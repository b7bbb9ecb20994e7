/** The formats for other programs: what their readers rely on, by the readers' own documentation. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pages } from '../../rules/pages.ts';
import { hostileValues } from '../../scripts/hostile.ts';
import { makeCheckstyleReporter } from '../../src/report/checkstyle.ts';
import type { FormatContext } from '../../src/report/context.ts';
import { makeGithubReporter } from '../../src/report/github.ts';
import { makeGitlabReporter } from '../../src/report/gitlab.ts';
import { makeHtmlReporter } from '../../src/report/html.ts';
import { makeJunitReporter } from '../../src/report/junit.ts';
import { commentLimit, makeMarkdownReporter } from '../../src/report/markdown.ts';
import { makePrometheusReporter } from '../../src/report/prometheus.ts';
import { makeRdjsonReporter } from '../../src/report/rdjson.ts';
import type { Reporter } from '../../src/report/report.ts';
import { makeSarifReporter, uriOf } from '../../src/report/sarif.ts';
import { makeSonarReporter } from '../../src/report/sonar.ts';
import { contextFor, type RunOptions, reportsOf, type UnitText, written } from './reports.ts';

const makeSarif = (context: FormatContext) =>
  makeSarifReporter({
    ...context,
    rules: context.rules.map((rule) => ({ ...rule, share: 10, docs: pages[rule.id]?.docs ?? { what: '', why: '', breaks: '', fix: '', seeAlso: [] } })),
  });
const makeComment = (context: FormatContext) => makeMarkdownReporter(context, commentLimit);

const everyFormat: readonly (readonly [string, (context: FormatContext) => Reporter])[] = [
  ['sarif', makeSarif],
  ['github', makeGithubReporter],
  ['gitlab', makeGitlabReporter],
  ['junit', makeJunitReporter],
  ['checkstyle', makeCheckstyleReporter],
  ['rdjson', makeRdjsonReporter],
  ['sonar', makeSonarReporter],
  ['markdown', makeComment],
  ['html', makeHtmlReporter],
  ['prometheus', makePrometheusReporter],
];

const typo: UnitText = { path: 'a/x.service', text: '[Service]\nExecStart=/bin/true\nProtectSytem=strict\n' };
const write = (make: (context: FormatContext) => Reporter, units: readonly UnitText[], options: RunOptions = {}) =>
  written(make(contextFor(options)), reportsOf(units, options));

const hostileUnits: readonly UnitText[] = hostileValues.map((value, index) => ({
  path: `u/h${index}.service`,
  text: `[Service]\nExecStart=/bin/true\nProtectSystem=${value}\nUnknown${value}=1\n[${value}]\nbytes \uDCFF\n`,
}));

describe.each(everyFormat)('%s', (name, make) => {
  test('is the same for the same units, and whole when there is none', () => {
    expect(write(make, [typo])).toBe(write(make, [typo]));
    const empty = write(make, []);
    if (empty.startsWith('{') || empty.startsWith('[')) expect(() => JSON.parse(empty)).not.toThrow();
    else expect(empty === '' || empty.endsWith('\n')).toBe(true);
  });

  test('lets nothing of a unit through that steers a terminal or turns the text', () => {
    const text = write(make, hostileUnits);
    expect(text).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/u);
    if (name !== 'markdown') expect(text).not.toMatch(/[\u200B\uFEFF]/);
  });
});

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object } }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

const sarifRun = (units: readonly UnitText[], options: RunOptions = {}) =>
  JSON.parse(write(makeSarif, units, options)).runs[0] as {
    readonly results: readonly SarifResult[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[] } };
    readonly invocations: readonly { readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] }[];
  };

describe('sarif', () => {
  test('places a finding by line and column, ends exclusive', () => {
    const result = sarifRun([typo]).results.find(({ ruleId }) => ruleId === 'unknown-directive');
    expect(result?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a/x.service', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 13 },
    });
    expect(result?.level).toBe('error');
  });

  test('points at the rule of each result', () => {
    const { results, tool } = sarifRun([typo], { threshold: 50 });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results.map(({ ruleId }) => ruleId)).toContain('exposure-limit');
  });

  test('gives rules of security a number above 0 and at most 10, and others a severity', () => {
    for (const { properties } of sarifRun([]).tool.driver.rules) {
      const number = Number(properties['security-severity'] ?? 1);
      expect(number > 0 && number <= 10).toBe(true);
      expect('security-severity' in properties !== 'problem.severity' in properties).toBe(true);
    }
  });

  test('lists a line of a shared drop-in once', () => {
    const dropIn = { path: 'a/service.d/10.conf', text: '[Service]\nProtectHom=yes\n' };
    const units = ['a/x.service', 'a/y.service'].map((path) => ({ path, text: '[Service]\nExecStart=/bin/true\n', dropIn }));
    expect(sarifRun(units).results.filter(({ ruleId }) => ruleId === 'unknown-directive')).toHaveLength(1);
  });

  test.for([
    ['a b/ü.service', 'a%20b/%C3%BC.service'],
    ["x'(1)!*.service", 'x%27%281%29%21%2A.service'],
    ['dev-disk\\x2dby.service', 'dev-disk%5Cx2dby.service'],
    ['a%20b:c', 'a%2520b%3Ac'],
    ['/etc/x y.service', 'file:///etc/x%20y.service'],
  ] as const)('writes %s as %s', ([path, uri]) => {
    expect(uriOf(path)).toBe(uri);
  });

  test('keeps the worst 25,000 results and says how many it left out', () => {
    const report = reportsOf([typo])[0];
    if (report === undefined) throw new Error('no report');
    const [sample] = report.mistakes;
    if (sample === undefined) throw new Error('no finding');
    const reporter = makeSarif(contextFor());
    const many = Array.from({ length: 30_000 }, (_, line) => ({
      ...sample,
      severity: 'info' as const,
      range: { start: { line, column: 1 }, end: { line, column: 2 } },
    }));
    reporter.unit({ ...report, mistakes: many, advice: () => [] });
    reporter.unit({ ...report, path: 'late.service', mistakes: [{ ...sample, path: 'late.service' }], advice: () => [] });
    const run = JSON.parse(reporter.end({ units: 2, errors: 1, warnings: 0, infos: 30_000, known: 0, suppressed: 0, worst: null, above: 0, exit: 1 })).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.results.at(-1).level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^5001 results/);
  });
});

describe('github', () => {
  test('escapes what would end a property or the command', () => {
    const lines = write(makeGithubReporter, [{ ...typo, path: 'a,b:c%d/x.service' }]).split('\n');
    expect(lines.find((line) => line.startsWith('::error'))).toBe(
      '::error file=a%2Cb%3Ac%25d/x.service,line=3,endLine=3,col=1,endColumn=13,title=unknown-directive::systemd ignores this line, so it hardens nothing: there is no ProtectSytem= in [Service] (hardening-ignored)%0ADid you mean ProtectSystem=?',
    );
  });

  test('starts no line with text of a unit, and breaks commands of the older form', () => {
    for (const line of write(makeGithubReporter, hostileUnits).split('\n')) {
      expect(line).toMatch(/^$|^::(?:error|warning|notice) file=|^::(?:group::unitlint findings|endgroup::)$|^- /);
      if (line.startsWith('- ')) expect(line).not.toContain('##[');
    }
  });

  test('annotates ten of each level, the most valuable first', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...typo, path: `u${index}.service` }));
    const text = write(makeGithubReporter, many);
    for (const level of ['error', 'warning', 'notice']) expect(text.split('\n').filter((line) => line.startsWith(`::${level} `))).toHaveLength(10);
    expect(text.split('\n').filter((line) => line.startsWith('- ') && line.includes('unknown-directive'))).toHaveLength(20);
  });
});

describe('gitlab', () => {
  const issues = (units: readonly UnitText[], options: RunOptions = {}) =>
    JSON.parse(write(makeGitlabReporter, units, options)) as readonly {
      readonly fingerprint: string;
      readonly check_name: string;
      readonly severity: string;
    }[];

  test('keeps a fingerprint when lines move and values change', () => {
    const moved = { ...typo, text: typo.text.replace('[Service]', '# a comment\n\n[Service]').replace('strict', 'full') };
    const prints = (unit: UnitText) => issues([unit]).map(({ fingerprint }) => fingerprint);
    expect(prints(moved)).toEqual(prints(typo));
  });

  test('gives equal lines fingerprints of their own', () => {
    const twice = { ...typo, text: `${typo.text}ProtectSytem=strict\n` };
    const prints = issues([twice]).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('calls a broken limit a blocker', () => {
    expect(issues([typo], { threshold: 50 }).find(({ check_name }) => check_name === 'unitlint/exposure-limit')?.severity).toBe('blocker');
  });

  test('is an empty list where there is nothing', () => {
    expect(issues([])).toEqual([]);
  });
});

describe('junit', () => {
  const attribute = (text: string, name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(text)?.[1]);

  test('counts what is in it: a test for each rule, and one for the limit', () => {
    const text = write(makeJunitReporter, [typo], { threshold: 50 });
    expect(attribute(text, 'tests')).toBe(text.match(/<testcase /g)?.length);
    expect(attribute(text, 'failures')).toBe(text.match(/<failure /g)?.length);
    expect(attribute(text, 'failures')).toBe(2);
    expect(attribute(text, 'tests')).toBe(contextFor().rules.length + 1);
  });

  test('skips the limit of a unit that runs no program, and says why', () => {
    const text = write(makeJunitReporter, [{ path: 'x.timer', text: '[Timer]\nOnCalendar=daily\n' }]);
    expect(text).toContain('<skipped message="no exposure: a .timer unit runs no program"/>');
    expect(attribute(text, 'skipped')).toBe(1);
  });
});

describe('rdjson', () => {
  test('counts columns in bytes', () => {
    const unit = { path: 'x.service', text: '[Service]\nExecStart=/bin/true\nUMask=ü 🙂 z\n' };
    const { diagnostics } = JSON.parse(write(makeRdjsonReporter, [unit]));
    const found = diagnostics.find(({ code }: { code: { value: string } }) => code.value === 'invalid-value');
    expect(found.location.range).toEqual({ start: { line: 3, column: 7 }, end: { line: 3, column: 7 + 2 + 1 + 4 + 1 + 1 } });
  });
});

describe('sonar', () => {
  test('never gives an empty range, and knows every rule that it names', () => {
    const { rules, issues } = JSON.parse(write(makeSonarReporter, hostileUnits, { threshold: 10 }));
    const known = new Set(rules.map(({ id }: { id: string }) => id));
    for (const { ruleId, primaryLocation } of issues) {
      expect(known).toContain(ruleId);
      const { startLine, startColumn, endColumn } = primaryLocation.textRange;
      expect(startLine).toBeGreaterThan(0);
      expect(startColumn === undefined || endColumn > startColumn).toBe(true);
    }
  });
});

describe('markdown', () => {
  test('mentions nobody, refers to nothing and links nowhere', () => {
    const outside = write(makeComment, hostileUnits).replace(/(`+)[^`].*?\1|&#\d+;/g, '');
    expect(outside).not.toMatch(/(?<!\\)[@#][a-z0-9]/i);
    expect(outside).not.toMatch(/https?:\/\//);
    expect(outside).not.toMatch(/(?<!\\)<(?!\/?(?:details|summary|code|br)>|!-- unitlint -->|0\.1)/);
  });

  test('stays below the length that GitHub takes, worst units first', () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({ ...typo, path: `some/long/folder/name/unit-${index}.service` }));
    const text = write(makeComment, many);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/Findings of \d+ units did not fit here\./);
    expect(text).toMatch(/\d+ units more, less exposed\./);
  });
});

describe('html', () => {
  const page = write(makeHtmlReporter, hostileUnits, { threshold: 50 });

  test('has no element but its own, and nothing from elsewhere', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:img|iframe|object|link|a|base)\b/);
    expect(page.replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(/<[^>]*\son\w+=/i);
    expect(page).not.toMatch(/<[^>]*\s(?:src|href)=/);
  });

  test('lets its own script and style run by their hashes alone', () => {
    for (const element of ['script', 'style']) {
      const body = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? '';
      expect(page).toContain(`${element}-src 'sha256-${createHash('sha256').update(body).digest('base64')}'`);
    }
  });
});

describe('prometheus', () => {
  test('doubles the backslashes of unit names', () => {
    const text = write(makePrometheusReporter, [{ path: 'dev-disk\\x2dby.service', text: '[Service]\nExecStart=/bin/true\n' }]);
    expect(text).toContain('unitlint_unit_exposure_score{unit="dev-disk\\\\x2dby.service",path="dev-disk\\\\x2dby.service",target="257"} 9.');
  });
});
