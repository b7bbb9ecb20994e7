import { hasValue } from '../../src/model/setting-values.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const deviceAllowCloses = defineRule({
  id: 'device-allow-closes',
  category: 'effectiveness',
  summary: 'DeviceAllow= closes all other devices',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: ['DeviceAllow'],
  messages: { closes: 'with this line every device that is not listed is closed, except the usual ones such as /dev/null' },
  help: 'List every device that the service needs, and write DevicePolicy=closed to say that this is meant.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'DeviceAllow');
    if (sandbox === null || line === undefined || !hasValue(unit, 'DeviceAllow')) return;
    if (sandbox.devices.policy === 'auto') report({ message: 'closes', ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `DeviceAllow=` where `DevicePolicy=` is not set.',
    why: 'The line reads as if it added a device. In fact the default `DevicePolicy=auto` restricts nothing as long as nothing is listed, and everything but the list from the first line on: `Operation not permitted` for the rest.',
    breaks: 'Nothing.',
    fix: '`DevicePolicy=closed` with the full list says what happens.',
    seeAlso: ['systemd.resource-control(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nDeviceAllow=/dev/ttyUSB0 rw\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDevicePolicy=closed\nDeviceAllow=/dev/ttyUSB0 rw\n', because: 'the policy says that the rest is closed' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateDevices=yes\nDeviceAllow=/dev/ttyUSB0 rw\n', because: 'PrivateDevices= closes the rest by itself' },
    ],
  },
};
