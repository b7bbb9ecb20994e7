/** What the numbers in an audit record of a blocked system call stand for. */
import { numberedArchitectures, syscallNumbers } from './data/syscall-numbers.ts';

/** systemd's name of an architecture, as SystemCallArchitectures= takes it. */
export type NumberedArchitecture = (typeof numberedArchitectures)[number];

/** AUDIT_ARCH values of linux/audit.h: the ELF machine with bits for 64-bit and little-endian. */
const auditArchitectures: Readonly<Record<string, NumberedArchitecture>> = {
  c000003e: 'x86-64',
  c00000b7: 'arm64',
  c00000f3: 'riscv64',
  '40000003': 'x86',
  '40000028': 'arm',
  '80000016': 's390x',
  c0000015: 'ppc64-le',
};

/** The architecture that an audit record names by a hexadecimal number (`arch=c000003e`), or null. */
export const auditArchitecture = (hex: string): NumberedArchitecture | null => {
  const key = hex.toLowerCase().replace(/^0x/, '');
  return Object.hasOwn(auditArchitectures, key) ? (auditArchitectures[key] ?? null) : null;
};

/** Calls of the x32 ABI have this bit in their number; they share most names with x86-64. */
const x32Bit = 0x4000_0000;

const tables = new Map<NumberedArchitecture, ReadonlyMap<number, string>>();

function tableOf(architecture: NumberedArchitecture): ReadonlyMap<number, string> {
  const ready = tables.get(architecture);
  if (ready !== undefined) return ready;
  const column = numberedArchitectures.indexOf(architecture) + 1;
  const names = new Map<number, string>();
  for (const row of syscallNumbers.split('\n')) {
    const columns = row.split('\t');
    const number = columns[column] ?? '';
    if (number !== '') names.set(Number(number), columns[0] ?? '');
  }
  tables.set(architecture, names);
  return names;
}

/** The name of a system call, or null for a number that the architecture does not have. */
export const syscallName = (architecture: NumberedArchitecture, number: number): string | null =>
  tableOf(architecture).get(architecture === 'x86-64' ? number & ~x32Bit : number) ?? null;
