import type { Step, Unit } from '../../src/model/unit.ts';
import { insertAbove } from '../../src/rule/edits.ts';
import { faultsAbout, hardeningLost, releaseOf } from '../../src/rule/faults.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { inMessage, valueSpan } from '../../src/rule/steps.ts';
import { meansHardening } from '../../src/systemd/hardening.ts';

/** A switch that became a choice: older versions take `yes`, and keep it when they do not know the line below. */
const wasSwitch = ({ assignment }: Step) => assignment.directive.kind === 'boolean' || assignment.directive.kind === 'tristate';

/** What an earlier line set, which an older systemd keeps; null where nothing is left in force. */
function valueBefore(unit: Unit, { assignment }: Step): string | null {
  const steps = unit.settings.get(assignment.directive.setting)?.steps ?? [];
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.assignment === assignment),
  );
  const kept = before.findLast(({ effect }) => effect !== 'none');
  return kept?.effect === 'set' && meansHardening(assignment.directive.name, kept.assignment.node.value) ? kept.assignment.node.value : null;
}

export const tooNewValue = defineRule({
  id: 'too-new-value',
  category: 'correctness',
  summary: 'the systemd of the target does not know a value yet',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    line: 'systemd {version} ignores this line: {key}={value} is known from systemd {since} on',
    hardening: 'systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on',
    word: 'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',
    kept: 'systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on',
    silent: 'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on',
  },
  help: 'Write what the target knows, or give a newer --target if none as old is in use.',
  check({ unit, report }) {
    for (const { step, fault } of faultsAbout(unit, 'newer')) {
      const { directive, file, node } = step.assignment;
      if (fault.effect === 'unit-refused') continue;
      const release = releaseOf(unit, step, fault);
      const since = String(release?.version);
      const before = valueBefore(unit, step);
      if (fault.effect === 'line-ignored' && before !== null) {
        const data = { key: directive.name, before, version: String(unit.facts.version), since };
        report({
          message: 'kept',
          data,
          file,
          span: valueSpan(node, fault.start, fault.end),
          severity: 'info',
          help: 'Nothing: this is how a unit serves several versions.',
        });
        continue;
      }
      const whole = fault.effect === 'line-ignored';
      const ignored = release?.exact === true && hardeningLost(step, fault);
      report({
        message: whole ? (ignored ? 'hardening' : 'line') : fault.effect.startsWith('silent-') ? 'silent' : 'word',
        data: { key: directive.name, value: inMessage(node.value.slice(fault.start, fault.end)), version: String(unit.facts.version), since },
        file,
        span: valueSpan(node, fault.start, fault.end),
        severity: ignored ? 'error' : 'warning',
        hardeningIgnored: ignored,
        confidence: release?.exact === true ? 'high' : 'low',
        ...(whole && wasSwitch(step)
          ? {
              help: `Write ${directive.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`,
              fixes: insertAbove(step.assignment, `${directive.name}=yes`),
            }
          : {}),
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds values that came with a later systemd than the target, for settings that the target knows: `PrivateTmp=disconnected`, a new system-call group.',
    why: 'An older systemd ignores the whole line. With a switch that became a choice that is worse than `yes`: the service is not restricted at all.',
    breaks: 'Nothing: without the line an older systemd does the same.',
    fix: 'Write the line twice, the old value first: `PrivateTmp=yes`, and below it `PrivateTmp=disconnected`. Every version takes the last one that it knows.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateTmp=disconnected\nProtectControlGroups=strict\nPrivateUsers=identity\n',
        targets: [252, 254],
        lines: [3, 4, 5],
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHostname=private\n', targets: [252, 254, 257], lines: [3] },
    ],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateTmp=disconnected\n', targets: [257, 262], because: 'the target knows the value' }],
  },
};
