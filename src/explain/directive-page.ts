/** The page of a directive: what is known of its syntax, and what is known beyond. */
import { fewSettingsOf, type Rule } from '../rule/rule.ts';
import { type Directive, firstKnown, sectionsKnowing } from '../systemd/directives.ts';
import { factsOf } from '../systemd/facts.ts';
import { type DirectiveNote, directiveNote, type Implication } from '../systemd/knowledge/directives.ts';
import type { Breakage } from '../systemd/knowledge/note.ts';
import { type TableVersion, tableVersions } from '../systemd/versions.ts';
import { enumerated } from '../text/phrases.ts';
import { type Block, code, heading, listSection, type Page, section } from './document.ts';
import { valueWords } from './value-words.ts';

const breakageWords: Readonly<Record<Breakage, string>> = {
  hardly: 'hardly ever',
  seldom: 'seldom, and the reason shows in the unit',
  often: 'often, for services that nobody looked into',
  usually: 'usually, unless it is fitted to the service',
};

interface Known {
  readonly version: TableVersion;
  readonly directive: Directive;
}

/** What each verified version says of a directive, in the section where most services look. */
function knownIn(name: string, section: string): readonly Known[] {
  return tableVersions.flatMap((version) => {
    const directive = factsOf(version, Number(version)).directive(section, name);
    return directive === undefined ? [] : [{ version, directive }];
  });
}

/** Versions that take the same values are told together. */
function valueRows(known: readonly Known[]): readonly (readonly [string, string])[] {
  const groups = new Map<string, TableVersion[]>();
  for (const { version, directive } of known) {
    const words = valueWords(directive);
    groups.set(words, [...(groups.get(words) ?? []), version]);
  }
  if (groups.size === 1) return [...groups.keys()].map((words) => ['takes', words] as const);
  return [...groups].map(([words, versions]) => [`takes (${versions.join(', ')})`, words] as const);
}

/** The first release in the records of the manual; what is older has none there. */
const oldestRecord = 183;

/** The release that brought a directive, in words: `systemd 214`. */
export function sinceWords(name: string, section: string): string {
  const known = knownIn(name, section)[0];
  const since = directiveNote(name)?.since ?? known?.directive.since ?? null;
  if (since !== null) return `systemd ${since}`;
  if (known?.version !== tableVersions[0]) return `systemd ${firstKnown(section, name) ?? ''}`;
  return known.directive.documented ? `systemd ${oldestRecord} or earlier` : 'not in the manual';
}

const versionWords = (known: readonly Known[]): string =>
  known.length === tableVersions.length ? enumerated(tableVersions) : `${enumerated(known.map(({ version }) => version))} of ${enumerated(tableVersions)}`;

function impliedWords({ setting, value, when, from, until }: Implication): string {
  const versions =
    from === undefined && until === undefined
      ? ''
      : from === undefined
        ? ` up to systemd ${until}`
        : until === undefined
          ? ` from systemd ${from} on`
          : ` from systemd ${from} to ${until}`;
  return `${code(`${setting}=${value}`)}${versions}${when === undefined ? '' : `, when ${when}`}`;
}

function noteBlocks(note: DirectiveNote): readonly Block[] {
  return [
    ...listSection('Needs', note.needs),
    ...listSection('Brings with it', note.implies?.map(impliedWords)),
    ...section('What may break', note.breaks),
    ...section('How that looks', `${note.symptom}.`.replace(/\.\.$/, '.')),
    ...section('Where it does not fit', note.instead),
    ...listSection('Traps', note.traps),
    heading('Example'),
    { kind: 'code', language: 'ini', text: `[Service]\n${note.example.join('\n')}` },
  ];
}

/** The section in which a directive is looked at: that of services where it has one. */
const mainSection = (sections: readonly string[]): string => (sections.includes('Service') ? 'Service' : (sections[0] ?? ''));

const isExposure = ({ category }: Rule) => category === 'exposure';

/** Null for a name that no version of systemd knows. */
export function directivePage(name: string, rules: readonly Rule[]): Page | null {
  const sections = sectionsKnowing(name);
  const section = mainSection(sections);
  const known = knownIn(name, section);
  const newest = known.at(-1)?.directive;
  if (newest === undefined) return null;
  const note = directiveNote(name);
  const about = rules.filter((rule) => fewSettingsOf(rule).includes(name));
  const own = [...about.filter(isExposure), ...about.filter((rule) => !isExposure(rule))].map(({ id }) => code(id));
  const rows: (readonly [string, string])[] = [
    ['sections', sections.map((one) => `[${one}]`).join(' ')],
    ...valueRows(known),
    ['since', sinceWords(name, section)],
    ['known to', versionWords(known)],
    ...(newest.setting === name ? [] : ([['older name of', code(`${newest.setting}=`)]] as const)),
    ...(newest.emptyResets ? ([['empty', 'takes the setting back']] as const) : []),
    ...(newest.fatal ? ([['unreadable', 'systemd refuses the unit']] as const) : []),
    ...(note === undefined ? [] : ([['breaks', breakageWords[note.breakage]]] as const)),
    ...(own.length === 0 ? [] : ([[own.length === 1 ? 'rule' : 'rules', own.join(', ')]] as const)),
  ];
  return {
    kind: 'directive',
    title: `${name}=`,
    lead: note?.what ?? `A setting of ${sections.map((one) => `[${one}]`).join(', ')}; see systemd.directives(7).`,
    blocks: [{ kind: 'facts', rows }, ...(note === undefined ? [] : noteBlocks(note))],
  };
}
