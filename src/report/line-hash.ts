/**
 * GitHub's `primaryLocationLineHash`: by it code scanning knows a result again after lines have moved. For each line, a
 * polynomial hash (base 37, modulo 2^64) over the 100 characters from its start, blanks left out, breaks as LF, and how
 * often that hash has been seen in the file.
 */

const windowSize = 100;
const base = 37;
const two32 = 2 ** 32;
const endMark = 65535;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const blank = 32;

/** A number below 2^64 in two halves; all arithmetic on the halves stays exact in doubles. */
interface Wide {
  high: number;
  low: number;
}

function multiplyAdd(value: Wide, factor: number, added: number): void {
  const low = value.low * factor + added;
  value.high = (value.high * factor + Math.floor(low / two32)) % two32;
  value.low = low % two32;
}

/** 37^100, the weight of the character that leaves the window. */
const leaving: Readonly<Wide> = (() => {
  const power = { high: 0, low: 1 };
  for (let count = 0; count < windowSize; count += 1) multiplyAdd(power, base, 0);
  return power;
})();

function subtractLeaving(value: Wide, code: number): void {
  const product = { high: leaving.high, low: leaving.low };
  multiplyAdd(product, code, 0);
  const low = value.low - product.low;
  value.low = low < 0 ? low + two32 : low;
  value.high = (value.high - product.high - (low < 0 ? 1 : 0) + two32) % two32;
}

const hexOf = ({ high, low }: Wide): string => (high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0'));

/** The characters that count, and where among them each line starts. */
function reduced(text: string): { readonly codes: Uint16Array; readonly starts: readonly number[] } {
  const codes = new Uint16Array(text.length + 1 + windowSize);
  const starts = [0];
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === tab || code === blank) continue;
    if (code === lineFeed && text.charCodeAt(index - 1) === carriageReturn) continue;
    codes[length] = code === carriageReturn ? lineFeed : code;
    length += 1;
    if (codes[length - 1] === lineFeed) starts.push(length);
  }
  codes[length] = endMark;
  return { codes: codes.subarray(0, length + windowSize), starts };
}

/** The hash of every line, as `2c033fe78453a612:1`. */
export function lineHashes(text: string): readonly string[] {
  const { codes, starts } = reduced(text);
  const hash: Wide = { high: 0, low: 0 };
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  for (let index = 0; index < codes.length && hashes.length < starts.length; index += 1) {
    multiplyAdd(hash, base, codes[index] ?? 0);
    if (index >= windowSize) subtractLeaving(hash, codes[index - windowSize] ?? 0);
    if (index - windowSize + 1 !== starts[hashes.length]) continue;
    const hex = hexOf(hash);
    const count = (seen.get(hex) ?? 0) + 1;
    seen.set(hex, count);
    hashes.push(`${hex}:${count}`);
  }
  return hashes;
}
