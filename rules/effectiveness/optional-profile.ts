import { settingValue } from '../../src/model/setting-values.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const optionalProfile = defineRule({
  id: 'optional-profile',
  category: 'effectiveness',
  summary: 'the service runs unconfined where its AppArmor profile is missing',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'regular',
  about: ['AppArmorProfile'],
  messages: { optional: 'where the profile {profile} is missing the service starts without any, and nothing says so' },
  help: 'Remove the - before the profile once all machines have it.',
  check({ unit, report }) {
    const profile = settingValue(unit, 'AppArmorProfile');
    const line = lastLine(unit, 'AppArmorProfile');
    if (profile?.optional === true && line !== undefined) report({ message: 'optional', data: { profile: profile.label }, ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `AppArmorProfile=-NAME`.',
    why: 'The sign says that a missing profile is no error: the service then runs unconfined.',
    breaks: 'Without the sign the start fails with `status=231/APPARMOR` where the profile is missing.',
    fix: 'Ship the profile with the unit and remove the sign, or watch `aa-status`.',
    seeAlso: ['systemd.exec(5)', 'apparmor(7)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nAppArmorProfile=-ledger\n', lines: [3] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nAppArmorProfile=ledger\n', because: 'a missing profile is an error' }],
  },
};
