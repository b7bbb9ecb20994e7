/** `unitlint explain`: the page of what is asked for. */
import { rules } from '../../../rules/index.ts';
import { pages } from '../../../rules/pages.ts';
import type { Page } from '../../explain/document.ts';
import { pageMarkdown } from '../../explain/markdown.ts';
import { pageText } from '../../explain/terminal.ts';
import { findPage } from '../../explain/topics.ts';
import { enumerated } from '../../text/phrases.ts';
import { isTerminal, toStandardOutput } from '../output.ts';
import { showPaged } from '../pager.ts';
import { UsageError } from '../settings.ts';
import { type ColorChoice, makeStyle } from '../style.ts';

export interface ExplainOptions {
  readonly format: string;
  readonly color: ColorChoice;
  readonly pager: boolean;
}

function pageOn(topic: string): Page {
  const found = findPage(topic, { rules, pages });
  if (found.ok) return found.page;
  const hint = found.suggestions.length === 0 ? 'unitlint rules lists the rules' : `did you mean ${enumerated(found.suggestions, 'or')}?`;
  throw new UsageError(`nothing is known about "${topic}"; ${hint}`);
}

export async function runExplainCommand(topic: string, { format, color, pager }: ExplainOptions): Promise<number> {
  const page = pageOn(topic);
  const terminal = isTerminal();
  const text = format === 'markdown' ? pageMarkdown(page) : format === 'json' ? `${JSON.stringify({ schema: 1, ...page }, null, 2)}\n` : null;
  const shown = text ?? pageText(page, await makeStyle(color, terminal));
  if (pager && terminal && text === null && (await showPaged(shown))) return 0;
  const output = toStandardOutput();
  output.write(shown);
  output.close();
  return 0;
}
