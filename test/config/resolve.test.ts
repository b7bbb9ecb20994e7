import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { commandLineValues } from '../../src/cli/settings.ts';
import { readConfig } from '../../src/config/read.ts';
import { checkSettings, makeResolver, runSettings } from '../../src/config/resolve.ts';

function layersOf(text: string, options: Parameters<typeof commandLineValues>[0] = {}) {
  const result = readConfig(text, { path: 'unitlint.ini', rules, formats: ['pretty', 'json'] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { rules, commandLine: commandLineValues(options, rules), config: result.config, today: '2026-06-01' };
}

const file = `threshold = 5.0
ignore = umask
[rules]
protect-home = error
private-users = off
[overrides.web]
paths = units/web*
threshold = 4.0
target = debian12
ignore = user
[overrides.web.rules]
protect-home = warning
[budgets]
units/web.service = 3.0
`;

describe('the settings of a unit', () => {
  test.for<[path: string | null, options: Parameters<typeof commandLineValues>[0], threshold: number, from: string]>([
    [null, {}, 50, 'unitlint.ini:1'],
    ['units/db.service', {}, 50, 'unitlint.ini:1'],
    ['units/web-1.service', {}, 40, 'unitlint.ini:8'],
    ['units/web.service', {}, 30, 'unitlint.ini:14'],
    ['units/web.service', { threshold: '9.0' }, 90, '--threshold'],
  ])('take the threshold that is nearest: %s', ([path, options, value, from]) => {
    expect(makeResolver(layersOf(file, options))(path).threshold).toEqual({ value, from });
  });

  test.for<[path: string, options: Parameters<typeof commandLineValues>[0], rule: string, level: string, from: string]>([
    ['x.service', {}, 'umask', 'off', 'unitlint.ini:2'],
    ['x.service', {}, 'user', 'warning', 'default'],
    ['units/web.service', {}, 'user', 'off', 'unitlint.ini:10'],
    ['units/web.service', {}, 'umask', 'off', 'unitlint.ini:2'],
    ['x.service', {}, 'protect-home', 'error', 'unitlint.ini:4'],
    ['units/web.service', {}, 'protect-home', 'warning', 'unitlint.ini:12'],
    ['x.service', {}, 'private-users', 'off', 'unitlint.ini:5'],
    ['x.service', { select: ['exposure'] }, 'private-users', 'warning', 'default'],
    ['x.service', { select: ['exposure'] }, 'umask', 'warning', 'default'],
    ['x.service', { select: ['umask'] }, 'protect-home', 'off', '--select'],
    ['x.service', { select: ['protect-home'] }, 'protect-home', 'error', 'unitlint.ini:4'],
    ['x.service', { select: ['exposure'], ignore: ['protect-home'] }, 'protect-home', 'off', '--ignore'],
    ['x.service', { ignore: ['correctness'] }, 'invalid-value', 'off', '--ignore'],
    ['x.service', { ignore: ['umask,user', 'correctness'] }, 'invalid-value', 'off', '--ignore'],
    ['x.service', { ignore: ['umask,user', 'correctness'] }, 'user', 'off', '--ignore'],
    ['x.service', { select: ['umask', 'user'] }, 'user', 'warning', 'default'],
  ])('say which rules run: %s %o %s', ([path, options, id, level, from]) => {
    const state = makeResolver(layersOf(file, options))(path).rules.find(({ rule }) => rule.id === id);
    const expected = level === 'warning' && from === 'default' ? state?.rule.severity : level;
    expect(state?.level).toEqual({ value: expected, from });
  });

  test('are one object for all units that the same parts of the file are for', () => {
    const layers = layersOf(file);
    const resolver = makeResolver(layers);
    const toCheck = checkSettings(layers, () => null);
    expect(toCheck(resolver('a.service'))).toBe(toCheck(resolver('b.service')));
    expect(toCheck(resolver('units/web-1.service'))).toBe(toCheck(resolver('units/web-2.service')));
    expect(toCheck(resolver('a.service'))).not.toBe(toCheck(resolver('units/web-2.service')));
  });
});

test('what holds for the run comes from the command line first', () => {
  const layers = layersOf('format = json\nfail-on = warning\n', { failOn: 'never' });
  expect(runSettings(layers)).toMatchObject({
    format: { value: 'json', from: 'unitlint.ini:1' },
    failOn: { value: 'never', from: '--fail-on' },
    baseline: { value: null, from: 'default' },
  });
});
