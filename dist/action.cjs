require("./cli/action.cjs");
