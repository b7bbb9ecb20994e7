/** Text with terminal colours as a picture that suits dark and light pages. */

const introducer = '\x1B[';
const characterWidth = 8.4;
const lineHeight = 18;
const margin = 16;

/** What the colour codes of our reports mean, as classes of the style sheet. */
const classes: Readonly<Record<string, string>> = { '1': 'b', '2': 'd', '31': 'r', '32': 'g', '33': 'y', '36': 'c' };
const ends: Readonly<Record<string, readonly string[]>> = { '22': ['b', 'd'], '39': ['r', 'g', 'y', 'c'], '0': ['b', 'd', 'r', 'g', 'y', 'c'] };

const styleSheet = `
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#1f2328;white-space:pre}
rect{fill:#f6f8fa;stroke:#d1d9e0}.b{font-weight:bold}.d{fill:#59636e}.r{fill:#cf222e}.g{fill:#1a7f37}.y{fill:#8a5a00}.c{fill:#0550ae}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#0d1117;stroke:#3d444d}.d{fill:#9198a1}.r{fill:#ff7b72}.g{fill:#56d364}.y{fill:#e3b341}.c{fill:#79c0ff}}`;

const markup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line as runs of equally painted text; what is open at its end is open in the next line. */
function lineRuns(line: string, open: Set<string>): string {
  const [first = '', ...rest] = line.split(introducer);
  const run = (text: string) => (text === '' ? '' : open.size === 0 ? markup(text) : `<tspan class="${[...open].join(' ')}">${markup(text)}</tspan>`);
  return rest.reduce((runs, part) => {
    const end = part.indexOf('m');
    const code = part.slice(0, end);
    const begun = classes[code];
    if (begun !== undefined) open.add(begun);
    for (const one of ends[code] ?? []) open.delete(one);
    return runs + run(part.slice(end + 1));
  }, run(first));
}

/** `columns` is the width of the terminal; `title` is what a screen reader says. */
export function ansiToSvg(text: string, { columns, title }: { readonly columns: number; readonly title: string }): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const width = Math.ceil(columns * characterWidth) + 2 * margin;
  const height = lines.length * lineHeight + 2 * margin;
  const open = new Set<string>();
  const rows = lines.map((line, index) => `<text x="${margin}" y="${margin + 13 + index * lineHeight}" xml:space="preserve">${lineRuns(line, open)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${markup(title)}">
<title>${markup(title)}</title>
<style>${styleSheet}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
${rows.join('\n')}
</svg>
`;
}
