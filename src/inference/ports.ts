/** Ports that a unit shows: in the arguments of its programs, in its variables, in the sockets that are handed to it. */
import { settingValue } from '../model/setting-values.ts';
import type { Unit } from '../model/unit.ts';
import { madeBy } from '../model/unit.ts';
import { placeOf } from './lines.ts';
import type { Confidence, Place } from './need.ts';
import type { Program } from './programs.ts';

export interface Port {
  readonly number: number;
  /** Bound by the service itself, or by systemd for it. */
  readonly by: 'service' | 'socket';
  /** The service accepts only connections of this machine there. */
  readonly local: boolean;
  readonly place: Place;
  readonly confidence: Confidence;
}

const lastPort = 65_535;
export const firstFreePort = 1024;

const isPort = (number: number) => Number.isInteger(number) && number >= 1 && number <= lastPort;

const portOption = /^-{1,2}(?:[a-z]+[-_.])*(?:port|http|https|listen|bind|addr|address|listen[-_.]?(?:addr|address|port)|web[-_.]listen[-_.]address)$/i;
const shortOption = /^-[pPlaL]$/;
const listenAddress = /^(?:(?:tcp|udp|http|https|ws|wss|grpc)?(?:[46])?:\/\/)?(\[?[\da-fA-F:.]*\]?|\*|localhost)?:(\d{1,5})\/?$/;
const anyAddress = /^(?:|\*|0\.0\.0\.0|\[?::\]?|\[::0\])$/;
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** The port in a word that names a listener: `:53`, `0.0.0.0:25`, `tcp://[::]:514`, `127.0.0.1:8301`. */
function listenerIn(word: string): { readonly number: number; readonly local: boolean } | null {
  const [, host = '', digits = ''] = listenAddress.exec(word) ?? [];
  if (digits === '' || !isPort(Number(digits)) || !(anyAddress.test(host) || loopback.test(host))) return null;
  return { number: Number(digits), local: loopback.test(host) };
}

/** Addresses of others are given with options like these: they are no listeners. */
const clientOption = /(?:connect|remote|server|upstream|peer|target|broker|endpoint|url|uri|dsn|proxy|join|master|primary|redis|database|db|host)[-_.a-z]*$/i;

function portsOfProgram(program: Program): readonly Port[] {
  const found: Port[] = [];
  const add = (number: number, local: boolean, confidence: Confidence) => found.push({ number, by: 'service', local, place: program.place, confidence });
  let option = '';
  for (const word of program.arguments) {
    const equals = word.startsWith('-') ? word.indexOf('=') : -1;
    const name = equals > 0 ? word.slice(0, equals) : option;
    const value = equals > 0 ? word.slice(equals + 1) : word;
    option = word.startsWith('-') && equals < 0 ? word : '';
    if (clientOption.test(name)) continue;
    const listener = listenerIn(value);
    if (listener !== null) add(listener.number, listener.local, 'high');
    else if (/^\d{1,5}$/.test(value) && isPort(Number(value)) && (portOption.test(name) || shortOption.test(name)))
      add(Number(value), false, portOption.test(name) ? 'high' : 'low');
  }
  return found;
}

const portVariable = /(?:^|_)(?:PORT|LISTEN|BIND|ADDR|ADDRESS|LISTEN_ADDRESS)$/;

function portsOfVariables(unit: Unit): readonly Port[] {
  return madeBy(unit, 'Environment').flatMap((assignment) => {
    const place = placeOf(assignment);
    return [...assignment.node.value.matchAll(/([A-Za-z_]\w*)=["']?([^\s"']+)/g)].flatMap(([, name = '', value = '']): readonly Port[] => {
      if (!portVariable.test(name)) return [];
      const listener = listenerIn(value) ?? (/^\d{1,5}$/.test(value) && isPort(Number(value)) ? { number: Number(value), local: false } : null);
      return listener === null ? [] : [{ ...listener, by: 'service', place, confidence: 'medium' }];
    });
  });
}

function portsOfSockets(companions: readonly Unit[]): readonly Port[] {
  return companions.flatMap((companion) => {
    const [first] = madeBy(companion, 'ListenStream');
    if (first === undefined) return [];
    const place = placeOf(first);
    return (settingValue(companion, 'ListenStream') ?? []).flatMap(({ port, address }): readonly Port[] =>
      port === null ? [] : [{ number: port, by: 'socket', local: /^(?:127\.|\[::1\])/.test(address), place, confidence: 'high' }],
    );
  });
}

export const portsOf = (unit: Unit, programs: readonly Program[], companions: readonly Unit[]): readonly Port[] => [
  ...programs.filter(({ directive }) => directive === 'ExecStart').flatMap(portsOfProgram),
  ...portsOfVariables(unit),
  ...portsOfSockets(companions),
];
