import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runCli, unitlint } from './command.ts';

const nginx = `[Unit]
Description=Web server

[Service]
Type=forking
PIDFile=/run/nginx.pid
ExecStart=/usr/sbin/nginx
ProtectSystem=full
`;
const dropIn = 'nginx.service.d/50-unitlint.conf';

describe('harden', () => {
  test('prints a drop-in that systemd would take, within eighty columns', () => {
    const folder = folderWith({ 'nginx.service': nginx });
    const { status, out } = runCli(folder, ['harden', '--target', '252', 'nginx.service']);
    expect(status).toBe(0);
    expect(out).toContain('# Exposure: ');
    expect(out).toContain('\n[Service]\n');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    for (const line of out.split('\n')) expect(line).toMatch(/^(?:#|\[Service\]$|[A-Z]\w+=|\s{4}\S|$)/);
  });

  test('what it prints and what it writes give the exposure that it promises', () => {
    const folder = folderWith({ 'nginx.service': nginx });
    const [unit] = JSON.parse(runCli(folder, ['harden', '--target', '252', '--format', 'json', 'nginx.service']).out).units;
    expect(runCli(folder, ['harden', '--target', '252', '--write', 'nginx.service']).status).toBe(0);
    expect(readFileSync(join(folder, dropIn), 'utf8')).toBe(unit.dropin.text);
    const score = JSON.parse(runCli(folder, ['score', '--target', '252', '--format', 'ndjson', 'nginx.service']).out);
    expect(Number(score.overall)).toBe(unit.after.overall);
  });

  test('the guide shows what it prints', () => {
    const guide = readFileSync('docs/harden.md', 'utf8');
    const folder = folderWith({ 'shop.service': readFileSync('fixtures/harden/shop.service') });
    const { out } = runCli(folder, ['harden', '--target', '252', '--max-exposure', '2.5', 'shop.service']);
    expect(guide).toContain(`$ unitlint harden --target 252 --max-exposure 2.5 shop.service\n${out}\`\`\`\n`);
  });

  test('a drop-in that is piped has no colours, whatever the environment says', () => {
    const cwd = folderWith({ 'nginx.service': nginx });
    const plain = unitlint(['harden', '--target', '252', 'nginx.service'], { cwd }).out;
    const env = { FORCE_COLOR: '1' };
    expect(unitlint(['harden', '--target', '252', 'nginx.service'], { cwd, env }).out).toBe(plain);
    const plan = unitlint(['plan', '--target', '252', 'nginx.service'], { cwd, env }).out;
    for (const [, text = ''] of plan.matchAll(/<<'EOF'\n([\s\S]*?)\nEOF\n/g)) expect(text).toMatch(/^\[Service\](?:\n[A-Z]\w+=[ -~]*)+$/);
  });

  test('colours that are asked for stand in comments', () => {
    const cwd = folderWith({ 'nginx.service': nginx });
    const { out } = unitlint(['harden', '--target', '252', '--color', 'always', 'nginx.service'], { cwd });
    expect(out).toContain('\u001B[');
    expect(out).toMatch(/^# Written by unitlint/);
    for (const line of out.split('\n')) expect(line).toMatch(/^(?:# .*|\[Service\]|[A-Z]\w+=[ -~]*|\s{4}[ -~]*)?$/);
  });

  test('json has the shape of the contract', () => {
    const folder = folderWith({ 'nginx.service': nginx });
    const report = JSON.parse(runCli(folder, ['harden', '--target', '257,252', '--format', 'json', 'nginx.service']).out);
    expect(report.schema).toBe(1);
    expect(report.units[0]).toMatchObject({
      path: 'nginx.service',
      unit: 'nginx.service',
      target: '252',
      profile: 'proxy',
      level: 'balanced',
      dropin: { path: dropIn },
    });
    for (const line of report.units[0].lines)
      expect(line).toEqual({
        directive: expect.any(String),
        value: expect.any(String),
        reason: expect.any(String),
        risk: expect.stringMatching(/^(?:safe|likely|test-first)$/),
        gain: expect.any(Number),
        symptom: expect.any(String),
      });
  });

  test('written twice is the same file', () => {
    const folder = folderWith({ 'nginx.service': nginx });
    runCli(folder, ['harden', '--write', 'nginx.service']);
    const first = readFileSync(join(folder, dropIn), 'utf8');
    expect(runCli(folder, ['harden', '--write', 'nginx.service']).status).toBe(0);
    expect(readFileSync(join(folder, dropIn), 'utf8')).toBe(first);
  });

  test('leaves a file of somebody else alone', () => {
    const folder = folderWith({ 'nginx.service': nginx, [dropIn]: '[Service]\nNice=5\n' });
    const { status, err } = runCli(folder, ['harden', '--write', 'nginx.service']);
    expect(status).toBe(2);
    expect(err).toContain('was not written by unitlint');
    expect(readFileSync(join(folder, dropIn), 'utf8')).toBe('[Service]\nNice=5\n');
  });

  test('puts the drop-in of a packaged unit into /etc of the same root', () => {
    const folder = folderWith({ 'usr/lib/systemd/system/nginx.service': nginx });
    expect(runCli(folder, ['harden', '--root', folder, '--write', 'nginx.service']).status).toBe(0);
    expect(existsSync(join(folder, 'etc/systemd/system', dropIn))).toBe(true);
  });

  test('edits in place: one value replaced, the rest added, mode and other bytes kept', () => {
    const folder = folderWith({ 'nginx.service': `# mine\n${nginx}\n[Install]\nWantedBy=multi-user.target` });
    const path = join(folder, 'nginx.service');
    chmodSync(path, 0o640);
    expect(runCli(folder, ['harden', '--in-place', 'nginx.service']).status).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('# mine\n[Unit]\nDescription=Web server\n')).toBe(true);
    expect(text.match(/ProtectSystem=/g)).toEqual(['ProtectSystem=']);
    expect(text).toContain('ProtectSystem=strict\n');
    expect(text.endsWith('\n\n[Install]\nWantedBy=multi-user.target')).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    runCli(folder, ['harden', '--in-place', 'nginx.service']);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('does not edit a unit whose drop-in would undo it', () => {
    const folder = folderWith({ 'nginx.service': nginx, 'nginx.service.d/10-own.conf': '[Service]\nProtectSystem=yes\n' });
    const { status, err } = runCli(folder, ['harden', '--in-place', 'nginx.service']);
    expect(status).toBe(2);
    expect(err).toContain('use --write');
    expect(readFileSync(join(folder, 'nginx.service'), 'utf8')).toBe(nginx);
  });

  test('writes several units, and says which can not be advised', () => {
    const folder = folderWith({ 'a.service': nginx, 'b.service': '[Service]\nType=nonsense\n', 'c.timer': '[Timer]\nOnCalendar=daily\n' });
    const { status, out, err } = runCli(folder, ['harden', '--write', '.']);
    expect(status).toBe(2);
    expect(out).toContain('a.service');
    expect(err).toContain('b.service');
    expect(err).not.toContain('c.timer');
  });

  test('drop-ins whose unit is not there, and a masked unit, are called what they are', () => {
    const folder = folderWith({ 'a.service.d/x.conf': '[Service]\nPrivateTmp=yes\n', 'off.service': '' });
    const { status, err } = runCli(folder, ['harden', 'a.service.d', 'off.service']);
    expect(status).toBe(2);
    expect(err).toContain('a.service itself is not here, only drop-ins of it');
    expect(err).toContain('an empty file masks it: there is nothing to harden');
    expect(err).not.toMatch(/refuses|Mend/);
  });

  test('a folder without services is said to hold nothing to harden', () => {
    const folder = folderWith({ 'c.timer': '[Timer]\nOnCalendar=daily\n', 'c.socket': '[Socket]\nListenStream=80\n' });
    for (const verb of ['harden', 'plan']) {
      const { status, out, err } = runCli(folder, [verb, '.']);
      expect([verb, status, out, err]).toEqual([verb, 0, '', 'unitlint: there is nothing to harden: no unit here is a service\n']);
    }
    expect(JSON.parse(runCli(folder, ['harden', '-f', 'json', '.']).out).units).toEqual([]);
  });

  test('a unit on standard input is named', () => {
    const { status, out } = runCli('.', ['harden', '-', '--stdin-filename', 'web@.service'], nginx);
    expect(status).toBe(0);
    expect(out).toContain('# Written by unitlint harden for web@.service');
  });

  test('a limit out of reach fails', () => {
    const folder = folderWith({ 'ssh.service': '[Service]\nExecStart=/usr/sbin/sshd -D\n' });
    const { status, out } = runCli(folder, ['harden', '--max-exposure', '2.0', 'ssh.service']);
    expect(status).toBe(1);
    expect(out).toContain('No lines of this level reach 2.0');
  });

  test('a companion beside it counts', () => {
    const folder = folderWith({ 'web.service': '[Service]\nUser=www\nExecStart=/usr/bin/serve\n', 'web.socket': '[Socket]\nListenStream=80\n' });
    expect(runCli(folder, ['harden', '--level', 'strict', 'web.service']).out).toContain('PrivateNetwork=yes');
  });

  test.each([
    [['harden', 'x.service', '--level', 'hard'], 'level'],
    [['harden', 'x.service', '--profile', 'webb'], 'did you mean web'],
    [['harden', 'x.service', '--max-exposure', '11'], '--max-exposure'],
    [['harden', 'x.service', '--write', '--in-place'], '--in-place'],
    [['harden', '-', '--write'], 'standard input'],
    [['harden', 'missing.service'], 'missing.service'],
    [['plan', 'x.service', '--target', '9'], '--target'],
  ] as const)('%j is refused', (args, said) => {
    const folder = folderWith({ 'x.service': nginx });
    const { status, err } = runCli(folder, args, nginx);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  test('text of the unit breaks out of no comment', () => {
    const hostile =
      '[Service]\nUser=www\nEnvironment="A=\\x0aExecStart=/bin/evil" PORT=80\nExecStart="/usr/bin/x\\x1b[31m" --port 80 "--log=/var/log/a\\nb"\n[Unit]\nAfter=network-online.target\u202e\n';
    const folder = folderWith({ 'x.service': hostile });
    for (const args of [['harden', '--level', 'strict'], ['plan'], ['plan', '--format', 'markdown']]) {
      const { out } = runCli(folder, [...args, 'x.service']);
      expect(out).not.toMatch(/[\x1b\u202e]/);
      expect(out).not.toMatch(/^ExecStart=/m);
    }
  });
});

describe('plan', () => {
  test('names each step with its commands, checks and the way back', () => {
    const folder = folderWith({ 'nginx.service': nginx });
    const { status, out } = runCli(folder, ['plan', '--target', '252', 'nginx.service']);
    expect(status).toBe(0);
    for (const part of ['# Apply', '# Check', '# Undo', 'systemctl daemon-reload', 'systemctl restart nginx.service', 'journalctl -b -u nginx.service'])
      expect(out).toContain(part);
    expect(out).not.toContain('--stdin');
  });

  test('uses systemctl edit where it takes standard input', () => {
    const folder = folderWith({ 'nginx.service': nginx });
    expect(runCli(folder, ['plan', '--target', '257', 'nginx.service']).out).toContain(
      "systemctl edit --stdin --drop-in=50-unitlint-01.conf nginx.service <<'EOF'",
    );
  });

  test('its steps come down to the promised exposure, never up', () => {
    const folder = folderWith({ 'nginx.service': nginx });
    const [unit] = JSON.parse(runCli(folder, ['plan', '--format', 'json', 'nginx.service']).out).units;
    const exposures = [unit.before, ...unit.steps.map((step: { exposure: unknown }) => step.exposure)].map(({ overall }) => overall);
    expect([...exposures].sort((a, b) => b - a)).toEqual(exposures);
    expect(exposures.at(-1)).toBe(unit.after.overall);
    for (const step of unit.steps)
      expect(step).toMatchObject({ lines: expect.any(Array), commands: expect.any(Array), verify: expect.any(Array), rollback: expect.any(Array) });
  });

  test('is a checklist in Markdown', () => {
    const folder = folderWith({ 'nginx.service': nginx });
    expect(runCli(folder, ['plan', '--format', 'markdown', 'nginx.service']).out).toMatch(/^- \[ \] \*\*1\. /m);
  });

  test('speaks to the user manager for its units', () => {
    const folder = folderWith({ 'sync.service': '[Service]\nExecStart=/usr/bin/sync-notes\n' });
    const { out } = runCli(folder, ['plan', '--user', '--target', '252', 'sync.service']);
    expect(out).toContain('systemctl --user restart sync.service');
    expect(out).toContain('~/.config/systemd/user/sync.service.d');
  });
});
