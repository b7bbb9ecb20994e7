/** Readers of free text, and of directives that systemd knows but does not act on. */
import { expandSpecifiers } from '../specifiers.ts';
import { ignored, noFaults, resetTo, setTo, type ValueReader } from '../value.ts';

/** Directives whose text is taken as it stands: percent signs in it are no specifiers (config_parse_string). */
const unexpanded: ReadonlySet<string> = new Set(['TCPCongestion', 'ExtraOptions']);

export const readString: ValueReader<string> = (text, previous, context) => {
  if (text === '') return resetTo();
  if (unexpanded.has(context.directive.name)) return setTo(text);
  const expanded = expandSpecifiers(text, context);
  return typeof expanded === 'string' ? setTo(expanded) : ignored(previous, text, 'a text with known specifiers: write %% for a percent sign');
};

/** A directive that does nothing any more: systemd warns of it and goes on (config_parse_warn_compat). */
export const readObsolete: ValueReader<never> = (text, _previous, { directive }) =>
  directive.status === null
    ? { effect: 'none', value: undefined, faults: noFaults }
    : {
        effect: 'none',
        value: undefined,
        faults: [{ start: 0, end: text.length, effect: 'line-ignored', expected: 'read any more: this systemd has no such setting' }],
      };

/** [Install] settings: read by systemctl enable, not by the manager. */
export const readInstall: ValueReader<string> = (text) => (text === '' ? resetTo() : setTo(text));
