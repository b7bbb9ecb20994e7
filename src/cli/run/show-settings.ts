/** `unitlint --show-settings PATH`: what holds for a unit, and where each value comes from. */
import type { Sourced } from '../../config/config.ts';
import type { RuleState } from '../../config/resolve.ts';
import { formatTenths } from '../../engine/score.ts';
import { printable } from '../../report/printable.ts';
import type { Prepared } from './prepare.ts';

type Row = readonly [name: string, value: string, from: string];

const row = <T>(name: string, { value, from }: Sourced<T>, text: (value: NonNullable<T>) => string): Row => [name, value == null ? 'none' : text(value), from];

const same = (text: string) => text;
const yesNo = (value: boolean) => (value ? 'yes' : 'no');

function settingRows(path: string, { run, unitSettings }: Prepared): readonly Row[] {
  const { threshold, targets, user } = unitSettings(path);
  return [
    row('threshold', threshold, formatTenths),
    row('target', targets, (list) => list.map(({ label }) => label).join(', ')),
    row('user', user, yesNo),
    row('fail-on', run.failOn, same),
    row('gate', run.gate, same),
    row('format', run.format, same),
    row('policy', run.policy, same),
    row('baseline', run.baseline, same),
  ];
}

/** Rules whose state is not what they bring along; and how many run in all. */
function ruleRows(rules: readonly RuleState[]): readonly Row[] {
  const changed = rules.filter(({ level }) => level.from !== 'default');
  return changed.map(({ rule, level }) => [rule.id, level.value, level.from]);
}

const optionRows = ({ config }: Prepared): readonly Row[] =>
  [...(config?.run.options ?? [])].flatMap(([rule, { value, from }]) =>
    Object.entries(value).map(([name, given]): Row => [`${rule}.${name}`, Array.isArray(given) ? given.join(', ') : String(given), from]),
  );

function table(rows: readonly Row[]): string {
  const width = (column: 0 | 1) => Math.max(...rows.map((cells) => cells[column].length));
  const [names, values] = [width(0), width(1)];
  return rows.map(([name, value, from]) => `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${from}\n`).join('');
}

export function showSettings(path: string, prepared: Prepared): string {
  const { rules } = prepared.unitSettings(path);
  const running = rules.filter(({ level }) => level.value !== 'off').length;
  const changes = ruleRows(rules);
  const options = optionRows(prepared);
  const parts = [
    `${printable(path)}\n`,
    `  configuration: ${prepared.config?.path ?? 'none'}\n`,
    prepared.isExcluded(path) ? `  left out, as ${prepared.config?.exclude?.from} says\n` : '',
    '\n',
    table(settingRows(path, prepared)),
    `\nrules: ${running} of ${rules.length} run${changes.length === 0 ? ', each as it comes' : '; not as they come:'}\n`,
    changes.length === 0 ? '' : table(changes),
    options.length === 0 ? '' : `\noptions of rules:\n${table(options)}`,
  ];
  return parts.map(printableLines).join('');
}

/** Values come from a file that is not ours. */
const printableLines = (text: string) => text.split('\n').map(printable).join('\n');
