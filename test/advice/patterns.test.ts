/** Four units as guides on hardening give them: advice brings each down to what a service of its kind can reach. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableVersions } from '../../src/systemd/versions.ts';
import { adviceOn, sourceFor } from './advise-unit.ts';

/** What a whole profile of that kind scores by systemd-analyze 252, in tenths. */
const patterns = [
  { name: 'shop.service', profile: 'web', balanced: 11, strict: 11 },
  { name: 'ledger-db.service', profile: 'database', balanced: 15, strict: 12 },
  { name: 'thumbnailer.service', profile: 'worker', balanced: 5, strict: 2 },
  { name: 'invoices.service', profile: 'web', balanced: 11, strict: 11 },
] as const;

describe.each(patterns)('$name', ({ name, profile, balanced, strict }) => {
  const source = sourceFor(readFileSync(`fixtures/harden/${name}`, 'utf8'), { name });

  test.each(tableVersions)('reaches what its profile reaches on %s', (version) => {
    const careful = adviceOn(source, { targets: [version] });
    expect(careful.chosen.profile.name).toBe(profile);
    expect(careful.after.overall).toBeLessThanOrEqual(balanced);
    expect(adviceOn(source, { targets: [version], level: 'strict' }).after.overall).toBeLessThanOrEqual(strict);
  });
});
