/** Takes a shell script apart as far as it shows which programs it starts and which files it writes. Nothing is executed. */

export interface SimpleCommand {
  readonly words: readonly string[];
  /** Files that redirections write. */
  readonly writes: readonly string[];
  /** A statement behind `!`: it is there to fail. */
  readonly isNegated: boolean;
}

/** Words behind which a command begins, and commands of the shell itself that start none. */
const leading: ReadonlySet<string> = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', 'exec', 'command', 'builtin', 'time', '{', '(']);
const builtins: ReadonlySet<string> = new Set(
  '[ [[ test : . source cd echo printf export unset set shift read local return exit trap umask ulimit wait eval true false for in case esac fi done } ) type hash alias readonly declare let kill sleep function select break continue jobs pwd'.split(
    ' ',
  ),
);

const separator = /^(?:&&|\|\||;;|[;|&\n`()])/;
const redirection = /^(?:\d?>>?|&>>?)\s*/;

/** The simple commands of a script, in order. */
export function commandsIn(script: string): readonly SimpleCommand[] {
  const commands: SimpleCommand[] = [];
  let words: string[] = [];
  let writes: string[] = [];
  const finish = () => {
    const command = withoutLead(words);
    if (command.length > 0 || writes.length > 0) commands.push({ words: command, writes, isNegated: words[0] === '!' });
    words = [];
    writes = [];
  };
  let rest = script;
  while (rest !== '') {
    const blanks = /^[ \t\r\\]+/.exec(rest)?.[0] ?? '';
    if (blanks !== '') {
      rest = rest.slice(blanks.length);
      continue;
    }
    const written = redirection.exec(rest)?.[0];
    const separating = written === undefined ? separator.exec(rest)?.[0] : undefined;
    if (separating !== undefined) {
      finish();
      rest = rest.slice(separating.length);
      continue;
    }
    const { word, length } = readWord(rest.slice(written?.length ?? 0));
    if (written === undefined) words.push(word);
    else if (word.startsWith('/')) writes.push(word);
    rest = rest.slice(Math.max(1, length + (written?.length ?? 0)));
  }
  finish();
  return commands;
}

const testOperands = /((?:^[-@:+!|]*|[;&|('"`!]|\b(?:if|elif|while|until|then|else|do)\s)[ \t]*)(?:\/[^\s;&|]*\/)?(?:test|\[\[?)[ \t][^;&|\n]*/g;
const negatedStatements = /([;&|('"`][ \t]*)![ \t][^;&|\n]*/g;

/** A command line without the operands of tests, which are only looked at, and without statements that are there to fail. */
export const withoutLooks = (line: string): string => line.replace(testOperands, '$1').replace(negatedStatements, '$1');

/** One word with its quotes removed; a `$(` inside double quotes is left as it stands. */
function readWord(text: string): { readonly word: string; readonly length: number } {
  let word = '';
  let index = 0;
  let quote = '';
  for (; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
      else word += character;
    } else if (character === '"' || character === "'") quote = character;
    else if (/[\s;|&`()<>]/.test(character) && !(word === '' && index === 0 && character === '<')) break;
    else if (character === '\\') {
      index += 1;
      word += text.charAt(index);
    } else word += character;
  }
  return { word, length: index };
}

const assignment = /^[A-Za-z_]\w*=/;

/** The words from the program on; empty for what the shell does itself. */
function withoutLead(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !leading.has(word) && !assignment.test(word) && word !== '$');
  const first = start < 0 ? undefined : words[start];
  return first === undefined || builtins.has(first) || first.startsWith('$') || first.startsWith('#') ? [] : words.slice(start);
}
