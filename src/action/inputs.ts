/** The inputs of the action, as the runner hands them over, and the command line that they stand for. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** `INPUT_FAIL-ON`: capital letters, hyphens as they are. */
export const inputOf = (environment: Environment, name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();

/** Inputs that are options of `unitlint check` under the same name. */
const options = ['target', 'threshold', 'fail-on', 'gate', 'config', 'baseline', 'policy', 'select', 'ignore'] as const;

/** One path a line, so that names may hold blanks. */
const pathsIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Every value is joined to its option and paths follow `--`: nothing of an input is taken for an option of its own. */
export function argumentsFrom(environment: Environment, record: string): readonly string[] {
  const given = options.flatMap((name) => {
    const value = inputOf(environment, name);
    return value === '' ? [] : [`--${name}=${value}`];
  });
  const sarif = inputOf(environment, 'sarif-file');
  const shown = inputOf(environment, 'annotations') === 'false' ? 'concise' : 'github';
  const reports = ['--format=ndjson', `--output-file=${record}`, ...(sarif === '' ? [] : ['--format=sarif', `--output-file=${sarif}`]), `--format=${shown}`];
  const paths = pathsIn(inputOf(environment, 'paths'));
  return ['check', ...given, ...reports, '--', ...(paths.length === 0 ? ['.'] : paths)];
}
