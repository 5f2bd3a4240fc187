import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs, type Bead } from '../../core/align/paragraphs.ts';

const shape = (beads: readonly Bead[]): string =>
  beads.map(({ source, target }) => `${source.end - source.start}-${target.end - target.start}`).join(' ');

const AR = [
  'أعلنت وزارة الصحة في النرويج أن 47 مستشفى ستحصل على أجهزة جديدة خلال العام المقبل.',
  'وقال الوزير إن المشروع سيكلف 120 مليون دولار وسيبدأ يوم الثلاثاء.',
  'ورحبت النقابات بالقرار لكنها طالبت بزيادة عدد العاملين في أقسام الطوارئ.',
];
const EN = [
  'The Norwegian health ministry announced that 47 hospitals will receive new equipment over the coming year.',
  'The minister said the project will cost $120 million and will start Tuesday.',
  'Unions welcomed the decision but asked for more staff in the emergency departments.',
];

describe('alignParagraphs', () => {
  it('pairs equal numbers of paragraphs one to one', () => {
    expect(shape(alignParagraphs(AR, EN))).toBe('1-1 1-1 1-1');
  });

  it('leaves an Arabic paragraph alone whose English is missing', () => {
    expect(shape(alignParagraphs(AR, [EN[0] ?? '', EN[2] ?? '']))).toBe('1-1 1-0 1-1');
  });

  it('leaves an English paragraph alone that was added', () => {
    const added =
      'The plan was first proposed in 2011 by a commission that met in Oslo for more than two years.';
    expect(shape(alignParagraphs(AR, [EN[0] ?? '', added, EN[1] ?? '', EN[2] ?? '']))).toBe(
      '1-1 0-1 1-1 1-1',
    );
  });

  it('joins an English that was cut in two', () => {
    const [first = '', ...rest] = EN;
    const halves = [first.slice(0, 55), first.slice(55)];
    expect(shape(alignParagraphs(AR, [...halves, ...rest]))).toBe('1-2 1-1 1-1');
  });

  it('leaves a repeated caption without English', () => {
    const caption = 'رئيس الوزراء يتحدث إلى الصحفيين في أوسلو. (صورة)';
    const english = 'The prime minister talks to reporters in Oslo. (Photo)';
    const aligned = alignParagraphs(
      [AR[0] ?? '', caption, caption, AR[1] ?? ''],
      [EN[0] ?? '', english, EN[1] ?? ''],
    );
    expect(shape(aligned)).toBe('1-1 1-1 1-0 1-1');
  });

  it('leaves text of the page without English', () => {
    const page = 'تابعوا آخر الأخبار على قناتنا واشتركوا في نشرتنا البريدية اليومية';
    const aligned = alignParagraphs([AR[0] ?? '', page, AR[1] ?? ''], [EN[0] ?? '', EN[1] ?? ''], {
      pageText: new Set([1]),
    });
    expect(shape(aligned)).toBe('1-1 1-0 1-1');
  });

  it('covers both sides in order, each paragraph once', () => {
    const side = fc.array(fc.string({ maxLength: 60 }), { maxLength: 30 });
    fc.assert(
      fc.property(side, side, (source, target) => {
        let [row, column] = [0, 0];
        for (const bead of alignParagraphs(source, target)) {
          expect([bead.source.start, bead.target.start]).toEqual([row, column]);
          expect(bead.source.end > row || bead.target.end > column).toBe(true);
          [row, column] = [bead.source.end, bead.target.end];
        }
        expect([row, column]).toEqual([source.length, target.length]);
      }),
    );
  });

  it('aligns two thousand paragraphs while nobody waits', () => {
    const many = Array.from({ length: 2000 }, (_none, at) => `${AR[at % 3] ?? ''} ${at}`);
    const english = many.map((_none, at) => `${EN[at % 3] ?? ''} ${at}`);
    const started = performance.now();
    expect(alignParagraphs(many, english)).toHaveLength(2000);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);
});
