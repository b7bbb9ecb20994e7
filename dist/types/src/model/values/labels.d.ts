import { type ValueReader } from '../value.js';
export interface SecurityLabel {
    readonly label: string;
    readonly optional: boolean;
}
export declare const readLabel: ValueReader<SecurityLabel>;
