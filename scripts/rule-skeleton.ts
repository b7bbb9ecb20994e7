/** The text of a new rule: one that works, to be changed word by word into what is wanted. */
import { type Category, categories } from '../src/rule/finding.ts';
import { suggest } from '../src/text/suggest.ts';

export type Skeleton = { readonly ok: true; readonly path: string; readonly text: string } | { readonly ok: false; readonly problem: string };

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascalCase = (id: string) => camelCase(`-${id}`);

function lintRule(category: Category, id: string, version: string): string {
  return `import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan, eachStep } from '../../src/rule/steps.ts';

export const ${camelCase(id)} = defineRule({
  id: '${id}',
  category: '${category}',
  summary: 'a line sets the priority of the service',
  since: '${version}',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: { found: '{key}= is what this rule looks for' },
  help: 'Say in one sentence what to write instead.',
  check({ unit, report }) {
    eachStep(unit, ({ assignment }) => {
      const { directive, file, node } = assignment;
      if (directive.name === 'Nice') report({ message: 'found', data: { key: directive.name }, file, span: assignmentSpan(node) });
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'What the rule looks for.',
    why: 'What goes wrong, or what an attacker gains.',
    breaks: 'What may break when the advice is followed, and how that looks.',
    fix: 'What to write, with alternatives where it does not fit.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\\nExecStart=/usr/bin/ledger\\nNice=5\\n', lines: [3] }],
    good: [{ unit: '[Service]\\nExecStart=/usr/bin/ledger\\n', because: 'no line sets the priority' }],
  },
};
`;
}

/** The checks of systemd are in the generated facts: a rule of this family names one that is new there. */
function exposureRule(id: string, version: string): string {
  const directive = pascalCase(id);
  return `import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const ${camelCase(id)} = defineExposureRule({
  id: '${id}',
  directives: ['${directive}'],
  summary: 'what is open while the setting is missing',
  since: '${version}',
  severity: 'warning',
  exposes: 'the same in at most 45 characters',
  risk: 'what may break, in at most 45 characters',
  checks: [switchCheck('${directive}')],
  advice: () => ['${directive}=yes'],
});

export const page: RulePage = {
  docs: {
    what: 'What the setting does.',
    why: 'What an attacker gains without it.',
    breaks: 'What may break with it, and how that looks.',
    fix: 'What to write, with alternatives where it does not fit.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\\nExecStart=/usr/bin/ledger\\n', lines: [1] }],
    good: [{ unit: '[Service]\\nExecStart=/usr/bin/ledger\\n${directive}=yes\\n', because: 'the setting is on' }],
  },
};
`;
}

/** `taken` are the ids of the rules there are; `version` is that of the release that will bring the rule. */
export function ruleSkeleton(family: string, id: string, { taken, version }: { readonly taken: readonly string[]; readonly version: string }): Skeleton {
  const category = categories.find((one) => one === family);
  if (category === undefined) {
    const [near] = suggest(family, categories, 1);
    return { ok: false, problem: `"${family}" is no family of rules${near === undefined ? `: ${categories.join(', ')}` : `; did you mean ${near}?`}` };
  }
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) return { ok: false, problem: `"${id}" is no id: write small letters and single hyphens, such as protect-system` };
  if (taken.includes(id)) return { ok: false, problem: `there is a rule ${id} already` };
  return { ok: true, path: `rules/${category}/${id}.ts`, text: category === 'exposure' ? exposureRule(id, version) : lintRule(category, id, version) };
}
