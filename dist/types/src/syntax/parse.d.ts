import type { SyntaxTree } from './tree.js';
/** Parses the text of a unit file or drop-in. Never throws. */
export declare function parseUnitFile(text: string): SyntaxTree;
