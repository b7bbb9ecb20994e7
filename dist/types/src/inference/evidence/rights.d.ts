import type { Evidence } from '../subject.js';
export declare const rights: readonly Evidence[];
