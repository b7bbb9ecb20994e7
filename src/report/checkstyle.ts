/** `--format checkstyle`: for Jenkins, reviewdog and whatever else reads Checkstyle's XML. Written unit by unit. */
import type { FormatContext } from './context.ts';
import { type Entry, filePath, makeEntryLister } from './entries.ts';
import { groupBy } from './group.ts';
import type { Reporter } from './report.ts';
import { xml } from './xml.ts';

const errorElement = ({ finding, range, message, help }: Entry): string =>
  `    <error line="${range.start.line}" column="${range.start.column}" severity="${finding.severity}" message="${xml(`${message}. ${help}`)}" source="unitlint.${finding.rule}"/>\n`;

/** The unit's own file is listed even when nothing is wrong with it. */
function fileElements(own: string, entries: readonly Entry[]): string {
  const byFile = groupBy(entries, ({ path }) => path);
  const files = byFile.has(own) ? [...byFile] : [[own, []] as const, ...byFile];
  return files.map(([path, listed]) => `  <file name="${xml(path)}">\n${listed.map(errorElement).join('')}  </file>\n`).join('');
}

export function makeCheckstyleReporter(context: FormatContext): Reporter {
  const list = makeEntryLister(context);
  let begun = false;
  const begin = () => {
    if (begun) return '';
    begun = true;
    return '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  };
  return {
    unit: (report) => begin() + fileElements(filePath(context.place(report.path)), list(report).entries),
    end: () => `${begin()}</checkstyle>\n`,
  };
}
