import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../core/model/segment.ts';
import { CHOICES, chosen, mergeDrafts, sameSegment, settle, type Choice } from '../../core/review/merge.ts';

const segment = (id: string, text: string, change: Partial<Segment> = {}): Segment => ({
  ...{ id, kind: 'paragraph', state: 'draft', source: `نص ${id}`, target: [text], leftOut: null },
  ...change,
});

const texts = (draft: readonly Segment[]) => draft.map(({ target }) => target.join('|'));

describe('two drafts of one', () => {
  const base = [segment('a', 'one'), segment('b', 'two'), segment('c', 'three')];

  it('take over what only one of them changed', () => {
    const mine = [segment('a', 'mine'), segment('b', 'two'), segment('c', 'three')];
    const theirs = [segment('a', 'one'), segment('b', 'two', { state: 'reviewed' }), segment('c', 'theirs')];
    const merge = mergeDrafts(base, mine, theirs);
    expect(texts(merge.merged)).toEqual(['mine', 'two', 'theirs']);
    expect(merge.merged[1]?.state).toBe('reviewed');
    expect(merge).toMatchObject({ takenOver: ['b', 'c'], conflicts: [], homeless: [] });
  });

  it('leave what both changed to a choice', () => {
    const mine = [segment('a', 'mine'), segment('b', 'same'), segment('c', 'three')];
    const theirs = [segment('a', 'theirs'), segment('b', 'same'), segment('c', 'three')];
    const merge = mergeDrafts(base, mine, theirs);
    expect(merge.conflicts).toMatchObject([
      { id: 'a', mine: { target: ['mine'] }, theirs: { target: ['theirs'] } },
    ]);
    const as = (choice: Choice) => texts(settle(merge, new Map([['a', choice]])))[0];
    expect(CHOICES.map(as)).toEqual(['mine', 'theirs', 'mine|theirs']);
    expect(texts(settle(merge, new Map()))[0]).toBe('mine');
  });

  it('follow the other side in which segments there are', () => {
    const mine = [segment('a', 'mine'), segment('b', 'changed'), segment('c', 'three')];
    const theirs = [segment('new', 'new'), segment('a', 'one')];
    const merge = mergeDrafts(base, mine, theirs);
    expect(texts(merge.merged)).toEqual(['new', 'mine']);
    expect(texts(merge.homeless)).toEqual(['changed']);
  });
});

describe('whatever was typed', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const draft = fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          target: fc.array(fc.constantFrom('one', 'two', 'three', ''), { maxLength: 2 }),
          state: fc.constantFrom('draft', 'reviewed', 'left-out'),
        })
        .map(({ target, state }) =>
          segment(id, '', { target, state, leftOut: state === 'left-out' ? { code: 'page-text' } : null }),
        ),
    ),
  );
  const choices = fc
    .tuple(...ids.map(() => fc.constantFrom(...CHOICES)))
    .map((all) => new Map(ids.map((id, index) => [id, all[index] ?? 'mine'])));

  it('stands in the outcome, or is the side of a conflict that was not chosen', () => {
    fc.assert(
      fc.property(draft, draft, draft, choices, (base, mine, theirs, choice) => {
        const merge = mergeDrafts(base, mine, theirs);
        const outcome = settle(merge, choice);
        ids.forEach((id, index) => {
          const conflict = merge.conflicts.find((each) => each.id === id);
          for (const side of [mine, theirs]) {
            const [edit, before, result] = [side[index], base[index], outcome[index]];
            if (!edit || !before || !result || sameSegment(edit, before)) continue;
            if (conflict) {
              const sides = [conflict.mine, conflict.theirs];
              expect(sides.some((kept) => sameSegment(kept, edit))).toBe(true);
              expect(sameSegment(result, chosen(conflict, choice.get(id) ?? 'mine'))).toBe(true);
              if (choice.get(id) === 'both')
                expect(result.target).toEqual(expect.arrayContaining([...edit.target]));
            } else expect(sameSegment(result, edit)).toBe(true);
          }
        });
      }),
    );
  });

  it('is no conflict with itself, nor with what nobody touched', () => {
    fc.assert(
      fc.property(draft, draft, (base, edited) => {
        expect(mergeDrafts(base, edited, edited).conflicts).toEqual([]);
        expect(mergeDrafts(base, edited, base).conflicts).toEqual([]);
        expect(mergeDrafts(base, base, edited).conflicts).toEqual([]);
        expect(mergeDrafts(base, edited, base).merged).toEqual(edited);
        expect(mergeDrafts(base, base, edited).merged).toEqual(edited);
      }),
    );
  });
});
