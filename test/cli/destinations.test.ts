import { describe, expect, test } from 'vitest';
import { type Destination, type GivenValue, pairDestinations } from '../../src/cli/destinations.ts';

/** Reads `-f sarif -o a.sarif` as the command line does. */
function pair(line: string): readonly Destination[] {
  const formats: GivenValue[] = [];
  const files: GivenValue[] = [];
  const words = line.split(' ').filter((word) => word !== '');
  for (let at = 0; at < words.length; at += 2) (words[at] === '-f' ? formats : files).push({ value: words[at + 1] ?? '', at });
  return pairDestinations(formats, files, 'pretty');
}

const shown = (line: string) => pair(line).map(({ format, file }) => `${format}>${file ?? 'stdout'}`);

describe('pairing of formats and files', () => {
  test.for([
    ['', ['pretty>stdout']],
    ['-o a', ['pretty>a']],
    ['-f json', ['json>stdout']],
    ['-f json -o a', ['json>a']],
    ['-o a -f json', ['json>a']],
    ['-f sarif -o a -f junit -o b', ['sarif>a', 'junit>b']],
    ['-f sarif -f junit -o a -o b', ['sarif>a', 'junit>b']],
    ['-o a -f sarif -o b -f junit', ['sarif>a', 'junit>b']],
    ['-f pretty -f sarif -o a', ['pretty>stdout', 'sarif>a']],
    ['-f sarif -o a -f pretty', ['sarif>a', 'pretty>stdout']],
    ['-o a -f sarif -f pretty', ['sarif>a', 'pretty>stdout']],
    ['-f sarif -o a -f pretty -f junit -o b', ['sarif>a', 'pretty>stdout', 'junit>b']],
    ['-f sarif -o a -f pretty -o -', ['sarif>a', 'pretty>stdout']],
  ] as const)('%s', ([line, expected]) => {
    expect(shown(line)).toEqual(expected);
  });

  test.for([
    ['-o a -o b', /--output-file b has no --format of its own/],
    ['-f json -o a -o b', /--output-file b has no --format/],
    ['-f json -f sarif', /json and sarif would both go to standard output/],
    ['-f json -f sarif -f junit -o a', /json and sarif would both go to standard output/],
    ['-f json -o - -f sarif -o -', /json and sarif would both go to standard output/],
    ['-f json -o a -f sarif -o a', /two reports can't both be written to a/],
  ] as const)('refuses %s', ([line, message]) => {
    expect(() => pair(line)).toThrow(message);
  });
});
