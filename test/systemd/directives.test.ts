/** What the tables say of directives agrees with one another. */
import { expect, test } from 'vitest';
import { sectionsOf, unitTypes } from '../../src/systemd/directives.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

const sections = [...new Set(unitTypes.flatMap(sectionsOf))];
const tables = tableVersions.map((version) => factsOf(version, Number(version)));

test('no directive is older than a version that does not know it yet', () => {
  const wrong = sections.flatMap((section) =>
    tables.flatMap((newer, index) =>
      newer.directives.namesIn(section).filter((name) => {
        const since = newer.directive(section, name)?.since ?? Number.POSITIVE_INFINITY;
        return tables.slice(0, index).some((older) => older.version >= since && older.directive(section, name) === undefined);
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
