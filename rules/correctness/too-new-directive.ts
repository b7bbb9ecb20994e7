import { meantToHarden, whyUnknown } from '../../src/model/unknown.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const tooNewDirective = defineRule({
  id: 'too-new-directive',
  category: 'correctness',
  summary: 'the systemd of the target does not know a setting yet',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    newer: 'systemd {version} ignores this line: {key}= came with systemd {since}',
    hardening: 'systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}',
  },
  help: 'Drop the line for this target, or give a newer --target if none as old is in use.',
  options: { allow: { kind: 'names', default: [], summary: 'directives that may be newer than the target' } },
  check({ unit, options, report }) {
    for (const fault of unit.faults) {
      if (fault.kind !== 'unknown-directive' || options.allow.includes(fault.node.key)) continue;
      const reason = whyUnknown(unit, fault);
      if (reason.kind !== 'too-new') continue;
      const hardens = meantToHarden(fault);
      report({
        message: hardens ? 'hardening' : 'newer',
        data: { key: fault.node.key, version: String(unit.facts.version), since: String(reason.since) },
        file: fault.file,
        span: fault.span,
        severity: hardens ? 'error' : 'warning',
        hardeningIgnored: hardens,
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds settings that came with a later systemd than the target. The release is the one that the manual names, or the first verified version that knows the setting.',
    why: 'An older systemd takes the name for a misspelt one, says so in its journal, and starts the unit without it. A unit that was hardened on a new system is then open on the old one.',
    breaks: 'Nothing: without the line an older systemd does the same.',
    fix: 'Keep the line if newer systems use the unit, and do not count on it on older ones; look for an older setting with a similar effect.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n\n[Install]\nUpheldBy=shop.service\n', targets: [252], lines: [5] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivatePIDs=yes\n', targets: [252, 254], lines: [3] },
    ],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivatePIDs=yes\n', targets: [257, 262], because: 'PrivatePIDs= is known from systemd 257 on' }],
  },
};
