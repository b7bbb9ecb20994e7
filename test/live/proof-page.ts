/** The table of docs/hardening-proof.md. */
import type { Stage } from './plan.ts';

export interface Row {
  readonly systemd: string;
  readonly level: string;
  readonly unit: string;
  readonly before: string;
  /** The exposure that unitlint foretold, and the one that systemd-analyze gives there. */
  readonly promised: string;
  readonly measured: string | null;
  readonly works: boolean;
  readonly failed: Stage | null;
  readonly said: string;
  readonly complaints: readonly string[];
  readonly journal: readonly string[];
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const value = sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return (value ?? 0).toFixed(1);
}

function summary(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map(({ systemd, level }) => `${systemd} ${level}`))];
  const lines = groups.map((group) => {
    const own = rows.filter(({ systemd, level }) => `${systemd} ${level}` === group);
    const [systemd, level] = group.split(' ');
    const exposures = (pick: (row: Row) => string) => median(own.map((row) => Number(pick(row))));
    const [work, exact] = [own.filter(({ works }) => works).length, own.filter(({ promised, measured }) => promised === measured).length];
    return `| ${systemd} | ${level} | ${work} of ${own.length} | ${exposures(({ before }) => before)} | ${exposures(({ promised }) => promised)} | ${exact} of ${own.length} |`;
  });
  return ['| systemd | level | work | median before | median after | exposure as foretold |', '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
}

function details(rows: readonly Row[]): string {
  const systemds = [...new Set(rows.map(({ systemd }) => systemd))];
  const levels = [...new Set(rows.map(({ level }) => level))];
  return systemds
    .map((systemd) => {
      const own = rows.filter((row) => row.systemd === systemd);
      const units = [...new Set(own.map(({ unit }) => unit))];
      const cell = (unit: string, level: string) => {
        const row = own.find((candidate) => candidate.unit === unit && candidate.level === level);
        return row === undefined ? '' : row.works ? row.promised : `${row.promised}, breaks at ${row.failed}`;
      };
      const lines = units.map(
        (unit) => `| ${unit} | ${own.find((row) => row.unit === unit)?.before} | ${levels.map((level) => cell(unit, level)).join(' | ')} |`,
      );
      return [`## systemd ${systemd}`, '', `| unit | as packaged | ${levels.join(' | ')} |`, `| --- | --- |${' --- |'.repeat(levels.length)}`, ...lines].join(
        '\n',
      );
    })
    .join('\n\n');
}

export const proofPage = (rows: readonly Row[]): string => `# Hardening, proven on real daemons

For each daemon \`unitlint harden\` wrote a drop-in for the unit that Debian packages. The daemon was started under it by a real
systemd, asked a question in its own protocol, reloaded where it can be, started again, asked again and stopped. What fails without
the drop-in as well does not count against it. Nothing here was edited by hand; as root on a Debian with mmdebstrap this remakes it:

\`\`\`sh
npm run test:live -- --level safe --level balanced --level strict --write
\`\`\`

${summary(rows)}

A daemon that works here answered the questions of [test/live/daemons.ts](../test/live/daemons.ts): that does not prove every feature of
it. Where one breaks, its cell says at which step.

${details(rows)}
`;
