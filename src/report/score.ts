/** The formats of `score`: a table for people, and the JSON shapes of the command-line contract. */
import { type CheckResult, formatTenths, type Rating } from '../engine/score.ts';

/** Why a unit has no score: systemd does not load it, or the policy can't be applied to it. */
export interface Unscored {
  readonly kind: 'name' | 'not-found' | 'masked' | 'syntax' | 'value' | 'combination' | 'policy';
  /** One clause, without a full stop. */
  readonly message: string;
}

/** The score of one unit; `results` stand in systemd's printed order, and are empty for a unit without a score. */
export interface ScoreReport {
  readonly path: string;
  readonly unit: string;
  readonly target: string;
  /** The verified version whose table was used, where the target has none of its own. */
  readonly derivedFrom: string | null;
  readonly overall: number | null;
  readonly rating: Rating | null;
  readonly results: readonly CheckResult[];
  /** What the exposure may not exceed, in tenths, or null for no limit. */
  readonly limit: number | null;
  /** systemd gives all units a number; check knows no exposure of those that run no program. */
  readonly runsPrograms: boolean;
  /** Null for a unit with a score. */
  readonly unscored: Unscored | null;
}

export const isAboveLimit = ({ overall, limit }: Pick<ScoreReport, 'overall' | 'limit'>): boolean => overall !== null && limit !== null && overall > limit;

const unscoredTexts: Readonly<Partial<Record<Unscored['kind'], string>>> = { masked: 'this unit is masked', 'not-found': 'no exposure', policy: 'no exposure' };

/** Why a unit has no score, as a sentence without a full stop. */
export const unscoredText = ({ kind, message }: Unscored): string => `${unscoredTexts[kind] ?? 'systemd refuses this unit'}: ${message}`;

/** The units of a run, shown or not. */
export interface ScoreSummary {
  readonly units: number;
  /** Those above their limits. */
  readonly above: number;
}

export interface ScoreReporter {
  readonly unit: (report: ScoreReport) => string;
  readonly end: (summary: ScoreSummary) => string;
}

const tenths = (value: number | null) => (value === null ? null : formatTenths(value));

const ready = new Map<CheckResult, string>();

/** `"PrivateTmp":{"set":true,"exposure":null}`: equal results are one object, and written once. */
function checkJson(result: CheckResult): string {
  const known = ready.get(result);
  if (known !== undefined) return known;
  const { check, badness, exposure } = result;
  const set = badness === null ? 'null' : badness === 0 ? 'true' : 'false';
  const text = `"${check.field}":{"set":${set},"exposure":${exposure === null ? 'null' : `"${formatTenths(exposure)}"`}}`;
  ready.set(result, text);
  return text;
}

function unitJson({ path, unit, target, derivedFrom, overall, rating, results, unscored }: ScoreReport): string {
  const derived = derivedFrom === null ? '' : `,"derived":true,"table":"${derivedFrom}"`;
  const score = overall === null ? 'null' : `"${formatTenths(overall)}"`;
  return `{"path":${JSON.stringify(path)},"unit":${JSON.stringify(unit)},"target":${JSON.stringify(target)}${derived},"overall":${score},"rating":${JSON.stringify(rating)},"checks":{${results.map(checkJson).join(',')}},"error":${JSON.stringify(unscored?.message ?? null)}}`;
}

export const makeScoreNdjson = (): ScoreReporter => ({ unit: (report) => `${unitJson(report)}\n`, end: () => '' });

export function makeScoreJson(version: string): ScoreReporter {
  let count = 0;
  const head = `{"schema":1,"tool":${JSON.stringify({ name: 'unitlint', version })},"units":[`;
  return {
    unit: (report) => {
      count += 1;
      return `${count === 1 ? head : ','}\n${unitJson(report)}`;
    },
    end: () => `${count === 0 ? head : ''}\n]}\n`,
  };
}

/** The rows of `systemd-analyze security --json`, described in our own words; units follow one another as there. */
export const makeScoreSystemd = (): ScoreReporter => ({
  unit: ({ results }) => {
    if (results.length === 0) return '';
    const rows = results.map((result) => ({
      set: result.badness === null ? null : result.badness === 0,
      name: result.check.name,
      json_field: result.check.field,
      description: describe(result),
      exposure: tenths(result.exposure),
    }));
    return `${JSON.stringify(rows)}\n`;
  },
  end: () => '',
});

function describe({ check, badness, description }: CheckResult): string {
  if (description !== null) return description;
  if (badness === null) return `${check.name} does not apply to this unit`;
  return badness === 0 ? `${check.name} leaves nothing open` : `${check.name} leaves something open`;
}
