/** Takes secrets out of what is reported: they stand in the unit, and need not stand in a log as well. */
import { secretsOf } from '../model/secrets.ts';
import type { LoadedFile, Unit } from '../model/unit.ts';
import type { Finding } from '../rule/finding.ts';

export interface Redactor {
  /** The text of a file with its secrets covered, wherever they stand in it; all places stay what they were. */
  readonly file: (file: LoadedFile) => string;
  readonly all: (findings: readonly Finding[]) => readonly Finding[];
}

const cover = '***';

const openly: Redactor = { file: ({ source }) => source.text, all: (findings) => findings };

/** A redactor for the secrets of a unit. */
export function redactorOf(unit: Unit): Redactor {
  const secrets = secretsOf(unit);
  if (secrets.length === 0) return openly;
  const words = [...new Set(secrets.map(({ text }) => text))].sort((a, b) => b.length - a.length);
  const inWords = (text: string) => words.reduce((covered, word) => covered.replaceAll(word, cover), text);
  return {
    file: (file) => {
      let text = file.source.text;
      for (const { line, span } of secrets) {
        if (line.file !== file) continue;
        text = text.slice(0, span.start) + text.slice(span.start, span.end).replace(/[^\r\n]/g, '*') + text.slice(span.end);
      }
      return words.reduce((covered, word) => covered.replaceAll(word, '*'.repeat(word.length)), text);
    },
    all: (findings) =>
      findings.map((finding) => ({
        ...finding,
        message: inWords(finding.message),
        help: inWords(finding.help),
        related: finding.related.map((related) => ({ ...related, note: inWords(related.note) })),
        fixes: finding.fixes.filter(({ title, edits }) => [title, ...edits.map(({ text }) => text)].every((text) => inWords(text) === text)),
      })),
  };
}
