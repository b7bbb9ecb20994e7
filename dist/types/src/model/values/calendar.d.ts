/** Timers: time spans, and calendar events with the grammar of systemd.time(7) (calendar_spec_from_string). */
import { type ValueReader } from '../value.js';
/** One trigger of a timer: a span in microseconds, or the text of a calendar event. */
export type Trigger = {
    readonly kind: 'span';
    readonly microseconds: number;
} | {
    readonly kind: 'calendar';
    readonly event: string;
};
/** OnCalendar=, OnBootSec= and the like: lines add up; an empty one takes all of them back (config_parse_timer). */
export declare const readTrigger: ValueReader<readonly Trigger[]>;
