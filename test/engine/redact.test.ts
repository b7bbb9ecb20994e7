import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/core.ts';
import { makeChecker } from '../../src/engine/check.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { newestTarget } from '../../src/systemd/targets.ts';

const secret = 'hunter22';

/** Lines about which rules quote the value: an unknown word, a line in a wrong section, a command that is refused. */
const texts = [
  `[Service]\nExecStart=/usr/bin/app --password ${secret} > /dev/null\nEnvironment=DB_PASSWORD=${secret} what${secret}ever\n`,
  `[Service]\nExecStart=/usr/bin/app\nEnvironment=DB_PASSWORD=${secret} # ${secret}\nUser=${secret}:x\n`,
  `[Service]\nExecStart=app/x --token=${secret}\n`,
  `[Service]\nExecStart=/usr/bin/app\nEnvironment=DB_PASSWORD=${secret}\nProtectSystem=${secret}\nSystemCallFilter=${secret}\n`,
];

describe('a report', () => {
  test.for(texts)('holds no secret of %j', (text) => {
    const name = parseUnitName('app.service');
    if (name === null) throw new Error('a plain name is valid');
    const check = makeChecker(rules);
    const { report } = check(
      { path: 'app.service', unit: 'app.service', read: () => ({ ok: true, source: { name, main: { path: 'app.service', text }, dropIns: [] } }) },
      {
        targets: [newestTarget],
        manager: 'system',
        rules,
        options: new Map(),
        severities: new Map(),
        policy: () => null,
        threshold: null,
        gate: 'systemd',
        today: '2026-06-01',
      },
    );
    const shown = JSON.stringify({ ...report, texts: [...(report?.texts.values() ?? [])] });
    expect(report?.mistakes.some(({ rule }) => rule === 'secret-in-unit')).toBe(true);
    expect(shown).not.toContain(secret);
    expect(report?.texts.get('app.service')?.length).toBe(text.length);
  });

  test('of the library holds none either', () => {
    for (const text of texts) expect(JSON.stringify(lint(text).findings)).not.toContain(secret);
  });
});
