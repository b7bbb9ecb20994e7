#!/usr/bin/env node
module.constructor.enableCompileCache?.();
const [verb] = process.argv.slice(2);
const whole = ["help","harden","plan","diagnose","explain","rules","init"];
const { main } = require(verb === "score" ? "./cli/score.cjs" : whole.includes(verb) ? "./cli/main.cjs" : "./cli/check.cjs");
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
