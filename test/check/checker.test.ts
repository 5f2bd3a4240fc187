import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import type { Carried, Report, Rule, RuleMeta, SegmentView } from '../../core/rules/rule.ts';
import { documentRule, inSource, inTarget } from '../../core/rules/rule.ts';
import type { Segment, SegmentState } from '../../core/model/segment.ts';

const meta = (more: Partial<RuleMeta> = {}): RuleMeta => ({
  mqm: 'Accuracy / Addition',
  severity: 'major',
  sides: ['source', 'target'],
  messages: ['found'],
  ...more,
});

function segment(
  id: string,
  source: string,
  target: readonly string[] = [],
  more: Partial<Segment> = {},
): Segment {
  return { id, kind: 'paragraph', state: 'draft', source, target, leftOut: null, ...more };
}

/** Reports each `x` of the Arabic and of the English. */
const everyX: Rule = {
  id: 'every-x',
  meta: meta({ apart: true }),
  *check(view) {
    for (const hit of view.source.text.matchAll(/x/gu))
      yield report(inSource(view, hit.index, hit.index + 1));
    for (const [at, paragraph] of view.target.entries())
      for (const hit of paragraph.text.matchAll(/x/gu))
        yield report(inTarget(view, at, hit.index, hit.index + 1));
  },
};

function report(place: Report['place'], more: Partial<Report> = {}): Report {
  return { place, messageId: 'found', ...more };
}

/** Reports every paragraph that reads as an earlier one; needs the document. */
const repeats = documentRule<string>({
  id: 'repeats',
  meta: meta({ sides: ['source'], severity: 'minor' }),
  collect: (view) => view.source.text || undefined,
  *conclude(facts) {
    const seen = new Set<string>();
    for (const { segment: view, fact } of facts) {
      if (seen.has(fact)) yield report(inSource(view, 0, fact.length));
      seen.add(fact);
    }
  },
});

/** Reports the whole Arabic with what the English carries of it. */
const carries = (carried?: Carried): Rule => ({
  id: 'carries',
  meta: meta({ sides: ['source'] }),
  check: (view) => [report(inSource(view, 0, view.source.text.length), carried ? { carried } : {})],
});

function run(rules: readonly Rule[], segments: readonly Segment[], sourceOnly = false) {
  const checker = new Checker(rules, { sourceOnly });
  checker.load(segments);
  return checker.check();
}

describe('a document full of faults', () => {
  it('is flagged to the last one', () => {
    const count = 200_000;
    const { flags } = run([everyX], [segment('a', 'x'.repeat(count))], true);
    expect(flags).toHaveLength(count);
  });
});

describe('which rules run', () => {
  const reader = (id: string, more: Partial<RuleMeta>): Rule => ({
    id,
    meta: meta(more),
    check: (view) => [report(inSource(view, 0, 1))],
  });
  const rules = [
    reader('arabic', { sides: ['source'] }),
    reader('english', { sides: ['target'] }),
    reader('compares', { sides: ['source', 'target'] }),
    reader('apart', { sides: ['source', 'target'], apart: true }),
  ];

  it('runs on Arabic alone what reads the Arabic and compares nothing', () => {
    const { flags } = run(rules, [segment('a', 'نص', ['text'])], true);
    expect(flags.map((flag) => flag.rule)).toEqual(['apart', 'arabic']);
  });

  it('runs everything where there is an English', () => {
    expect(run(rules, [segment('a', 'نص', ['text'])]).flags).toHaveLength(4);
  });

  it('shows no English to a rule while Arabic alone is checked', () => {
    const { flags } = run([everyX], [segment('a', 'ax', ['bx'])], true);
    expect(flags.map((flag) => flag.place.side)).toEqual(['source']);
  });
});

