import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeftOutReason, Segment } from '../../core/model/segment.ts';
import { changedValues } from '../../core/review/changed-values.ts';
import { asksForLook, correct, type Correction, type FormerArabic } from '../../core/review/correct.ts';

const segment = (id: string, source: string, change: Partial<Segment> = {}): Segment => ({
  ...{ id, kind: 'paragraph', state: 'reviewed', source, target: [`English of ${id}`], leftOut: null },
  ...change,
});

const PORT = 'أغلقت السلطات الميناء أمام السفن مساء الثلاثاء بسبب العاصفة.';
const HURT = 'وأصيب 12 شخصا بجروح طفيفة بحسب ما ذكره مسعفون.';
const SCHOOLS = 'وبقيت المدارس مغلقة في ثلاث محافظات ساحلية.';
const FLIGHTS = 'واستأنف المطار رحلاته الداخلية صباح الأربعاء.';

const NONE: FormerArabic = new Map();
let made = 0;
const lay = (segments: readonly Segment[], sources: readonly string[], former = NONE): Correction =>
  correct(
    segments,
    former,
    sources.map((source) => ({ kind: 'paragraph', source })),
    () => `new${(made += 1)}`,
  );
const formerOf = ({ segments }: Correction): FormerArabic =>
  new Map(
    segments.flatMap(({ segment: { id }, former }) => (former === null ? [] : [[id, former] as const])),
  );
const told = ({ segments }: Correction): string[] =>
  segments.map(
    ({ segment, fate, isMoved }) => `${segment.id} ${fate} ${segment.state}${isMoved ? ' moved' : ''}`,
  );

describe('a corrected wire', () => {
  const review = [segment('a', PORT), segment('b', HURT), segment('c', SCHOOLS)];

  it('keeps what did not change, asks for another look at what did, marks what came and went', () => {
    const hurt = HURT.replace('12', '15');
    const correction = lay(review, [PORT, hurt, FLIGHTS]);
    expect(told(correction)).toEqual([
      'a unchanged reviewed',
      'b changed draft',
      'c dropped left-out',
      expect.stringMatching(/^new\d+ new todo$/u),
    ]);
    const [a, b] = correction.segments;
    expect(a?.segment).toEqual(review[0]);
    expect(b).toMatchObject({ segment: { source: hurt, target: ['English of b'] }, former: HURT });
    expect(correction.counts).toEqual({
      ...{ unchanged: 1, changed: 1, new: 1, dropped: 1, returned: 0, moved: 0 },
    });
  });

  it('knows a paragraph that moved, also where it changed', () => {
    const correction = lay(review, [SCHOOLS, PORT, HURT.replace('طفيفة', 'خطيرة')]);
    expect(told(correction)).toEqual([
      'c unchanged reviewed moved',
      'a unchanged reviewed',
      'b changed draft',
    ]);
  });

  it('takes other spellings, digits and vowel signs for no change, and takes them over', () => {
    const spelled = 'وأُصيب ١٢ شخصا بجروح  طفيفة بحسب ما ذكره مسعفون.';
    const correction = lay(review, [PORT, spelled, SCHOOLS]);
    expect(told(correction)).toEqual([
      'a unchanged reviewed',
      'b unchanged reviewed',
      'c unchanged reviewed',
    ]);
    expect(correction.segments[1]?.segment.source).toBe(spelled);
    expect(correction.isNothing).toBe(false);
  });

  it('brings back what an earlier correction dropped', () => {
    const without = lay(review, [PORT, HURT]);
    expect(told(without).at(-1)).toBe('c dropped left-out');
    const again = lay(
      without.segments.map(({ segment }) => segment),
      [PORT, HURT, SCHOOLS],
    );
    expect(told(again).at(-1)).toBe('c returned draft');
    expect(again.segments.at(-1)?.segment.target).toEqual(['English of c']);
  });

  it('holds the English against the Arabic it was made from until it was looked at', () => {
    const [b, c] = [HURT.replace('12', '15'), HURT.replace('12', '17')];
    const first = lay(review, [PORT, b, SCHOOLS]);
    const draft = first.segments.map(({ segment }) => segment);
    expect(draft.filter((each) => asksForLook(each, formerOf(first))).map(({ id }) => id)).toEqual(['b']);
    expect(formerOf(lay(draft, [PORT, c, SCHOOLS], formerOf(first))).get('b')).toBe(HURT);
    expect(formerOf(lay(draft, [PORT, HURT, SCHOOLS], formerOf(first))).size).toBe(0);
    const looked = draft.map((each): Segment => ({ ...each, state: 'reviewed' }));
    expect(formerOf(lay(looked, [PORT, c, SCHOOLS], formerOf(first))).get('b')).toBe(b);
  });

  it('keeps in the English a text of which one copy of two is dropped', () => {
    const twice = [
      segment('a', PORT),
      segment('b', SCHOOLS),
      segment('c', PORT, { state: 'left-out', leftOut: { code: 'repeats', segment: 'a' } }),
    ];
    expect(told(lay(twice, [SCHOOLS, PORT]))).toContainEqual(expect.stringMatching(/^a unchanged reviewed/u));
    const apart = [twice[0], twice[1], { ...twice[2], source: HURT }] as Segment[];
    expect(told(lay(apart, [SCHOOLS, HURT]))).toContain('c returned draft');
  });
});

