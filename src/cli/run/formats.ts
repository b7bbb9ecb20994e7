/** The formats for other programs. Each is loaded only when it is asked for. */
import { createHash } from 'node:crypto';
import type { DescribedRule, FormatContext } from '../../report/context.ts';
import type { Reporter, RunInfo } from '../../report/report.ts';
import type { Rule } from '../../rule/rule.ts';
import { checksOf } from '../../systemd/checks.ts';
import { newestTable } from '../../systemd/versions.ts';
import { makePlace } from '../places.ts';

export interface FormatRun extends RunInfo {
  /** The rules that ran. */
  readonly rules: readonly Rule[];
  /** All rules that there are. */
  readonly allRules: readonly Rule[];
  readonly root: string | undefined;
}

const lazyFormats = ['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'sonar', 'markdown', 'html', 'prometheus', 'job-summary'] as const;

type LazyFormat = (typeof lazyFormats)[number];

/** Readers that start from the working folder; the others start from the top of the repository. */
const fromFolder: ReadonlySet<string> = new Set(['checkstyle', 'rdjson', 'sonar', 'html', 'prometheus']);

const digest: FormatContext['digest'] = (text, encoding) => createHash('sha256').update(text).digest(encoding);

function contextOf(format: LazyFormat, { rules, root, allRules: _, ...info }: FormatRun): FormatContext {
  return { ...info, rules, place: makePlace(fromFolder.has(format) ? 'folder' : 'repository', root), digest };
}

/** The rules with the texts of their pages, and what hangs on each of the whole exposure. */
async function describe(rules: readonly Rule[]): Promise<readonly DescribedRule[]> {
  const { pages } = await import('../../../rules/pages.ts');
  const checks = checksOf(newestTable);
  const whole = checks.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = (field: string) => checks.find((check) => check.field === field)?.weight ?? 0;
  return rules.map((rule) => {
    const docs = pages[rule.id]?.docs;
    if (docs === undefined) throw new Error(`the rule ${rule.id} has no page`);
    const weight = rule.category === 'exposure' ? rule.checks.reduce((sum, { field }) => sum + weightOf(field), 0) : 0;
    return { ...rule, docs, share: Math.round((100 * weight) / whole) };
  });
}

/** SARIF and Sonar list all rules, so that the list does not change with what is selected. */
const makers: Readonly<Record<LazyFormat, (context: FormatContext, allRules: readonly Rule[]) => Promise<Reporter>>> = {
  sarif: async (context, allRules) => (await import('../../report/sarif.ts')).makeSarifReporter({ ...context, rules: await describe(allRules) }),
  github: async (context) => (await import('../../report/github.ts')).makeGithubReporter(context),
  gitlab: async (context) => (await import('../../report/gitlab.ts')).makeGitlabReporter(context),
  junit: async (context) => (await import('../../report/junit.ts')).makeJunitReporter(context),
  checkstyle: async (context) => (await import('../../report/checkstyle.ts')).makeCheckstyleReporter(context),
  rdjson: async (context) => (await import('../../report/rdjson.ts')).makeRdjsonReporter(context),
  sonar: async (context, allRules) => (await import('../../report/sonar.ts')).makeSonarReporter({ ...context, rules: allRules }),
  markdown: async (context) => markdown(context, 'commentLimit'),
  html: async (context) => (await import('../../report/html.ts')).makeHtmlReporter(context),
  prometheus: async (context) => (await import('../../report/prometheus.ts')).makePrometheusReporter(context),
  'job-summary': async (context) => markdown(context, 'summaryLimit'),
};

async function markdown(context: FormatContext, limit: 'commentLimit' | 'summaryLimit'): Promise<Reporter> {
  const module = await import('../../report/markdown.ts');
  return module.makeMarkdownReporter(context, module[limit]);
}

export function makeLazyReporter(format: string, run: FormatRun): Promise<Reporter> {
  const known = lazyFormats.find((candidate) => candidate === format);
  if (known === undefined) throw new Error(`there is no format ${format}`);
  return makers[known](contextOf(known, run), run.allRules);
}
