/** Pages on the words of the reports that are no rules: marks, and the categories. */
import { limitRule, limitSummary } from '../report/entries.ts';
import { categories } from '../rule/finding.ts';
import type { Rule } from '../rule/rule.ts';
import { type Block, code, heading, listSection, type Page, paragraph, sentence } from './document.ts';
import { categoryWords } from './rule-list.ts';

const command = (text: string): Block => ({ kind: 'code', language: 'console', text: `$ ${text}` });

const words: readonly Page[] = [
  {
    kind: 'word',
    title: 'effective-exposure',
    lead: 'The exposure with a check counted as met only where no line of the unit undoes it.',
    blocks: [
      paragraph(
        'systemd-analyze security counts lines: `ProtectSystem=strict` is worth the same whether or not another line makes `/usr` writable again. The checks and weights are those of systemd, so the effective exposure is never lower than its number. It is shown where the two differ, with the lines that undo others.',
      ),
      heading('What undoes'),
      paragraph(
        'Commands with the prefix `+` or `!`, folders that are bound or opened again, an `IPAddressAllow=` for all addresses, groups and capabilities that lead to root, clients of a container daemon. What depends on the machine is not in the number.',
      ),
      heading('As a gate'),
      command('unitlint --threshold 3.2 --gate effective app.service'),
    ],
  },
  {
    kind: 'word',
    title: limitRule,
    lead: sentence(limitSummary),
    blocks: [
      paragraph(
        'It is no rule, and can be neither selected nor suppressed: it stands in formats that list findings, at the header of the section, when an exposure is above what the baseline recorded of it, or else above `--threshold` or the `threshold` of `unitlint.ini`.',
      ),
      heading('What to do'),
      paragraph('Take lines that `harden` proposes, or raise the limit for this unit.'),
      command('unitlint harden app.service'),
    ],
  },
  {
    kind: 'word',
    title: 'hardening-ignored',
    lead: 'A line that was to harden the service is not in force, wholly or in part.',
    blocks: [
      paragraph(
        'systemd writes a message to the journal, for some mistakes not even that, leaves the line out and starts the unit: the service looks hardened and is open. Such findings are errors, whatever their rule; in `json` they have `"hardeningIgnored": true`.',
      ),
      heading('What to do'),
      paragraph('Correct the line as its message says. It then takes effect for the first time: test the service as if the restriction were new.'),
      command('unitlint check --select correctness app.service'),
    ],
  },
];

export function wordPage(text: string): Page | null {
  const wanted = text.toLowerCase();
  return words.find(({ title }) => title === wanted) ?? null;
}

export const wordTitles: readonly string[] = words.map(({ title }) => title);

/** A category with its rules. */
export function categoryPage(text: string, rules: readonly Rule[]): Page | null {
  const category = categories.find((one) => one === text.toLowerCase());
  if (category === undefined) return null;
  const own = rules.filter((rule) => rule.category === category);
  return {
    kind: 'category',
    title: category,
    lead: sentence(`A category of rules: ${categoryWords[category].charAt(0).toLowerCase()}${categoryWords[category].slice(1)}`),
    blocks: [
      ...listSection(
        'Rules',
        own.map(({ id, summary }) => `${code(id)}: ${summary}`),
      ),
      heading('Alone'),
      command(`unitlint check --select ${category} app.service`),
    ],
  };
}
