import type { ValueReader } from '../value.js';
/** Dependencies: systemd makes a unit name of nearly anything. */
export declare const readUnitNames: ValueReader<readonly string[]>;
export declare const readSlice: ValueReader<string>;
export declare const readSockets: ValueReader<readonly string[]>;
/** Unit= of timers and paths, Service= of sockets. */
export declare const readTriggeredUnit: ValueReader<string>;
export declare const readDocumentation: ValueReader<readonly string[]>;
export declare const readBusName: ValueReader<string>;
