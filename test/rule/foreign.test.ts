/** Files of other programs are no mistakes: what is said of them is said quietly. */
import { describe, expect, test } from 'vitest';
import { isForeign } from '../../src/rule/foreign.ts';
import { reportsOf } from '../report/reports.ts';
import { unitOf } from '../units.ts';

const foreign: Readonly<Record<string, string>> = {
  'a service of Avahi': '<?xml version="1.0"?>\n<service-group>\n<name>ssh</name>\n</service-group>\n',
  'a service of the message bus': '[D-BUS Service]\nName=org.example.Ledger\nExec=/usr/bin/ledger\n',
  'a shell script': '#!/bin/sh\nset -e\nLEDGER=/srv/ledger\n[ -d "$LEDGER" ] || exit 1\nexec ledger "$LEDGER"\n',
  'a Dockerfile': 'FROM debian:12\nARG VERSION=1\nRUN make\n',
  'the output of a command': 'proc on /proc type proc (rw,nosuid)\n',
};

const units: Readonly<Record<string, string>> = {
  'a unit': '[Service]\nExecStart=/usr/bin/ledger\n',
  'a unit without its header': 'ExecStart=/usr/bin/ledger\n',
  'a unit with a misspelt header': '[Servce]\nExecStart=/usr/bin/ledger\n',
  'a header alone': '[Unit]\n',
  'comments alone': '# nothing yet\n',
  bytes: '\x7FELF\0\x01\uDC80\n',
};

describe('a file that is no unit', () => {
  test.each(Object.entries(foreign))('%s', (_, text) => {
    expect(isForeign(unitOf(text))).toBe(true);
    const said = reportsOf([{ path: 'ledger.service', text }]).flatMap(({ mistakes }) => mistakes);
    expect(said.map(({ severity }) => severity)).toEqual(said.map(() => 'info'));
    expect(said.length).toBeGreaterThan(0);
  });
});

test.each(Object.entries(units))('%s is meant for systemd', (_, text) => {
  expect(isForeign(unitOf(text))).toBe(false);
});
