import type { NamedPath } from '../../src/inference/paths.ts';
import { hasValue, settingValue } from '../../src/model/setting-values.ts';
import type { Assignment, Unit } from '../../src/model/unit.ts';
import { restrictingLine, severityOf } from '../../src/rule/breakage.ts';
import type { Confidence } from '../../src/rule/finding.ts';
import { coverOf } from '../../src/rule/hidden-paths.ts';
import { lastLine, placeOf, quoteShort } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { isBelow } from '../../src/text/paths.ts';

const uses = { executed: 'runs', entered: 'starts in', read: 'reads', written: 'writes', named: 'names' } as const;

/** The settings that can hide a path. */
const hiding = ['InaccessiblePaths', 'PrivateTmp', 'ProtectHome', 'TemporaryFileSystem'];

interface Hider {
  readonly line: Assignment;
  readonly setting: string;
  /** The folder that is not the one of the host. */
  readonly folder: string;
}

/** The line that hides a path, or null. */
function hiderOf(unit: Unit, path: string): Hider | null {
  const closed = (settingValue(unit, 'InaccessiblePaths') ?? []).find((one) => isBelow(path, one.path));
  const line = closed === undefined ? undefined : lastLine(unit, 'InaccessiblePaths');
  if (closed !== undefined && line !== undefined) return { line, setting: 'InaccessiblePaths', folder: closed.path };
  const cover = coverOf(unit, path);
  const covering = cover === null ? undefined : (cover.line ?? restrictingLine(unit, cover.setting));
  return cover === null || covering === undefined ? null : { line: covering, setting: cover.setting, folder: cover.folder };
}

/** Whether a file is made in the file system that covers the one of the host. */
function isMadeThere(unit: Unit, { path, use }: NamedPath, { setting, folder }: Hider): boolean {
  if (use !== 'written' || setting !== 'TemporaryFileSystem' || path.slice(0, path.lastIndexOf('/')) !== folder) return false;
  return (settingValue(unit, setting) ?? []).some((one) => one.path === folder && !one.options.split(',').includes('ro'));
}

/** How sure it is that the service fails: without its program it does not start; other files may be made by itself, in /tmp all of them. */
function certaintyOf({ use, confidence }: NamedPath, { setting }: Hider): Confidence {
  if (confidence === 'low') return 'low';
  if (setting === 'PrivateTmp') return use === 'executed' ? 'medium' : 'low';
  if (use === 'executed') return 'high';
  return setting === 'InaccessiblePaths' && use === 'entered' ? 'high' : confidence === 'high' ? 'medium' : 'low';
}

export const programHidden = defineRule({
  id: 'program-hidden',
  category: 'breakage',
  summary: 'a file that the unit itself names is hidden from the service',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: [...hiding, 'DynamicUser'],
  messages: { path: '{line} hides {path}: {because}' },
  help: 'Move the files, or choose a setting that leaves them in sight: ProtectHome=read-only, or tmpfs with BindPaths=.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null || sandbox.hasOwnRoot || unit.manager === 'user') return;
    if (!hiding.some((name) => hasValue(unit, name)) && !sandbox.switches.DynamicUser) return;
    const said = new Set<string>();
    for (const named of needs().paths) {
      const { path, place, use } = named;
      const optional = place.assignment.node.value.startsWith('-');
      const hider = said.has(path) || optional ? null : hiderOf(unit, path);
      if (hider === null || (use === 'entered' && hider.setting !== 'InaccessiblePaths') || isMadeThere(unit, named, hider)) continue;
      const confidence = certaintyOf(named, hider);
      if (confidence === 'low') continue;
      said.add(path);
      const because = `${place.assignment.node.key}= ${uses[use]} it`;
      const related = [{ file: place.file, span: place.span, note: because }];
      report({
        message: 'path',
        data: { line: quoteShort(hider.line), path, because },
        ...placeOf(hider.line),
        severity: severityOf(confidence),
        confidence,
        related,
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds programs and files that a unit names and hides at once: below /home with `ProtectHome=yes`, in `InaccessiblePaths=`, under a `TemporaryFileSystem=`, in /tmp with `PrivateTmp=yes`.',
    why: 'The start fails with `status=203/EXEC` or `200/CHDIR`; other files are missing later (`No such file or directory`).',
    breaks: 'What is in sight can be read.',
    fix: 'Install programs below /usr or /opt and keep data in `StateDirectory=`. For homes `ProtectHome=read-only`, or `tmpfs` with `BindPaths=`; for /tmp a `RuntimeDirectory=`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/home/anna/bin/ledger\nUser=anna\nProtectHome=yes\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nWorkingDirectory=/srv/ledger\nInaccessiblePaths=/srv\n', lines: [4] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/home/anna/bin/ledger\nUser=anna\nProtectHome=read-only\n', because: 'it can be read' },
      { unit: "[Service]\nExecStart=/bin/sh -c '! touch /usr/ledger'\nTemporaryFileSystem=/usr:ro\n", because: 'it is there to fail' },
      { unit: '[Service]\nExecStart=/usr/bin/touch /srv/ledger\nTemporaryFileSystem=/srv\n', because: 'the file is made in memory' },
      { unit: '[Service]\nExecStart=/home/anna/bin/ledger\nProtectHome=tmpfs\nBindReadOnlyPaths=/home/anna/bin\n', because: 'it is brought back' },
    ],
  },
};
