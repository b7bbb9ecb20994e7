/** `unitlint plan`: the same advice as steps to take one after another. */
import { planJson } from '../../report/harden-json.ts';
import { planMarkdown, planPretty } from '../../report/plan.ts';
import { toFile, toStandardOutput } from '../output.ts';
import { readWord } from '../settings.ts';
import type { HardenCommandOptions } from './harden.ts';
import { hardenUnits } from './harden-units.ts';
import { refuseOverInputs, styleFor } from './shared.ts';

const planFormats = ['pretty', 'markdown', 'json'] as const;

export async function runPlanCommand(paths: readonly string[], options: HardenCommandOptions): Promise<number> {
  const format = readWord('--format', options.format ?? 'pretty', planFormats);
  const { format: _format, outputFile, ...rest } = options;
  const { hardened, failed } = await hardenUnits(paths, rest);
  refuseOverInputs(
    [outputFile ?? null],
    paths,
    hardened.map(({ input }) => input),
  );
  const hardenings = hardened.map(({ hardening }) => hardening);
  const style = await styleFor(options.color, outputFile ?? null);
  const output = outputFile === undefined ? toStandardOutput() : toFile(outputFile);
  try {
    if (format === 'json') output.write(planJson(hardenings));
    else output.write(format === 'markdown' ? planMarkdown(hardenings) : planPretty(hardenings, style));
    output.close();
  } finally {
    output.discard();
  }
  if (failed) return 2;
  return hardenings.some(({ limit }) => limit?.reached === false) ? 1 : 0;
}
