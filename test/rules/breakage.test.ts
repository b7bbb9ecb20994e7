/** What is said to break: nothing that distributions ship and run, and no more than is known. */
import { describe, expect, test } from 'vitest';
import { reportsOf } from '../report/reports.ts';

const breakage = (path: string, lines: readonly string[]) =>
  reportsOf([{ path, text: ['[Service]', ...lines, ''].join('\n') }]).flatMap(({ mistakes }) => mistakes.filter(({ category }) => category === 'breakage'));

describe('breakage', () => {
  test.for([
    [
      'fstrim.service',
      'Type=oneshot',
      'ExecStart=/sbin/fstrim --listed-in /etc/fstab:/proc/self/mountinfo --verbose --quiet-unsupported',
      'PrivateNetwork=yes',
      'ProtectKernelTunables=yes',
      'ProtectKernelModules=yes',
      'MemoryDenyWriteExecute=yes',
      'SystemCallFilter=@default @file-system @basic-io @system-service',
    ],
    [
      'systemd-networkd.service',
      'Type=notify',
      'ExecStart=!!/lib/systemd/systemd-networkd',
      'User=systemd-network',
      'AmbientCapabilities=CAP_NET_ADMIN CAP_NET_BIND_SERVICE CAP_NET_BROADCAST CAP_NET_RAW',
      'CapabilityBoundingSet=CAP_NET_ADMIN CAP_NET_BIND_SERVICE CAP_NET_BROADCAST CAP_NET_RAW',
      'ProtectKernelModules=yes',
      'RestrictAddressFamilies=AF_UNIX AF_NETLINK AF_INET AF_INET6 AF_PACKET',
      'SystemCallFilter=@system-service',
    ],
    ['tor@.service', 'ExecStart=/usr/bin/tor', 'CapabilityBoundingSet=CAP_SETUID CAP_SETGID CAP_NET_BIND_SERVICE CAP_DAC_READ_SEARCH'],
  ])('of %0 as it is shipped there is none', ([path, ...lines]) => {
    expect(breakage(path ?? '', lines).map(({ message }) => message)).toEqual([]);
  });

  test('what is sure fails, what is only likely may fail', () => {
    const told = breakage('nginx.service', [
      'ExecStart=/usr/sbin/nginx',
      'CapabilityBoundingSet=CAP_NET_BIND_SERVICE',
      'SystemCallFilter=@basic-io @file-system @network-io @process @signal @io-event',
    ]).map(({ confidence, message }) => [confidence, /may (fail|kill)/.test(message)]);
    expect(told).toContainEqual(['high', false]);
    expect(told).toContainEqual(['medium', true]);
    expect(told).not.toContainEqual(['high', true]);
    expect(told).not.toContainEqual(['medium', false]);
  });
});
