/** Reads a configuration file with all rules. A part of its own, with zod and ini: it is loaded only where there is a file. */
import { rules } from '../../rules/index.ts';
import { type ConfigResult, readConfig } from '../config/read.ts';
import { checkFormats } from './formats.ts';

export const readConfigFile = (text: string, path: string): ConfigResult => readConfig(text, { path, rules, formats: checkFormats });
