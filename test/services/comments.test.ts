import { describe, expect, it } from 'vitest';
import { anchoredWords, locate, paragraphsOf } from '../../core/comments/anchor.ts';
import type { Anchor } from '../../core/comments/comment.ts';
import type { Segment } from '../../core/model/segment.ts';
import { ARABIC, changed, desk, ENGLISH } from './desk.ts';

function anchorOn(segment: Segment | undefined, words: string): Anchor {
  if (!segment) throw new Error('no such segment');
  const paragraphs = paragraphsOf(segment, 'target');
  const start = (paragraphs[0] ?? '').indexOf(words);
  const found = anchoredWords(paragraphs, { paragraph: 0, start, end: start + words.length });
  return { segment: segment.id, side: 'target', words: found };
}

async function commented() {
  const at = desk();
  await at.ask('settings.save', { author: 'Noor' });
  const { id: document, draft, draftVersion } = await at.open(ARABIC, ENGLISH);
  const [first] = draft.segments;
  const query = await at.ask('comment.add', {
    ...{ document, kind: 'query', anchor: anchorOn(first, 'Sunday morning') },
    text: 'The wire says Saturday?',
  });
  return { ...at, document, draft, draftVersion, first, query };
}

describe('a comment', () => {
  it('is answered, closed and opened again, each with who and when', async () => {
    const { ask, document, query } = await commented();
    await ask('settings.save', { author: 'Sami' });
    const answered = await ask('comment.answer', { document, comment: query.id, text: 'No, Sunday.' });
    expect(answered.entries.map(({ author, text }) => [author, text])).toEqual([
      ['Noor', 'The wire says Saturday?'],
      ['Sami', 'No, Sunday.'],
    ]);
    const closed = await ask('comment.close', { document, comment: query.id, closed: true });
    expect(closed.closed).toMatchObject({ by: 'Sami' });
    await ask('comment.close', { document, comment: query.id, closed: false });
    expect(await ask('comment.list', { document })).toEqual([{ ...answered, closed: null }]);
  });

  it('is changed by who wrote it alone', async () => {
    const { ask, services, document, query } = await commented();
    const entry = query.entries[0]?.id ?? '';
    const mine = await ask('comment.reword', {
      document,
      comment: query.id,
      entry,
      text: 'Saturday, surely?',
    });
    expect(mine.entries[0]).toMatchObject({ text: 'Saturday, surely?' });
    expect(mine.entries[0]?.editedAt).not.toBeNull();
    await ask('settings.save', { author: 'Sami' });
    expect(
      await services.call('comment.reword', { document, comment: query.id, entry, text: 'x' }),
    ).toMatchObject({ ok: false, error: { code: 'not-yours' } });
  });

  it('that is removed comes back as it was', async () => {
    const { ask, document, query } = await commented();
    const answered = await ask('comment.answer', { document, comment: query.id, text: 'No.' });
    const [said, answer] = answered.entries;
    expect(await ask('comment.remove', { document, comment: query.id, entry: answer?.id ?? '' })).toEqual(
      query,
    );
    expect(await ask('comment.remove', { document, comment: query.id, entry: said?.id ?? '' })).toBeNull();
    expect(await ask('comment.list', { document })).toEqual([]);
    await ask('comment.restore', { document, comment: answered });
    expect(await ask('comment.list', { document })).toEqual([answered]);
  });

  it('follows what is saved, and waits for its words where they are gone', async () => {
    const { ask, document, first, draftVersion } = await commented();
    const save = async (target: string, base: number) => {
      await ask('draft.save', { document, base, changes: [changed(first, { target: [target] })] });
      const [comment] = await ask('comment.list', { document });
      const words = comment?.anchor.words;
      const at = words && locate(words, [target]);
      return { said: words?.text, stands: at ? target.slice(at.start, at.end) : null };
    };
    const later = 'After a delay the delegation reached Cairo on Monday morning.';
    expect(await save(later, draftVersion)).toEqual({ said: 'Monday morning', stands: 'Monday morning' });
    expect(await save('The delegation came.', draftVersion + 1)).toEqual({
      said: 'Monday morning',
      stands: null,
    });
    expect((await save(later, draftVersion + 2)).stands).toBe('Monday morning');
  });

  it('knows its segment, and goes with its document', async () => {
    const { ask, services, database, document, query } = await commented();
    const anchor = { segment: 'stranger', side: 'target', words: null } as const;
    expect(
      await services.call('comment.add', { document, kind: 'comment', anchor, text: 'x' }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await ask('library.remove', { document });
    await ask('bin.delete', { documents: [document] });
    expect(database.prepare('SELECT count(*) AS left FROM comment_entries').get()).toEqual({ left: 0 });
    expect(await services.call('comment.answer', { document, comment: query.id, text: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
