/** What the README shows of a run: the report on its unit, plain for the text and painted for the picture. */
import { readFileSync } from 'node:fs';
import { rules } from '../rules/index.ts';
import { makeChecker, usualSettings } from '../src/engine/check.ts';
import { printedReport } from '../src/explain/example-output.ts';
import { parseUnitName } from '../src/model/unit-name.ts';
import { plainStyle, type Style } from '../src/report/style.ts';
import { distributionVersions, newestTarget, parseTarget } from '../src/systemd/targets.ts';
import { decodeBytes } from '../src/text/bytes.ts';
import { ansiToSvg } from './ansi-svg.ts';

export const readmeFolder = 'fixtures/readme';
export const readmeUnit = 'myapp.service';
export const columns = 80;

const paint = (begin: number, end: number) => (text: string) => `\x1B[${begin}m${text}\x1B[${end}m`;

/** The colours of the command in a terminal. */
const painted: Style = {
  ...plainStyle(columns, true),
  bold: paint(1, 22),
  dim: paint(2, 22),
  red: paint(31, 39),
  yellow: paint(33, 39),
  green: paint(32, 39),
  blue: paint(36, 39),
};

function reportIn(style: Style): string {
  const name = parseUnitName(readmeUnit);
  if (name === null) throw new Error(`${readmeUnit} names no unit`);
  const text = decodeBytes(readFileSync(`${readmeFolder}/${readmeUnit}`));
  const source = { name, main: { path: readmeUnit, text }, dropIns: [] };
  const regular = rules.filter(({ persona }) => persona === 'regular');
  const subject = { path: readmeUnit, unit: readmeUnit, read: () => ({ ok: true, source }) as const };
  const { report } = makeChecker(rules)(subject, { ...usualSettings, targets: [newestTarget], rules: regular });
  if (report === null) throw new Error(`${readmeUnit} could not be checked`);
  return printedReport(report, { target: newestTarget.label, style, again: '' });
}

/** As it is when it is piped. */
export const readmeOutput = (): string => reportIn(plainStyle(columns, true));

export const pictureOf = (output: string): string =>
  ansiToSvg(`$ unitlint ${readmeUnit}\n${output}`, { columns, title: 'What unitlint prints about a unit with two mistakes' });

export const readmePicture = (): string => pictureOf(reportIn(painted));

const marks = {
  output: ['<!-- output of the command; written by npm run gen -->\n', '<!-- end of the output -->'],
  targets: ['<!-- targets; written by npm run gen -->\n', '<!-- end of the targets -->'],
} as const;

/** Replaces what stands between two marks. */
function filled(text: string, [begin, end]: readonly [string, string], content: string): string {
  const from = text.indexOf(begin);
  const until = text.indexOf(end);
  if (from < 0 || until < from) throw new Error(`README.md lost the mark ${begin.trim()}`);
  return `${text.slice(0, from)}${begin}${content}${text.slice(until)}`;
}

/** Distributions by the version they ship, oldest first; code names are other words for a release. */
function targetTable(): string {
  const versions = [...new Set(distributionVersions.map(([, version]) => version))].sort((one, other) => one - other);
  const rows = versions.map((version) => {
    const parsed = parseTarget(String(version));
    const table = parsed.ok && parsed.target.derived ? `derived from ${parsed.target.table}` : 'verified';
    const names = distributionVersions.filter(([, other]) => other === version).map(([name]) => `\`${name}\``);
    return `| ${version} | ${names.join(', ')} | ${table} |`;
  });
  return `| systemd | names | table |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** The README with the output and the targets that are real now. */
export function withFacts(readme: string): string {
  const output = `\`\`\`console\n$ unitlint ${readmeUnit}\n${readmeOutput()}\`\`\`\n`;
  return filled(filled(readme, marks.output, output), marks.targets, targetTable());
}
