/** Units as systemd puts them together: lists, resets, drop-ins, masks, templates, and which line made what. */
import { describe, expect, test } from 'vitest';
import { dropInFolders, orderDropIns } from '../../src/model/drop-ins.ts';
import { loadUnit } from '../../src/model/load.ts';
import { provenance, settingOf } from '../../src/model/unit.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { factsFor, serviceOf, unitOf, valueIn } from '../units.ts';

const linesThatMade = (unit: ReturnType<typeof unitOf>, name: string) => {
  const setting = settingOf(unit, name);
  if (setting === undefined) return null;
  const { made, lost } = provenance(setting);
  const place = ({ file, node }: (typeof made)[number]) => `${file.source.path}: ${node.value}`;
  return { made: made.map(place), lost: lost.map(place) };
};

describe('lines of one setting', () => {
  test('the last valid one holds', () => {
    const unit = serviceOf('PrivateTmp=yes\nPrivateTmp=no\nPrivateTmp=perhaps');
    expect(valueIn(unit, 'PrivateTmp')).toBe('no');
    expect(linesThatMade(unit, 'PrivateTmp')).toEqual({
      made: ['ledger.service: no'],
      lost: ['ledger.service: yes', 'ledger.service: perhaps'],
    });
  });

  test('lists add up, and an empty value takes them back', () => {
    expect(valueIn(serviceOf('SupplementaryGroups=a b\nSupplementaryGroups=c'), 'SupplementaryGroups')).toEqual(['a', 'b', 'c']);
    expect(valueIn(serviceOf('SupplementaryGroups=a b\nSupplementaryGroups=\nSupplementaryGroups=c'), 'SupplementaryGroups')).toEqual(['c']);
  });

  test('lines before a reset have lost', () => {
    expect(linesThatMade(serviceOf('SupplementaryGroups=a\nSupplementaryGroups=\nSupplementaryGroups=b'), 'SupplementaryGroups')).toEqual({
      made: ['ledger.service: ', 'ledger.service: b'],
      lost: ['ledger.service: a'],
    });
  });

  test('an empty switch is no reset', () => {
    expect(valueIn(serviceOf('PrivateTmp=yes\nPrivateTmp='), 'PrivateTmp')).toBe('connected');
  });
});

describe('drop-ins', () => {
  test('come after the main file, each without a section of its own at first', () => {
    const unit = serviceOf('PrivateTmp=no', { dropIns: ['PrivateTmp=yes\n', '[Service]\nPrivateTmp=yes\n'] });
    expect(linesThatMade(unit, 'PrivateTmp')).toEqual({ made: ['ledger.service.d/1.conf: yes'], lost: ['ledger.service: no'] });
    expect(unit.faults.map(({ kind }) => kind)).toEqual(['outside-section']);
  });

  test('a fatal fault ends a drop-in and keeps what stands above it', () => {
    const unit = serviceOf('', { dropIns: ['[Service]\nPrivateTmp=yes\nUser=a:b\nPrivateDevices=yes\n'] });
    expect(unit.refusal).toBe(null);
    expect([valueIn(unit, 'PrivateTmp'), valueIn(unit, 'PrivateDevices')]).toEqual(['connected', undefined]);
  });

  test('are applied in the order of their names as bytes, and the first of a name wins', () => {
    const files = ['9.conf', '10.conf', 'a.conf', 'B.conf', '9.conf'].map((fileName, index) => ({ fileName, index }));
    expect(orderDropIns(files)).toEqual([
      { fileName: '10.conf', index: 1 },
      { fileName: '9.conf', index: 0 },
      { fileName: 'B.conf', index: 3 },
      { fileName: 'a.conf', index: 2 },
    ]);
  });

  test.for([
    ['a-b-c.service', ['a-b-c', 'a-b-', 'a-']],
    ['a-b@x.service', ['a-b@x', 'a-b@', 'a-', 'a-@x', 'a-@']],
    ['-b.service', ['-b']],
    ['a-b-.service', ['a-b-', 'a-']],
    ['a--b.service', ['a--b', 'a--', 'a-']],
  ] as const)('the folders for %s are found as systemd finds them', ([full, names]) => {
    const name = parseUnitName(full);
    expect(name === null ? null : dropInFolders(name)).toEqual({ own: names.map((own) => `${own}.service.d`), type: 'service.d' });
  });
});

describe('units that systemd does not load', () => {
  test.for([
    ['an empty file masks the unit', '', 'masked'],
    ['a broken header', '[Service\nExecStart=/bin/true\n', 'syntax'],
    ['a value that is not forgiven', '[Service]\nExecStart=/bin/true\nUser=a:b\n', 'value'],
    ['a service without a command', '[Service]\nType=simple\n', 'combination'],
    ['two commands without Type=oneshot', '[Service]\nExecStart=/bin/true\nExecStart=/bin/true\n', 'combination'],
    ['Type=dbus without a name', '[Service]\nExecStart=/bin/true\nType=dbus\n', 'combination'],
  ] as const)('%s', ([, text, kind]) => {
    expect(unitOf(text).refusal?.kind).toBe(kind);
  });

  test('drop-ins without a main file', () => {
    const name = parseUnitName('ledger.service');
    if (name === null) throw new Error('a valid name');
    const unit = loadUnit({ name, main: null, dropIns: [{ path: 'a.conf', text: '[Service]\nPrivateTmp=yes\n' }] }, factsFor('257'));
    expect([unit.refusal?.kind, valueIn(unit, 'PrivateTmp')]).toEqual(['not-found', 'connected']);
  });
});

describe('templates', () => {
  test.for([
    ['252', 'i'],
    ['254', 'i'],
    ['257', 'test_instance'],
    ['262', 'test_instance'],
  ] as const)('systemd %s judges one as instance %s', ([version, instance]) => {
    const unit = serviceOf('User=%i', { name: 'ledger@.service', version });
    expect([unit.name.instance, valueIn(unit, 'User')]).toEqual([instance, instance]);
  });

  test('an instance is judged as itself', () => {
    expect(valueIn(serviceOf('User=%i', { name: 'ledger@eu.service' }), 'User')).toBe('eu');
  });
});
