import { commandsOf } from '../../src/model/commands.ts';
import { startsContainer } from '../../src/rule/defeats.ts';
import { activeLines, allRelated } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { valueSpan } from '../../src/rule/steps.ts';
import { processSandbox } from '../../src/systemd/hardening.ts';

/** The client may well run as a user of its own. */
const restrictsContainer = new Set([...processSandbox].filter((name) => name !== 'User' && name !== 'DynamicUser'));

export const containerClient = defineRule({
  id: 'container-client',
  category: 'effectiveness',
  summary: 'the sandbox holds for the client of a container daemon, not for the container',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: [...restrictsContainer],
  messages: { client: 'the docker client alone is restricted by {count} of the unit: the daemon runs the container elsewhere' },
  help: 'Restrict the container: options such as --read-only, --cap-drop=all, --security-opt=no-new-privileges and --user.',
  check({ unit, report }) {
    const [command] = commandsOf(unit, 'ExecStart').filter(startsContainer);
    if (command === undefined) return;
    const lines = activeLines(unit, restrictsContainer);
    if (lines.length === 0) return;
    const count = lines.length === 1 ? 'one hardening line' : `${lines.length} hardening lines`;
    const { line, programSpan } = command;
    report({
      message: 'client',
      data: { count },
      file: line.file,
      span: valueSpan(line.node, programSpan.start, programSpan.end),
      related: allRelated(lines, 'does not reach the container'),
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds hardening in a unit whose main command is `docker run`, `docker start` or `docker-compose up`.',
    why: 'The client sends a request to the daemon, which starts the container in a control group and with a sandbox of its own. systemd-analyze security scores the client.',
    breaks: 'Nothing.',
    fix: 'Give the options to `docker run` or write them in the compose file. Podman with Quadlet runs the container in the unit itself.',
    seeAlso: ['docker-run(1)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/docker run --rm --name forum forum:3\nProtectSystem=strict\n', lines: [2] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/docker run --rm --name forum forum:3\n', because: 'the unit claims nothing' },
      { unit: '[Service]\nExecStart=/usr/bin/docker system prune -f\nProtectSystem=strict\n', because: 'the client itself does the work' },
    ],
  },
};
