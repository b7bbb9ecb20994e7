/** The library: text in, result out. */
import { describe, expect, test } from 'vitest';
import { lint, OptionError, score } from '../../src/core.ts';

const unit = '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nProtectSytem=strict\n';

describe('score', () => {
  test('gives the exposure as text, as systemd prints it, with every check', () => {
    const { overall, rating, checks, error } = score(unit, { target: '252' });
    expect([overall, rating, error]).toEqual(['9.2', 'UNSAFE', null]);
    expect(checks).toHaveLength(81);
    expect(checks.find(({ field }) => field === 'ProtectSystem')).toEqual({ field: 'ProtectSystem', set: false, exposure: '0.2' });
  });

  test('says why a unit is refused', () => {
    expect(score('[Service]\n')).toMatchObject({ overall: null, rating: null, checks: [], error: expect.stringContaining('ExecStart=') });
  });

  test('applies drop-ins in the order of their names', () => {
    const dropIns = [
      { fileName: '9.conf', text: '[Service]\nProtectSystem=strict\n' },
      { fileName: '10.conf', text: '[Service]\nProtectSystem=no\n' },
    ];
    expect(score(unit, { dropIns }).checks.find(({ field }) => field === 'ProtectSystem')?.set).toBe(true);
  });

  test('takes a policy', () => {
    expect(score(unit, { policy: '{"UserOrDynamicUser":{"weight":0}}' }).checks.find(({ field }) => field === 'UserOrDynamicUser')?.set).toBe(null);
  });

  test('is none where the policy can not be applied', () => {
    for (const policy of ['{"PrivateNetwork":{"range":0}}', '{"UMask":{"weight":5000,"range":1}}']) {
      const none = { overall: null, rating: null, checks: [], error: expect.stringContaining('the policy gives') };
      expect(score(unit, { policy })).toEqual(none);
      expect(lint(unit, { policy })).toMatchObject(none);
    }
  });
});

describe('lint', () => {
  test('finds the line that hardens nothing', () => {
    const finding = lint(unit).findings.find(({ rule }) => rule === 'unknown-directive');
    expect(finding).toMatchObject({ severity: 'error', hardeningIgnored: true, range: { start: { line: 4, column: 1 } } });
  });

  test('judges no exposure of a timer, and lints it', () => {
    const { overall, findings } = lint('[Timer]\nOnCalender=daily\n', { name: 'ledger.timer' });
    expect(overall).toBe(null);
    expect(findings.map(({ rule }) => rule)).toContain('unknown-directive');
  });

  test('never fails on text', () => {
    for (const text of ['', '\0', '[', '=', '\uDC80', '[Service]\nExecStart=', '[Service]\nSystemCallFilter=~\n']) expect(lint(text).failures).toEqual([]);
  });
});

describe('options that can not be used', () => {
  test.for([
    ['target', { target: 'debain12' }, /did you mean debian12/],
    ['name', { name: 'ledger' }, /not a valid unit name/],
    ['policy', { policy: '{"PrivatTmp":{}}' }, /line 1: there is no check "PrivatTmp"/],
  ] as const)('%s', ([, options, message]) => {
    expect(() => score(unit, options)).toThrow(OptionError);
    expect(() => lint(unit, options)).toThrow(message);
  });
});
