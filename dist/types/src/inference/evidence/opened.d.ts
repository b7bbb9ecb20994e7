import type { Evidence } from '../subject.js';
export declare const opened: readonly Evidence[];
