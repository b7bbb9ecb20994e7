/** The daemons of the live test: how Debian calls their units and packages, and a question that each must answer. */
import type { Probe } from './guest/probes.ts';

export const suites = ['bookworm', 'trixie'] as const;
export type Suite = (typeof suites)[number];

type BySuite<T> = T | Readonly<Record<Suite, T>>;

export const inSuite = <T extends string>(value: BySuite<T>, suite: Suite): T => (typeof value === 'string' ? value : value[suite]);

export interface Daemon {
  /** The unit as it is started. */
  readonly unit: BySuite<string>;
  readonly packages: BySuite<string>;
  readonly probe: Probe;
  /** Why a reload is left out: it fails for the unit as packaged. */
  readonly noReload?: string;
}

const page = 'guest page';
const address = '\xc0\0\x02\x07'; // 192.0.2.7
const record = (kind: number, body: string) => String.fromCharCode(1, kind, 0, 1, body.length >> 8, body.length & 255, 0, 0) + body;
const pair = (name: string, value: string) => String.fromCharCode(name.length, value.length) + name + value;
const text = (value: string) => String.fromCharCode(0, value.length) + value;

const fastCgi = [
  record(1, '\0\x01\0\0\0\0\0\0'),
  record(
    4,
    [
      ['SCRIPT_FILENAME', '/srv/guest/sum.php'],
      ['SCRIPT_NAME', '/sum.php'],
      ['REQUEST_METHOD', 'GET'],
      ['QUERY_STRING', ''],
      ['SERVER_PROTOCOL', 'HTTP/1.1'],
    ]
      .map(([name = '', value = '']) => pair(name, value))
      .join(''),
  ),
  record(4, ''),
  record(5, ''),
].join('');

const ippAttribute = (tag: number, name: string, value: string) => String.fromCharCode(tag) + text(name) + text(value);
const printers = `\x02\0\x40\x02\0\0\0\x01\x01${ippAttribute(0x47, 'attributes-charset', 'utf-8')}${ippAttribute(0x48, 'attributes-natural-language', 'en')}\x03`;

const mail =
  "test -e /var/mail/guest && rm /var/mail/guest; python3 -c \"import smtplib; smtplib.SMTP('127.0.0.1').sendmail('root@localhost', ['guest@localhost'], 'Subject: live\\n\\nhello')\" && for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do grep -q live /var/mail/guest 2>/dev/null && echo delivered && break; sleep 0.25; done";

const ftp =
  "python3 -c \"import ftplib, io; f = ftplib.FTP(); f.connect('127.0.0.1', 21, timeout=5); f.login('guest', 'guest'); f.storbinary('STOR sent', io.BytesIO(b'hello')); got = []; f.retrbinary('RETR sent', got.append); print(b''.join(got).decode())\"";

