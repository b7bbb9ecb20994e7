/** What systemd-oomd watches: settings of the unit types that have a control group of their own to watch (can_set_managed_oom). */
import { scalar } from '../scalar.ts';
import { ignored, type ValueReader } from '../value.ts';
import { parseShare } from './numbers.ts';
import { readEnum } from './switches.ts';
import { parseSpan, second } from './time.ts';

const longEnough = scalar<number>((text, context) => {
  const span = parseSpan(text, context);
  return span !== null && span >= second && span !== Number.POSITIVE_INFINITY ? span : null;
}, 'a time span of at least 1s');

/** Unit types whose control group systemd-oomd can watch. */
const watched: ReadonlySet<string> = new Set(['service', 'slice', 'scope']);

/** Lets `read` decide in the unit types that systemd-oomd can watch; the others have no such setting. */
const whereWatched =
  <T>(read: ValueReader<T>): ValueReader<T> =>
  (text, previous, context) =>
    watched.has(context.name.type) ? read(text, previous, context) : ignored(previous, text, 'possible in units of this type');

export const readPressureDuration = whereWatched(longEnough);

export const readPressureLimit = whereWatched(scalar<number>(parseShare, 'a percentage up to 100%'));

const modes: ReadonlySet<string> = new Set(['ManagedOOMSwap', 'ManagedOOMMemoryPressure']);
const readMode = whereWatched(readEnum);

/** Any enumeration, the modes of systemd-oomd among them. */
export const readEnumOrMode: ValueReader<string> = (text, previous, context) =>
  (modes.has(context.directive.name) ? readMode : readEnum)(text, previous, context);
