/** The syntax tree of a unit file. Its nodes tile the text: printed one after another they are the file again. */
/** Comments and blank lines between two other nodes. */
export interface TriviaNode {
    readonly kind: 'trivia';
    readonly start: number;
    readonly end: number;
}
/** A `[Section]` header; `name` is what stands between the outer brackets, blanks included. */
export interface SectionNode {
    readonly kind: 'section';
    readonly start: number;
    readonly end: number;
    readonly name: string;
    /** Offset of the opening bracket. */
    readonly nameStart: number;
    /** Offset after the closing bracket. */
    readonly nameEnd: number;
}
/** `Key=value`, with continuation lines joined as systemd joins them. */
export interface AssignmentNode {
    readonly kind: 'assignment';
    readonly start: number;
    readonly end: number;
    readonly key: string;
    readonly keyStart: number;
    readonly keyEnd: number;
    /** The value as systemd sees it: continuations joined by one blank, blanks around it removed. */
    readonly value: string;
    readonly valueStart: number;
    readonly valueEnd: number;
    /** Where the joined pieces of a continued value come from; null when the value stands on one line. */
    readonly pieces: readonly Piece[] | null;
    /** The last physical line, by which systemd names a logical line in its messages. */
    readonly lastLineStart: number;
}
/** A logical line that is neither of the above. */
export interface InvalidNode {
    readonly kind: 'invalid';
    readonly start: number;
    readonly end: number;
    readonly reason: InvalidReason;
    /** What to point at: the line without blanks around it. */
    readonly textStart: number;
    readonly textEnd: number;
    readonly lastLineStart: number;
}
export type InvalidReason = 'no-equals' | 'no-key' | FatalSyntax;
/** Faults at which systemd stops to read the file: a main file is refused, a drop-in loses its rest. */
export type FatalSyntax = 'unclosed-header' | 'header-characters' | 'invalid-utf8' | 'line-too-long';
/** From `logical` on (an index into the joined text), the text stands at `source` in the file. */
export interface Piece {
    readonly logical: number;
    readonly source: number;
}
export type SyntaxNode = TriviaNode | SectionNode | AssignmentNode | InvalidNode;
export interface SyntaxTree {
    readonly text: string;
    readonly nodes: readonly SyntaxNode[];
}
/** The text of the file, put together from the nodes. */
export declare function printTree(tree: SyntaxTree): string;
/** Offset in the file of `index` in the value of `node`. */
export declare function valueOffset(node: AssignmentNode, index: number): number;
