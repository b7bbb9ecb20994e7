/**
 * `--format sarif`: SARIF 2.1.0 as GitHub code scanning reads it. GitHub refuses more results than `mostResults`, so the
 * worst are kept and the rest is counted: memory does not grow with the number of findings.
 */
import { bySeverity } from '../engine/gate.ts';
import type { Severity } from '../rule/finding.ts';
import { capitalized } from '../text/phrases.ts';
import type { Range } from '../text/position.ts';
import type { DescribedRule, FormatContext } from './context.ts';
import { type Entry, limitRule, limitSummary, makeEntryLister, type UnitEntries } from './entries.ts';
import { type Fingerprint, makeFingerprint } from './fingerprint.ts';
import { lineHashes } from './line-hash.ts';
import { printable } from './printable.ts';
import type { ReportedFinding, Reporter, Summary, UnitReport } from './report.ts';
import { makeShortlist } from './shortlist.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const uriBaseId = '%SRCROOT%';
/** Bytes that are not UTF-8, as other programs show them. */
const loneSurrogates = /[\uD800-\uDFFF]/gu;
const mostResults = 25_000;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const problemSeverities = { error: 'error', warning: 'warning', info: 'recommendation' } as const;
const precisions = { high: 'very-high', medium: 'medium', low: 'low' } as const;
const undoneSeverities: Readonly<Record<Severity, string>> = { error: '7.0', warning: '5.0', info: '3.0' };

export interface SarifContext extends FormatContext {
  readonly rules: readonly DescribedRule[];
}

/** No result may look like a link: `[text](target)` is one in SARIF's messages. */
const plain = (text: string): string => text.replaceAll('](', '] (');

const sentence = (text: string): string => `${capitalized(text)}${/[.!?]$/.test(text) ? '' : '.'}`;

const pascalCase = (id: string): string => id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** Rules of which security hangs: how much, from 0.1 to 10.0. The rest are problems of another kind. */
function gravity({ category, severity, share }: DescribedRule): Record<string, string> {
  if (category === 'exposure') return { 'security-severity': Math.min(8.9, 1 + (3 * share) / 10).toFixed(1) };
  if (category === 'effectiveness') return { 'security-severity': undoneSeverities[severity] };
  return { 'problem.severity': problemSeverities[severity] };
}

function helpOf({ docs }: DescribedRule): { readonly text: string; readonly markdown: string } {
  const parts: readonly (readonly [string, string])[] = [
    ['', docs.what],
    ['Why', docs.why],
    ['What may break', docs.breaks],
    ['What to write', docs.fix],
    ['See also', docs.seeAlso.join(', ')],
  ];
  const told = parts.filter(([, text]) => text !== '');
  return {
    text: told.map(([head, text]) => (head === '' ? text : `${head}: ${text}`)).join('\n\n'),
    markdown: told.map(([head, text]) => (head === '' ? text : `## ${head}\n\n${text}`)).join('\n\n'),
  };
}

function ruleJson(rule: DescribedRule) {
  const security = rule.category === 'exposure' || rule.category === 'effectiveness';
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: sentence(rule.summary) },
    fullDescription: { text: sentence(rule.summary) },
    help: helpOf(rule),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['systemd', rule.category, ...(security ? ['security', 'hardening'] : [])],
      precision: precisions[rule.confidence],
      ...gravity(rule),
    },
  };
}

const limitDocs = {
  what: 'The exposure that `systemd-analyze security` gives the unit is above the limit that was set for it.',
  why: 'A limit keeps units as hardened as they are, or as they are meant to be.',
  breaks: '',
  fix: 'Follow the advice of the other findings, or let `unitlint harden` propose a drop-in.',
  seeAlso: ['systemd-analyze(1)'],
};

const limitInfo: DescribedRule = {
  id: limitRule,
  category: 'effectiveness',
  severity: 'error',
  confidence: 'high',
  summary: limitSummary,
  docs: limitDocs,
  share: 0,
};

const region = ({ start, end }: Range) => ({ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column });

const uriCharacters: Readonly<Record<string, string>> = { "'": '%27', '(': '%28', ')': '%29', '!': '%21', '*': '%2A' };

/** The path as a relative URI reference, or as a file URI where it is absolute. */
export function uriOf(path: string): string {
  const encoded = path
    .replace(loneSurrogates, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (character) => uriCharacters[character] ?? character))
    .join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

function artifact(path: string) {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId };
}

interface Described {
  readonly entry: Entry;
  readonly places: UnitEntries['places'];
}

