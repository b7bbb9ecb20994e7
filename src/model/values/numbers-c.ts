/** Integers as C reads them (safe_atou and its kin): decimal, 0x, 0o, 0b, and a leading zero for octal. */

const cInteger = /^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;

/** The number that `text` writes, or null; blanks before it are passed over as in C. */
export function parseCInteger(text: string): number | null {
  const match = cInteger.exec(text);
  if (match === null) return null;
  const [, sign, hex, binary, octal, leadingZero, decimal] = match;
  const value = readDigits(hex, 16) ?? readDigits(binary, 2) ?? readDigits(octal ?? leadingZero, 8) ?? readDigits(decimal, 10);
  if (value === null) return null;
  return sign === '-' ? -value : value;
}

const readDigits = (digits: string | undefined, base: number): number | null => (digits === undefined ? null : Number.parseInt(digits, base));
