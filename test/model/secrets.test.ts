import { describe, expect, test } from 'vitest';
import { loadUnit } from '../../src/model/load.ts';
import { secretsOf } from '../../src/model/secrets.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { factsOf } from '../../src/systemd/facts.ts';

function secretsIn(lines: string): readonly string[] {
  const name = parseUnitName('app.service');
  if (name === null) throw new Error('a plain name is valid');
  const unit = loadUnit({ name, main: { path: name.full, text: `[Service]\n${lines}\n` }, dropIns: [] }, factsOf('262', 262));
  for (const { line, span, text } of secretsOf(unit)) expect(line.file.source.text.slice(span.start, span.end)).toBe(text);
  return secretsOf(unit).map(({ text }) => text);
}

describe('secrets of a unit', () => {
  test.for([
    ['Environment=DB_PASSWORD=hunter22', 'hunter22'],
    ['Environment="DB_PASSWORD=hunter 22"', 'hunter 22'],
    ["Environment=A=1 'API_KEY=abcdef' B=2", 'abcdef'],
    ['Environment=DB_PASSWORD="hunter22"', 'hunter22'],
    ['Environment=JWT_SECRET=zzyyxx', 'zzyyxx'],
    ['Environment=AWS_SECRET_ACCESS_KEY=wJalrXUtn', 'wJalrXUtn'],
    ['Environment=SECRET_KEY_BASE=0123456789abcdef', '0123456789abcdef'],
    ['Environment=DATABASE_URL=postgres://app:hunter22@db/app', 'hunter22'],
    ['Environment=A=1 \\\n  DB_PASS=hunter22', 'hunter22'],
    ['ExecStart=/usr/bin/app --password=hunter22', 'hunter22'],
    ['ExecStart=/usr/bin/app --api-key hunter22 --port 1', 'hunter22'],
    ['ExecStart=/usr/bin/app -rpcpassword=hunter22', 'hunter22'],
    ['ExecStart=/usr/bin/app redis://:hunter22@cache', 'hunter22'],
    ["ExecStart=/bin/sh -c 'PGPASSWORD=hunter22 exec psql'", 'hunter22'],
    ['ExecStartPre=/usr/bin/curl -H "Authorization: Bearer abcdefghijklmnop1234"', 'abcdefghijklmnop1234'],
    ['SetCredential=db-password:hunter22', 'hunter22'],
    ['Environment=DB_PASSWORD=hunter22\nEnvironment=', 'hunter22'],
  ])('%j holds one', ([lines, secret]) => expect(secretsIn(lines ?? '')).toEqual([secret]));

  test.for([
    'Environment=DB_PASSWORD_FILE=/run/secrets/db',
    'Environment=DB_PASSWORD=/run/secrets/db TOKEN=%d/token',
    `Environment=DB_PASSWORD= TOKEN=$OTHER KEY=\${OTHER}`,
    'Environment=DB_PASSWORD=CHANGEME API_KEY=<key> SECRET=@SECRET@ TOKEN=xxx',
    'Environment=MAX_TOKEN=4096 USE_SECRET=true COMPASS=north BYPASS=1',
    'Environment=KEYMAP=de MONKEY=banana KEY=value PUBLIC_KEY=abcdef',
    'Environment=URL=https://example.org/a:b@c',
    'ExecStart=/usr/bin/systemd-tty-ask-password-agent --watch --console',
    'ExecStart=/usr/bin/systemd-firstboot --prompt-root-password --prompt-locale',
    `ExecStart=/usr/bin/app --token \${TOKEN} --password-file /etc/pw --token-ttl=3600`,
    `ExecStart=/usr/bin/app --secret=\${SECRET} --no-password --user x`,
    'LoadCredential=db-password:/etc/pw',
    'SetCredentialEncrypted=db-password:abcd',
  ])('%j holds none', (lines) => expect(secretsIn(lines)).toEqual([]));
});
