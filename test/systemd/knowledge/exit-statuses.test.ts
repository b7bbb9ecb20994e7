import { describe, expect, test } from 'vitest';
import { sectionsKnowing } from '../../../src/systemd/directives.ts';
import { exitStatuses, findExitStatus } from '../../../src/systemd/knowledge/exit-statuses.ts';
import { findSignal, signalNotes } from '../../../src/systemd/knowledge/signals.ts';

/** systemd's own statuses; below are those of the C library and of the LSB. */
const firstOwnStatus = 200;

describe('the exit statuses', () => {
  test('are all explained where systemd sets them itself', () => {
    expect(exitStatuses().filter(({ code, note }) => code >= firstOwnStatus && note === null)).toEqual([]);
  });

  test('blame directives that exist', () => {
    const blamed = [...exitStatuses().flatMap(({ note }) => note?.directives ?? []), ...signalNotes.flatMap(({ directives }) => directives)];
    const known = (name: string) => sectionsKnowing(name).some((section) => section === 'Service' || section === 'Socket');
    expect(blamed.filter((name) => !known(name))).toEqual([]);
  });

  test.each([
    ['226/NAMESPACE', 226],
    ['226', 226],
    ['namespace', 226],
    ['status=203/EXEC', 203],
    ['EXIT_EXEC', 203],
    ['78', 78],
  ])('are found as %s', (text, code) => {
    expect(findExitStatus(text)?.code).toBe(code);
  });

  test.each(['226/EXEC', '199', 'NAMESPACES', ''])('are not found as "%s"', (text) => {
    expect(findExitStatus(text)).toBeUndefined();
  });
});

describe('the signals', () => {
  test.each(['SIGSYS', 'SYS', 'sigsys', '31/SYS', 'status=31/SYS'])('are found as %s', (text) => {
    expect(findSignal(text)?.number).toBe(31);
  });

  test('leave numbers to the exit statuses', () => {
    expect(findSignal('31')).toBeUndefined();
  });
});
