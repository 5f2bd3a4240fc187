import { expect, test } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import type { Profile, RuleSetting } from '../../core/model/profile.ts';
import type { Segment } from '../../core/model/segment.ts';
import { inTarget, type Rule, type RuleMeta } from '../../core/rules/rule.ts';

const SEGMENT: Segment = {
  id: 's1',
  kind: 'paragraph',
  state: 'draft',
  source: 'نص.',
  target: ['A text.'],
  leftOut: null,
};

const rule = (id: string, more: Partial<RuleMeta>, severity?: 'critical'): Rule => ({
  id,
  meta: { mqm: 'Style / Awkward', severity: 'major', sides: ['target'], messages: ['found'], ...more },
  check: (segment) => [
    { place: inTarget(segment, 0, 0, 1), messageId: 'found', ...(severity ? { severity } : {}) },
  ],
});

const RULES = [
  rule('plain', {}),
  rule('house', { optIn: true, severity: 'neutral' }),
  rule('own', {}, 'critical'),
];

function found(rules: Readonly<Record<string, RuleSetting>>, profile: Profile = { rules }) {
  const checker = new Checker(RULES, { profile });
  checker.load([SEGMENT]);
  return Object.fromEntries(checker.check().flags.map((flag) => [flag.rule, flag.severity]));
}

test('a house style is silent until a profile switches it on', () => {
  expect(found({})).toEqual({ plain: 'major', own: 'critical' });
  expect(found({ house: 'on' })).toEqual({ plain: 'major', own: 'critical', house: 'neutral' });
});

test('a rule that is off finds nothing', () => {
  expect(found({ plain: 'off', house: 'off' })).toEqual({ own: 'critical' });
});

test('a severity of the profile goes before the rule and before its report', () => {
  expect(found({ plain: 'minor', house: 'major', own: 'neutral' })).toEqual({
    plain: 'minor',
    house: 'major',
    own: 'neutral',
  });
  expect(found({ own: 'on' })).toEqual({ plain: 'major', own: 'critical' });
});
