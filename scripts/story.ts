/** Plays the commands of a guide in a folder of its own, and writes down what they print. */
import { spawnSync } from 'node:child_process';

export interface StoryPlace {
  readonly folder: string;
  /** The built command. */
  readonly cli: string;
}

export interface Played {
  /** The guide with the output of every command as it was now. */
  readonly text: string;
  /** Commands whose exit status is not the one that the guide gives. */
  readonly wrong: readonly string[];
}

/** Blocks are fenced as `console`, with the exit status of their last command where it is not 0: `console exit=1`. */
const block = /```console(?: exit=(\d+))?\n([\s\S]*?)```/g;

/** 1 December 2026, by which the comments of the story have not expired. */
const day = '1796083200';

function run(command: string, { folder, cli }: StoryPlace): { readonly output: string; readonly status: number | null } {
  const script = `unitlint() { "${process.execPath}" "${cli}" "$@"; }\n${command}\n`;
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', NO_COLOR: '1', SOURCE_DATE_EPOCH: day };
  const { stdout, status } = spawnSync('bash', ['-c', `exec 2>&1\n${script}`], { cwd: folder, encoding: 'utf8', env });
  return { output: stdout, status };
}

export function playStory(guide: string, place: StoryPlace): Played {
  const wrong: string[] = [];
  const text = guide.replace(block, (_, exit: string | undefined, body: string) => {
    const commands = body.split('\n').filter((line) => line.startsWith('$ '));
    const parts = commands.map((line, index) => {
      const { output, status } = run(line.slice(2), place);
      const expected = index === commands.length - 1 ? Number(exit ?? 0) : 0;
      if (status !== expected) wrong.push(`${line.slice(2)}: exit status ${status}, not ${expected}`);
      return `${line}\n${output}`;
    });
    return `\`\`\`console${exit === undefined ? '' : ` exit=${exit}`}\n${parts.join('')}\`\`\``;
  });
  return { text, wrong };
}
