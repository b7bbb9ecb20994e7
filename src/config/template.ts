/** The text of a new unitlint.ini: every key is there, those that are not needed as comments. */
import { formatTenths } from '../engine/score.ts';

export interface NewConfig {
  /** Tenths. */
  readonly threshold: number;
  readonly targets: readonly string[];
  readonly user: boolean;
  /** The present exposure of each unit, in tenths. */
  readonly budgets: readonly { readonly path: string; readonly exposure: number }[];
}

export function configTemplate({ threshold, targets, user, budgets }: NewConfig): string {
  return `# unitlint.ini: what unitlint asks of the units in this folder and below.
# "unitlint --show-settings PATH" prints what holds for a unit, and why.

# The highest exposure that passes, from 0.0 to 10.0, for units without a budget of their own below.
threshold = ${formatTenths(threshold)}

# Systemd versions (257) or distributions (debian12, rhel9, ubuntu24.04) that the units run on.
target = ${targets.join(', ')}
${user ? '\n# These are units of the user manager.\nuser = yes\n' : ''}
# The lowest severity that fails a run: error, warning, info or never.
fail-on = error

# Paths that are not checked: patterns as in .gitignore.
# exclude = vendor/, *.example.service

# Findings that are known already, written by "unitlint --baseline FILE --update-baseline".
# baseline = unitlint-baseline.json

# The severity of a rule: error, warning, info or off. "unitlint rules" lists them.
[rules]
# unknown-directive = error
# private-users = off

# Settings for some units only; of several that match, the last one counts.
# [overrides.user-units]
# paths = user/
# user = yes
# threshold = 8.0
${budgetLines(budgets)}`;
}

function budgetLines(budgets: NewConfig['budgets']): string {
  if (budgets.length === 0) return '';
  const lines = budgets.map(({ path, exposure }) => `${budgetKey(path)} = ${formatTenths(exposure)}\n`);
  return `
# The exposure that each unit may have: what it has now. Lower a budget when its unit gets better,
# and delete it when the unit needs none.
[budgets]
${lines.join('')}`;
}

const special = /[\\*?[\]!#]/g;
/** What a key of an ini file or the end of a pattern can't hold: `?` stands for any character. */
const unspeakable = /[=\n\r]|^\s|\s$/g;

/** A path as a pattern that matches it, as the ini package reads it back. */
function budgetKey(path: string): string {
  const pattern = (path.includes('/') ? path : `/${path}`).replace(special, '\\$&').replace(unspeakable, '?');
  return /[;#\\"']/.test(pattern) ? JSON.stringify(pattern) : pattern;
}
