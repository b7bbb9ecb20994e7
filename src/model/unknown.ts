/** Why systemd does not know a directive: the question that several rules answer in parts. */

import { firstKnown, sectionsKnowing, sectionsOf } from '../systemd/directives.ts';
import type { Facts } from '../systemd/facts.ts';
import { meansHardening } from '../systemd/hardening.ts';
import { suggest } from '../text/suggest.ts';
import { oncePer } from './once.ts';
import type { FileFault, Unit } from './unit.ts';

export type UnknownDirective = Extract<FileFault, { kind: 'unknown-directive' }>;

export type UnknownReason =
  /** A newer systemd knows it here. */
  | { readonly kind: 'too-new'; readonly since: number }
  /** It belongs to another section; of this unit type where there is such a one. */
  | { readonly kind: 'wrong-section'; readonly sections: readonly string[] }
  | { readonly kind: 'misspelt'; readonly suggestions: readonly string[] };

const reasonsFor = oncePer((_: Facts) => new Map<string, UnknownReason>());

/** Several rules ask of the same line, and a file may repeat a name a thousand times: each is looked into once. */
export function whyUnknown(unit: Unit, fault: UnknownDirective): UnknownReason {
  const known = reasonsFor(unit.facts);
  const key = `${unit.name.type} ${fault.section} ${fault.node.key}`;
  const reason = known.get(key) ?? findReason(unit, fault);
  known.set(key, reason);
  return reason;
}

function findReason(unit: Unit, { section, node }: UnknownDirective): UnknownReason {
  const since = firstKnown(section, node.key);
  if (since !== null && since > unit.facts.version) return { kind: 'too-new', since };
  const known = unit.facts.directives.sectionsWith(node.key);
  if (known.length > 0) {
    const own = known.filter((name) => sectionsOf(unit.name.type).includes(name));
    return { kind: 'wrong-section', sections: own.length > 0 ? own : known };
  }
  const elsewhere = sectionsKnowing(node.key)[0];
  const newer = elsewhere === undefined ? null : firstKnown(elsewhere, node.key);
  if (newer !== null && newer > unit.facts.version) return { kind: 'too-new', since: newer };
  return { kind: 'misspelt', suggestions: suggest(node.key, unit.facts.directives.namesIn(section), 2) };
}

/** Whether the author of a line that systemd ignores meant to restrict the service. */
export function meantToHarden({ node }: UnknownDirective, suggestions: readonly string[] = []): boolean {
  return [node.key, ...suggestions.slice(0, 1)].some((name) => meansHardening(name, node.value));
}
