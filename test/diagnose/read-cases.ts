/** The cases of fixtures/diagnose: the format is told in its README. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const folder = 'fixtures/diagnose';

export interface LogCase {
  readonly file: string;
  readonly name: string;
  readonly missed: boolean;
  readonly unit: string;
  readonly target: string;
  /** The name of the unit in the log. */
  readonly named: string;
  readonly added: readonly string[];
  readonly culprit: string | null;
  readonly impliedBy: string | null;
  readonly relax: readonly string[];
  readonly log: string;
}

interface Draft {
  target: string;
  named: string | null;
  readonly added: string[];
  readonly relax: string[];
  readonly log: string[];
  readonly head: readonly string[];
}

const header = /^(MISSED )?([^:]+): (\S+) => (\S+)(?: < (\S+))?$/;

function finish(file: string, { head, added, relax, log, target, named }: Draft): LogCase {
  const [, missed, name = '', unit = '', culprit = '', impliedBy = null] = head;
  const unitName = named ?? (unit.endsWith('@') ? `${unit}.service` : 'app.service');
  return {
    file,
    name,
    named: unitName,
    missed: missed !== undefined,
    unit,
    target,
    added,
    relax,
    log: `${log.join('\n')}\n`,
    culprit: culprit === 'none' ? null : culprit,
    impliedBy,
  };
}

function readFile(file: string): readonly LogCase[] {
  const drafts: Draft[] = [];
  for (const [index, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const last = drafts.at(-1);
    const rest = line.slice(2);
    if (line.startsWith('  ')) last?.log.push(rest);
    else if (line.startsWith('+ ')) last?.added.push(rest);
    else if (line.startsWith('~ ')) last?.relax.push(rest);
    else if (line.startsWith('@ ') && last !== undefined) [last.target = '257', last.named = null] = rest.split(' ');
    else {
      const head = header.exec(line);
      if (head === null) throw new Error(`${file}:${index + 1} is no line of a case: ${line}`);
      drafts.push({ head, target: '257', named: null, added: [], relax: [], log: [] });
    }
  }
  return drafts.map((draft) => finish(file, draft));
}

export const readCases = (): readonly LogCase[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cases'))
    .sort()
    .flatMap(readFile);
