import type { Evidence } from '../subject.js';
export declare const life: readonly Evidence[];
