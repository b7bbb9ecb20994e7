import { capabilityBit } from '../../src/model/values/capabilities.ts';
import { inUserNamespace } from '../../src/rule/defeats.ts';
import { lastLine, wordPlace } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** What each of them allows (capabilities(7)). */
const powers: Readonly<Record<string, string>> = {
  CAP_CHOWN: 'can make every file its own',
  CAP_DAC_OVERRIDE: 'can write every file',
  CAP_FOWNER: 'can change the mode of every file',
  CAP_MKNOD: 'can make nodes of every device',
  CAP_SETFCAP: 'can give any capability to a program',
  CAP_SETGID: 'can enter every group',
  CAP_SETUID: 'can become root',
  CAP_SYS_ADMIN: 'can mount and undo mounts, and much else',
  CAP_SYS_MODULE: 'can load code into the kernel',
  CAP_SYS_PTRACE: 'can take over every process',
  CAP_SYS_RAWIO: 'can talk to hardware past the kernel',
};

export const rootlikeCapability = defineRule({
  id: 'rootlike-capability',
  category: 'effectiveness',
  summary: 'a capability that makes User= nearly worthless',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'regular',
  about: ['AmbientCapabilities'],
  messages: { capability: '{name} makes this service as good as root: it {can}' },
  help: 'Look for a smaller capability, or for a helper of root that does this one thing.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'AmbientCapabilities');
    if (sandbox === null || sandbox.privileged || unit.manager === 'user' || line === undefined || inUserNamespace(sandbox)) return;
    const held = sandbox.ambientSet & sandbox.boundingSet;
    for (const [name, can] of Object.entries(powers)) {
      if ((held & capabilityBit(unit.facts, name)) === 0n) continue;
      report({ message: 'capability', data: { name, can }, ...wordPlace(line, (word) => word.toUpperCase() === name) });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds ambient capabilities of services with `User=` that lead to all other rights.',
    why: '`CAP_SETUID` becomes root, `CAP_DAC_OVERRIDE` writes /etc/shadow, `CAP_SYS_PTRACE` takes over a process of root. systemd-analyze security takes 0.1 for any ambient capability.',
    breaks: 'What needs the capability stops working: `Operation not permitted`.',
    fix: 'Often a smaller one is enough: `CAP_DAC_READ_SEARCH` for backups, `CAP_NET_ADMIN` for networks, `CAP_PERFMON` for profilers. `PrivateUsers=yes` keeps capabilities inside.',
    seeAlso: ['capabilities(7)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/backup\nUser=backup\nAmbientCapabilities=CAP_DAC_OVERRIDE CAP_SETUID\n', lines: [4, 4] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/backup\nUser=backup\nAmbientCapabilities=CAP_DAC_READ_SEARCH\n', because: 'it can read, but not change' },
      {
        unit: '[Service]\nExecStart=/usr/bin/backup\nUser=backup\nAmbientCapabilities=CAP_SETUID\nCapabilityBoundingSet=CAP_CHOWN\n',
        because: 'the bounding set does not hold it',
      },
    ],
  },
};
