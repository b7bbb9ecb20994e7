/** Signals that end a service, and the settings behind them. Names and order: signal(7). */

export interface SignalNote {
  /** Number on x86 and ARM. */
  readonly number: number;
  /** Without SIG. */
  readonly name: string;
  readonly meaning: string;
  /** Settings of a unit that lead here, the usual ones first. */
  readonly directives: readonly string[];
  readonly remedy: string;
}

export const signalNotes: readonly SignalNote[] = [
  {
    number: 1,
    name: 'HUP',
    meaning: 'A terminal went away, or the service was asked to read its settings again.',
    directives: ['SendSIGHUP', 'ExecReload'],
    remedy: 'Harmless as an answer to a reload that the program does not handle.',
  },
  {
    number: 4,
    name: 'ILL',
    meaning: 'The processor does not know an instruction.',
    directives: ['MemoryDenyWriteExecute'],
    remedy: 'Mostly a program built for a newer processor; some compilers at run time end so as well.',
  },
  {
    number: 5,
    name: 'TRAP',
    meaning: 'The program stopped itself at a failed check.',
    directives: ['MemoryDenyWriteExecute'],
    remedy: 'Node and Chromium do that when they may not make code as they run: take `MemoryDenyWriteExecute=` away, or start `node --jitless`.',
  },
  {
    number: 6,
    name: 'ABRT',
    meaning: 'The program gave up, or systemd ended it because the watchdog heard nothing.',
    directives: ['WatchdogSec', 'RestrictAddressFamilies', 'MemoryDenyWriteExecute'],
    remedy: 'After `Watchdog timeout`: sd_notify needs AF_UNIX and `NotifyAccess=`. Otherwise look into the log of the program.',
  },
  {
    number: 9,
    name: 'KILL',
    meaning: 'The process was ended by force.',
    directives: ['MemoryMax', 'TimeoutStopSec', 'SystemCallFilter'],
    remedy: 'Look for `OOM killer`, then for a stop that took too long.',
  },
  {
    number: 11,
    name: 'SEGV',
    meaning: 'The program touched memory that is not its own.',
    directives: ['MemoryDenyWriteExecute', 'LimitAS'],
    remedy: 'A fault of the program, as a rule; code made at run time under `MemoryDenyWriteExecute=` and a small `LimitAS=` look the same.',
  },
  {
    number: 13,
    name: 'PIPE',
    meaning: 'The reader of a pipe or socket went away.',
    directives: ['IgnoreSIGPIPE'],
    remedy: 'systemd ignores it for services unless `IgnoreSIGPIPE=no`.',
  },
  { number: 15, name: 'TERM', meaning: 'The service was asked to stop.', directives: ['KillSignal', 'RuntimeMaxSec'], remedy: 'The usual end of a service.' },
  { number: 24, name: 'XCPU', meaning: 'The process used up its processor time.', directives: ['LimitCPU', 'LimitRTTIME'], remedy: 'Raise the limit.' },
  { number: 25, name: 'XFSZ', meaning: 'A file grew larger than allowed.', directives: ['LimitFSIZE'], remedy: 'Raise the limit.' },
  {
    number: 31,
    name: 'SYS',
    meaning: 'The kernel stopped a system call that a filter forbids.',
    directives: [
      'SystemCallFilter',
      'SystemCallArchitectures',
      'RestrictNamespaces',
      'RestrictAddressFamilies',
      'PrivateDevices',
      'ProtectClock',
      'ProtectKernelModules',
      'ProtectKernelLogs',
    ],
    remedy:
      'The line with `type=1326` in the kernel or audit log has the number in `syscall=`: open that one call on a line after the denials, or let it fail with `SystemCallErrorNumber=EPERM`. When a child dies so, the unit stays active.',
  },
];

const shellOffset = 128;

/** What a shell returns for a child that a signal ended. */
export const shellStatus = (signal: number): number => signal + shellOffset;

/** The signal of a number, or of the exit status that a shell makes of it. */
export const signalOfNumber = (number: number): SignalNote | undefined =>
  signalNotes.find((signal) => number === signal.number || number === shellStatus(signal.number));

/** Looks up `SIGSYS`, `SYS`, `31/SYS`; a bare number is an exit status first. */
export function findSignal(text: string): SignalNote | undefined {
  const word = text.toUpperCase().replace(/^STATUS=/, '');
  return signalNotes.find(({ name, number }) => word === name || word === `SIG${name}` || word === `${number}/${name}` || word === `${number}/SIG${name}`);
}
