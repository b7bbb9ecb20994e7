/** Why systemd does not know a directive: the question that several rules answer in parts. */
import type { FileFault, Unit } from './unit.js';
export type UnknownDirective = Extract<FileFault, {
    kind: 'unknown-directive';
}>;
export type UnknownReason = 
/** A newer systemd knows it here. */
{
    readonly kind: 'too-new';
    readonly since: number;
}
/** It belongs to another section; of this unit type where there is such a one. */
 | {
    readonly kind: 'wrong-section';
    readonly sections: readonly string[];
} | {
    readonly kind: 'misspelt';
    readonly suggestions: readonly string[];
};
/** Several rules ask of the same line, and a file may repeat a name a thousand times: each is looked into once. */
export declare function whyUnknown(unit: Unit, fault: UnknownDirective): UnknownReason;
/** Whether the author of a line that systemd ignores meant to restrict the service. */
export declare function meantToHarden({ node }: UnknownDirective, suggestions?: readonly string[]): boolean;
