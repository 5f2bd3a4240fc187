import { describe, expect, it } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import type { Flag } from '../../core/model/flag.ts';
import { inSource, inTarget, type Carried, type Report, type Rule } from '../../core/rules/rule.ts';
import { sourceErrorCarried } from '../../core/rules/source-error-carried.ts';
import { segmentsOf, type CaseSegment } from './rule-tester.ts';

/** A rule of the Arabic that flags the first word and says whether, and where, the English carries it. */
const reporting = (carried: Carried, more: (report: Report) => Report): Rule => ({
  id: 'wrong-agency',
  meta: { mqm: 'Terminology / Wrong term', severity: 'critical', sides: ['source'], messages: ['wrong'] },
  *check(segment) {
    const place = inSource(segment, 0, 5);
    yield more({ place, messageId: 'wrong', carried });
  },
});

const editing = (report: Report): Report => ({
  ...report,
  fixes: [
    {
      kind: 'edit',
      titleId: 'replace',
      edits: [{ place: { ...report.place, side: 'target', start: 8, end: 13 }, text: '(AP)' }],
    },
  ],
});
const leavingOut = (report: Report): Report => ({
  ...report,
  fixes: [{ kind: 'leave-out', titleId: 'leave-out', segment: report.place.segment, reason: 'page-text' }],
});

const TEXT: CaseSegment = { source: 'لندن (أ ف ب) انتهت القمة.', target: 'LONDON (AFP) The summit ended.' };

function carriedFlags(rule: Rule, text: CaseSegment): readonly Flag[] {
  const checker = new Checker([sourceErrorCarried, rule]);
  checker.load(segmentsOf(text));
  const { flags, failed } = checker.check();
  expect(failed).toEqual([]);
  return flags.filter((flag) => flag.rule === 'source-error-carried');
}

describe('source-error-carried', () => {
  it('flags the English words that a fix would edit, as gravely as the Arabic, with its fixes', () => {
    const [flag, ...rest] = carriedFlags(reporting('standing', editing), TEXT);
    expect(rest).toEqual([]);
    expect(flag).toMatchObject({
      text: 'AFP) ',
      severity: 'critical',
      status: 'open',
      messageId: 'carried',
      data: { rule: 'wrong-agency' },
      related: [{ side: 'source', start: 0, end: 5 }],
    });
    expect(flag?.fixes).toHaveLength(1);
  });

  it('flags the whole English of a segment that a fix would leave out', () => {
    const flags = carriedFlags(reporting('standing', leavingOut), TEXT);
    expect(flags.map((flag) => flag.text)).toEqual(['LONDON (AFP) The summit ended.']);
  });

  it('flags where the report says it stands', () => {
    const rule = reporting('standing', (report) => report);
    const told: Rule = {
      ...rule,
      *check(segment) {
        yield {
          place: inSource(segment, 0, 4),
          messageId: 'wrong',
          carried: 'standing',
          carriedAt: inTarget(segment, 0, 0, 6),
        };
      },
    };
    expect(carriedFlags(told, TEXT).map((flag) => flag.text)).toEqual(['LONDON']);
  });

  it.each([
    ['mended in the English', reporting('mended', editing), TEXT],
    ['nobody can tell', reporting('ask', editing), TEXT],
    ['no place in the English is known', reporting('standing', (report) => report), TEXT],
    ['the segment is left out', reporting('standing', leavingOut), { ...TEXT, state: 'left-out' as const }],
    ['there is no English', reporting('standing', leavingOut), { source: 'لندن (أ ف ب)' }],
  ] as const)('is silent when %s', (_why, rule, text) => {
    expect(carriedFlags(rule, text)).toEqual([]);
  });

  it('goes when the flag of the Arabic is dismissed', () => {
    const checker = new Checker([reporting('standing', editing), sourceErrorCarried]);
    checker.load(segmentsOf(TEXT));
    const source = checker.check().flags.find((flag) => flag.rule === 'wrong-agency');
    const { flags } = checker.check(source ? [source] : []);
    expect(flags.map((flag) => [flag.rule, flag.status])).toEqual([['wrong-agency', 'dismissed']]);
  });
});
