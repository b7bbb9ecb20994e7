/** Sets over a fixed vocabulary of a few hundred names, as bit fields: one word holds 32 names. */

export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export function addBit(bits: Bits, index: number): void {
  const word = index >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (index & 31));
}

export function hasBit(bits: Bits, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** Adds to `target` what is in `other`. */
export function addAll(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word += 1) target[word] = (target[word] ?? 0) | (other[word] ?? 0);
}

/** Takes from `target` what is in `other`. */
export function removeAll(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word += 1) target[word] = (target[word] ?? 0) & ~(other[word] ?? 0);
}

/** What is in both. */
export const inBoth = (one: Bits, other: Bits): Bits => one.map((word, index) => word & (other[index] ?? 0));

export function intersects(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word += 1) if (((one[word] ?? 0) & (other[word] ?? 0)) !== 0) return true;
  return false;
}

/** Whether everything in `part` is in `whole`. */
export function contains(whole: Bits, part: Bits): boolean {
  for (let word = 0; word < part.length; word += 1) if (((part[word] ?? 0) & ~(whole[word] ?? 0)) !== 0) return false;
  return true;
}

export const isEmpty = (bits: Bits): boolean => bits.every((word) => word === 0);
