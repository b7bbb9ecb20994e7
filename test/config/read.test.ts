import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { schemaPath, schemaText } from '../../scripts/gen-schema.ts';
import { readConfig } from '../../src/config/read.ts';

const read = (text: string) => readConfig(text, { path: 'unitlint.ini', rules, formats: ['pretty', 'json'] });

function problems(text: string): readonly string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('a bad configuration', () => {
  test.for<[name: string, text: string, problem: string]>([
    ['a threshold above ten', 'threshold = 20\n', '1: threshold takes a number from 0.0 to 10.0, not "20"'],
    ['a threshold that is no number', '; head\nthreshold = high\n', '2: threshold takes a number from 0.0 to 10.0, not "high"'],
    ['a threshold with two decimals', 'threshold = 5.25\n', '1: threshold takes one decimal at most, not "5.25": exposures have no more'],
    ['a threshold that is empty', 'threshold =\n', '1: threshold takes a number from 0.0 to 10.0, not ""'],
    ['a misspelt key', '\n\ntreshold = 5\n', '3: there is no key or section "treshold"; did you mean threshold?'],
    ['a misspelt section', '[rule]\numask = off\n', '1: there is no key or section "rule"; did you mean rules?'],
    ['a misspelt section with a name', 'threshold = 5\n[override.web]\npaths = web\n', '2: there is no key or section "override"; did you mean overrides?'],
    ['an unknown target', 'target = debian12, debain11\n', '1: target unknown target "debain11": did you mean debian11?'],
    ['a target that is too old', 'target = 200\n', '1: target there is no target 200: systemd versions from 239 on are known'],
    ['no target', 'target = ,\n', '1: target names no target: write a systemd version such as 257, or a distribution such as debian12'],
    ['an unknown format', 'format = jason\n', '1: format takes pretty or json, not "jason"; did you mean json?'],
    ['an unknown fail-on', 'fail-on = errors\n', '1: fail-on takes error, warning, info or never, not "errors"; did you mean error?'],
    ['an unknown gate', 'gate = real\n', '1: gate takes systemd or effective, not "real"'],
    ['an unknown rule to ignore', 'ignore = umask, private-tpm\n', '1: ignore names "private-tpm", which is no rule or category; did you mean private-tmp?'],
    ['a switch that is no switch', 'user = maybe\n', '1: user takes yes or no, not "maybe"'],
    ['a file without a name', 'baseline =\n', '1: baseline names no file: write a path, relative to the folder of this file'],
    ['an unknown rule', '[rules]\nprivate-tpm = off\n', '2: there is no rule "private-tpm"; did you mean private-tmp?'],
    ['an unknown severity', '[rules]\numask = fatal\n', '2: umask takes error, warning, info or off, not "fatal"'],
    ['an option of a rule without options', '[options.umask]\nallow = x\n', '1: there is no rule "umask" with options'],
    ['an unknown option', '[options.unknown-directive]\nalow = x\n', '2: the rule unknown-directive has no option "alow"; did you mean allow?'],
    ['an override without paths', '[overrides.web]\nthreshold = 5\n', '1: paths is missing'],
    ['an override with no path', '[overrides.web]\npaths =\n', '2: paths names no path: write patterns as in .gitignore, such as units/web*.service'],
    ['an unknown key of an override', '[overrides.web]\npaths = web\nformat = json\n', '3: there is no key "format" in [overrides.web]'],
    ['a bad value in an override', '[overrides.web]\npaths = web\nthreshold = -1\n', '3: threshold takes a number from 0.0 to 10.0, not "-1"'],
    ['an unknown rule in an override', '[overrides.web]\npaths = web\n[overrides.web.rules]\numsk = off\n', '4: there is no rule "umsk"; did you mean umask?'],
    ['a bad budget', '[budgets]\nunits/web.service = lots\n', '2: units/web.service takes a number from 0.0 to 10.0, not "lots"'],
    ['a section where a value belongs', '[threshold]\nmost = 5\n', '1: threshold takes one value on one line; a section or a list is no value here'],
    ['a value where a section belongs', 'rules = off\n', '1: rules is a section: write [rules] on a line of its own, and keys below it'],
    ['a line without an equals sign', 'threshold = 5\nuser\n', '2: this line is no "key = value": user'],
    ['a line without a key', '= 5\n', '1: this line is no "key = value": = 5'],
    ['a header without its bracket', '[rules\numask = off\n', '1: this section header has no closing bracket'],
    ['a comment behind a header', '[rules] ; severities\numask = off\n', '1: a section header stands alone on its line, from the first column'],
    ['a key given twice', 'threshold = 5\nfail-on = error\nthreshold = 6\n', '3: threshold is given a second time, after line 1: keep one of them'],
    [
      'a section given twice',
      '[rules]\numask = off\n[budgets]\na = 1\n[rules]\nuser = off\n',
      '5: [rules] is here a second time, after line 1: write its keys in one place',
    ],
  ])('is refused: %s', ([, text, problem]) => {
    expect(problems(text)).toContainEqual(expect.stringContaining(problem));
  });

  test('has all of its problems told at once, in the order of the lines', () => {
    expect(problems('threshold = x\nformt = json\n[rules]\numask = loud\nbare\n').map((problem) => problem.split(':')[0])).toEqual(['1', '2', '4', '5']);
  });

  test.for(['__proto__ = 1\n', '[__proto__]\nthreshold = 1\n', 'threshold = \'{"a":1}\'\n', '[overrides.__proto__]\npaths = x\n'])(
    'does no harm: %j',
    (text) => {
      read(text);
      expect(Object.prototype).not.toHaveProperty('threshold');
      expect(({} as Record<string, unknown>)['paths']).toBeUndefined();
    },
  );
});

describe('a configuration', () => {
  test('keeps the line of every value', () => {
    const result = read('\uFEFF# head\r\nthreshold = 5.0\r\ntarget = debian12 ; old ones\r\n\r\n[rules]\r\numask = error\r\n');
    if (!result.ok) throw new Error('refused');
    const { threshold, targets, levels } = result.config.run;
    expect(threshold).toEqual({ value: 50, from: 'unitlint.ini:2' });
    expect(targets?.value.map(({ label }) => label)).toEqual(['debian12']);
    expect(levels.get('umask')).toEqual({ value: 'error', from: 'unitlint.ini:6' });
  });

  test.for<[paths: string, path: string, matches: boolean]>([
    ['units/web.service', 'units/web.service', true],
    ['units/web.service', 'other/units/web.service', false],
    ['/web.service', 'web.service', true],
    ['/web.service', 'units/web.service', false],
    ['web.service', 'units/web.service', true],
    ['units/', 'units/deep/web.service', true],
    ['*.timer', 'units/web.service', false],
    ['units/**, !units/web.service', 'units/web.service', false],
  ])('is for paths as .gitignore means them: %s and %s', ([paths, path, matches]) => {
    const result = read(`[overrides.some]\npaths = ${paths}\n`);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.config.overrides[0]?.matches(path)).toBe(matches);
  });

  test('takes lists in one line and in several', () => {
    const ids = (text: string) => {
      const result = read(text);
      return result.ok ? result.config.run.ignore?.value : result.problems;
    };
    expect(ids('ignore = umask, user\n')).toEqual(['umask', 'user']);
    expect(ids('ignore[] = umask\nignore[] = user\n')).toEqual(['umask', 'user']);
  });
});

test('the JSON Schema is the one that the reader uses: run npm run gen', () => {
  expect(readFileSync(schemaPath, 'utf8')).toBe(schemaText());
});
