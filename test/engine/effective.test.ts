import { describe, expect, test } from 'vitest';
import { lint } from '../../src/core.ts';

const unit = (lines: string, start = '/usr/bin/app') => `[Service]\nExecStart=${start}\n${lines}\n`;
const judge = (lines: string, options: Parameters<typeof lint>[1] = {}, start?: string) => lint(unit(lines, start), options);
const linesOf = (places: readonly { readonly range: { readonly start: { readonly line: number } } }[]) => places.map(({ range }) => range.start.line);

describe('the effective exposure', () => {
  test('is not given where no line undoes another', () => {
    expect(judge('User=app\nProtectSystem=strict\nProtectProc=invisible\nIPAddressDeny=any').effective).toBeNull();
    expect(judge('').effective).toBeNull();
  });

  test('counts a check as bad that a line undoes, with systemd weights', () => {
    const undone = judge('User=app\nProtectSystem=strict\nReadWritePaths=/usr');
    const open = judge('User=app');
    expect(undone.effective?.overall).toBe(open.overall);
    expect(undone.effective?.rating).toBe(open.rating);
  });

  test('names the lines responsible and the lines undone', () => {
    const [row] = judge('User=app\nProtectSystem=strict\nReadWritePaths=/var\nReadWritePaths=/usr').effective?.because ?? [];
    expect(row?.id).toBe('usr-reopened');
    expect(row?.undoes).toEqual(['ProtectSystem']);
    expect(linesOf(row?.undone ?? [])).toEqual([4]);
    expect(linesOf(row?.lines ?? [])).toEqual([6]);
  });

  test('names the file of a line in a drop-in', () => {
    const { effective } = lint(unit('User=app\nProtectSystem=strict'), { dropIns: [{ fileName: 'local.conf', text: '[Service]\nReadWritePaths=/usr\n' }] });
    expect(effective?.because[0]?.lines[0]?.path).toBe('unit.service.d/local.conf');
  });

  test('undoes what DynamicUser= implies', () => {
    const [row] = judge('DynamicUser=yes\nReadWritePaths=/usr').effective?.because ?? [];
    expect([row?.undoes, linesOf(row?.undone ?? [])]).toEqual([['ProtectSystem'], [3]]);
  });

  test('worsens a check that is met in part, and leaves one that is as bad already', () => {
    const half = judge('User=app\nProtectSystem=strict\nReadWritePaths=/etc');
    const yes = judge('User=app\nProtectSystem=yes');
    expect(half.effective?.overall).toBe(yes.overall);
    expect(judge('ProtectSystem=no\nReadWritePaths=/etc').effective).toBeNull();
  });

  test('is what an unhardened service has when the prefix + runs the only command', () => {
    const free = judge('PrivateTmp=yes\nProtectHome=yes\nUser=app\nSystemCallFilter=@system-service', {}, '+/usr/bin/app');
    expect(free.effective?.overall).toBe(judge('').overall);
    expect(judge('', {}, '+/usr/bin/app').effective).toBeNull();
  });

  test('keeps what holds for the control group although the prefix is +', () => {
    const { effective } = judge('IPAddressDeny=any\nPrivateNetwork=yes\nUMask=0077', {}, '+/usr/bin/app');
    expect(effective?.because.map(({ id }) => id)).toEqual(['network-can-be-left']);
  });

  test('leaves checks alone that do not apply', () => {
    expect(lint(unit('User=app\nPrivateTmp=yes\nBindPaths=/tmp')).effective).not.toBeNull();
    expect(lint(`[Unit]\nDefaultDependencies=no\n${unit('User=app\nPrivateTmp=yes\nBindPaths=/tmp')}`).effective).toBeNull();
  });

  test('follows the weights of a policy', () => {
    const lines = 'User=app\nProtectSystem=strict\nReadWritePaths=/usr';
    expect(judge(lines, { policy: '{"ProtectSystem": {"weight": 0}}' }).effective).toBeNull();
  });

  test('is never below the number of systemd, for all versions', () => {
    for (const target of ['252', '254', '257', '262']) {
      const { overall, effective } = judge('ProtectSystem=full\nProtectProc=invisible\nPrivateTmp=yes', { target });
      expect(Number(effective?.overall)).toBeGreaterThan(Number(overall));
    }
  });
});
