// Writes checks.ts: the assessment table, and the order in which the tool prints its rows.

import type { ByVersion, CheckRow } from '../model.ts';
import { mergeOrdered } from '../version-ranges.ts';
import { type ModuleHead, moduleText, row, tableConstant, unionType } from './module.ts';

export interface CheckFacts {
  /** In table order. */
  readonly checks: ByVersion<readonly CheckRow[]>;
  /** Lines of outcome keys in printed order; keys of one line rank equally. */
  readonly order: ByVersion<readonly string[]>;
}

export function checksModule(head: ModuleHead, facts: CheckFacts): string {
  const rows = new Map([...facts.checks].map(([version, checks]) => [version, checks.map(checkText)]));
  const merged = mergeOrdered(rows).map(({ key, range }) => annotatedRow(key, range));
  const fields = new Set([...facts.checks.values()].flat().map((check) => check.field));
  const order = mergeOrdered(facts.order).map(({ key, range }) => row(key, range));
  return moduleText(head, 'The checks of the security assessment, in table order, and their printed order.', [
    tableConstant('checks', 'field, printed name, weight, range, kind, parameter, flags, versions.', merged),
    tableConstant('checkOrder', 'field:badness[:variant] (equal ranks share a line), versions; first is printed first.', order),
    unionType('CheckField', fields),
  ]);
}

const columnCount = 7;

function checkText(check: CheckRow): string {
  return [check.field, check.name, check.weight, check.range, check.kind, check.param, check.flags.join(',')].join('\t');
}

function annotatedRow(text: string, range: string): string {
  const columns = text.split('\t');
  if (columns.length !== columnCount) throw new Error(`a check has a tab in a column: ${text}`);
  return row(...columns, range);
}
