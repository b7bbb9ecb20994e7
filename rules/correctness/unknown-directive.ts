import { meantToHarden, whyUnknown } from '../../src/model/unknown.ts';
import { renameKey } from '../../src/rule/edits.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const unknownDirective = defineRule({
  id: 'unknown-directive',
  category: 'correctness',
  summary: 'a line sets something that systemd does not know',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    misspelt: 'systemd ignores this line: there is no {key}= in [{section}]',
    hardening: 'systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]',
  },
  help: 'Correct the name, or start it with X- if another program reads it.',
  options: { allow: { kind: 'names', default: [], summary: 'directives of another program, or of a patched systemd, that are not reported' } },
  check({ unit, options, report }) {
    for (const fault of unit.faults) {
      if (fault.kind !== 'unknown-directive' || options.allow.includes(fault.node.key)) continue;
      const reason = whyUnknown(unit, fault);
      if (reason.kind !== 'misspelt') continue;
      const { node, section } = fault;
      const hardens = meantToHarden(fault, reason.suggestions);
      const [best] = reason.suggestions;
      report({
        message: hardens ? 'hardening' : 'misspelt',
        data: { key: node.key, section },
        file: fault.file,
        span: fault.span,
        severity: hardens ? 'error' : 'warning',
        hardeningIgnored: hardens,
        ...(best === undefined
          ? {}
          : { help: `Did you mean ${reason.suggestions.map((name) => `${name}=`).join(' or ')}?`, fixes: renameKey(fault, best, 'suggested') }),
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds names that no version of systemd knows in their section. Names are case-sensitive. Names that start with `X-` are left to other programs and never reported.',
    why: 'systemd prints one line to the journal, drops the setting and starts the unit. A misspelt restriction is no restriction, and nothing else tells.',
    breaks: 'A corrected line takes effect for the first time: test the service as if the restriction were new.',
    fix: 'Write the name as the manual does. For data of other programs use a name or a section that starts with `X-`.',
    seeAlso: ['systemd.syntax(7)', 'systemd.directives(7)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSytem=strict\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nprivatetmp=yes\n', lines: [3] },
    ],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nX-Ledger-Shard=7\n', because: 'names that start with X- belong to other programs' }],
  },
};
