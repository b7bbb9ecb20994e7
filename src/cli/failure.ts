/** What becomes of an error that ends a run. */
import { isClosedPipe } from './output.ts';
import { isUsageError } from './settings.ts';

/** Says what went wrong and returns the exit status. */
export function reportFailure(error: unknown): number {
  if (isClosedPipe(error)) return 0;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (isUsageError(error)) process.stderr.write(`unitlint: ${error.message}\n`);
  else process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${text}\n`);
  return 2;
}
