import { type ValueReader } from '../value.js';
/** One address, file or name on which a socket listens. */
export interface Listener {
    readonly directive: string;
    readonly family: 'inet' | 'inet6' | 'unix' | 'vsock' | 'netlink' | 'file';
    /** As systemd sees it, specifiers expanded. */
    readonly address: string;
    /** TCP or UDP port, or null. */
    readonly port: number | null;
}
export declare const readListener: ValueReader<readonly Listener[]>;
/** The name of a network interface; alternative names may be longer (ifname_valid_full). */
export declare const isInterface: (name: string, alternative: boolean) => boolean;
export declare const readBindToDevice: ValueReader<string>;
export declare const readNetworkInterface: ValueReader<string>;
export declare const readSocketProtocol: ValueReader<string>;
export declare const readXattr: ValueReader<string>;
