/** What an entry of a log gives away, or null. A quick search for words decides first: most lines of a log say nothing. */
import type { Fact, Reading } from '../fact.ts';
import type { LogEntry } from '../log/entries.ts';
import { recognizeAudit } from './audit.ts';
import { recognizeError } from './errors.ts';
import { recognizeMessage } from './messages.ts';
import { recognizeStrace } from './strace.ts';
import { recognizeSystemd } from './systemd.ts';

const telling =
  /denied|not permitted|ead-only|[Nn]o such|[Nn]ot supported|not implemented|ailed|annot|[Cc]an't|[Cc]ould not|[Uu]nable|[Ee]rror|refused|unreachable|timed? ?out|\bE[A-Z]{3,}|SIG[A-Z]|signal|syscall=|status=|system call|killed|[Ww]atchdog|ignoring|JIT|bpf-|suppressed|segfault|trap int3|not found|not set|missing cap|not locked|does not exist|must be |No usable|fork|is not setuid|OOM|devices matched|javascript|new privileges|name resolution|EAI_AGAIN|No permissions|JITing|evalexpr|nvalid argument|EINVAL|[Tt]oo many open|too large|time limit|temporarily unavailable|not available|notification message|bad_alloc|MemoryError/;

const ofSystemd = (identifier: string | null): boolean => identifier === null || identifier === 'systemd' || identifier.startsWith('(');
const unitPrefix = /^[A-Za-z0-9:_.\\@-]{1,255}\.[a-z]{4,9}: /;

/** A denial of a security module stands above what the program makes of it. */
export function recognize({ message, identifier, unit }: LogEntry): Reading | null {
  if (!telling.test(message)) return null;
  const audit = recognizeAudit(message);
  if (audit !== null) return audit;
  if (ofSystemd(identifier)) {
    const own = recognizeSystemd(unit === null ? message : message.replace(unitPrefix, ''));
    if (own !== null) return own;
    if (identifier === 'systemd') return null;
  }
  // Which program speaks can matter as much as what it says.
  const spoken = identifier === null ? message : `${identifier}: ${message}`;
  return recognizeStrace(message) ?? recognizeMessage(spoken) ?? recognizeError(message);
}

/** What makes two readings the same symptom. */
export const keyOf = (fact: Fact): string => (fact.kind === 'setup' ? `setup ${fact.step}` : JSON.stringify(fact));
