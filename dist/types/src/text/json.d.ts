/** A strict JSON reader that keeps what JSON.parse loses: where each value stands, and keys given twice. */
export interface JsonEntry {
    readonly key: string;
    readonly value: JsonValue;
    /** Offset of the key. */
    readonly at: number;
}
export type JsonValue = {
    readonly kind: 'object';
    readonly entries: readonly JsonEntry[];
    readonly at: number;
} | {
    readonly kind: 'array';
    readonly items: readonly JsonValue[];
    readonly at: number;
} | {
    readonly kind: 'string';
    readonly value: string;
    readonly at: number;
} | {
    readonly kind: 'number';
    readonly value: number;
    readonly at: number;
} | {
    readonly kind: 'boolean' | 'null';
    readonly at: number;
};
export type JsonResult = {
    readonly ok: true;
    readonly value: JsonValue;
} | {
    readonly ok: false;
    readonly at: number;
    readonly expected: string;
};
export declare function readJson(text: string): JsonResult;
