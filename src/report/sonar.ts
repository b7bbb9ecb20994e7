/** `--format sonar`: generic external issues of SonarQube 10.3 and later. Lines from 1, columns from 0. */
import type { Range } from '../text/position.ts';
import type { FormatContext, RuleInfo } from './context.ts';
import { type Entry, filePath, limitRule, limitSummary, makeEntryLister, type UnitEntries } from './entries.ts';
import { printable } from './printable.ts';
import type { Reporter } from './report.ts';

const engineId = 'unitlint';
const severities = { error: 'CRITICAL', warning: 'MAJOR', info: 'MINOR' } as const;
const impactSeverities = { error: 'HIGH', warning: 'MEDIUM', info: 'LOW' } as const;

const kinds: Readonly<Record<RuleInfo['category'], { readonly attribute: string; readonly quality: string; readonly type: string }>> = {
  exposure: { attribute: 'TRUSTWORTHY', quality: 'SECURITY', type: 'VULNERABILITY' },
  effectiveness: { attribute: 'TRUSTWORTHY', quality: 'SECURITY', type: 'VULNERABILITY' },
  correctness: { attribute: 'LOGICAL', quality: 'RELIABILITY', type: 'BUG' },
  breakage: { attribute: 'LOGICAL', quality: 'RELIABILITY', type: 'BUG' },
  hygiene: { attribute: 'CONVENTIONAL', quality: 'MAINTAINABILITY', type: 'CODE_SMELL' },
};

function ruleJson({ id, category, severity, summary }: RuleInfo) {
  const { attribute, quality, type } = kinds[category];
  return {
    id,
    name: id,
    description: summary,
    engineId,
    cleanCodeAttribute: attribute,
    type,
    severity: severities[severity],
    impacts: [{ softwareQuality: quality, severity: impactSeverities[severity] }],
  };
}

/** An empty range, or one that leaves its line, fails the whole import: then the line alone is given. */
function textRange({ start, end }: Range, lineText: string) {
  const fits = start.line === end.line && end.column > start.column && end.column - 1 <= lineText.length;
  return fits ? { startLine: start.line, endLine: end.line, startColumn: start.column - 1, endColumn: end.column - 1 } : { startLine: start.line };
}

function issueJson({ finding, path, range, message, help }: Entry, places: UnitEntries['places'], place: FormatContext['place']) {
  const location = (where: string, found: Range) => textRange(places(where).range(found), places(where).line(places(where).range(found).start.line));
  return {
    ruleId: finding.rule,
    effortMinutes: 5,
    primaryLocation: { message: `${message}. ${help}`, filePath: path, textRange: textRange(range, places(finding.path).line(range.start.line)) },
    ...(finding.related.length === 0
      ? {}
      : {
          secondaryLocations: finding.related.map((one) => ({
            message: printable(one.note),
            filePath: filePath(place(one.path)),
            textRange: location(one.path, one.range),
          })),
        }),
  };
}

export function makeSonarReporter(context: FormatContext): Reporter {
  const list = makeEntryLister(context);
  const limit: RuleInfo = { id: limitRule, category: 'exposure', severity: 'error', confidence: 'high', summary: limitSummary };
  const rules = [...context.rules, limit].map(ruleJson);
  let count = 0;
  const head = `{"rules":${JSON.stringify(rules)},\n"issues":[`;
  const lead = () => {
    count += 1;
    return count === 1 ? head : ',';
  };
  return {
    unit: (report) => {
      const { entries, places } = list(report);
      return entries.map((entry) => `${lead()}\n${JSON.stringify(issueJson(entry, places, context.place))}`).join('');
    },
    end: () => `${count === 0 ? head : ''}\n]}\n`,
  };
}