describe('a rule that throws', () => {
  const boom: Rule = {
    id: 'boom',
    meta: meta(),
    check(view) {
      if (view.source.text === 'b') throw new Error('no');
      return [];
    },
  };

  it('is reported with its segment, and the others stand', () => {
    const { flags, failed } = run([boom, everyX], [segment('1', 'ax'), segment('2', 'b'), segment('3', 'x')]);
    expect(flags.map((flag) => flag.place.segment)).toEqual(['1', '3']);
    expect(failed).toEqual([{ rule: 'boom', segment: '2', error: 'Error: no' }]);
  });

  it('is reported without a segment when it fails over the whole document', () => {
    const late = documentRule<string>({
      id: 'late',
      meta: meta(),
      collect: (view) => view.id,
      conclude() {
        throw new Error('late');
      },
    });
    const { flags, failed } = run([late, everyX], [segment('1', 'x')]);
    expect(flags).toHaveLength(1);
    expect(failed).toEqual([{ rule: 'late', segment: null, error: 'Error: late' }]);
  });

  it('is forgiven when the text that broke it is gone', () => {
    const checker = new Checker([boom]);
    checker.load([segment('1', 'b')]);
    expect(checker.check().failed).toHaveLength(1);
    checker.update([segment('1', 'c')]);
    expect(checker.check().failed).toEqual([]);
  });
});

describe('flags', () => {
  it('come once for one place and message', () => {
    const twice: Rule = {
      id: 'twice',
      meta: meta(),
      check: (view) => [report(inSource(view, 0, 2)), report(inSource(view, 0, 2))],
    };
    expect(run([twice], [segment('1', 'abc')]).flags).toHaveLength(1);
  });

  it('come by segment, side, place and gravity', () => {
    const neutral: Rule = {
      id: 'a-neutral',
      meta: meta({ severity: 'neutral' }),
      check: (view) => [report(inSource(view, 1, 2))],
    };
    const { flags } = run([neutral, everyX], [segment('1', 'axx', ['x']), segment('2', 'xxx')]);
    expect(
      flags.map(({ place, severity }) => `${place.segment} ${place.side} ${place.start} ${severity}`),
    ).toEqual([
      '1 source 1 major',
      '1 source 1 neutral',
      '1 source 2 major',
      '1 target 0 major',
      '2 source 0 major',
      '2 source 1 major',
      '2 source 1 neutral',
      '2 source 2 major',
    ]);
  });

  it('outside the text or of unknown segments are dropped', () => {
    const wild: Rule = {
      id: 'wild',
      meta: meta(),
      check: (view) => [
        report(inSource(view, 0, 99)),
        report(inSource(view, -1, 1)),
        report(inSource(view, 2, 1)),
        report(inTarget(view, 7, 0, 1)),
        report({ ...inSource(view, 0, 1), segment: 'nobody' }),
      ],
    };
    expect(run([wild], [segment('1', 'abc')])).toEqual({ flags: [], failed: [] });
  });

  it('carry the rule, its severity or the report’s own, and the words', () => {
    const grave: Rule = {
      id: 'grave',
      meta: meta(),
      check: (view) => [report(inSource(view, 1, 3), { severity: 'critical', data: { n: 2 } })],
    };
    expect(run([grave], [segment('1', 'abcd')]).flags[0]).toMatchObject({
      rule: 'grave',
      severity: 'critical',
      text: 'bc',
      messageId: 'found',
      data: { n: 2 },
      related: [],
      fixes: [],
    });
  });
});

describe('status', () => {
  const statusOf = (
    carried: Carried | undefined,
    state: SegmentState,
    target: string[],
    sourceOnly = false,
  ) =>
    run(
      [carries(carried)],
      [segment('1', 'abc', target, { state, leftOut: state === 'left-out' ? { code: 'page-text' } : null })],
      sourceOnly,
    ).flags[0]?.status;

  it.each([
    ['mended', 'draft', ['text'], 'resolved'],
    ['standing', 'reviewed', ['text'], 'open'],
    ['ask', 'draft', ['text'], 'open'],
    ['ask', 'reviewed', ['text'], 'resolved'],
    [undefined, 'draft', ['text'], 'open'],
    [undefined, 'reviewed', ['text'], 'resolved'],
    ['mended', 'todo', [], 'open'],
    ['mended', 'todo', ['  '], 'open'],
    ['standing', 'left-out', ['text'], 'resolved'],
  ] as const)(
    'of a fault that is %s in a segment %s with English %j is %s',
    (carried, state, target, status) => {
      expect(statusOf(carried, state, [...target])).toBe(status);
    },
  );

  it('is open throughout while Arabic alone is checked', () => {
    expect(statusOf('mended', 'reviewed', ['text'], true)).toBe('open');
  });
});

