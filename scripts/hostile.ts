/** Units whose names and values try to break out of every format: markup, workflow commands, escapes, bytes that are no text. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const controlStart = '\u001b';

/** Values, each a way out of some format. */
export const hostileValues: readonly string[] = [
  `"quoted" 'single' \`tick\``,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  ']]> <![CDATA[ & &amp; &#0;',
  '::error file=x::injected ::stop-commands::x ##[set-env name=A]b ##[error]',
  '%0A::warning::x %0D %25 %',
  'back\\slash \\n \\x2d \\',
  `${controlStart}[31mred${controlStart}[0m ${controlStart}]0;title\u0007 \u009b31m`,
  '\u202Ereversed\u202C \u2066isolated\u2069 \u200Bzero \uFEFFmark \uFFFE \uFFFF',
  '| table | **bold** [link](https://example.org) @everyone #1 <!-- --> $x$ ~~~ ```',
  '\u0001\u0008\u000B\u000C\u007F\u0085\u2028\u2029',
  'emoji 🙂 \u{10FFFF} e\u0301',
  '{{ handlebars }} $(shell) $HOME `shell` ; rm -rf',
];

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** `Key=value` lines that systemd does not know or refuses, so that the text comes back in messages. */
const linesWith = (value: string): string =>
  [`ProtectSystem=${value}`, `Unknown${value}=1`, `ProtectHom=${value}`, `[${value}]`, `UMask=${value}`, `SystemCallFilter=${value}`].join('\n');

interface HostileFile {
  readonly path: string;
  readonly bytes: Buffer;
}

const unit = (body: string): Buffer => Buffer.from(`[Service]\nExecStart=/bin/true\n${body}\n`);

const folders: readonly string[] = [
  'plain',
  'blank and  blanks',
  `quote"apostrophe'`,
  '<b>&amp;',
  ']]>',
  'a::b,c%0Ad=e',
  '::error::x',
  'back\\slash',
  `escape${controlStart}[31m`,
  'line\nbreak',
  'right\u202Eleft',
  'ünïcode🙂',
  '#1 @you |col| `tick` [l](x)',
  '-dash',
];

/** The files of a folder of hostile units, paths relative to it. */
export const hostileFiles: readonly HostileFile[] = [
  ...hostileValues.map((value, index) => ({ path: `values/v${index}.service`, bytes: unit(linesWith(value)) })),
  ...folders.map((folder) => ({ path: `${folder}/a.service`, bytes: unit(linesWith('x')) })),
  { path: 'names/dev-disk-by\\x2dlabel-OEM.service', bytes: unit('ProtectHom=1') },
  { path: 'bytes/latin1.service', bytes: Buffer.concat([unit(''), latin1('ProtectSystem=caf\xe9 \xff\xfe\nProtectHom\xe9=1\n[\xc3]\n')]) },
  { path: 'bytes/nul.service', bytes: unit('ProtectHom=a\0b\0ProtectHome=\0\n\rUMask=x\r\rWrong=1') },
  { path: 'bytes/returns.service', bytes: Buffer.from('[Service]\r\nExecStart=/bin/true\r\nProtectHom=1\r\n') },
  { path: 'bytes/mark.service', bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), unit('ProtectHom=1')]) },
  { path: 'bytes/empty.service', bytes: Buffer.alloc(0) },
  { path: 'bytes/long.service', bytes: unit(`ProtectHom=${'x'.repeat(20_000)}\n${'Y'.repeat(5000)}=1`) },
  { path: 'dropins/a.service', bytes: unit('') },
  { path: 'dropins/b.service', bytes: unit('') },
  { path: 'dropins/service.d/10-all.conf', bytes: Buffer.from('[Service]\nProtectHom=1\nUMask=x\n') },
  { path: `dropins/a.service.d/2"<&>.conf`, bytes: Buffer.from('[Service]\nProtectHom=1\n') },
];

/** Writes them below `folder`. */
export function writeHostileUnits(folder: string): void {
  for (const { path, bytes } of hostileFiles) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
