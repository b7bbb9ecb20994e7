/** `check --format json` and `ndjson`: the shapes of the command-line contract. */
import { formatTenths } from '../engine/score.ts';
import {
  type EffectiveExposure,
  type Exposure,
  findingsOf,
  type ReportedFinding,
  type Reporter,
  type RunInfo,
  type Summary,
  type UnitReport,
} from './report.ts';

const number = (tenths: number | null) => (tenths === null ? null : Number(formatTenths(tenths)));

const effectiveJson = (effective: EffectiveExposure | null) => (effective === null ? null : { ...effective, overall: number(effective.overall) });

const exposureJson = ({ target, overall, rating, effective, derived, table, reachable, limit, recorded }: Exposure) => ({
  target,
  overall: number(overall),
  rating,
  effective: effectiveJson(effective),
  reachable: number(reachable()),
  limit: number(limit),
  ...(recorded === null ? {} : { recorded: number(recorded) }),
  ...(derived ? { derived, table } : {}),
});

const findingJson = (finding: ReportedFinding) => ({
  rule: finding.rule,
  category: finding.category,
  severity: finding.severity,
  confidence: finding.confidence,
  message: finding.message,
  path: finding.path,
  range: finding.range,
  related: finding.related,
  gain: number(finding.gain),
  fixes: finding.fixes,
  help: finding.help,
  url: `docs/rules/${finding.rule}.md`,
  targets: finding.targets,
  hardeningIgnored: finding.hardeningIgnored,
  advice: finding.advice,
});

const unitJson = ({ path, unit, exposure, note, baseline, targets, matrix }: UnitReport) => ({
  path,
  unit,
  exposure: exposure.map(exposureJson),
  ...(note === null ? {} : { note }),
  ...(baseline === null ? {} : { baseline }),
  ...(matrix.length === 0 ? {} : { targets, matrix }),
});

const summaryJson = ({ units, errors, warnings, infos, known, suppressed, worst, above, exit }: Summary) => ({
  units,
  errors,
  warnings,
  infos,
  known,
  suppressed,
  worst: number(worst),
  above,
  exit,
});

/** One document; units are written as they come. */
export function makeJsonReporter({ version, targets, threshold }: RunInfo): Reporter {
  let count = 0;
  const head = `{"schema":1,"tool":${JSON.stringify({ name: 'unitlint', version })},"targets":${JSON.stringify(targets)},"threshold":${number(threshold)},"units":[`;
  const start = () => {
    count += 1;
    return count === 1 ? head : ',';
  };
  return {
    unit: (report) => `${start()}\n${JSON.stringify({ ...unitJson(report), findings: findingsOf(report).map(findingJson) })}`,
    end: (summary) => `${count === 0 ? head : ''}\n],"summary":${JSON.stringify(summaryJson(summary))}}\n`,
  };
}

/** One record a line: each unit, then its findings; last the run. */
export function makeNdjsonReporter({ version, targets, threshold }: RunInfo): Reporter {
  const line = (record: object) => `${JSON.stringify(record)}\n`;
  return {
    unit: (report) =>
      line({ type: 'unit', ...unitJson(report) }) +
      findingsOf(report)
        .map((finding) => line({ type: 'finding', ...findingJson(finding) }))
        .join(''),
    end: (summary) =>
      line({ type: 'run', schema: 1, tool: { name: 'unitlint', version }, targets, threshold: number(threshold), summary: summaryJson(summary) }),
  };
}
