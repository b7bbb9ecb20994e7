import { levelCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const keyringMode = defineExposureRule({
  id: 'keyring-mode',
  directives: ['KeyringMode'],
  summary: 'the service can reach kernel keys that are not its own',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'kernel keys of other processes are in reach',
  risk: 'CIFS, AFS, fscrypt and other keyring users',
  checks: [levelCheck('KeyringMode', ({ keyringMode }) => keyringMode, { private: 0 }, 1)],
  advice: () => ['KeyringMode=private'],
});

export const page: RulePage = {
  docs: {
    what: '`KeyringMode=` decides which session keyring of the kernel the service gets. `private`, the default of system services, is a new one with no link to the keyring of its account; `shared` adds that link, and `inherit` leaves everything as it was.',
    why: 'Kernel keyrings hold secrets such as passwords of network file systems, Kerberos tickets and disk encryption keys. With `shared` or `inherit` the service can find keys that other processes of the same account, or systemd itself, put there.',
    breaks:
      'Mount helpers and tools that expect the keys of the account to be present: CIFS with several users, AFS, eCryptfs, fscrypt. They report `Required key not available`. If the keyring can not be set up the service ends with `status=237/KEYRING`, which is rare.',
    fix: 'Remove the line, or write `KeyringMode=private`. Socket, mount and swap units default to `shared` and units of the user manager to `inherit`, so those need the line. If one program has to see the keys of the account, give that program a unit of its own with `KeyringMode=shared`.',
    seeAlso: ['systemd.exec(5)', 'keyrings(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/photo-import
User=photos
KeyringMode=shared
`,
        lines: [4],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/labelprinter
KeyringMode=inherit
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/photo-import
User=photos
`,
        because: 'services get a private keyring unless told otherwise',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/photo-import
KeyringMode=private
`,
        because: 'the private keyring is written out',
      },
    ],
  },
};
