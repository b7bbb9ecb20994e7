/** Text for XML 1.0. Text of a unit may hold anything; what XML forbids is shown as an escape. */
import { printable } from './printable.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** One line of text for an element or an attribute. `printable` has no control character, surrogate or break left. */
export const xml = (text: string): string => printable(text).replace(/[&<>"'\uFFFE\uFFFF]/g, (character) => entities[character] ?? '\uFFFD');
