/** `unitlint diagnose` through the real command line. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';

const cli = inject('command');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unitlint-diagnose-'));
  writeFileSync(join(folder, 'x.service'), '[Service]\nExecStart=/usr/bin/x\nUser=x\nProtectSystem=strict\nMemoryDenyWriteExecute=yes\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const unitlint = (args: readonly string[], input = '') => spawnSync(process.execPath, [cli, 'diagnose', ...args], { cwd: folder, encoding: 'utf8', input });
const readOnly = "touch: cannot touch '/srv/x/y': Read-only file system\n";

describe('unitlint diagnose', () => {
  test('gives the document of the contract', () => {
    const { stdout, status, stderr } = unitlint(['x.service', '--format', 'json'], `all is well\n${readOnly}`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      schema: 1,
      unit: 'x.service',
      symptoms: [
        {
          evidence: readOnly.trim(),
          line: 2,
          kind: 'path',
          known: true,
          suspects: [
            {
              directive: 'ProtectSystem',
              likelihood: 0.95,
              path: 'x.service',
              range: { start: { line: 4, column: 1 }, end: { line: 4, column: 21 } },
              impliedBy: null,
              relax: ['ReadWritePaths=/srv/x'],
              cost: 0,
              confirm: expect.stringContaining('ProtectSystem=strict'),
            },
          ],
        },
      ],
    });
  });

  test('says plainly that a healthy log shows nothing', () => {
    const { stdout, status } = unitlint(['x.service'], 'listening on 127.0.0.1:80\n');
    expect(stdout).toContain('Nothing here points to the sandbox');
    expect(status).toBe(1);
  });

  test('speaks of --write only where there are lines to write', () => {
    expect(unitlint(['x.service'], readOnly).stdout).toContain('--write adds the lines to a drop-in');
    const { stdout } = unitlint(['x.service'], 'systemd[1]: x.service: Main process exited, code=exited, status=217/USER\n');
    expect(stdout).toContain('One cause; 1 line read.');
    expect(stdout).not.toContain('--write');
  });

  test('says that an account is not there', () => {
    const { stdout } = unitlint(['x.service'], '(x)[9]: x.service: Failed to determine user credentials: No such process\n');
    expect(stdout).toContain('the account x is not there.');
    expect(stdout).toContain('getent passwd x');
  });

  test.for([
    ['ProtectSytem=strict', "Unknown key name 'ProtectSytem' in section 'Service', ignoring.", 'ProtectSystem= may be meant'],
    ['PrivatePIDs=yes', "Unknown key name 'PrivatePIDs' in section 'Service', ignoring.", 'it came with systemd 257'],
    ['Wants=y.service', "Unknown key name 'Wants' in section 'Service', ignoring.", 'it belongs into [Unit]'],
  ])('says of %s what systemd makes of it', ([line, message, said]) => {
    writeFileSync(join(folder, 'z.service'), `[Service]\nExecStart=/usr/bin/z\n${line}\n`);
    const { stdout } = unitlint(['z.service', '--target', '252'], `systemd[1]: /etc/systemd/system/z.service:3: ${message}\n`);
    expect(stdout.replace(/\s+/g, ' ')).toContain(said);
  });

  test('says that a log is of another unit', () => {
    const { stdout, status } = unitlint(['x.service'], 'systemd[1]: y.service: Main process exited, code=killed, status=31/SYS\n');
    expect(stdout).toContain('The log speaks of y.service and not of x.service');
    expect(status).toBe(1);
  });

  test('says that it does not know why a service failed', () => {
    const { stdout, status } = unitlint(['x.service'], 'systemd[1]: x.service: Main process exited, code=exited, status=1/FAILURE\n');
    expect(stdout).toContain('unknown: the log tells that it failed, not why');
    expect(status).toBe(1);
  });

  test.for([
    [['none.service'], /none\.service: there is no such file/],
    [['x.service', '--log', 'none.log'], /--log: none\.log: there is no such file/],
    [['x.service', '--target', '252,257'], /one target/],
    [['-'], /standard input is for the log/],
    [['.'], /diagnose takes one unit/],
  ] as const)('exits with 2 for %j', ([args, message]) => {
    writeFileSync(join(folder, 'y.service'), '[Service]\nExecStart=/bin/y\n');
    const { stderr, status, stdout } = unitlint(args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });

  test('writes the lines into a drop-in once, keeping its mode', () => {
    mkdirSync(join(folder, 'x.service.d'));
    const file = join(folder, 'x.service.d/50-unitlint.conf');
    writeFileSync(file, '[Service]\nUMask=0077\n');
    chmodSync(file, 0o640);
    expect(unitlint(['x.service', '--write'], readOnly).stdout).toContain('Written to x.service.d/50-unitlint.conf');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\[Service\]\nUMask=0077\n# ProtectSystem=: .*\nReadWritePaths=\/srv\/x\n$/);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(unitlint(['x.service', '--write'], readOnly).status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(join(folder, 'x.service.d'))).toEqual(['50-unitlint.conf']);
  });

  test.for(['pretty', 'json'])('prints nothing of a log unescaped as %s', (format) => {
    const evil = "\u001b]0;owned\u0007\u001b[2Jtouch: cannot touch '/srv/\u009b31m\u202ex': Read-only file system\r\u0008\n";
    const { stdout } = unitlint(['x.service', '--write', '--format', format, '--color', 'never'], evil);
    expect(stdout).toContain('ProtectSystem');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\0-\x1F\x7F]/);
    if (format === 'pretty') expect(stdout).not.toMatch(/[\x80-\x9F\u202A-\u202E]/);
  });
});
