#!/usr/bin/env node
module.constructor.enableCompileCache?.();
const { main } = require(process.argv[2] === "score" ? "./cli/score.cjs" : "./cli/main.cjs");
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
