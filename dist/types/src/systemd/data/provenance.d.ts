export declare const provenance: readonly [{
    readonly version: '252';
    readonly systemd: '252.39-1~deb12u2';
    readonly libseccomp: '2.5.4';
    readonly architecture: 'x86-64';
}, {
    readonly version: '254';
    readonly systemd: '254.26-1~bpo12+1';
    readonly libseccomp: '2.5.4';
    readonly architecture: 'x86-64';
}, {
    readonly version: '257';
    readonly systemd: '257.13-1~deb13u1';
    readonly libseccomp: '2.6.0';
    readonly architecture: 'x86-64';
}, {
    readonly version: '262';
    readonly systemd: '262-1';
    readonly libseccomp: '2.6.1';
    readonly architecture: 'x86-64';
}];
/** The versions that have tables, oldest first. */
export declare const tableVersions: readonly ['252', '254', '257', '262'];
export type TableVersion = (typeof tableVersions)[number];
