/** Condition…= and Assert…=: `|` and `!` may stand before the parameter (config_parse_unit_condition_path and _string). */
import { lineList, unknownSpecifier } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';

export const readConditionPath = lineList<string>((text, context) => {
  const path = expandSpecifiers(text.replace(/^\|?!?/, ''), context);
  return typeof path === 'string' && path.startsWith('/') ? text : null;
}, 'an absolute path, with | or ! right before it');

/** What a condition compares is judged when the unit starts. */
export const readCondition = lineList<string>(
  (text, context) => (typeof expandSpecifiers(text.replace(/^\|?[ \t]*!?[ \t]*/, ''), context) === 'string' ? text : null),
  unknownSpecifier,
);
