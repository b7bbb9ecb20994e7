/** `plan`: advice as steps to take one after another, with the commands that apply, check and undo each. */
import type { Hardening, ProposedChange } from '../advice/hardening.ts';
import type { Risk } from '../advice/level.ts';
import { formatTenths } from '../engine/score.ts';
import { plural } from '../text/phrases.ts';
import { gainText, scoreText } from './drop-in.ts';
import { quoted } from './next-step.ts';
import { printable, wrap } from './printable.ts';
import { paintRating, type Style } from './style.ts';

export interface ShownStep {
  readonly title: string;
  readonly risk: Risk;
  readonly changes: readonly ProposedChange[];
  /** The drop-in of this step alone. */
  readonly path: string;
  readonly text: string;
  readonly commands: readonly string[];
  readonly verify: readonly string[];
  readonly rollback: readonly string[];
  readonly exposure: Hardening['before'];
}

const fileNameOf = (index: number) => `50-unitlint-${String(index + 1).padStart(2, '0')}.conf`;

export function stepsOf(hardening: Hardening): readonly ShownStep[] {
  return hardening.plan.map((step, index) => {
    const changes = step.changes.flatMap((position) => hardening.changes[position] ?? []);
    const text = `[Service]\n${changes.flatMap(({ lines }) => lines.map(({ directive, value }) => `${directive}=${value}\n`)).join('')}`;
    const fileName = fileNameOf(index);
    const path = `${folderOf(hardening)}/${fileName}`;
    const shown = { title: step.title, risk: step.risk, changes, path, text, exposure: step.exposure };
    return { ...shown, ...commandsFor(hardening, { fileName, path, text, changes }) };
  });
}

/** Where the manager that runs the unit reads drop-ins of the administrator. */
const folderOf = ({ unit, user }: Hardening): string => `${user ? '~/.config/systemd/user' : '/etc/systemd/system'}/${printable(unit)}.d`;

/** A path for a shell; the tilde of a home is left to it. */
const shellPath = (path: string): string => (path.startsWith('~/') ? `~/${quoted(path.slice(2))}` : quoted(path));

interface StepFile {
  readonly fileName: string;
  readonly path: string;
  readonly text: string;
  readonly changes: readonly ProposedChange[];
}

function commandsFor(hardening: Hardening, { fileName, path, text, changes }: StepFile): Pick<ShownStep, 'commands' | 'verify' | 'rollback'> {
  const { user } = hardening;
  const instance = isTemplate(hardening) ? hardening.unit.replace('@.', '@NAME.') : hardening.unit;
  const unit = quoted(instance);
  const control = user ? 'systemctl --user' : 'systemctl';
  const journal = user ? 'journalctl --user' : 'journalctl';
  const heredoc = `<<'EOF'\n${text}EOF`;
  const write = hardening.editReadsStandardInput
    ? [`${control} edit --stdin --drop-in=${fileName} ${quoted(hardening.unit)} ${heredoc}`]
    : [`mkdir -p ${shellPath(path.slice(0, path.lastIndexOf('/')))}`, `cat >${shellPath(path)} ${heredoc}`, `${control} daemon-reload`];
  const symptoms = [...new Set(changes.flatMap(({ directive, symptom }) => (symptom === '' ? [] : [`${directive}=: ${symptom}`])))];
  return {
    commands: [...write, `${control} restart ${unit}`],
    verify: [
      `${control} show -p ActiveState -p SubState -p Result -p NRestarts ${unit}`,
      `${journal} -b -u ${unit} --since -5min`,
      ...(user || !changes.some(({ directive }) => directive === 'SystemCallFilter') ? [] : ['journalctl -k --since -5min --grep type=1326']),
      ...symptoms.map((symptom) => `# ${printable(symptom)}`),
    ],
    rollback: [`rm ${shellPath(path)}`, `${control} daemon-reload`, `${control} restart ${unit}`],
  };
}

const isTemplate = ({ unit }: Hardening): boolean => unit.includes('@.');

const riskWords: Readonly<Record<Risk, string>> = { safe: 'safe', likely: 'likely to fit', 'test-first': 'test first' };

const soak: Readonly<Record<Risk, string>> = {
  safe: 'A start and a look at the journal are enough.',
  likely: 'Use what the service does: a request, a reload, a log rotation. Then go on.',
  'test-first': 'Leave it for a day with all its jobs before you go on.',
};

