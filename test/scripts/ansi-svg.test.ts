import { describe, expect, test } from 'vitest';
import { ansiToSvg } from '../../scripts/ansi-svg.ts';

const picture = (text: string) => ansiToSvg(text, { columns: 20, title: 'a & b' });

describe('a picture of terminal text', () => {
  test('keeps the text and takes its markup for text', () => {
    expect(picture('a < b & c')).toContain('>a &lt; b &amp; c</text>');
    expect(picture('')).toContain('<title>a &amp; b</title>');
  });

  test('paints what is painted, and ends where it ends', () => {
    expect(picture('\x1B[33m\x1B[1m6.0\x1B[22m\x1B[39m x')).toContain('<tspan class="y b">6.0</tspan> x</text>');
  });

  test('has a row for each line, and colours for light and dark pages', () => {
    const svg = picture('one\ntwo\n');
    expect(svg.match(/<text /g)?.length).toBe(2);
    expect(svg).toContain('@media(prefers-color-scheme:dark)');
  });
});
