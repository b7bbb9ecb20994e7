/** `unitlint harden`: the drop-in that a service stands, printed, written beside it, or as lines of the unit itself. */
import { isOwn } from '../../advice/drop-in-file.ts';
import { editsFor } from '../../advice/in-place.ts';
import { type FileProblem, readText } from '../../node/files.ts';
import { overwrite, writeOwn } from '../../node/write.ts';
import { dropInText, renderDropIn, writtenText } from '../../report/drop-in.ts';
import { hardenJson } from '../../report/harden-json.ts';
import { quoted } from '../../report/next-step.ts';
import { printable } from '../../report/printable.ts';
import { plainStyle, type Style } from '../../report/style.ts';
import { encodeText } from '../../text/bytes.ts';
import { applyEdits } from '../../text/edits.ts';
import { isTerminal, type Output, toFile, toStandardOutput } from '../output.ts';
import { readWord, UsageError } from '../settings.ts';
import type { ColorChoice } from '../style.ts';
import { type Hardened, type HardenOptions, hardenUnits } from './harden-units.ts';
import { refuseOverInputs, repeated, styleFor } from './shared.ts';

const hardenFormats = ['pretty', 'json'] as const;

export interface HardenCommandOptions extends Omit<HardenOptions, 'format' | 'outputFile'> {
  readonly format?: string;
  readonly outputFile?: string;
  readonly write?: boolean;
  readonly inPlace?: boolean;
}

export async function runHardenCommand(paths: readonly string[], options: HardenCommandOptions): Promise<number> {
  const format = readWord('--format', options.format ?? 'pretty', hardenFormats);
  refuseContradictions(paths, options);
  const { format: _format, outputFile, ...rest } = options;
  const { hardened, failed } = await hardenUnits(paths, rest);
  refuseOverInputs(
    [outputFile ?? null],
    paths,
    hardened.map(({ input }) => input),
  );
  if (options.write === true) for (const one of hardened) refuseForeign(one);
  const inPlace = options.inPlace === true ? hardened.map((one) => ({ one, text: textInPlace(one) })) : [];
  const isReport = options.write === true || options.inPlace === true;
  const style = await styleFor(isReport ? options.color : colorOfDropIn(options.color), outputFile ?? null);
  const output = outputFile === undefined ? toStandardOutput() : toFile(outputFile);
  try {
    if (options.write === true) for (const one of hardened) writeDropIn(one);
    for (const { one, text } of inPlace) replaceMain(one, text);
    if (format === 'json') output.write(hardenJson(hardened.map(({ hardening }) => hardening)));
    else writePretty(output, hardened, { options, style, again: repeated(paths, options) });
    output.close();
  } finally {
    output.discard();
  }
  if (failed) return 2;
  return hardened.some(({ hardening }) => hardening.limit?.reached === false) ? 1 : 0;
}

/** In a file or a pipe a drop-in has the colours of no terminal, whatever the environment says. */
const colorOfDropIn = (color: ColorChoice): ColorChoice => (color === 'auto' && !isTerminal() ? 'never' : color);

function refuseContradictions(paths: readonly string[], { write, inPlace }: HardenCommandOptions): void {
  if (write === true && inPlace === true) throw new UsageError('--write makes a drop-in and --in-place edits the unit: take one of them');
  if ((write === true || inPlace === true) && paths.includes('-'))
    throw new UsageError('a unit on standard input has no place to write to: leave out --write and --in-place');
}

interface Pretty {
  readonly options: HardenCommandOptions;
  readonly style: Style;
  readonly again: string | null;
}

function writePretty(output: Output, hardened: readonly Hardened[], { options, style, again }: Pretty): void {
  const shown = options.outputFile === undefined ? style : plainStyle(80, false);
  for (const [index, { hardening, input }] of hardened.entries()) {
    if (options.write === true) output.write(writtenText(hardening, hardening.dropInPath, shown));
    else if (options.inPlace === true) output.write(writtenText(hardening, input.path, shown));
    else {
      const next = again === null ? null : `unitlint plan${again}${chosenOptions(options)} ${quoted(input.path)}`;
      output.write((index === 0 ? '' : '\n') + renderDropIn(hardening, shown, next));
    }
  }
  if ((options.write === true || options.inPlace === true) && hardened.length > 0)
    output.write(`Then: systemctl daemon-reload, restart each unit, and look at it; unitlint plan goes step by step\n`);
}

/** Options of the advice itself, for a command that is to give the same. */
function chosenOptions({ level, profile, maxExposure }: HardenCommandOptions): string {
  const given = (option: string, value: string | undefined, usual: string) => (value === undefined || value === usual ? '' : ` ${option} ${quoted(value)}`);
  return given('--level', level, 'balanced') + given('--profile', profile, 'auto') + given('--max-exposure', maxExposure, '');
}

/** A file that we did not write is left alone. */
function refuseForeign({ hardening: { dropInPath } }: Hardened): void {
  const read = readText(dropInPath);
  if (read.ok && !isOwn({ path: dropInPath, text: read.text }))
    throw new UsageError(`${dropInPath} was not written by unitlint: move it, or take the proposal with --output-file`);
}

function writeDropIn({ hardening }: Hardened): void {
  if (hardening.changes.length > 0) orRefuse(writeOwn(hardening.dropInPath, dropInText(hardening)));
}

const replaceMain = ({ input, source }: Hardened, text: string): void => orRefuse(overwrite(source.main?.path ?? input.path, source.main?.text ?? '', text));

function orRefuse(problem: FileProblem | null): void {
  if (problem !== null) throw new UsageError(`${printable(problem.path)}: ${problem.message}`);
}

function textInPlace({ source, advice, hardening }: Hardened): string {
  const { main } = source;
  const edits = editsFor(
    advice.unit,
    hardening.changes.flatMap(({ lines }) => lines),
  );
  if (main === null || edits === null) throw new UsageError(`${hardening.path} has no [Service] section to add to`);
  if (encodeText(main.text).length !== Buffer.byteLength(main.text)) throw new UsageError(`${hardening.path} is not valid UTF-8: mend that first`);
  const text = applyEdits(main.text, edits);
  if (!advice.isReachedBy(text))
    throw new UsageError(`${hardening.path}: a drop-in of the unit would undo lines in the unit itself: use --write, or move its settings into the unit`);
  return text;
}
