/** The page of a rule. */
import {
  type BadExample,
  type ExposureRule,
  fewSettingsOf,
  type GoodExample,
  type OptionDescriptor,
  optionsOf,
  type Rule,
  type RulePage,
} from '../rule/rule.ts';
import { factsOf } from '../systemd/facts.ts';
import { tableVersions } from '../systemd/versions.ts';
import { enumerated } from '../text/phrases.ts';
import { sinceWords } from './directive-page.ts';
import { type Block, code, heading, listSection, type Page, paragraph, section, sentence } from './document.ts';
import { exampleCommand, exampleOutput } from './example-output.ts';
import { type Fixable, fixableOf } from './rule-list.ts';

const fixWords: Readonly<Record<Fixable, string>> = { safe: 'safe: systemd does the same afterwards', suggested: 'suggested: look at it first', no: 'by hand' };

const directiveWords = ({ directives }: ExposureRule) => enumerated(directives.map((name) => `${code(`${name}=`)} (${sinceWords(name, 'Service')})`));

const aboutWords = (rule: Rule) => enumerated(fewSettingsOf(rule).map((name) => code(`${name}=`)));

/** The weight of each check on each verified version. */
function checkTable({ checks }: ExposureRule): Block {
  const tables = tableVersions.map((version) => new Map(factsOf(version, Number(version)).checks.map((check) => [check.field, check])));
  const rows = checks.map(({ field }) => {
    const perVersion = tables.map((table) => table.get(field));
    const range = perVersion.find((check) => check !== undefined)?.range;
    return [code(field), ...perVersion.map((check) => (check === undefined ? '-' : String(check.weight))), String(range ?? '')];
  });
  return { kind: 'table', head: ['check', ...tableVersions, 'range'], rows };
}

const defaultWords = (option: OptionDescriptor): string => {
  if (option.kind === 'switch') return option.default ? 'yes' : 'no';
  return option.kind === 'integer' ? String(option.default) : option.default.map(code).join(' ');
};

/** What the configuration can change about the rule. */
function optionBlocks(rule: Rule): readonly Block[] {
  const options = Object.entries(optionsOf(rule));
  if (options.length === 0) return [];
  const rows = options.map(([name, option]) => [code(name), option.summary, defaultWords(option)]);
  return [heading('Options'), { kind: 'table', head: ['option', 'what it is', 'default'], rows }];
}

function badExample(rule: Rule, example: BadExample, rules: readonly Rule[]): readonly Block[] {
  return [
    { kind: 'code', language: 'ini', text: example.unit },
    ...dropInBlocks(example),
    { kind: 'code', language: 'console', text: `$ ${exampleCommand(rule, example, rules)}\n${exampleOutput(rule, example, rules)}` },
  ];
}

const dropInBlocks = ({ dropIn }: { readonly dropIn?: string }): readonly Block[] =>
  dropIn === undefined ? [] : [paragraph('with the drop-in'), { kind: 'code', language: 'ini', text: dropIn }];

const goodExample = (example: GoodExample): readonly Block[] => [
  { kind: 'code', language: 'ini', text: example.unit },
  ...dropInBlocks(example),
  paragraph(`Not reported: ${example.because}.`),
];

/** `rules` are all rules: the exposure in the output of the examples is theirs together. */
export function rulePage(rule: Rule, page: RulePage, rules: readonly Rule[]): Page {
  const { docs, examples } = page;
  const exposure = rule.category === 'exposure' ? rule : null;
  const rows: (readonly [string, string])[] = [
    ['category', rule.category],
    ['severity', rule.severity],
    ['confidence', rule.confidence],
    ['runs', rule.persona === 'regular' ? 'by default' : 'when it is selected'],
    ['fix', fixWords[fixableOf(rule, page, rules)]],
    ...(exposure !== null
      ? ([['directive', directiveWords(exposure)]] as const)
      : fewSettingsOf(rule).length > 0
        ? ([['about', aboutWords(rule)]] as const)
        : []),
    ['since', `unitlint ${rule.since}`],
  ];
  return {
    kind: 'rule',
    title: rule.id,
    lead: sentence(rule.summary),
    blocks: [
      { kind: 'facts', rows },
      ...section('What it looks at', docs.what),
      ...section('Why', docs.why),
      ...section('What may break', docs.breaks),
      ...section('What to write', docs.fix),
      ...(exposure === null ? [] : [heading('What it weighs'), checkTable(exposure)]),
      heading('Reported'),
      ...examples.bad.flatMap((example) => badExample(rule, example, rules)),
      heading('Not reported'),
      ...examples.good.flatMap(goodExample),
      ...optionBlocks(rule),
      ...listSection('See also', docs.seeAlso),
    ],
  };
}
