import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const lockPersonality = defineExposureRule({
  id: 'lock-personality',
  directives: ['LockPersonality'],
  summary: 'the service may change the execution domain of its processes',
  since: '0.1.0',
  severity: 'info',
  exposes: 'address layout and ABI quirks can be changed',
  risk: 'wine, setarch, debuggers, old runtimes',
  checks: [switchCheck('LockPersonality')],
  advice: () => ['LockPersonality=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`LockPersonality=yes` refuses changes of the execution domain, the kernel setting that emulates old ABIs and switches off protections such as the random address layout.',
    why: 'An attacker can start further programs with a predictable address layout or with executable data, and reach compatibility code in the kernel that is rarely tested.',
    breaks:
      'Few programs do this: wine, `setarch` and `linux32`, debuggers that switch off the random layout, some Lisp and very old Java runtimes. The call fails with EPERM, `Operation not permitted`.',
    fix: '`LockPersonality=yes`. If the service has to run in a fixed domain, let systemd choose it with `Personality=x86` and lock it nevertheless. The lock works through a system call filter, so add `SystemCallArchitectures=native`.',
    seeAlso: ['systemd.exec(5)', 'personality(2)'],
  },
  examples: {
    bad: [
      {
        unit: `[Unit]
Description=Feed fetcher

[Service]
ExecStart=/usr/bin/feedfetch
DynamicUser=yes
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/feedfetch
LockPersonality=yes
`,
        because: 'the execution domain is locked',
      },
    ],
  },
};
