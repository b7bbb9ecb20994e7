/** What is written into docs/ and the README: paths and texts. */
import { readFileSync } from 'node:fs';

import { rules } from '../rules/index.ts';
import { pages } from '../rules/pages.ts';
import { directivePage } from '../src/explain/directive-page.ts';
import type { Page } from '../src/explain/document.ts';
import { signalNotePage, statusPage } from '../src/explain/fact-pages.ts';
import { pageMarkdown } from '../src/explain/markdown.ts';
import { categoryWords, fixableOf } from '../src/explain/rule-list.ts';
import { rulePage } from '../src/explain/rule-page.ts';
import { categories } from '../src/rule/finding.ts';
import type { Rule } from '../src/rule/rule.ts';
import { notesByArea } from '../src/systemd/knowledge/directives.ts';
import { exitStatuses } from '../src/systemd/knowledge/exit-statuses.ts';
import { type Area, areas } from '../src/systemd/knowledge/note.ts';
import { signalNotes } from '../src/systemd/knowledge/signals.ts';
import { readmePicture, withFacts } from './readme-example.ts';

const notice = '<!-- Written by `npm run gen`; do not edit. -->\n\n';

const areaWords: Readonly<Record<Area, string>> = {
  identity: 'Accounts and rights',
  files: 'File system',
  kernel: 'Devices and kernel',
  network: 'Network',
  calls: 'System calls and memory',
  resources: 'Limits',
};

const pageOf = (id: string) => {
  const page = pages[id];
  if (page === undefined) throw new Error(`the rule ${id} has no page: run npm run gen again`);
  return page;
};

function ruleRow(rule: Rule): string {
  const fix = fixableOf(rule, pageOf(rule.id), rules);
  const extra = rule.persona === 'pedantic' ? ' (when selected)' : '';
  return `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.summary}${extra} | ${fix === 'no' ? '' : fix} |`;
}

function ruleIndex(): string {
  const groups = categories.flatMap((category) => {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length === 0) return [];
    return [
      `## ${category}\n\n${categoryWords[category]}.\n\n| rule | severity | reports that | fix |\n| --- | --- | --- | --- |\n${own.map(ruleRow).join('\n')}\n`,
    ];
  });
  return `${notice}# The rules\n\n\`unitlint rules\` lists them, \`unitlint explain RULE\` shows a page in the terminal. Categories and rules are what \`--select\` and \`--ignore\` take.\n\n${groups.join('\n')}`;
}

const directivePages = (area: Area): readonly Page[] => notesByArea[area].flatMap(({ name }) => directivePage(name, rules) ?? []);

function directiveGuide(): string {
  const index = areas.map(
    (area) =>
      `- ${areaWords[area]}: ${directivePages(area)
        .map(({ title }) => `[${title}](#${title.slice(0, -1).toLowerCase()})`)
        .join(', ')}`,
  );
  const parts = areas.map(
    (area) =>
      `## ${areaWords[area]}\n\n${directivePages(area)
        .map((page) => pageMarkdown(page, 3))
        .join('\n')}`,
  );
  return `${notice}# Settings that restrict a service\n\nWhat each does, needs, brings with it and may break. \`unitlint explain DIRECTIVE\` shows the same, and the syntax of every other setting.\n\n${index.join('\n')}\n\n${parts.join('\n')}`;
}

const firstOwnStatus = 200;

function statusGuide(): string {
  const own = exitStatuses().filter(({ code }) => code >= firstOwnStatus);
  const statuses = own.map((status) => pageMarkdown(statusPage(status), 3));
  const signals = signalNotes.map((signal) => pageMarkdown(signalNotePage(signal), 3));
  return `${notice}# Exit statuses and signals\n\nWhat stands behind \`status=\` when a service fails. \`unitlint explain 226/NAMESPACE\` shows the same.\n\n## Statuses of systemd itself\n\n${statuses.join('\n')}\n## Signals\n\n${signals.join('\n')}`;
}

/** Path -> text. */
export const docFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/rules/README.md', ruleIndex()],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, notice + pageMarkdown(rulePage(rule, pageOf(rule.id), rules))] as const),
    ['docs/directives.md', directiveGuide()],
    ['docs/exit-statuses.md', statusGuide()],
    ['docs/picture.svg', readmePicture()],
    ['README.md', withFacts(readFileSync('README.md', 'utf8'))],
  ]);