it('the numbers and dates that differ are told by value', () => {
  expect(changedValues(HURT, HURT.replace('12', '15'))).toEqual({ before: ['12'], after: ['15'] });
  expect(changedValues(HURT, HURT.replace('12', '١٢'))).toEqual({ before: [], after: [] });
  expect(changedValues('اجتمعوا يوم الثلاثاء.', 'اجتمعوا يوم الأربعاء.')).toEqual({
    before: ['الثلاثاء'],
    after: ['الأربعاء'],
  });
});

const word = fc.constantFrom(...'قال وزير مدينة شارع نهر جبل كتاب مدرسة طريق بحر قمر شمس سوق باب'.split(' '));
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const reason: fc.Arbitrary<LeftOutReason | null> = fc.option(
  fc.constantFrom<LeftOutReason>({ code: 'page-text' }, { code: 'dropped' }, { code: 'other', text: 'cut' }),
  { freq: 4 },
);
const reviewOf = (sources: readonly string[], reasons: readonly (LeftOutReason | null)[]): Segment[] =>
  sources.map((source, at) => {
    const leftOut = reasons[at] ?? null;
    const state = leftOut ? 'left-out' : at % 3 === 0 ? 'draft' : 'reviewed';
    return segment(`s${at}`, source, { state, leftOut });
  });
const anyReview = fc
  .tuple(fc.array(paragraph, { maxLength: 12 }), fc.array(reason, { minLength: 12, maxLength: 12 }))
  .map(([sources, reasons]) => reviewOf(sources, reasons));
const anyWire = fc.array(paragraph, { minLength: 1, maxLength: 12 });

describe('laying any Arabic over any review', () => {
  it('loses no English and no segment, and gives the Arabic as it came', () => {
    fc.assert(
      fc.property(anyReview, anyWire, (review, wire) => {
        const { segments } = lay(review, wire);
        const after = new Map(segments.map(({ segment: each }) => [each.id, each]));
        expect(after.size).toBe(segments.length);
        for (const { id, target } of review) expect(after.get(id)?.target).toEqual(target);
        const present = segments.filter(({ fate }) => fate !== 'dropped' && fate !== 'absent');
        expect(present.map(({ segment: each }) => each.source)).toEqual(wire);
      }),
    );
  });

  it('is nothing the second time', () => {
    fc.assert(
      fc.property(anyReview, anyWire, (review, wire) => {
        const once = lay(review, wire);
        const draft = once.segments.map(({ segment: each }) => each);
        const twice = lay(draft, wire, formerOf(once));
        expect(twice.isNothing).toBe(true);
        expect(twice.segments.map(({ segment: each }) => each)).toEqual(draft);
        expect(formerOf(twice)).toEqual(formerOf(once));
      }),
    );
  });

  it('leaves paragraphs that did not change alone, whatever becomes of the others', () => {
    const step = fc.oneof(
      fc.constant({ kind: 'keep' as const }),
      fc.record({ kind: fc.constant('replace' as const), by: fc.array(paragraph, { maxLength: 2 }) }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(paragraph, { minLength: 1, maxLength: 12 }),
        fc.array(step, { minLength: 12, maxLength: 12 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (sources, steps, order) => {
          const review = reviewOf(sources, []);
          const kept = review.filter((_, at) => steps[at]?.kind === 'keep');
          const wire = sources
            .map((source, at) => {
              const what = steps[at];
              return what?.kind === 'replace' ? what.by.filter((text) => !sources.includes(text)) : [source];
            })
            .map((texts, at) => ({ texts, place: order[at] ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .flatMap(({ texts }) => texts);
          if (wire.length === 0) return;
          const { segments } = lay(review, wire);
          for (const each of kept) {
            expect(segments.find(({ segment: { id } }) => id === each.id)).toMatchObject({
              fate: 'unchanged',
              segment: each,
              former: null,
            });
          }
        },
      ),
    );
  });
});
