/**
 * The drop-in that `harden` proposes, with a comment for every line. It is the report too: where that has colours, they
 * stand inside of comments, so that systemd would take it all the same.
 */
import { ownMark } from '../advice/drop-in-file.ts';
import type { Hardening, Omission, ProposedChange } from '../advice/hardening.ts';
import { type Risk, risks } from '../advice/level.ts';
import { formatTenths } from '../engine/score.ts';
import { lastPart } from '../text/paths.ts';
import { plural } from '../text/phrases.ts';
import { printable, wrap } from './printable.ts';
import { paintRating, plainStyle, type Style } from './style.ts';

const fileWidth = 80;
const gainWidth = 9;

const riskTitles: Readonly<Record<Risk, string>> = {
  safe: 'Safe: a correct service does not notice',
  likely: 'Likely: the unit speaks for it; try start, reload, restart and stop',
  'test-first': 'Test first: the unit can not tell',
};

/** As a file has it: no colours, eighty columns. */
export const dropInText = (hardening: Hardening): string => renderDropIn(hardening, plainStyle(fileWidth, false), null);

/** `next` is the command that comes next, or null. */
export function renderDropIn(hardening: Hardening, style: Style, next: string | null): string {
  const { changes } = hardening;
  const blocks = [
    heading(hardening, style),
    ...(changes.length === 0 ? [comment('Nothing is proposed.', style)] : ['[Service]']),
    ...risks.flatMap((risk) => group(risk, changes, style)),
    ...omissions(hardening, style),
    ...(next === null ? [] : [comment(`Next: ${next}`, style)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const remark = (text: string, style: Style): string => `# ${style.dim(text)}`;

const comment = (text: string, style: Style): string =>
  wrap(printable(text), style.width - 2, '  ')
    .map((line) => remark(line, style))
    .join('\n');

const systemOf = ({ target, derivedFrom }: Hardening): string => {
  const system = /^\d+$/.test(target) ? `systemd ${target}` : target;
  return derivedFrom === null ? system : `${system} (by the tables of ${derivedFrom})`;
};

export const scoreText = ({ overall, rating }: Hardening['before'], style: Style): string => paintRating(style, rating, `${formatTenths(overall)} ${rating}`);

function heading(hardening: Hardening, style: Style): string {
  const { unit, level, before, after, profile, profileTitle, because, limit } = hardening;
  const title = `${ownMark.slice('# '.length)} harden for ${unit} (${systemOf(hardening)}, level ${level}).`;
  const lines = [
    comment(title, plainStyle(style.width, false)), // by it the file is known as ours
    `${remark('Exposure: ', style)}${scoreText(before, style)}${style.dim(' -> ')}${scoreText(after, style)}`,
    comment(`Profile ${profile} (${profileTitle}): ${because}.`, style),
  ];
  if (limit !== null) {
    const asked = formatTenths(limit.tenths);
    lines.push(
      comment(
        limit.reached ? `These are the fewest and least risky lines for ${asked}.` : `No lines of this level reach ${asked}: this is as near as it gets.`,
        style,
      ),
    );
  }
  return lines.join('\n');
}

function group(risk: Risk, changes: readonly ProposedChange[], style: Style): readonly string[] {
  const own = changes.filter((change) => change.risk === risk);
  if (own.length === 0) return [];
  const title = `--- ${riskTitles[risk]} `;
  const head = `# ${style.bold(title.padEnd(style.width - 2, '-'))}`;
  return [head, ...own.map((change) => changeText(change, style))];
}

export const gainText = (gain: number): string => (gain === 0 ? '<0.1' : formatTenths(gain));

function changeText({ lines, reason, gain, symptom, risk }: ProposedChange, style: Style): string {
  const [first = '', ...rest] = wrap(printable(reason), style.width - 2 - gainWidth, '');
  const notes = [first.padEnd(style.width - 2 - gainWidth) + `gain ${gainText(gain)}`.padStart(gainWidth), ...rest];
  if (symptom !== '' && risk !== 'safe') notes.push(...wrap(`If it breaks: ${printable(symptom)}`, style.width - 2, '  '));
  return [...notes.map((line) => remark(line, style)), ...lines.map(({ directive, value }) => assignment(directive, value, style.width))].join('\n');
}

/** `Key=value`, continued on further lines where it is long. */
function assignment(directive: string, value: string, width: number): string {
  const text = `${directive}=${value}`;
  return text.length <= width ? text : wrap(text, width - 2, '    ').join(' \\\n');
}

/** What speaks against the rest, each reason once. */
function omissions({ omissions: all, level }: Hardening, style: Style): readonly string[] {
  const blocks: string[] = [];
  const vetoed = all.filter((omission) => omission.level === null);
  if (vetoed.length > 0) {
    const title = '--- Left out ';
    blocks.push([remark(title.padEnd(style.width - 2, '-'), style), ...byReason(vetoed).map((text) => comment(text, style))].join('\n'));
  }
  const later = all.filter((omission) => omission.level !== null && omission.level !== level);
  if (later.length > 0) {
    const names = later.map(({ directive }) => `${directive}=`).join(', ');
    blocks.push(comment(`With --level ${later[0]?.level ?? 'strict'} also: ${names}`, style));
  }
  return blocks;
}

function byReason(all: readonly Omission[]): readonly string[] {
  const reasons = new Map<string, Omission[]>();
  for (const omission of all) reasons.set(omission.because, [...(reasons.get(omission.because) ?? []), omission]);
  return [...reasons].map(([because, group]) => {
    const at = group[0]?.at ?? null;
    const place = at === null ? '' : ` (${lastPart(at.path)}:${at.line})`;
    return `${group.map(({ directive }) => `${directive}=`).join(', ')}: ${because}${place}`;
  });
}

/** One line for a unit whose drop-in went elsewhere. */
export function writtenText({ before, after, changes, unit }: Hardening, where: string, style: Style): string {
  const count = plural(
    changes.reduce((sum, { lines }) => sum + lines.length, 0),
    'line',
  );
  return `${style.bold(printable(unit))}  ${scoreText(before, style)} -> ${scoreText(after, style)}  ${count} in ${printable(where)}\n`;
}
