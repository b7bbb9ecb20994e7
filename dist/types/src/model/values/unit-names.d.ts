/** Dependencies: systemd makes a unit name of nearly anything. */
export declare const readUnitNames: import("../value.js").ValueReader<readonly string[]>;
export declare const readSlice: import("../value.js").ValueReader<string>;
export declare const readSockets: import("../value.js").ValueReader<readonly string[]>;
/** Unit= of timers and paths, Service= of sockets. */
export declare const readTriggeredUnit: import("../value.js").ValueReader<string>;
export declare const readDocumentation: import("../value.js").ValueReader<readonly string[]>;
export declare const readBusName: import("../value.js").ValueReader<string>;
