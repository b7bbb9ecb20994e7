/**
 * Comments that leave findings out. systemd skips a line that starts with # or ; wherever it stands, inside a continued value
 * as well (config_parse), so that such a comment never changes a unit.
 */
import type { LoadedFile } from '../model/unit.js';
import type { Finding } from '../rule/finding.js';
import type { SuppressedRule, Suppression } from '../rule/suppression.js';
import { type Span } from '../text/position.js';
/** A comment as it was read, before it is known what became of it. */
export interface Comment extends Omit<Suppression, 'rules' | 'expired'> {
    readonly rules: readonly Omit<SuppressedRule, 'use'>[];
    /** Findings that start here are left out. */
    readonly covers: Span;
    readonly width: 'line' | 'section' | 'file';
}
/** The comments of the files of a unit, in order. */
export declare const commentsIn: (files: readonly LoadedFile[]) => readonly Comment[];
export interface SuppressionContext {
    /** `2026-11-27`. */
    readonly today: string;
    readonly isRule: (id: string) => boolean;
    /** Whether a rule ran and could have found something. */
    readonly ran: (id: string) => boolean;
}
export interface Suppressed {
    /** The findings that comments leave out. */
    readonly dropped: ReadonlySet<Finding>;
    readonly suppressions: readonly Suppression[];
}
/** Decides which findings comments leave out, and what became of each comment. */
export declare function suppress(comments: readonly Comment[], findings: readonly Finding[], { today, isRule, ran }: SuppressionContext): Suppressed;
