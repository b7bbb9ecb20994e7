import type { Assignment } from '../../src/model/unit.ts';
import { renameKey, replaceInValue } from '../../src/rule/edits.ts';
import { faultsAbout } from '../../src/rule/faults.ts';
import type { Fix } from '../../src/rule/finding.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan, eachStep, valueSpan } from '../../src/rule/steps.ts';
import { replacements } from '../../src/systemd/replacements.ts';

const legacyRun = /^\/var\/run\//;

/** Settings whose path systemd looks for below /run, whatever link leads there. */
const runPaths: ReadonlySet<string> = new Set(['pid-file']);

/** A newer name under which the same value means the same. */
const isRenamed = ({ directive }: Assignment) => directive.setting !== directive.name && !directive.documented && directive.kind !== 'job-mode-isolate';

export const deprecatedSetting = defineRule({
  id: 'deprecated-setting',
  category: 'correctness',
  summary: 'a setting or value that works today, and is a thing of the past',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    warned: 'systemd warns of this line: {reason}',
    replaced: '{key}= is on its way out: {now}= took its place',
    renamed: '{key}= is called {now}= today',
    moved: '{key}= is {now}= in [Unit] today',
    'legacy-run': '/var/run is a link to /run today: {key}= should say {path}',
  },
  help: 'Write what took its place.',
  check({ unit, report }) {
    for (const { step, fault } of faultsAbout(unit, 'outdated')) {
      const { file, node } = step.assignment;
      const instead = fault.outdated?.instead;
      const fixes: readonly Fix[] =
        instead === undefined ? [] : replaceInValue(step.assignment, [{ start: fault.start, end: fault.end, text: instead }], `Write ${instead}`, 'safe');
      const span = valueSpan(node, fault.start, fault.end);
      report({ message: 'warned', data: { reason: fault.expected }, file, span, fixes, ...(instead === undefined ? {} : { help: `Write ${instead}.` }) });
    }
    eachStep(unit, ({ assignment, faults }) => {
      const { directive, file, node } = assignment;
      const successor = directive.kind === 'obsolete' || faults.length > 0 ? undefined : replacements.get(directive.name);
      if (successor !== undefined) {
        report({ message: 'replaced', data: { key: directive.name, now: successor }, file, span: assignmentSpan(node), severity: 'info' });
      } else if (isRenamed(assignment)) {
        const stays = unit.facts.directive(directive.section, directive.setting) !== undefined;
        const fixes = stays ? renameKey(assignment, directive.setting, 'safe') : [];
        report({
          message: stays ? 'renamed' : 'moved',
          data: { key: directive.name, now: directive.setting },
          file,
          span: assignmentSpan(node),
          severity: 'info',
          fixes,
        });
      } else if (faults.length === 0 && runPaths.has(directive.kind) && legacyRun.test(node.value)) {
        const path = node.value.replace(legacyRun, '/run/');
        const fixes = replaceInValue(assignment, [{ start: 0, end: node.value.length, text: path }], `Write ${path}`, 'safe');
        const data = { key: directive.name, path };
        report({ message: 'legacy-run', data, file, span: valueSpan(node, 0, node.value.length), severity: 'info', help: `Write ${path}.`, fixes });
      }
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds old names and values that systemd still takes: `StandardOutput=syslog`, `KillMode=none`, `MemoryLimit=`, `CPUShares=`, the prefix `!!`, paths below `/var/run`, `ReadWriteDirectories=`.',
    why: 'Each of them will go, or already means something else than its name says. Newer versions write a warning whenever the unit is loaded.',
    breaks: 'Nothing where the new name means the same. Values of the old control groups have another scale: 1024 CPU shares are a CPU weight of 100.',
    fix: 'Write the new name: `journal`, `KillMode=mixed`, `MemoryMax=`, `CPUWeight=`, `IOWeight=`, `/run`, `ReadWritePaths=`.',
    seeAlso: ['systemd.exec(5)', 'systemd.kill(5)', 'systemd.resource-control(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nStandardOutput=syslog\nKillMode=none\n', lines: [3, 4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nMemoryLimit=1G\nCPUShares=512\nBlockIOWeight=500\n', targets: [252], lines: [3, 4, 5] },
      { unit: '[Service]\nType=forking\nPIDFile=/var/run/ledger.pid\nExecStart=/usr/bin/ledger\n', lines: [3] },
      { unit: '[Service]\nExecStart=!!/usr/bin/ledger\n', targets: [262], lines: [2] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nReadWriteDirectories=/srv/ledger\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nStartLimitInterval=10\n', lines: [3] },
      { unit: '[Unit]\nRequiresOverridable=ledger.socket\n\n[Service]\nExecStart=/usr/bin/ledger\n', targets: [252, 254, 257], lines: [2] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nStandardOutput=journal\nKillMode=mixed\nMemoryMax=1G\nPIDFile=/run/ledger.pid\n',
        because: 'these are the names of today',
      },
    ],
  },
};
