import type { Evidence } from '../subject.js';
export declare const files: readonly Evidence[];
