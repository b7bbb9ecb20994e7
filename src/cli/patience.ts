/** Keeps Node from optimising too early. */

const manyUnits = 200;
/** Bytes of bytecode that a function runs before Node compiles it anew; a dozen times what Node has by itself. */
const patience = 1_000_000;

/**
 * A run over thousands of units lasts a second. Left alone, Node spends more of it on compiling functions, often several
 * times, than it gains; it is told to take those alone that stay busy.
 */
export async function bePatient(units: number): Promise<void> {
  if (units < manyUnits) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--interrupt-budget=${patience}`);
}
