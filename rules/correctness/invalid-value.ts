import { settingValue } from '../../src/model/setting-values.ts';
import type { Step, Unit } from '../../src/model/unit.ts';
import { faultsAbout, hardeningLost } from '../../src/rule/faults.ts';
import { isPlaceholder, placeholderHelp } from '../../src/rule/placeholder.ts';
import { remedyFor } from '../../src/rule/remedies.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { inMessage, valueSpan } from '../../src/rule/steps.ts';
import { contains } from '../../src/systemd/bits.ts';

const usualHelp = ({ assignment }: Step) =>
  assignment.node.pieces === null ? 'Correct the value.' : 'Correct the value: the backslash joins the next line to it.';

/** What is left of a list when nothing on its line was known. */
function consequence(unit: Unit, { assignment, effect }: Step): string {
  if (effect !== 'set') return '';
  const { name } = assignment.directive;
  if (name === 'CapabilityBoundingSet' && settingValue(unit, 'CapabilityBoundingSet') === 0n) return ' As it stands the service has no capability at all.';
  const filter = name === 'SystemCallFilter' ? settingValue(unit, 'SystemCallFilter') : undefined;
  const defaults = unit.facts.syscalls.group('@default');
  if (filter?.mode !== 'allow' || defaults === undefined || !contains(defaults, filter.named)) return '';
  return ' As it stands nearly every call is forbidden.';
}

/** Whether a machine of another kind than the tables are of takes the value. */
const isElsewhere = ({ facts }: Unit, { assignment }: Step) =>
  assignment.directive.name === 'Personality' && facts.syscallArchitectures.has(assignment.node.value);

export const invalidValue = defineRule({
  id: 'invalid-value',
  category: 'correctness',
  summary: 'a value that systemd ignores, wholly or in part',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    empty: 'systemd ignores this line: an empty value does not take {key}= back, it is not {expected}',
    'line-ignored': 'systemd ignores this line: "{value}" is not {expected}',
    'word-ignored': 'systemd drops "{value}" from {key}=: it is not {expected}',
    'rest-ignored': 'systemd drops the rest of this line from "{value}" on: it is not {expected}',
    'silent-word-ignored': 'systemd drops "{value}" from {key}= without a word: it is not {expected}',
    'silent-rest-ignored': 'systemd drops the rest of this line without a word: it is not {expected}',
    warned: 'systemd warns of this value: {expected}',
  },
  help: 'Correct the value.',
  check({ unit, report }) {
    for (const { step, fault } of faultsAbout(unit, 'other')) {
      const { directive, file, node } = step.assignment;
      if (fault.effect === 'unit-refused' || directive.kind === 'user-or-group') continue;
      const remedy = remedyFor(unit, step, fault);
      const span = valueSpan(node, fault.start, fault.end);
      const told = {
        message: node.value === '' ? ('empty' as const) : fault.effect,
        data: { value: inMessage(node.value.slice(fault.start, fault.end)), key: directive.name, expected: fault.expected },
        file,
        span,
      };
      if (isPlaceholder(file, span)) {
        report({ ...told, severity: 'info', help: placeholderHelp });
        continue;
      }
      const ignored = hardeningLost(step, fault);
      report({
        ...told,
        severity: ignored ? 'error' : isElsewhere(unit, step) ? 'info' : 'warning',
        hardeningIgnored: ignored,
        ...remedy,
        help: `${remedy?.help ?? usualHelp(step)}${consequence(unit, step)}`,
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Reads every value as systemd does and reports those that it ignores, wholly or in part: misspelt words, values of the wrong kind, paths that are not absolute, names that it does not resolve.',
    why: 'systemd keeps the value that held before, writes a line to the journal and starts the unit. A restriction with a bad value is not in force. Unknown capabilities are dropped without even that line, and a list of nothing but unknown capabilities takes all capabilities away.',
    breaks: 'A corrected value takes effect for the first time: test the service as if it were new.',
    fix: 'Write one of the values that the message names. Words are case-sensitive, except booleans, capabilities and address families.',
    seeAlso: ['systemd.syntax(7)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nNoNewPrivileges=ture\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=stict\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=Strict\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nCapabilityBoundingSet=CAP_NET_BIND\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@sytem-service\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@system-service:EPERM\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallErrorNumber=EFOO\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictAddressFamilies=INET AF_INET4\n', targets: [252, 254, 257], lines: [3, 3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictNamespaces=usr\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nReadWritePaths=~/data var/lib/ledger\n', lines: [3, 3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nStateDirectory=/var/lib/ledger\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nIPAddressDeny=all\nIPAddressAllow=db.example.org\n', lines: [3, 4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDeviceAllow=/dev/sda rwx\nDeviceAllow=sda rw\n', lines: [3, 4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSocketBindAllow=tcp/80\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nLoadCredential=/etc/ledger/password\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nTasksMax=0\nLimitNOFILE=1024:64\n', lines: [3, 4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nTasksMax=@tasks@\n', lines: [3] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nNoNewPrivileges=On\nCapabilityBoundingSet=cap_chown CAP_KILL\n',
        because: 'booleans and capabilities may be written in any case',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nIPAddressDeny=any\nIPAddressAllow=192.0.2.7 localhost\n',
        because: 'any and localhost are names that systemd knows',
      },
    ],
  },
};
