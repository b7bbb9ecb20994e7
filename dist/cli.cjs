#!/usr/bin/env node
module.constructor.enableCompileCache?.();
require(process.argv[2] === "score" ? "./cli/score.cjs" : "./cli/main.cjs");
