/** A page of the manual as plain data: written once, shown as Markdown, in a terminal and as JSON. */
import { capitalized } from '../text/phrases.ts';

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  /** A paragraph; inline Markdown. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The head of a page: what is known in a few words each. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Lines of a unit (`ini`), of a terminal (`console`) or of anything else (`text`). */
  | { readonly kind: 'code'; readonly language: 'ini' | 'console' | 'text'; readonly text: string };

export type TopicKind =
  | 'rule'
  | 'category'
  | 'word'
  | 'directive'
  | 'check'
  | 'exit-status'
  | 'signal'
  | 'system-call-group'
  | 'system-call'
  | 'capability'
  | 'address-family';

export interface Page {
  readonly kind: TopicKind;
  /** As one writes it: `ProtectSystem=`, `226/NAMESPACE`. */
  readonly title: string;
  /** The page in one sentence. */
  readonly lead: string;
  readonly blocks: readonly Block[];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'text', text });

/** A heading with its text, or nothing where there is no text. */
export const section = (title: string, text: string | undefined): readonly Block[] => (text === undefined ? [] : [heading(title), paragraph(text)]);

export const listSection = (title: string, items: readonly string[] | undefined): readonly Block[] =>
  items === undefined || items.length === 0 ? [] : [heading(title), { kind: 'list', items }];

/** A clause as a sentence: a large letter in front, a full stop behind. */
export const sentence = (text: string): string => `${capitalized(text)}${/[.!?:]$/.test(text) ? '' : '.'}`;

export const code = (text: string): string => `\`${text}\``;
