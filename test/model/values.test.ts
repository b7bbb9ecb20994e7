/** Every value that was put to the real systemd (fixtures/values): we complain where it complains, and refuse where it refuses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadUnit } from '../../src/model/load.ts';
import { settingOf } from '../../src/model/unit.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

const folder = 'fixtures/values';

function judge(key: string, value: string, version: (typeof tableVersions)[number]): string {
  const [section = '', name = ''] = key.split('.');
  const type = section === 'Unit' ? 'service' : section.toLowerCase();
  const unitName = parseUnitName(`values-${section.toLowerCase()}-0.${type}`);
  if (unitName === null) throw new Error(`no unit type for ${key}`);
  const unit = loadUnit(
    { name: unitName, main: { path: unitName.full, text: `[${section}]\n${name}=${value}\n` }, dropIns: [] },
    factsOf(version, Number(version)),
  );
  if (unit.facts.directive(section, name) === undefined) return '-';
  if (unit.refusal?.kind === 'value') return 'r';
  for (const setting of unit.settings.keys()) settingOf(unit, setting);
  const loud = [...unit.settings.values()].some(({ steps }) => steps.some(({ faults }) => faults.some(({ effect }) => !effect.startsWith('silent-'))));
  return loud ? 'i' : '.';
}

describe.each(readdirSync(folder).filter((file) => file.endsWith('.json')))('%s', (file) => {
  const answers = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Answers; // recorded by scripts/record-values.ts
  test.each(Object.keys(answers))('%s', (key) => {
    const theirs = answers[key] ?? {};
    const ours = Object.fromEntries(Object.keys(theirs).map((value) => [value, tableVersions.map((version) => judge(key, value, version)).join('')]));
    expect(ours).toEqual(theirs);
  });
});
