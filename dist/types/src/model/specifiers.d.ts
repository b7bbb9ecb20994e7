/** Specifiers (`%i` and the like) as the manager would expand them (unit_full_printf, specifier_printf). */
import type { Facts } from '../systemd/facts.js';
import type { ReadContext } from './value.js';
/**
 * Expands the specifiers of `text`, or says where an unknown one stands. What only the host knows becomes a
 * placeholder. A `%` before anything but a letter or digit is itself.
 */
export declare function expandSpecifiers(text: string, context: Pick<ReadContext, 'name' | 'manager'> & {
    readonly facts: Facts;
}): string | {
    readonly unknownAt: number;
};
