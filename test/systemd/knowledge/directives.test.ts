import { describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { lintUnit } from '../../../src/engine/lint.ts';
import { makeScorer } from '../../../src/engine/score.ts';
import { loadUnit } from '../../../src/model/load.ts';
import { parseUnitName } from '../../../src/model/unit-name.ts';
import { sectionsKnowing } from '../../../src/systemd/directives.ts';
import { hardeningDirectives } from '../../../src/systemd/hardening.ts';
import { directiveNote, impliedBy, notesByArea } from '../../../src/systemd/knowledge/directives.ts';
import { factsOfTarget, newestTarget } from '../../../src/systemd/targets.ts';

const notes = Object.values(notesByArea).flat();
const facts = factsOfTarget(newestTarget);
const correctness = rules.filter(({ category }) => category === 'correctness');

function complaintsAbout(lines: readonly string[]): readonly string[] {
  const name = parseUnitName('example.service');
  if (name === null) throw new Error('a name that is none');
  const text = ['[Service]', 'ExecStart=/usr/bin/myapp', ...lines, ''].join('\n');
  const unit = loadUnit({ name, main: { path: name.full, text }, dropIns: [] }, facts);
  return lintUnit(unit, correctness, makeScorer(rules, facts)).mistakes.map(({ message }) => message);
}

describe('the notes on directives', () => {
  test('cover every directive that hardens', () => {
    expect([...hardeningDirectives].filter((name) => directiveNote(name) === undefined)).toEqual([]);
  });

  test('cover every directive that is scored', () => {
    const scored = rules.flatMap((rule) => (rule.category === 'exposure' ? rule.directives : []));
    expect(scored.filter((name) => directiveNote(name) === undefined)).toEqual([]);
  });

  test('name each directive once', () => {
    expect(new Set(notes.map(({ name }) => name)).size).toBe(notes.length);
  });

  test.each(notes.map((note) => [note.name, note] as const))('%s is a setting of services, and its example is right', (name, note) => {
    expect(sectionsKnowing(name)).toContain('Service');
    expect(note.example.some((line) => line.startsWith(`${name}=`))).toBe(true);
    expect(complaintsAbout(note.example)).toEqual([]);
    for (const { setting } of note.implies ?? []) expect(sectionsKnowing(setting)).toContain('Service');
  });

  test('tell what is implied in one version from what is not', () => {
    const settings = (version: number) => impliedBy('PrivateDevices', version).map(({ setting }) => setting);
    expect(settings(252)).toContain('NoNewPrivileges');
    expect(settings(257)).not.toContain('NoNewPrivileges');
    expect(settings(257)).toContain('DevicePolicy');
  });
});
