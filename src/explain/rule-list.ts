/** The list of the rules, by category. */

import { wrap } from '../report/printable.ts';
import { paintSeverity, type Style } from '../report/style.ts';
import { type Category, categories } from '../rule/finding.ts';
import type { Rule, RulePage } from '../rule/rule.ts';
import { exampleReport } from './example-output.ts';

export const categoryWords: Readonly<Record<Category, string>> = {
  correctness: 'What systemd ignores or refuses',
  effectiveness: 'What undoes other lines, or does nothing',
  breakage: 'What keeps the service from working',
  exposure: 'What is open: the checks of systemd-analyze security',
  hygiene: 'What is old or said twice',
};

export type Fixable = 'safe' | 'suggested' | 'no';

/** Whether the rule can mend what it reports, as its examples show. */
export function fixableOf(rule: Rule, page: RulePage, rules: readonly Rule[]): Fixable {
  const fixes = page.examples.bad.flatMap((example) => exampleReport(rule, example, rules)?.mistakes.flatMap((finding) => finding.fixes) ?? []);
  if (fixes.length === 0) return 'no';
  return fixes.some(({ applicability }) => applicability === 'safe') ? 'safe' : 'suggested';
}

/** A rule with what its page tells of it. */
export interface ListedRule {
  readonly rule: Rule;
  readonly fixable: Fixable;
}

const fixMarks: Readonly<Record<Fixable, string>> = { safe: ' [fix]', suggested: ' [fix?]', no: '' };
const severityColumn = 9;

function ruleLines({ rule, fixable }: ListedRule, style: Style, idColumn: number): readonly string[] {
  const { id, severity, persona, summary } = rule;
  const start = idColumn + severityColumn + 2;
  const [first = '', ...rest] = wrap(`${summary}${fixMarks[fixable]}`, style.width - start, '');
  const name = `${id}${persona === 'pedantic' ? '*' : ''}`;
  return [
    `  ${style.bold(name)}${' '.repeat(idColumn - name.length)}${paintSeverity(style, severity, severity.padEnd(severityColumn))}${first}`,
    ...rest.map((line) => ' '.repeat(start) + line),
  ];
}

export function ruleListText(listed: readonly ListedRule[], style: Style): string {
  const idColumn = Math.max(...listed.map(({ rule }) => rule.id.length)) + 2;
  const groups = categories.flatMap((category) => {
    const own = listed.filter(({ rule }) => rule.category === category);
    if (own.length === 0) return [];
    return [[`${style.bold(category)}  ${style.dim(categoryWords[category])}`, ...own.flatMap((one) => ruleLines(one, style, idColumn))].join('\n')];
  });
  const pedantic = listed.some(({ rule }) => rule.persona === 'pedantic') ? ['* only when selected.'] : [];
  const fixes = listed.some(({ fixable }) => fixable !== 'no') ? ['[fix]: a safe fix; [fix?]: one to read first.'] : [];
  return `${[...groups, [`${listed.length} rules. ${[...pedantic, ...fixes].join(' ')}`.trimEnd(), `${style.bold('Next:')} unitlint explain RULE`].join('\n')].join('\n\n')}\n`;
}
