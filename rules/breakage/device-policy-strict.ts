import { hasValue, settingValue } from '../../src/model/setting-values.ts';
import { settingOf } from '../../src/model/unit.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const devicePolicyStrict = defineRule({
  id: 'device-policy-strict',
  category: 'breakage',
  summary: 'DevicePolicy=strict without /dev/null keeps the service from starting',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['DevicePolicy'],
  messages: { null: 'DevicePolicy=strict allows not even /dev/null, which systemd opens as standard input: the start fails with 208/STDIN' },
  help: 'Write DevicePolicy=closed, which allows the usual nodes, or add DeviceAllow=/dev/null rw.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'DevicePolicy');
    if (
      sandbox?.devices.policy !== 'strict' ||
      line === undefined ||
      unit.name.type !== 'service' ||
      unit.manager === 'user' ||
      hasValue(unit, 'PrivateDevices')
    )
      return;
    const input = settingOf(unit, 'StandardInput')?.value ?? 'null';
    const allows = (settingValue(unit, 'DeviceAllow') ?? []).some(
      ({ device }) => device === '/dev/null' || device === 'char-mem' || device === 'char-*' || device === '/dev',
    );
    if (input === 'null' && !allows) report({ message: 'null', ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `DevicePolicy=strict` without `/dev/null` in `DeviceAllow=`.',
    why: 'Strict means only what is listed. systemd itself opens /dev/null for the standard input of the service and is refused.',
    breaks: 'Nothing.',
    fix: '`DevicePolicy=closed` is what is usually meant: the usual nodes and no other.',
    seeAlso: ['systemd.resource-control(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nDevicePolicy=strict\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDevicePolicy=closed\n', because: 'the usual nodes are open' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDevicePolicy=strict\nDeviceAllow=/dev/null rw\n', because: '/dev/null is listed' },
    ],
  },
};
