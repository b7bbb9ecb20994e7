/** Environment= and its neighbours (config_parse_environ). */
import { type ValueReader } from '../value.js';
/** A variable as NAME=value, or a name alone. */
export interface EnvironmentWord {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
export declare const readAssignments: ValueReader<readonly EnvironmentWord[]>;
export declare const readEnvironmentNames: ValueReader<readonly EnvironmentWord[]>;
