/**
 * The release in which a value of an older setting came, where that lies between two verified versions. From the manual
 * (systemd.exec(5), systemd.service(5)) and the release notes of systemd.
 */
const rows = `
PrivateTmp=disconnected 257
PrivateUsers=identity 257
PrivateUsers=self 257
PrivateUsers=full 258
PrivateUsers=managed 260
ProtectControlGroups=private 257
ProtectControlGroups=strict 257
ProtectHostname=private 258
RestartMode=debug 257
Type=notify-reload 253
`;

/** `Key=value` -> release. */
export const valueReleases: ReadonlyMap<string, number> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [setting = '', release = ''] = row.split(' ');
      return [setting, Number(release)];
    }),
);
