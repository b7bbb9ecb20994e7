import type { Need } from '../../src/inference/need.ts';
import { settingValue } from '../../src/model/setting-values.ts';
import type { Unit } from '../../src/model/unit.ts';
import { evidenceOf, severityOf } from '../../src/rule/breakage.ts';
import { lastLine, placeOf, quoteShort } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** The node or class that a need names: its evidence tells it better than its token. What a script only looks at is none. */
const namesDevice = ({ source, place, confidence }: Need) => source === 'devices' && confidence !== 'low' && place?.assignment.node.key !== 'TTYPath';

const nodeIn = /\/dev\/[\w/.-]+/;

/** A script may as well test that a device is not there. */
const inShell = /\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;

/** The node in the evidence, or null for a class of devices. */
function nodeOf(need: Need): string | null {
  const node = nodeIn.exec(need.place?.assignment.node.value ?? '')?.[0];
  return node === undefined || node === '/dev/syslog' || node === '/dev/log' ? null : node;
}

const isAllowed = (unit: Unit, node: string) =>
  (settingValue(unit, 'DeviceAllow') ?? []).some(
    ({ device }) => device === node || device === '/dev' || device.startsWith('char-') || device.startsWith('block-'),
  );

const isBound = (unit: Unit, node: string) => (settingValue(unit, 'BindPaths') ?? []).some(({ target }) => node === target || node.startsWith(`${target}/`));

export const deviceUnreachable = defineRule({
  id: 'device-unreachable',
  category: 'breakage',
  summary: 'a device that the unit names is hidden or closed',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['DeviceAllow', 'DevicePolicy', 'PrivateDevices', 'ProtectClock'],
  messages: {
    hidden: 'PrivateDevices=yes hides {device}: {because}',
    closed: '{line} closes {device}: {because}',
    clock: 'ProtectClock= closes {device} in this version: {because}',
  },
  help: 'Write DeviceAllow= for the device, and BindPaths= as well where PrivateDevices=yes stays.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null || unit.manager === 'user') return;
    const said = new Set<string>();
    const hides = lastLine(unit, 'PrivateDevices');
    const policy = lastLine(unit, 'DevicePolicy') ?? lastLine(unit, 'DeviceAllow');
    const clock = lastLine(unit, 'ProtectClock');
    if (hides === undefined && policy === undefined && clock === undefined) return;
    for (const need of needs().all.filter(namesDevice)) {
      const node = nodeOf(need);
      if (node === null || said.has(node) || need.place === null || need.place.assignment.node.key.startsWith('Condition')) continue;
      const confidence = inShell.test(need.place.assignment.node.value) ? 'medium' : need.confidence;
      const told = { severity: severityOf(confidence), confidence, related: evidenceOf(need) };
      const data = { device: node, because: need.because };
      const { policy: closedBy, listed } = sandbox.devices;
      const closed = closedBy === 'strict' || closedBy === 'closed' || (closedBy === 'auto' && listed);
      if (sandbox.switches.PrivateDevices && hides !== undefined && !isBound(unit, node)) report({ message: 'hidden', data, ...placeOf(hides), ...told });
      else if (closed && policy !== undefined && !isAllowed(unit, node))
        report({ message: 'closed', data: { ...data, line: quoteShort(policy) }, ...placeOf(policy), ...told });
      else if (!closed && clock !== undefined && sandbox.switches.ProtectClock && unit.facts.behaviour.clockClosesDevices)
        report({ message: 'clock', data, ...placeOf(clock), ...told });
      else continue;
      said.add(node);
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds devices that a unit names (`DeviceAllow=`, `BindPaths=`, command lines) and that `PrivateDevices=`, `DevicePolicy=` or a list of devices keeps from it.',
    why: '`PrivateDevices=yes` gives the service a /dev with the usual nodes only: `DeviceAllow=/dev/ttyUSB0` opens a node that is not there (`No such file or directory`). A device policy refuses what is not listed (`Operation not permitted`). From 245 up to 251 `ProtectClock=` put such a policy into force by itself.',
    breaks: 'A device that is opened is within reach of an intruder.',
    fix: '`DevicePolicy=closed` with `DeviceAllow=/dev/ttyUSB0 rw` and `PrivateDevices=no`; or keep `PrivateDevices=yes` and write both `DeviceAllow=` and `BindPaths=` for the node.',
    seeAlso: ['systemd.exec(5)', 'systemd.resource-control(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/modem\nPrivateDevices=yes\nDeviceAllow=/dev/ttyUSB0 rw\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/modem --port /dev/ttyUSB0\nDevicePolicy=closed\n', lines: [3] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/modem\nPrivateDevices=yes\nDeviceAllow=/dev/ttyUSB0 rw\nBindPaths=/dev/ttyUSB0\n',
        because: 'the node is there and open',
      },
      {
        unit: "[Service]\nExecStart=/bin/sh -c 'test ! -c /dev/ttyUSB0 && exec modem'\nPrivateDevices=yes\n",
        because: 'the script only looks whether the node is there',
      },
      { unit: '[Service]\nExecStart=/usr/bin/modem --port /dev/ttyUSB0\nDevicePolicy=closed\nDeviceAllow=/dev/ttyUSB0 rw\n', because: 'the device is listed' },
    ],
  },
};
