/** What a rule reports. Spans are offsets in the text of `file`; reports turn them into lines and columns. */
import type { LoadedFile } from '../model/unit.js';
import type { Span } from '../text/position.js';
export type Category = 'exposure' | 'correctness' | 'effectiveness' | 'breakage' | 'hygiene';
export type Severity = 'error' | 'warning' | 'info';
export type Confidence = 'high' | 'medium' | 'low';
export declare const categories: readonly Category[];
export declare const severities: readonly Severity[];
/** A place in a file, with a few words on what it has to do with the finding. */
export interface Related {
    readonly file: LoadedFile;
    readonly span: Span;
    readonly note: string;
}
/** Whether a fix keeps what systemd does with the unit (`safe`), or may change it (`suggested`). */
export type Applicability = 'safe' | 'suggested';
export interface Edit {
    readonly file: LoadedFile;
    readonly span: Span;
    readonly text: string;
}
export interface Fix {
    readonly title: string;
    readonly applicability: Applicability;
    readonly edits: readonly Edit[];
}
/** Lines that would mend a finding, ready to paste below a section header. */
export interface Advice {
    readonly section: string;
    readonly lines: readonly string[];
    /** What may break, in a few words. */
    readonly breaks: string;
    /** What the unit shows that goes against it: a clause, or null. */
    readonly against: string | null;
}
export interface Finding {
    readonly rule: string;
    readonly category: Category;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly message: string;
    /** What is open, for the row of a table; empty for findings that are no advice. */
    readonly reason: string;
    /** It is about a line that is not there; the place is where it would go. */
    readonly missing: boolean;
    readonly file: LoadedFile;
    readonly span: Span;
    readonly related: readonly Related[];
    /** By how much the exposure falls when the advice is followed, in tenths of the printed number; null when it does not apply. */
    readonly gain: number | null;
    /** The same without rounding, by which advice is ordered. */
    readonly worth: number;
    readonly advice: Advice | null;
    readonly fixes: readonly Fix[];
    /** What to do, in one sentence. */
    readonly help: string;
    /** systemd ignores a line that was to harden the service. */
    readonly hardeningIgnored: boolean;
}
