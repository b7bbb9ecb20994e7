import { describe, expect, test } from 'vitest';
import { knownBy } from '../../src/inference/known/index.ts';
import { programsOf } from '../../src/inference/programs.ts';
import { commandsIn, withoutLooks } from '../../src/inference/shell.ts';
import { unitOf } from './read-needs.ts';

const seen = (command: string) =>
  programsOf(unitOf(`[Service]\nExecStart=${command}\n`)).map(({ via, name, script }) => [...via, script === null ? name : `${name} ${script}`].join(' > '));

describe('the programs of a command line', () => {
  test.each([
    ['/usr/sbin/exampled --foreground', ['exampled']],
    ['/usr/bin/env node /srv/app/server.js', ['env > node /srv/app/server.js']],
    ['/usr/bin/env -i HOME=/var/lib/app -u LANG python3.11 -m app.web', ['env > python3.11 app.web']],
    ["/bin/sh -c 'exec /usr/sbin/exampled --port 80'", ['sh > exampled']],
    ["/bin/bash -lc 'cd /srv/app && NODE_ENV=production node server.js'", ['bash > node server.js']],
    ["/bin/sh -c 'test -e /etc/x || exit 0; /usr/bin/first | /usr/bin/second'", ['sh > first', 'sh > second']],
    ['/usr/bin/nice -n 10 /usr/bin/ionice -c 3 /usr/bin/exampled', ['nice > ionice > exampled']],
    ['/usr/bin/timeout -k 5 60 /usr/bin/exampled', ['timeout > exampled']],
    ['/usr/bin/setpriv --reuid=app --clear-groups /usr/bin/exampled', ['setpriv > exampled']],
    ["/bin/su - app -c 'python3 /srv/app/run.py'", ['su', 'su > python3 /srv/app/run.py']],
    ['/usr/sbin/runuser -u app -- /usr/bin/exampled', ['runuser', 'runuser > exampled']],
    ['/usr/bin/sudo -u app /usr/bin/exampled', ['sudo', 'sudo > exampled']],
    ['/sbin/start-stop-daemon --start --exec /usr/sbin/exampled -- -d', ['start-stop-daemon > exampled']],
    ['/usr/bin/java -Xmx1g -cp /opt/app/lib -jar /opt/app/app.jar', ['java /opt/app/app.jar']],
    ['/usr/bin/perl -T /usr/sbin/exampled', ['perl /usr/sbin/exampled']],
    ['@/usr/bin/exampled shown-name --flag', ['exampled']],
    ['/usr/bin/flock -n /run/x.lock /usr/bin/exampled', ['flock > exampled']],
  ] as const)('%s', (command, expected) => {
    expect(seen(command)).toEqual(expected);
  });

  test('variables that the unit sets are put in', () => {
    const [program] = programsOf(unitOf(`[Service]\nEnvironment=PORT=8080 "OPTS=--one --two"\nExecStart=/usr/bin/exampled $OPTS --port ${'$'}{PORT} $OTHER\n`));
    expect(program?.arguments).toEqual(['--one', '--two', '--port', '8080', '$OTHER']);
  });

  test('specifiers are expanded', () => {
    const [program] = programsOf(unitOf('[Service]\nExecStart=/usr/bin/exampled --data /var/lib/%p/%i\n', 'shop@eu.service'));
    expect(program?.arguments).toEqual(['--data', '/var/lib/shop/eu']);
  });
});

describe('a shell script', () => {
  test('shows the files that it writes', () => {
    expect(commandsIn('date > /var/log/last && run >>"/srv/out.txt" 2>&1')).toEqual([
      { words: ['date'], writes: ['/var/log/last'], isNegated: false },
      { words: ['run'], writes: ['/srv/out.txt'], isNegated: false },
      { words: ['1'], writes: [], isNegated: false },
    ]);
  });

  test('tells the statements that are there to fail', () => {
    const negated = commandsIn('! first; second && ! third; if ! fourth; then fifth; fi').map(({ words, isNegated }) => [words[0], isNegated]);
    expect(negated).toEqual([
      ['first', true],
      ['second', false],
      ['third', true],
      ['fourth', false],
      ['fifth', false],
    ]);
  });

  test.each([
    ['/usr/bin/test -c /dev/x', ''],
    ["/bin/sh -c 'test ! -c /dev/x && exec modem /dev/y'", "/bin/sh -c '&& exec modem /dev/y'"],
    ["/bin/sh -c '! modem /dev/x; modem /dev/y'", "/bin/sh -c '; modem /dev/y'"],
    ["/bin/sh -c 'if [ -c /dev/x ]; then modem /dev/x; fi'", "/bin/sh -c 'if ; then modem /dev/x; fi'"],
    ['/usr/bin/modem --test /dev/x', '/usr/bin/modem --test /dev/x'],
  ])('%s without what is only looked at', (line, expected) => {
    expect(withoutLooks(line)).toBe(expected);
  });
});

describe('names of programs', () => {
  test.each([
    ['python3.11', 'python'],
    ['php-fpm8.2', 'php-fpm'],
    ['php8.2-fpm', 'php-fpm'],
    ['ruby-3.1', 'ruby'],
    ['postgresql-15', 'postgresql'],
    ['java-17', 'java'],
    ['some_exporter', 'exporter'],
    ['catalina.sh', ''],
  ] as const)('%s is known as %s', (name, known) => {
    expect(knownBy(name).flatMap(({ names }) => names.split(' ').filter((word) => word === known))).toEqual(known === '' ? [] : [known]);
  });
});
