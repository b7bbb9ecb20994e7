/** From the checks of an exposure rule that are not good to a finding: where it stands, what to write, what that gains. */
import type { Needs } from '../inference/needs.ts';
import { type Veto, vetoOf } from '../inference/vetoes.ts';
import type { Sandbox } from '../model/sandbox.ts';
import { type Assignment, type LoadedFile, provenance, type Setting, settingOf, type Unit } from '../model/unit.ts';
import type { Finding } from '../rule/finding.ts';
import type { ExposureRule } from '../rule/rule.ts';
import { assignmentSpan } from '../rule/steps.ts';
import type { Span } from '../text/position.ts';
import { type Gains, makeGains } from './gain.ts';
import type { Outcome, Score, Scorer } from './score.ts';

/** At most one finding for a rule: it stands for all checks of the rule that are not good. None where nothing helps. */
export type Advise = (rule: ExposureRule) => readonly Finding[];

/** What advises on units of one scorer, and keeps what it learnt from one for the next. */
export interface Adviser {
  readonly about: (sandbox: Sandbox, score: Score, section: string, needs: () => Needs) => Advise;
  readonly gains: Gains;
}

const advisers = new WeakMap<Scorer, Adviser>();

export function adviserOf(scorer: Scorer): Adviser {
  const ready = advisers.get(scorer) ?? makeAdviser(scorer);
  advisers.set(scorer, ready);
  return ready;
}

interface Place {
  readonly assignment: Assignment | null;
  readonly file: LoadedFile;
  readonly span: Span;
}

function makeAdviser(scorer: Scorer): Adviser {
  const gains = makeGains(scorer);
  const positions = new Map<ExposureRule, readonly number[]>();
  const positionsOf = (rule: ExposureRule, { outcomes }: Score) => {
    const ready = positions.get(rule) ?? rule.checks.map(({ field }) => outcomes.findIndex(({ check }) => check.field === field));
    positions.set(rule, ready);
    return ready;
  };
  return {
    gains,
    about: (sandbox, score, section, needs) => {
      const headerPlace = placeOfHeader(sandbox.unit, section);
      return (rule) => {
        const outcomes = judged(positionsOf(rule, score), score);
        if (outcomes.every(({ badness }) => badness === 0)) return [];
        const lines = rule.advice(sandbox, needs);
        if (lines.length === 0) return [];
        const place = placeOfLine(rule, sandbox.unit) ?? headerPlace;
        const against = vetoOf(directiveOf(lines), lines, needs());
        return [finding({ rule, place, section, lines, outcomes, score, after: gains({ sandbox, score, section }, lines), against })];
      };
    },
  };
}

/** The outcomes at these positions that apply to the unit; the order of outcomes is that of the scorer, for all units. */
function judged(positions: readonly number[], { outcomes }: Score): readonly Outcome[] {
  const found: Outcome[] = [];
  for (const position of positions) {
    const outcome = outcomes[position];
    if (outcome !== undefined && outcome.badness !== null) found.push(outcome);
  }
  return found;
}

interface Advised {
  readonly rule: ExposureRule;
  readonly place: Place;
  readonly section: string;
  readonly lines: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly score: Score;
  readonly after: { readonly exposure: number; readonly exact: number };
  /** The need that the lines would cut off. */
  readonly against: Veto | undefined;
}

/** The directive that advice comes down to: that of its first line with a value. */
function directiveOf(lines: readonly string[]): string {
  const line = lines.find((one) => !one.endsWith('=')) ?? lines[0] ?? '';
  return line.slice(0, line.indexOf('='));
}

const longestValue = 40;
const shorten = (value: string) => (value.length <= longestValue ? value : `${value.slice(0, longestValue - 1)}…`);

function finding({ rule, place, section, lines, outcomes, score, after, against }: Advised): Finding {
  const { assignment, file, span } = place;
  const wideOpen = outcomes.every(({ badness, check }) => badness === check.range);
  const reason = wideOpen ? rule.exposes : (rule.partly ?? rule.exposes);
  const subject = assignment === null ? `${rule.directives[0]}= is not set` : `${assignment.directive.name}=${shorten(assignment.node.value)}`;
  return {
    rule: rule.id,
    category: 'exposure',
    severity: against === undefined ? rule.severity : 'info',
    confidence: against === undefined ? rule.confidence : 'low',
    message: `${subject}: ${reason}`,
    reason,
    missing: assignment === null,
    file,
    span,
    related: against?.place == null ? [] : [{ file: against.place.file, span: against.place.span, note: against.because }],
    gain: Math.max(0, score.exposure - after.exposure),
    worth: score.exact - after.exact,
    advice: { section, lines, breaks: rule.risk, against: against?.because ?? null },
    fixes: [],
    help: helpFor(lines, section, rule.risk, against),
    hardeningIgnored: false,
  };
}

function helpFor(lines: readonly string[], section: string, risk: string, against: Veto | undefined): string {
  const written = `${lines.join(' and ')} in [${section}]`;
  return against === undefined ? `Write ${written}. It may break ${risk}.` : `${written} would close this, but ${against.because}.`;
}

/** The line that makes up the present value, or the one that was to; null where there is none. */
function placeOfLine(rule: ExposureRule, unit: Unit): Place | null {
  for (const name of rule.directives) {
    const setting = settingOf(unit, name);
    const assignment = setting === undefined ? undefined : decidingLine(setting);
    if (assignment !== undefined) return { assignment, file: assignment.file, span: assignmentSpan(assignment.node) };
  }
  return null;
}

/** Advice on a line that systemd ignores is to correct that line, not to add another. */
function decidingLine(setting: Setting): Assignment | undefined {
  const last = setting.steps.at(-1);
  if (setting.value !== undefined) return provenance(setting).made.at(-1);
  return last?.effect === 'none' ? last.assignment : undefined;
}

/** The header of a section: the place of lines that are not there. */
function placeOfHeader(unit: Unit, section: string): Place {
  const file = unit.files[0];
  if (file === undefined) throw new Error('a unit that is scored has a file');
  const header = file.tree.nodes.find((node) => node.kind === 'section' && node.name === section);
  return { assignment: null, file, span: header?.kind === 'section' ? { start: header.nameStart, end: header.nameEnd } : { start: 0, end: 0 } };
}
