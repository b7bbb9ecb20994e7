/** Applications: shares, backups, media, homes, chat, games. */
import type { Known } from './known.js';
export declare const applications: readonly Known[];