function relatedJson({ entry: { finding }, places }: Described, place: FormatContext['place']) {
  return finding.related.map(({ path, range, note }, index) => ({
    id: index + 1,
    physicalLocation: { artifactLocation: artifact(place(path)), region: region(places(path).range(range)) },
    message: { text: plain(printable(note)) },
  }));
}

function fixesJson({ entry: { finding }, places }: Described, place: FormatContext['place']) {
  return finding.fixes.map(({ title, applicability, edits }) => ({
    description: { text: `${plain(printable(title))} (${applicability})` },
    artifactChanges: [...new Set(edits.map(({ path }) => path))].map((path) => ({
      artifactLocation: artifact(place(path)),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map(({ range, text }) => ({ deletedRegion: region(places(path).range(range)), insertedContent: { text: text.replace(loneSurrogates, '\uFFFD') } })),
    })),
  }));
}

interface ResultParts extends Described {
  readonly ruleIndex: number;
  readonly hash: string | undefined;
  readonly fingerprint: string;
  readonly isNew: boolean;
}

function resultJson(parts: ResultParts, place: FormatContext['place']) {
  const { entry, ruleIndex, hash, fingerprint, isNew } = parts;
  const { finding, range, message, help } = entry;
  const related = relatedJson(parts, place);
  const fixes = fixesJson(parts, place);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: plain(`${message}. ${help}`) },
    locations: [{ physicalLocation: { artifactLocation: artifact(place(finding.path)), region: region(range) } }],
    partialFingerprints: { ...(hash === undefined ? {} : { primaryLocationLineHash: hash }), 'unitlint/v1': fingerprint },
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    ...(isNew ? { baselineState: 'new' } : {}),
    properties: {
      confidence: finding.confidence,
      targets: finding.targets,
      ...(finding.gain === null ? {} : { gain: finding.gain / 10 }),
      ...(finding.hardeningIgnored ? { hardeningIgnored: true } : {}),
    },
  };
}

/** Hashes of the lines of each file of a unit, made when the first finding asks. */
function makeHashes({ texts }: UnitReport): (path: string, line: number) => string | undefined {
  const known = new Map<string, readonly string[]>();
  return (path, line) => {
    const hashes = known.get(path) ?? lineHashes((texts.get(path) ?? '').replace(loneSurrogates, '\uFFFD'));
    known.set(path, hashes);
    return hashes[line - 1];
  };
}

/** Severity first, then what is gained. */
const worth = ({ severity, gain }: ReportedFinding): number => 1000 * bySeverity(severity, 'error') - (gain ?? 0);

interface Kept {
  readonly rank: number;
  readonly json: string;
}

export function makeSarifReporter(context: SarifContext): Reporter {
  const list = makeEntryLister(context);
  const fingerprint: Fingerprint = makeFingerprint(context);
  const rules = [...context.rules, limitInfo];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const kept = makeShortlist<Kept>(mostResults, (one, other) => one.rank - other.rank);
  return {
    unit: (report) => {
      const { entries, places } = list(report);
      const hashes = makeHashes(report);
      for (const entry of entries) {
        const { finding, range } = entry;
        const parts = {
          entry,
          places,
          ruleIndex: indexes.get(finding.rule) ?? -1,
          hash: hashes(finding.path, range.start.line),
          fingerprint: fingerprint(entry, places),
          isNew: report.baseline !== null,
        };
        kept.add({ rank: worth(finding), json: JSON.stringify(resultJson(parts, context.place)) });
      }
      return '';
    },
    end: (summary) => sarifLog(context, rules.map(ruleJson), kept.items(), kept.dropped(), summary),
  };
}

function sarifLog(
  { version, targets }: SarifContext,
  rules: readonly object[],
  kept: readonly Kept[],
  dropped: number,
  { exit, units, worst }: Summary,
): string {
  const notes =
    dropped === 0 ? [] : [{ level: 'note', message: { text: `${dropped} results of least weight are left out: code scanning takes ${mostResults}.` } }];
  const run = {
    tool: { driver: { name: 'unitlint', semanticVersion: version, rules } },
    automationDetails: { id: 'unitlint/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [uriBaseId]: { description: { text: 'The folder that the paths start from.' } } },
    invocations: [{ executionSuccessful: exit !== 2, exitCode: exit, ...(notes.length > 0 ? { toolExecutionNotifications: notes } : {}) }],
    properties: { targets, units, worstExposure: worst === null ? null : worst / 10 },
  };
  const head = JSON.stringify({ $schema: schema, version: '2.1.0' }).slice(0, -1);
  return `${head},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[${kept.map(({ json }) => `\n${json}`).join(',')}\n]}]}\n`;
}
