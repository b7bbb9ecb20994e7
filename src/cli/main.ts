/** The entry point of the command. */
import { run } from './program.ts';
import { verbs } from './verbs.ts';

run(process.argv.slice(2), verbs).then((status) => {
  process.exitCode = status;
});
