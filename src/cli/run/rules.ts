/** `unitlint rules`: the list of the rules. */
import { rules } from '../../../rules/index.ts';
import { paintSeverity } from '../../report/style.ts';
import { isTerminal, toStandardOutput } from '../output.ts';
import { type ColorChoice, makeStyle } from '../style.ts';

export async function runRulesCommand({ format, color }: { readonly format: string; readonly color: ColorChoice }): Promise<number> {
  const output = toStandardOutput();
  if (format === 'json') {
    const listed = rules.map(({ id, category, severity, confidence, persona, summary, since }) => ({
      id,
      category,
      severity,
      confidence,
      persona,
      summary,
      since,
      url: `docs/rules/${id}.md`,
    }));
    output.write(`${JSON.stringify({ schema: 1, rules: listed }, null, 2)}\n`);
  } else {
    const style = await makeStyle(color, isTerminal());
    const width = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, category, severity, summary } of rules)
      output.write(`${style.bold(id.padEnd(width))}  ${style.dim(category.padEnd(13))} ${paintSeverity(style, severity, severity.padEnd(8))} ${summary}\n`);
  }
  output.close();
  return 0;
}