describe('a dismissal', () => {
  const key = (source: string): string => run([everyX], [segment('1', source)]).flags[0]?.key ?? '';
  const statuses = (source: string, dismissed: string) => {
    const checker = new Checker([everyX]);
    checker.load([segment('1', source)]);
    return checker.check([{ key: dismissed }]).flags.map((flag) => flag.status);
  };

  it('holds while text elsewhere in the paragraph changes', () => {
    expect(statuses('one two new x three four', key('one two x three four'))).toEqual(['open']);
    expect(statuses('zero one two x three and more', key('one two x three four'))).toEqual(['dismissed']);
  });

  it('is lifted when the words or their neighbours change', () => {
    const dismissed = key('one x two');
    expect(statuses('one x two', dismissed)).toEqual(['dismissed']);
    expect(statuses('three x two', dismissed)).toEqual(['open']);
    expect(statuses('one x three', dismissed)).toEqual(['open']);
  });

  it('says nothing of the same words in another segment', () => {
    const checker = new Checker([everyX]);
    checker.load([segment('1', 'one x two'), segment('2', 'one x two')]);
    expect(checker.check([{ key: key('one x two') }]).flags.map((flag) => flag.status)).toEqual([
      'dismissed',
      'open',
    ]);
  });
});

describe('edits', () => {
  it('re-read the edited segment only', () => {
    const read: string[] = [];
    const watching: Rule = {
      id: 'watching',
      meta: meta(),
      check(view: SegmentView) {
        read.push(view.id);
        return [];
      },
    };
    const checker = new Checker([watching]);
    checker.load([segment('1', 'a'), segment('2', 'b'), segment('3', 'c')]);
    checker.check();
    checker.update([segment('2', 'b', ['new']), segment('nobody', 'x')]);
    checker.check();
    checker.load([segment('1', 'a'), segment('2', 'b', ['new']), segment('3', 'c')]);
    checker.check();
    expect(read).toEqual(['1', '2', '3', '2']);
  });

  const text = fc.stringMatching(/^[xyz ]{0,6}$/u);
  const state = fc.constantFrom<SegmentState>('todo', 'draft', 'reviewed', 'left-out');
  const content = fc.record({ source: text, target: fc.array(text, { maxLength: 3 }), state });
  const made = (
    id: string,
    { source, target, state: now }: { source: string; target: string[]; state: SegmentState },
  ) =>
    segment(id, source, target, { state: now, leftOut: now === 'left-out' ? { code: 'page-text' } : null });

  it('give what a fresh check gives', () => {
    fc.assert(
      fc.property(
        fc.array(content, { minLength: 1, maxLength: 5 }),
        fc.array(fc.record({ at: fc.nat(4), content, whole: fc.boolean() }), { maxLength: 8 }),
        (start, edits) => {
          const rules = [everyX, repeats, carries('mended'), carries()];
          let segments = start.map((one, at) => made(String(at), one));
          const checker = new Checker(rules);
          checker.load(segments);
          checker.check();
          for (const edit of edits) {
            const id = String(edit.at);
            const next = made(id, edit.content);
            if (edit.whole) {
              const rest = segments.filter((one) => one.id !== id);
              segments = [...rest.slice(0, edit.at % 3), next, ...rest.slice(edit.at % 3)];
              checker.load(segments);
            } else {
              segments = segments.map((one) => (one.id === id ? next : one));
              checker.update([next]);
            }
            expect(checker.check()).toEqual(run(rules, segments));
          }
        },
      ),
    );
  });
});
