import { hasValue } from '../../src/model/setting-values.ts';
import { activeLines, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { processSandbox } from '../../src/systemd/hardening.ts';

const socketCommands = ['ExecStartPre', 'ExecStartPost', 'ExecStopPre', 'ExecStopPost'];

/** User= decides who makes the socket node in some setups, and labels are given to the socket. */
const concernsSocket: ReadonlySet<string> = new Set(['User', 'DynamicUser', 'SELinuxContext', 'SmackProcessLabel', 'PrivateUsers']);
const commandsOnly = new Set([...processSandbox].filter((name) => !concernsSocket.has(name)));

export const socketSandbox = defineRule({
  id: 'socket-sandbox',
  category: 'effectiveness',
  summary: 'hardening in a socket unit that starts nothing itself',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: [...commandsOnly],
  messages: { socket: '{key}= restricts only commands of the socket unit, and it has none: the service keeps its own settings' },
  help: 'Move the line to the service that the socket starts.',
  check({ unit, report }) {
    if (unit.name.type !== 'socket' || socketCommands.some((name) => hasValue(unit, name))) return;
    for (const line of activeLines(unit, commandsOnly)) report({ message: 'socket', data: { key: line.directive.name }, ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds hardening of processes in `.socket` units without commands.',
    why: 'The settings of a socket unit hold for the commands that it runs itself (`ExecStartPre=` and its kin). The service that it starts takes everything from its own unit.',
    breaks: 'In the service the line takes effect for the first time.',
    fix: 'Write it in the `.service` (`name@.service` with `Accept=yes`). `IPAddressDeny=` and `PrivateNetwork=` do mean the sockets.',
    seeAlso: ['systemd.socket(5)'],
  },
  examples: {
    bad: [{ unit: '[Socket]\nListenStream=/run/ledger.sock\nNoNewPrivileges=yes\nProtectSystem=strict\n', name: 'ledger.socket', lines: [3, 4] }],
    good: [
      { unit: '[Socket]\nListenStream=80\nIPAddressDeny=any\n', name: 'ledger.socket', because: 'addresses are a matter of the socket' },
      {
        unit: '[Socket]\nListenStream=80\nExecStartPre=/usr/bin/ledger-socket\nNoNewPrivileges=yes\n',
        name: 'ledger.socket',
        because: 'the socket runs a command',
      },
    ],
  },
};
