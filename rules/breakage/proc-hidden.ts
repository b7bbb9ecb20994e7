import { type Conflict, reportConflicts } from '../../src/rule/breakage.ts';
import { defeatedBy } from '../../src/rule/defeats.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const conflicts: readonly Conflict[] = [
  { directive: 'ProtectProc', token: 'proc-all', fails: 'hides the processes of other users from it', certainty: 'medium' },
  { directive: 'ProcSubset', token: 'proc-stat', fails: 'hides /proc/stat, /proc/meminfo and the like: numbers turn to zero', certainty: 'medium' },
];

export const procHidden = defineRule({
  id: 'proc-hidden',
  category: 'breakage',
  summary: 'ProtectProc= or ProcSubset= hides what the service reads in /proc',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'regular',
  about: ['ProcSubset', 'ProtectProc'],
  messages: { conflict: '{line} {fails}: {because}' },
  help: 'Remove the line for this service.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    const seesAll = () => defeatedBy(sandbox, 'proc-of-root') !== null || defeatedBy(sandbox, 'proc-of-tracers') !== null;
    reportConflicts({ unit, needs, report }, conflicts, (name) =>
      name === 'ProcSubset' ? sandbox.procSubset === 'pid' : sandbox.protectProc !== 'default' && !seesAll(),
    );
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ProtectProc=` and `ProcSubset=pid` in services that read statistics or processes in /proc: exporters, monitoring agents, Node.js clusters.',
    why: 'They go on without an error and report zeros: no memory, no CPUs, no processes.',
    breaks: 'Command lines of other users can be read.',
    fix: '`ProcSubset=all`, `ProtectProc=default` for this service.',
    seeAlso: ['systemd.exec(5)', 'proc(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/node_exporter\nUser=exporter\nProcSubset=pid\n', lines: [4] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/node_exporter\nUser=exporter\nProcSubset=all\n', because: 'all of /proc is there' }],
  },
};
