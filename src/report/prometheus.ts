/** `--format prometheus`: the text format, as node_exporter's textfile collector takes it. No timestamps, no messages in labels. */
import { severities } from '../rule/finding.ts';
import type { FormatContext } from './context.ts';
import { findingsOf, type Reporter, type UnitReport } from './report.ts';

/** Label values know three escapes and no other: names of units are full of `\x2d`. */
const label = (value: string): string =>
  `"${value
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n?|\n/g, '\\n')}"`;

const number = (tenths: number): string => (tenths / 10).toFixed(1);

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly string[];
}

const metricText = ({ name, help, samples }: Metric): string =>
  samples.length === 0 ? '' : `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${samples.map((sample) => `${name}${sample}\n`).join('')}`;

export function makePrometheusReporter({ version, place }: FormatContext): Reporter {
  const exposures: string[] = [];
  const effectives: string[] = [];
  const limits: string[] = [];
  const findings: string[] = [];
  const add = (report: UnitReport) => {
    const unit = `unit=${label(report.unit)},path=${label(place(report.path))}`;
    for (const { target, overall, effective, limit } of report.exposure) {
      exposures.push(`{${unit},target=${label(target)}} ${number(overall)}`);
      effectives.push(`{${unit},target=${label(target)}} ${number(effective?.overall ?? overall)}`);
      if (limit !== null) limits.push(`{${unit},target=${label(target)}} ${number(limit)}`);
    }
    for (const severity of severities)
      findings.push(`{${unit},severity="${severity}"} ${findingsOf(report).filter((finding) => finding.severity === severity).length}`);
  };
  return {
    unit: (report) => {
      add(report);
      return '';
    },
    end: ({ units, above, exit }) => {
      const metrics: readonly Metric[] = [
        { name: 'unitlint_build_info', help: 'The version of unitlint that wrote this file.', samples: [`{version=${label(version)}} 1`] },
        { name: 'unitlint_units', help: 'Units that were checked.', samples: [` ${units}`] },
        { name: 'unitlint_units_above_limit', help: 'Units whose exposure is above their limit.', samples: [` ${above}`] },
        { name: 'unitlint_last_run_success', help: 'Whether all units could be read: 1, or 0.', samples: [` ${exit === 2 ? 0 : 1}`] },
        { name: 'unitlint_unit_exposure_score', help: 'The exposure of a unit as systemd-analyze security gives it, 0 to 10.', samples: exposures },
        { name: 'unitlint_unit_effective_exposure_score', help: 'The exposure without what lines of the unit undo, 0 to 10.', samples: effectives },
        { name: 'unitlint_unit_exposure_limit', help: 'The exposure that the unit may have at most, 0 to 10.', samples: limits },
        { name: 'unitlint_unit_findings', help: 'Findings of a unit by severity.', samples: findings },
      ];
      return metrics.map(metricText).join('');
    },
  };
}
