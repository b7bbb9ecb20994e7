/** Commands that only start another one: what they start is what the unit runs. */
import { words } from './known/known.ts';

interface Wrapper {
  /** Options that take a value as the next word. */
  readonly valued?: string;
  /** How many words stand between the options and the command. */
  readonly positional?: number;
  /** Words of the form NAME=value may stand before the command. */
  readonly assigns?: boolean;
}

const wrappers: Readonly<Record<string, Wrapper>> = {
  env: { valued: '-u --unset -C --chdir', assigns: true },
  nice: { valued: '-n --adjustment' },
  ionice: { valued: '-c -n --class --classdata' },
  chrt: { valued: '-T -P -D --sched-runtime --sched-period --sched-deadline', positional: 1 },
  taskset: { positional: 1 },
  numactl: { valued: '-N -m -C -i -p' },
  setsid: {},
  nohup: {},
  stdbuf: { valued: '-i -o -e' },
  unbuffer: {},
  timeout: { valued: '-k -s --kill-after --signal', positional: 1 },
  prlimit: { valued: '-p --pid' },
  setpriv: {
    valued: '--reuid --regid --groups --bounding-set --inh-caps --ambient-caps --ruid --euid --rgid --egid --securebits --pdeathsig --selinux-label',
  },
  'systemd-cat': { valued: '-t -p --identifier --priority --level-prefix' },
  'systemd-inhibit': { valued: '--what --who --why --mode' },
  'systemd-notify': {},
  flock: { valued: '-w -E --timeout', positional: 1 },
  'dbus-run-session': {},
  'dbus-launch': {},
  tini: { valued: '-p' },
  'dumb-init': { valued: '-r' },
  catchsegv: {},
  busybox: {},
  cgexec: { valued: '-g' },
  'xvfb-run': { valued: '-n -s -e -w --server-args --server-num' },
  pkexec: { valued: '--user' },
  sudo: { valued: '-u -g -h -p -C -U -R -D -T --user --group' },
  doas: { valued: '-u -C' },
  gosu: { positional: 1 },
  'su-exec': { positional: 1 },
  setuidgid: { positional: 1 },
  chpst: { valued: '-u -U -b -e -/ -n -l -m -d -o -p -f -c -t' },
  unshare: { valued: '-S -G -R -w --setuid --setgid --root --wd' },
  nsenter: { valued: '-t -S -G --target --setuid --setgid' },
  chroot: { positional: 1 },
  strace: { valued: '-e -o -p -s' },
  proxychains: { valued: '-f' },
  proxychains4: { valued: '-f' },
  torsocks: { valued: '-u -p -a -P' },
  'python-venv': {},
};

/** The words of the command behind a wrapper; null where the name is none. */
export function behindWrapper(name: string, rest: readonly string[]): readonly string[] | null {
  const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
  if (wrapper === undefined) return null;
  const valued = new Set(words(wrapper.valued));
  let index = 0;
  while (index < rest.length) {
    const word = rest[index] ?? '';
    if (word === '--') {
      index += 1;
      break;
    }
    if (wrapper.assigns === true && /^[A-Za-z_]\w*=/.test(word)) index += 1;
    else if (word.startsWith('-') && word !== '-') index += valued.has(word) ? 2 : 1;
    else break;
  }
  return rest.slice(index + (wrapper.positional ?? 0));
}