export const daemons: readonly Daemon[] = [
  { unit: 'nginx.service', packages: { bookworm: 'nginx-light', trixie: 'nginx' }, probe: { kind: 'http', port: 80, expect: page } },
  { unit: 'apache2.service', packages: 'apache2', probe: { kind: 'http', port: 80, expect: page } },
  { unit: 'lighttpd.service', packages: 'lighttpd', probe: { kind: 'http', port: 80, expect: page } },
  { unit: 'haproxy.service', packages: 'haproxy', probe: { kind: 'http', port: 8404, expect: 'guest-page' } },
  { unit: 'squid.service', packages: 'squid', probe: { kind: 'http', port: 3128, path: '/squid-internal-mgr/info', expect: 'Squid Object Cache' } },
  {
    unit: 'varnish.service',
    packages: 'varnish',
    probe: { kind: 'http', port: 6081, backend: { port: 8080, text: 'behind the cache' }, expect: 'behind the cache' },
  },
  {
    unit: 'stunnel@guest.service',
    packages: 'stunnel4',
    probe: { kind: 'http', port: 8443, tls: true, backend: { port: 8081, text: 'behind TLS' }, expect: 'behind TLS' },
  },
  {
    unit: { bookworm: 'php8.2-fpm.service', trixie: 'php8.4-fpm.service' },
    packages: 'php-fpm',
    probe: { kind: 'talk', at: '/run/php/php-fpm.sock', steps: [[fastCgi, 'sum=42']] },
  },
  {
    unit: 'redis-server.service',
    packages: 'redis-server',
    probe: {
      kind: 'talk',
      at: 6379,
      steps: [
        ['SET live 42\r\n', '+OK'],
        ['GET live\r\n', '42'],
        ['SAVE\r\n', '+OK'],
      ],
    },
  },
  {
    unit: 'memcached.service',
    packages: 'memcached',
    probe: {
      kind: 'talk',
      at: 11211,
      steps: [
        ['set live 0 60 2\r\n42\r\n', 'STORED'],
        ['get live\r\n', '42'],
      ],
    },
  },
  {
    unit: { bookworm: 'postgresql@15-main.service', trixie: 'postgresql@17-main.service' },
    packages: 'postgresql',
    probe: {
      kind: 'shell',
      command:
        "cd /tmp && runuser -u postgres -- psql -Atqc 'create table if not exists live(n int); insert into live values (41); select max(n) + 1 from live; checkpoint'",
      expect: '42',
    },
  },
  {
    unit: 'mariadb.service',
    packages: 'mariadb-server',
    probe: {
      kind: 'shell',
      command:
        "mariadb -N -e 'create database if not exists live; create table if not exists live.t(n int); insert into live.t values (41); select max(n) + 1 from live.t'",
      expect: '42',
    },
  },
  {
    unit: 'etcd.service',
    packages: 'etcd-server',
    probe: { kind: 'http', port: 2379, path: '/v3/kv/put', post: '{"key":"bGl2ZQ==","value":"NDI="}', expect: 'revision' },
  },
  {
    unit: 'slapd.service',
    packages: 'slapd',
    probe: {
      kind: 'talk',
      at: 389,
      steps: [
        ['\x30\x0c\x02\x01\x01\x60\x07\x02\x01\x03\x04\0\x80\0', '\x0a\x01\0'],
        ['\x30\x25\x02\x01\x02\x63\x20\x04\0\x0a\x01\0\x0a\x01\0\x02\x01\0\x02\x01\0\x01\x01\0\x87\x0bobjectClass0\0', 'objectClass'],
      ],
    },
  },
  {
    unit: 'ssh.service',
    packages: 'openssh-server',
    probe: {
      kind: 'shell',
      command:
        "ssh -i /etc/guest/key -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null guest@127.0.0.1 'echo hello > from-ssh && cat from-ssh && id -un' 2>/dev/null",
      expect: 'hello\nguest',
    },
  },
  {
    unit: 'cron.service',
    packages: 'cron',
    probe: {
      kind: 'shell',
      command: 'cd /var/lib/guest && test -e root && test -e guest && rm -f root guest /run/crond.reboot && echo both ran',
      expect: 'both ran',
    },
  },
  { unit: 'unbound.service', packages: 'unbound', probe: { kind: 'dns', name: 'guest.example', expect: address } },
  { unit: 'dnsmasq.service', packages: 'dnsmasq', probe: { kind: 'dns', name: 'guest.example', expect: address } },
  { unit: 'named.service', packages: 'bind9', probe: { kind: 'dns', name: 'guest.example', expect: address } },
  { unit: 'chrony.service', packages: 'chrony', probe: { kind: 'datagram', port: 123, send: `\x23${'\0'.repeat(47)}`, expect: '' } },
  {
    unit: 'mosquitto.service',
    packages: 'mosquitto',
    probe: {
      kind: 'talk',
      at: 1883,
      steps: [
        [`\x10\x0e${text('MQTT')}\x04\x02\0\x3c${text('me')}`, '\x20\x02\0\0'],
        [`\x82\x09\0\x01${text('live')}\0`, '\x90'],
        [`\x30\x0f${text('live')}forty-two`, 'forty-two'],
      ],
    },
  },
  {
    unit: 'nats-server.service',
    packages: 'nats-server',
    probe: {
      kind: 'talk',
      at: 4222,
      steps: [
        ['', 'INFO '],
        ['CONNECT {"verbose":true}\r\n', '+OK'],
        ['SUB live 1\r\nPUB live 2\r\n42\r\n', 'MSG live 1 2\r\n42'],
      ],
    },
  },
  {
    unit: 'beanstalkd.service',
    packages: 'beanstalkd',
    probe: {
      kind: 'talk',
      at: 11300,
      steps: [
        ['put 1 0 60 5\r\nhello\r\n', 'INSERTED'],
        ['reserve\r\n', 'hello'],
      ],
    },
  },
  {
    unit: 'rsyslog.service',
    packages: 'rsyslog',
    probe: {
      kind: 'shell',
      command:
        'word=live-$(date +%N); logger -p user.notice $word; for i in 1 2 3 4 5 6 7 8 9 10; do grep -q $word /var/log/syslog && echo written && break; sleep 0.25; done',
      expect: 'written',
    },
  },
  { unit: 'prometheus.service', packages: 'prometheus', probe: { kind: 'http', port: 9090, path: '/api/v1/query?query=1%2B41', expect: '"42"' } },
  {
    unit: 'prometheus-node-exporter.service',
    packages: 'prometheus-node-exporter',
    probe: { kind: 'http', port: 9100, path: '/metrics', expect: '\nnode_network_receive_bytes_total' },
    noReload: 'the signal that its ExecReload= sends ends it',
  },
  { unit: 'tor@default.service', packages: 'tor', probe: { kind: 'talk', at: 9050, steps: [['\x05\x01\0', '\x05\0']] } },
  { unit: { bookworm: 'postfix@-.service', trixie: 'postfix.service' }, packages: 'postfix', probe: { kind: 'shell', command: mail, expect: 'delivered' } },
  {
    unit: 'dovecot.service',
    packages: 'dovecot-imapd',
    probe: {
      kind: 'talk',
      at: 143,
      steps: [
        ['', '* OK'],
        ['a LOGIN guest guest\r\n', 'a OK'],
        ['b CREATE box\r\n', 'b '],
        ['c LIST "" *\r\n', 'c OK'],
      ],
    },
  },
  { unit: 'vsftpd.service', packages: 'vsftpd', probe: { kind: 'shell', command: ftp, expect: 'hello' } },
  {
    unit: 'avahi-daemon.service',
    packages: 'avahi-daemon',
    probe: { kind: 'shell', command: 'busctl call org.freedesktop.Avahi / org.freedesktop.Avahi.Server GetHostName', expect: 'guest' },
  },
  { unit: 'cups.service', packages: 'cups-daemon', probe: { kind: 'http', port: 631, post: printers, type: 'application/ipp', expect: '\x02\0' } },
  { unit: 'guest-node.service', packages: 'nodejs', probe: { kind: 'http', port: 8300, expect: 'sum=42' } },
  { unit: 'guest-python.service', packages: 'python3', probe: { kind: 'http', port: 8301, expect: page } },
];
