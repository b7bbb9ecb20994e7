import { type ValueReader } from '../value.js';
export declare const readString: ValueReader<string>;
/** A directive that does nothing any more: systemd warns of it and goes on (config_parse_warn_compat). */
export declare const readObsolete: ValueReader<never>;
/** [Install] settings: read by systemctl enable, not by the manager. */
export declare const readInstall: ValueReader<string>;
