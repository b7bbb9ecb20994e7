/** Blanks that a build or an installer fills in: what stands there is no value yet. */
import type { LoadedFile } from '../model/unit.ts';
import type { Span } from '../text/position.ts';

const placeholder = /@[A-Za-z_][\w.-]*@|\{\{.*?\}\}|__[A-Z][A-Z0-9_]*__|<[A-Z][A-Z0-9_]*>|#[A-Z][A-Z0-9_]*#|\{[A-Z][A-Z0-9_]*\}/;

export const holdsPlaceholder = (text: string): boolean => placeholder.test(text);

export const placeholderHelp = 'A placeholder is to be filled in here: lint the unit as it is installed.';

/** Whether the word around a span holds one. */
export function isPlaceholder({ tree: { text } }: LoadedFile, { start, end }: Span): boolean {
  let from = start;
  let to = end;
  while (from > 0 && !/[\s=]/.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !/\s/.test(text.charAt(to))) to += 1;
  return holdsPlaceholder(text.slice(from, to));
}