export function planPretty(hardenings: readonly Hardening[], style: Style): string {
  return hardenings.map((hardening) => onePretty(hardening, style)).join('\n');
}

function onePretty(hardening: Hardening, style: Style): string {
  const { unit, before, after, profile, because } = hardening;
  const steps = stepsOf(hardening);
  const head = [
    `${style.bold(printable(unit))}  ${scoreText(before, style)} -> ${scoreText(after, style)} in ${plural(steps.length, 'step')}`,
    ...wrap(`Profile ${profile}: ${printable(because)}.`, style.width).map((line) => style.dim(line)),
  ].join('\n');
  if (steps.length === 0) return `${head}\n\nNothing is proposed.\n`;
  return `${[head, ...steps.map((step, index) => stepPretty(step, index, style))].join('\n\n\n')}\n`;
}

/** Commands stand at the margin, so that they can be copied with what they are fed. */
function stepPretty(step: ShownStep, index: number, style: Style): string {
  const { exposure } = step;
  const shown = paintRating(style, exposure.rating, `${formatTenths(exposure.overall)} ${exposure.rating}`);
  const comments = (text: string) => wrap(`# ${text}`, style.width, '#   ').map((line) => style.dim(line));
  const part = (name: string, lines: readonly string[]) => ['', style.dim(`# ${name}`), ...lines];
  return [
    `${style.bold(`${index + 1}. ${step.title}`)}  ${style.dim(`(${riskWords[step.risk]}), exposure then`)} ${shown}`,
    ...step.changes.flatMap(({ lines, reason, gain }) =>
      wrap(`- ${lines.map(({ directive }) => `${directive}=`).join(' ')} (gain ${gainText(gain)}) ${printable(reason)}`, style.width),
    ),
    ...part('Apply', step.commands),
    ...part('Check', [...step.verify.flatMap((line) => (line.startsWith('# ') ? comments(line.slice(2)) : [line])), ...comments(soak[step.risk])]),
    ...part('Undo', step.rollback),
  ].join('\n');
}

/** Text in a Markdown document: nothing of it may become markup. */
const inMarkdown = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>#|!~]/g, (character) => `\\${character}`);

const inCode = (text: string): string => {
  const clean = printable(text);
  const fence = '`'.repeat(Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return clean.includes('`') ? `${fence} ${clean} ${fence}` : `${fence}${clean}${fence}`;
};

const block = (lines: readonly string[]): readonly string[] => {
  const text = lines.flatMap((line) => line.split('\n')).map(printable);
  const fence = '`'.repeat(Math.max(3, ...text.map((line) => (/^`*/.exec(line)?.[0].length ?? 0) + 1)));
  return [`  ${fence}sh`, ...text.map((line) => `  ${line}`), `  ${fence}`];
};

export const planMarkdown = (hardenings: readonly Hardening[]): string => hardenings.map(oneMarkdown).join('\n');

function oneMarkdown(hardening: Hardening): string {
  const { unit, before, after, profile, because, target, level } = hardening;
  const score = ({ overall, rating }: Hardening['before']) => `${formatTenths(overall)} ${rating}`;
  const steps = stepsOf(hardening);
  const lines = [
    `# Hardening ${inMarkdown(unit)}`,
    '',
    `Exposure ${score(before)} → ${score(after)} (target ${inMarkdown(target)}, level ${level}). Profile ${profile}: ${inMarkdown(because)}.`,
    '',
    ...steps.flatMap((step, index) => stepMarkdown(step, index, score(step.exposure))),
  ];
  if (steps.length === 0) lines.push('Nothing is proposed.', '');
  return lines.join('\n');
}

function stepMarkdown(step: ShownStep, index: number, score: string): readonly string[] {
  return [
    `- [ ] **${index + 1}. ${step.title}** (${riskWords[step.risk]}), exposure then ${score}`,
    '',
    ...step.changes.map(
      ({ lines, reason, gain }) =>
        `  - ${lines.map(({ directive, value }) => inCode(`${directive}=${value}`)).join(', ')} (gain ${gainText(gain)}): ${inMarkdown(reason)}`,
    ),
    '',
    '  Apply:',
    '',
    ...block(step.commands),
    '',
    `  Check. ${soak[step.risk]}`,
    '',
    ...block(step.verify),
    '',
    '  Undo:',
    '',
    ...block(step.rollback),
    '',
  ];
}
