/** Policy files: what systemd takes from them, and what it would pass over in silence. */
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/engine/policy.ts';
import { factsFor } from '../units.ts';

const facts = factsFor('257');
const problemsIn = (text: string) => readPolicy(text, facts).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);

describe('a policy', () => {
  test('gives weights, ranges and texts', () => {
    const { policy, problems } = readPolicy('{"PrivateTmp":{"weight":5,"range":2,"description_good":"g","description_bad":"b","description_na":"n"}}', facts);
    expect(problems).toEqual([]);
    expect(policy?.get('PrivateTmp')).toEqual({ weight: 5, range: 2, descriptionGood: 'g', descriptionBad: 'b', descriptionNa: 'n' });
  });

  test.for([
    ['{\n "PrivatTmp": {}}', '2:2: there is no check "PrivatTmp"; did you mean "PrivateTmp"?'],
    ['{"PrivateTmp": {"wieght": 1}}', '1:17: there is no field "wieght" in a policy; did you mean "weight"?'],
    ['{"PrivateTmp": {"weight": -1}}', '1:27: "weight" must be a whole number'],
    ['{"PrivateTmp": {"weight": "1"}}', '1:27: "weight" must be a whole number'],
    ['{"PrivateTmp": {}, "PrivateTmp": {}}', '1:20: "PrivateTmp" is given twice: systemd takes the first'],
    ['{"PrivateTmp": 1}', '1:16: a check needs an object'],
    ['{"PrivateTmp": {"description_bad": 1}}', '1:36: "description_bad" must be a text'],
    ['[]', '1:1: a policy is an object'],
    ['{', '1:2: this is not valid JSON'],
    ['{"PrivateTmp": {}} x', '1:20: this is not valid JSON'],
    ['{"\uDC80": {}}', '1:3: this is not valid UTF-8'],
  ] as const)('%j is told where it is wrong', ([text, problem]) => {
    expect(problemsIn(text).map((found) => found.slice(0, problem.length))).toEqual([problem]);
  });
});
