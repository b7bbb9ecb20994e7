import { secretsOf } from '../../src/model/secrets.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const secretInUnit = defineRule({
  id: 'secret-in-unit',
  category: 'effectiveness',
  summary: 'a password, token or key stands in the unit',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    variable: '{name} holds a secret that every user can read with systemctl show',
    argument: 'the command line holds a secret ({name}) that every user can read with systemctl show and in /proc',
    credential: 'SetCredential={name} holds a secret in plain text that every user can read with systemctl cat',
  },
  help: 'Change the secret, put it into a file that only root can read, and hand it over with LoadCredential= or LoadCredentialEncrypted=.',
  check({ unit, report }) {
    for (const { kind, name, line, span } of secretsOf(unit)) report({ message: kind, data: { name }, file: line.file, span });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds secrets in `Environment=`, in command lines and in `SetCredential=`: by the name of the variable or option (`DB_PASSWORD`, `--token`), in URLs with a password, and in authorization headers. What is a path, a reference to a variable or a blank to fill in is no secret. unitlint never prints the secret: it stands as asterisks in every report.',
    why: 'Unit files are world-readable, `systemctl show` gives the environment and the command line to every user, and `/proc/PID/cmdline` does so as long as the service runs. Backups, repositories and images carry the file on.',
    breaks: 'The program has to read the secret from a file: many take `--password-file` or a variable that ends in `_FILE`.',
    fix: '`LoadCredential=db-password:/etc/app/db-password` makes the file readable for the service alone, at `%d/db-password` (`$CREDENTIALS_DIRECTORY`). `EnvironmentFile=` with mode 0600 keeps it out of the unit, but not out of the environment.',
    seeAlso: ['systemd.exec(5)', 'systemd-creds(1)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nEnvironment=DB_HOST=db DB_PASSWORD=hunter22\nExecStart=/usr/bin/ledger\n', lines: [2] },
      {
        unit: '[Service]\nEnvironment="DATABASE_URL=postgres://ledger:hunter22@db/ledger"\nExecStart=/usr/bin/ledger --token s3cr3t-t0ken --port 80\n',
        lines: [2, 3],
      },
    ],
    good: [
      {
        unit: '[Service]\nEnvironment=DB_PASSWORD_FILE=%d/db-password TOKEN=$FROM_ELSEWHERE\nLoadCredential=db-password:/etc/ledger/db-password\nExecStart=/usr/bin/ledger --password-file /etc/ledger/pw --token $TOKEN\n',
        because: 'files and references are no secrets',
      },
      { unit: '[Service]\nEnvironment=DB_PASSWORD=CHANGEME SECRET_KEY=<secret>\nExecStart=/usr/bin/ledger\n', because: 'a blank to fill in is no secret' },
    ],
  },
};
