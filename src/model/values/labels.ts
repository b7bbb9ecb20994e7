/** Labels of security modules: a `-` before one says that systemd may go on without it (config_parse_exec_selinux_context and its kin). */
import { unknownSpecifier } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { ignored, refused, resetTo, setTo, type ValueReader } from '../value.ts';

export interface SecurityLabel {
  readonly label: string;
  readonly optional: boolean;
}

export const readLabel: ValueReader<SecurityLabel> = (text, previous, context) => {
  if (text === '') return resetTo();
  const optional = text.startsWith('-');
  const label = expandSpecifiers(optional ? text.slice(1) : text, context);
  if (typeof label === 'string') return setTo({ label, optional });
  return optional ? ignored(previous, text, unknownSpecifier) : refused(previous, text, unknownSpecifier);
};
