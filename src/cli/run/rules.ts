/** `unitlint rules`: the list of the rules. */
import { rules } from '../../../rules/index.ts';
import { pages } from '../../../rules/pages.ts';
import { fixableOf, type ListedRule, ruleListText } from '../../explain/rule-list.ts';
import { isTerminal, toStandardOutput } from '../output.ts';
import { type ColorChoice, makeStyle } from '../style.ts';

const listedRules = (): readonly ListedRule[] =>
  rules.map((rule) => {
    const page = pages[rule.id];
    return { rule, fixable: page === undefined ? 'no' : fixableOf(rule, page, rules) };
  });

const ruleJson = ({ rule, fixable }: ListedRule) => {
  const { id, category, severity, confidence, persona, summary, since } = rule;
  const directives = rule.category === 'exposure' ? { directives: rule.directives, checks: rule.checks.map(({ field }) => field) } : {};
  return { id, category, severity, confidence, persona, fixable, summary, since, ...directives, url: `docs/rules/${id}.md` };
};

export async function runRulesCommand({ format, color }: { readonly format: string; readonly color: ColorChoice }): Promise<number> {
  const listed = listedRules();
  const output = toStandardOutput();
  if (format === 'json') output.write(`${JSON.stringify({ schema: 1, rules: listed.map(ruleJson) }, null, 2)}\n`);
  else output.write(ruleListText(listed, await makeStyle(color, isTerminal())));
  output.close();
  return 0;
}
