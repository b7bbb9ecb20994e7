/** The configuration file of a run: named, or found from the working folder upwards. Its reader is loaded only where there is one. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import { isFile, readText } from '../node/files.ts';
import { UsageError } from './settings.ts';

export const configName = 'unitlint.ini';

/** A configuration with the folder to which its paths are relative. */
export interface LoadedConfig {
  readonly config: Config;
  readonly folder: string;
}

/** The path of the nearest unitlint.ini in `folder` or above it, or null. */
function findConfig(folder: string): string | null {
  const path = join(folder, configName);
  if (isFile(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findConfig(parent);
}

/** `asked` is a path, false for none at all, undefined for the one that is found. */
export async function loadConfig(asked: string | false | undefined): Promise<LoadedConfig | null> {
  if (asked === false) return null;
  const path = asked ?? findConfig(process.cwd());
  if (path === null) return null;
  const read = readText(path);
  if (!read.ok) throw new UsageError(`--config: ${path}: ${read.problem.message}`);
  const { readConfigFile } = await import('./config-reader.ts');
  const shown = shortest(path);
  const result = readConfigFile(read.text, shown);
  if (result.ok) return { config: result.config, folder: dirname(resolve(path)) };
  throw new UsageError(result.problems.map(({ line, message }) => `${shown}:${line}: ${message}`).join('\nunitlint: '));
}

/** A path as a person in the working folder would write it. */
export function shortest(path: string): string {
  const inside = relative(process.cwd(), resolve(path));
  return inside === '' ? '.' : inside.length < path.length || !path.startsWith(sep) ? inside : path;
}

/** A path as patterns see it: relative to `folder`, with `/`; null outside of it. */
export function pathWithin(folder: string, path: string): string | null {
  const inside = relative(folder, resolve(path));
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside ? null : inside.split(sep).join('/');
}
