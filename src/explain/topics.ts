/** Finds the page that a word asks for: a rule, a category, a word of the reports, a directive, a check, an exit status, a signal, a group of system calls and more. */
import { categories } from '../rule/finding.ts';
import type { Rule, RulePage } from '../rule/rule.ts';
import { allDirectiveNames } from '../systemd/directives.ts';
import { factsOf } from '../systemd/facts.ts';
import { exitStatuses } from '../systemd/knowledge/exit-statuses.ts';
import { signalNotes } from '../systemd/knowledge/signals.ts';
import { newestTable } from '../systemd/versions.ts';
import { suggest } from '../text/suggest.ts';
import { directivePage } from './directive-page.ts';
import type { Page } from './document.ts';
import { capabilityPage, checkPage, exitStatusPage, familyPage, numberPage, signalPage, syscallGroupPage, syscallPage } from './fact-pages.ts';
import { rulePage } from './rule-page.ts';
import { categoryPage, wordPage, wordTitles } from './word-pages.ts';

/** What the pages are made of. */
export interface Library {
  readonly rules: readonly Rule[];
  readonly pages: Readonly<Record<string, RulePage>>;
}

export type Found = { readonly ok: true; readonly page: Page } | { readonly ok: false; readonly suggestions: readonly string[] };

/** `user` is a rule and `User` a directive: the case decides, and counts no further. */
const ruleTopic = (text: string, library: Library) => ruleById(text, library);
const ruleInAnyCase = (text: string, library: Library) => ruleById(text.toLowerCase(), library);

function ruleById(id: string, { rules, pages }: Library): Page | null {
  const rule = rules.find((one) => one.id === id);
  const page = rule === undefined ? undefined : pages[rule.id];
  return rule === undefined || page === undefined ? null : rulePage(rule, page, rules);
}

/** `ProtectSystem`, `protectsystem=`, `ProtectSystem=strict`. */
function directiveTopic(text: string, { rules }: Library): Page | null {
  const wanted = text.replace(/=.*$/s, '').toLowerCase();
  const name = allDirectiveNames().find((one) => one.toLowerCase() === wanted);
  return name === undefined ? null : directivePage(name, rules);
}

/** In this order: a word that is several things is mostly meant as the first. An equals sign always means a directive. */
const finders: readonly ((text: string, library: Library) => Page | null)[] = [
  ruleTopic,
  directiveTopic,
  ruleInAnyCase,
  (text, { rules }) => categoryPage(text, rules),
  wordPage,
  (text, { rules }) => checkPage(text, rules),
  syscallPage,
  signalPage,
  exitStatusPage,
  numberPage,
  syscallGroupPage,
  capabilityPage,
  familyPage,
];

export function findPage(text: string, library: Library): Found {
  const word = text.trim();
  for (const find of word.includes('=') && !/^status=/i.test(word) ? [directiveTopic] : finders) {
    const page = find(word, library);
    if (page !== null) return { ok: true, page };
  }
  return { ok: false, suggestions: suggest(word.replace(/=$/, ''), new Set(candidates(library))) };
}

function* candidates({ rules }: Library): Iterable<string> {
  const facts = factsOf(newestTable, Number(newestTable));
  for (const { id } of rules) yield id;
  yield* categories;
  yield* wordTitles;
  yield* allDirectiveNames();
  for (const { field } of facts.checks) yield field;
  for (const { name, code } of exitStatuses()) yield* [name, `${code}/${name}`];
  for (const { name } of signalNotes) yield `SIG${name}`;
  yield* facts.syscalls.groups.keys();
  yield* facts.capabilities.keys();
  yield* facts.addressFamilies.keys();
}
