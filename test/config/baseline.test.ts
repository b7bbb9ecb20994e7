import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineText, readBaseline } from '../../src/config/baseline.ts';
import type { Baseline } from '../../src/engine/baseline.ts';

function problems(text: string): readonly string[] {
  const result = readBaseline(text);
  return result.ok ? [] : result.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

const inUnit = (text: string) => `{"schema": 1,\n"units": {"a.service": ${text}}}`;

describe('a bad baseline', () => {
  test.for<[name: string, text: string, problem: string]>([
    ['an empty file', '', '1:1: this is not valid JSON: expected a value'],
    ['a merge conflict', '{\n<<<<<<< HEAD\n', '2:1: this is not valid JSON: expected a key in double quotes'],
    ['what follows the end', '{"schema": 1, "units": {}} x', '1:28: this is not valid JSON: expected the end of the file'],
    ['bytes that are no text', '{"schema": 1, "units": {"\uDC80": {}}}', '1:26: this is not valid UTF-8'],
    ['a list', '[]', '1:1: a baseline is an object'],
    ['no schema', '{"units": {}}', '1:1: a baseline has a member "schema", which this has not'],
    ['another schema', '{"schema": 2, "units": {}}', '1:12: this unitlint reads baselines of schema 1 only: use the unitlint that wrote it'],
    ['no units', '{"schema": 1}', '1:1: a baseline has a member "units", which this has not'],
    ['an unknown member', '{"schema": 1, "unit": {}}', '1:15: a baseline has no member "unit"; did you mean units?'],
    ['a unit that is a number', inUnit('3'), '2:24: a unit is an object'],
    ['an unknown member of a unit', inUnit('{"finding": {}}'), '2:25: a unit has no member "finding"; did you mean findings?'],
    ['a count of zero', inUnit('{"findings": {"umask": 0}}'), '2:47: the count of umask is a whole number above 0'],
    ['a count that is a text', inUnit('{"findings": {"umask": "1"}}'), '2:47: the count of umask is a whole number above 0'],
    ['an exposure that is too high', inUnit('{"exposure": {"257": 10.1}}'), '2:45: an exposure is a number from 0.0 to 10.0 with one decimal'],
    ['an exposure with two decimals', inUnit('{"exposure": {"257": 9.25}}'), '2:45: an exposure is a number from 0.0 to 10.0 with one decimal'],
    ['a unit twice', '{"schema": 1, "units": {"a": {},\n"a": {}}}', '2:1: "a" is given twice: keep one of them'],
    ['an absolute path', '{"schema": 1, "units": {"/etc/a.service": {}}}', '1:25: the path "/etc/a.service" is not relative to the folder of the baseline'],
    [
      'a path with backslashes',
      '{"schema": 1, "units": {"units\\\\a.service": {}}}',
      '1:25: the path "units\\a.service" has backslashes: write / between folders',
    ],
  ])('is refused: %s', ([, text, problem]) => {
    expect(problems(text)).toContainEqual(expect.stringContaining(problem));
  });
});

describe('a baseline', () => {
  test('is read back as it was written, whatever its order was', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/[\\/]/.test(text));
    const counts = fc
      .uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 99 })), { selector: ([id]) => id, minLength: 1, maxLength: 4 })
      .map((all) => new Map(all));
    const exposure = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 0, max: 100 })), { selector: ([id]) => id, maxLength: 3 }).map((all) => new Map(all));
    const files = fc.uniqueArray(fc.tuple(word, counts), { selector: ([path]) => path, maxLength: 3 }).map((all) => new Map(all));
    const units = fc.uniqueArray(fc.tuple(word, fc.record({ exposure, findings: files })), { selector: ([path]) => path, maxLength: 4 });
    fc.assert(
      fc.property(units, (all) => {
        const baseline: Baseline = new Map(all);
        const text = baselineText(baseline);
        expect(readBaseline(text)).toEqual({ ok: true, baseline });
        expect(baselineText(new Map(all.toReversed()))).toBe(text);
      }),
    );
  });

  test('has a line for each number, so that a change is a change of one line', () => {
    const baseline: Baseline = new Map([
      ['b.service', { exposure: new Map([['257', 92]]), findings: new Map([['b.service', new Map([['umask', 1]])]]) }],
      ['a.service', { exposure: new Map(), findings: new Map([['a.service.d/x.conf', new Map([['invalid-value', 2]])]]) }],
    ]);
    expect(baselineText(baseline)).toBe(
      [
        '{',
        '  "schema": 1,',
        '  "units": {',
        '    "a.service": {',
        '      "dropIns": {',
        '        "a.service.d/x.conf": {',
        '          "invalid-value": 2',
        '        }',
        '      }',
        '    },',
        '    "b.service": {',
        '      "exposure": {',
        '        "257": 9.2',
        '      },',
        '      "findings": {',
        '        "umask": 1',
        '      }',
        '    }',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });
});
