/** Decides on colours, width and characters of the terminal. chalk is loaded only where there is colour. */
import { plainStyle, type Style } from '../report/style.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

const narrowest = 60;
const widest = 110;
const usualWidth = 80;

const isSet = (name: string) => (process.env[name] ?? '') !== '';

function wantsColor(choice: ColorChoice, toTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (isSet('NO_COLOR')) return false;
  const forced = process.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return toTerminal && process.env['TERM'] !== 'dumb';
}

/** The locale says what the terminal can show; Windows and macOS terminals take Unicode. */
function speaksUnicode(): boolean {
  const locale = process.env['LC_ALL'] || process.env['LC_CTYPE'] || process.env['LANG'] || '';
  return process.platform !== 'linux' || /utf-?8/i.test(locale);
}

export async function makeStyle(choice: ColorChoice, toTerminal: boolean): Promise<Style> {
  const columns = toTerminal ? process.stdout.columns : usualWidth;
  const width = Math.min(widest, Math.max(narrowest, columns || usualWidth));
  const plain = plainStyle(width, speaksUnicode());
  if (!wantsColor(choice, toTerminal)) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { ...plain, bold: chalk.bold, dim: chalk.dim, red: chalk.red, yellow: chalk.yellow, green: chalk.green, blue: chalk.cyan };
}
