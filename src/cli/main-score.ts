/** The entry point of `unitlint score`, which is to start fast. Arguments that are not plain go to the whole program. */
import { reportFailure } from './failure.ts';
import { readPlainArguments } from './fast-arguments.ts';
import { runScoreCommand } from './run/score.ts';

const plain = readPlainArguments(process.argv.slice(3));
if (plain === null) import('./main.ts');
else {
  runScoreCommand(plain.paths, plain.options)
    .catch(reportFailure)
    .then((status) => {
      process.exitCode = status;
    });
}
