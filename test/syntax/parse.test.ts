/** The parser of unit files: lossless for any text, and line for line as systemd reads. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUnitFile } from '../../src/syntax/parse.ts';
import { printTree, type SyntaxNode, valueOffset } from '../../src/syntax/tree.ts';

/** Pieces that unit files are made of, and that their syntax turns on. */
const pieces = [
  '[',
  ']',
  '[Service]',
  '=',
  'Key=value',
  'User=',
  '\\',
  '\\\n',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '#',
  ';',
  ' ',
  '\t',
  '"',
  "'",
  'ä',
  '\uFEFF',
  '\uDC80',
  '\uFFFE',
  '%n',
];
const unitLike = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join(''));

/** What is told of a node in the tables below. */
function told(node: SyntaxNode): unknown {
  if (node.kind === 'assignment') return [node.key, node.value];
  if (node.kind === 'section') return `[${node.name}]`;
  return node.kind === 'invalid' ? node.reason : node.kind;
}

const linesOf = (text: string) =>
  parseUnitFile(text)
    .nodes.filter(({ kind }) => kind !== 'trivia')
    .map(told);

describe('any text', () => {
  test.each([
    ['arbitrary', fc.string({ unit: 'binary', maxLength: 200 })],
    ['like a unit file', unitLike],
  ])('prints back, with nodes that tile it: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = parseUnitFile(text);
        expect(printTree(tree)).toBe(text);
        let end = 0;
        for (const node of tree.nodes) {
          expect(node.start).toBe(end);
          expect(node.end).toBeGreaterThan(node.start);
          end = node.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('has keys and values that stand where the tree says', () => {
    fc.assert(
      fc.property(unitLike, (text) => {
        for (const node of parseUnitFile(text).nodes) {
          if (node.kind !== 'assignment') continue;
          if (node.pieces === null) expect(text.slice(node.valueStart, node.valueEnd)).toBe(node.value);
          for (let index = 0; index < node.value.length; index += 1) {
            const there = text.charAt(valueOffset(node, index));
            expect([node.value.charAt(index), ' ']).toContain(there === '\\' && node.value.charAt(index) === ' ' ? ' ' : there);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('line ends', () => {
  test.for([
    ['LF', 'A=1\nB=2'],
    ['CR', 'A=1\rB=2'],
    ['CRLF', 'A=1\r\nB=2'],
    ['LFCR', 'A=1\n\rB=2'],
    ['CRLF NUL', 'A=1\r\n\0B=2'],
    ['NUL', 'A=1\0B=2'],
    ['the end of the file', 'A=1\nB=2'],
  ])('a line ends at %s', ([, text]) => {
    expect(linesOf(`${text}`)).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  test.for([
    ['LF LF', 'A=1\\\n\nB=2'],
    ['CR CR', 'A=1\\\r\rB=2'],
    ['NUL NUL', 'A=1\\\0\0B=2'],
    ['CR CR LF', 'A=1\\\r\r\nB=2'],
  ])('%s has an empty line in it, which ends a continuation', ([, text]) => {
    expect(linesOf(`${text}`)).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });
});

describe('logical lines', () => {
  test.for([
    ['a backslash joins the next line with one blank', 'A=1 \\\n  2', [['A', '1    2']]],
    ['two backslashes do not', 'A=1\\\\\n2', [['A', '1\\\\'], 'no-equals']],
    ['three do', 'A=1\\\\\\\n2', [['A', '1\\\\ 2']]],
    [
      'a backslash before a blank does not',
      'A=1\\ \nB=2',
      [
        ['A', '1\\'],
        ['B', '2'],
      ],
    ],
    ['comments inside a continuation are skipped', 'A=1\\\n# no\n ; no\\\n2', [['A', '1 2']]],
    ['a comment is not continued', '# no\\\nA=1', [['A', '1']]],
    [
      'an empty line ends a continuation',
      'A=1\\\n\nB=2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['the end of the file ends a continuation', 'A=1\\', [['A', '1']]],
    ['a continuation swallows a header', 'A=1\\\n[Service]', [['A', '1 [Service]']]],
    ['a key can be continued', 'NoNewPriv\\\nileges=yes', [['NoNewPriv ileges', 'yes']]],
    ['a header can be continued', '[Ser\\\nvice]', ['[Ser vice]']],
    ['blanks around key and value go', ' \t A \t=\t 1 \t', [['A', '1']]],
    ['the first = splits', 'A==1=2', [['A', '=1=2']]],
    ['no-break spaces and form feeds are no blanks', 'A=\f1\u00A0', [['A', '\f1\u00A0']]],
    ['a # behind a value belongs to it', 'A=1 # one', [['A', '1 # one']]],
    ['a value may be empty', 'A=', [['A', '']]],
    ['a line without = is none', 'A', ['no-equals']],
    ['a line that starts with = has no key', '=1', ['no-key']],
    [
      'a mark goes from the first line that has it',
      'A=1\n\uFEFFB=2\n\uFEFFC=3',
      [
        ['A', '1'],
        ['B', '2'],
        ['\uFEFFC', '3'],
      ],
    ],
    ['a mark hides a comment', '\uFEFF# A=1', [['# A', '1']]],
  ] as const)('%s', ([, text, expected]) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('section headers', () => {
  test.for([
    ['[Service]', '[Service]'],
    [' [Service]\t', '[Service]'],
    ['[ Service ]', '[ Service ]'],
    ['[]', '[]'],
    ['[[Service]]', '[[Service]]'],
    ['[Service', 'unclosed-header'],
    ['[Service] # comment', 'unclosed-header'],
    ['[Ser"vice]', 'header-characters'],
    ["[Ser'vice]", 'header-characters'],
    ['[Ser\\vice]', 'header-characters'],
    ['[Ser\x01vice]', 'header-characters'],
  ])('%j is read as %s', ([text, expected]) => {
    expect(linesOf(`${text}`)).toEqual([expected]);
  });
});

describe('what systemd refuses', () => {
  test.for([
    ['an undecodable byte', 'A=\uDC80', ['invalid-utf8']],
    ['a noncharacter', 'A=\uFFFE', ['invalid-utf8']],
    ['a noncharacter of a high plane', 'A=\u{1FFFF}', ['invalid-utf8']],
    ['none of them in a comment', '# \uDC80\uFFFE', []],
    ['a control character is allowed', 'A=\x01', [['A', '\x01']]],
  ] as const)('%s', ([, text, expected]) => {
    expect(linesOf(text)).toEqual(expected);
  });

  test('lines of a mebibyte and more, comments too, and one byte less is taken', () => {
    const limit = 1024 * 1024;
    expect(linesOf(`A=${'x'.repeat(limit - 2)}`)).toEqual(['line-too-long']);
    expect(linesOf(`#${'x'.repeat(limit - 1)}`)).toEqual(['line-too-long']);
    expect(linesOf(`A=${'x'.repeat(limit - 3)}`)).toHaveLength(1);
    expect(linesOf(`A=${'x'.repeat(limit - 3)}`)).not.toEqual(['line-too-long']);
  });
});
