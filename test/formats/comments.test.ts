import { describe, expect, it } from 'vitest';
import { anchoredWords, paragraphsOf } from '../../core/comments/anchor.ts';
import type { Comment } from '../../core/comments/comment.ts';
import { cleanDocx } from '../../core/formats/clean-docx.ts';
import { cleanText } from '../../core/formats/clean.ts';
import { documentOf, readDocumentFile, writeDocumentFile } from '../../core/formats/document-file.ts';
import { redlineDocx } from '../../core/formats/redline-docx.ts';
import { renderRedlineHtml } from '../../core/formats/redline-html.ts';
import { renderRedlineJson } from '../../core/formats/redline-json.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import type { Segment, Side } from '../../core/model/segment.ts';
import { placeComments } from '../../core/formats/docx/place-comments.ts';
import { readDocxComments } from '../../core/formats/docx/read-comments.ts';
import { readDocx } from '../../main/formats/read-docx.ts';
import { zip } from '../../main/formats/zip.ts';
import { paragraphsOf as textOf, partOf } from './read-docx.ts';
import { redline, segment } from './redline-versions.ts';

const NOW = Date.UTC(2026, 0, 1);
const WORDS = redlineWords('en');
const STORY = segment('a', ['The bank by the bank was shut.', 'Then it rained.'], { source: 'أغلق المصرف.' });

function comment(
  segment: Segment,
  words: string | null,
  change: Partial<Comment> = {},
  side: Side = 'target',
) {
  const paragraphs = paragraphsOf(segment, side);
  const start = paragraphs[0]?.lastIndexOf(words ?? '') ?? 0;
  const place = { paragraph: 0, start, end: start + (words ?? '').length };
  return {
    id: `c-${words ?? ''}`,
    kind: 'query',
    anchor: { segment: segment.id, side, words: words === null ? null : anchoredWords(paragraphs, place) },
    entries: [
      { id: 'e1', author: 'Salma', at: NOW, editedAt: null, text: 'Which bank?\nOf the river?' },
      { id: 'e2', author: 'Omar', at: NOW + 60_000, editedAt: null, text: 'The river.' },
    ],
    closed: { by: 'Salma', at: NOW + 120_000 },
    ...change,
  } satisfies Comment;
}

const clean = (comments: readonly Comment[], arabic = false): Buffer =>
  zip(
    cleanDocx(
      'Storm',
      cleanText({ segments: [STORY], dismissals: [] }),
      { arabic, comments },
      { author: 'Omar', at: NOW },
      WORDS,
    ),
  );

describe('in a Word document comments', () => {
  it('stand at their words, also where those occur twice, and answers belong to what they answer', () => {
    const file = clean([comment(STORY, 'bank')]);
    expect(partOf(file, 'word/document.xml')).toMatch(
      /The bank by the <\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/>/u,
    );
    expect(textOf(file, 'accept')).toEqual(STORY.target);
    const said = partOf(file, 'word/comments.xml');
    expect(said.match(/<w:comment /gu)).toHaveLength(2);
    expect(said).toContain('w:author="Salma"');
    expect(said).toContain('Of the river?');
    const conversations = partOf(file, 'word/commentsExtended.xml');
    const [parent = '', answer = ''] = [...said.matchAll(/w14:paraId="(\w{8})"/gu)].map(([, id]) => id);
    expect(conversations).toContain(`<w15:commentEx w15:paraId="${parent}" w15:done="1"/>`);
    expect(conversations).toContain(
      `<w15:commentEx w15:paraId="${answer}" w15:paraIdParent="${parent}" w15:done="1"/>`,
    );
    expect(partOf(file, '[Content_Types].xml')).toContain('/word/commentsExtended.xml');
  });

  it('say their words where those are not written: of the Arabic, or gone', () => {
    const arabic = comment(STORY, 'المصرف', {}, 'source');
    expect(partOf(clean([arabic]), 'word/comments.xml')).toContain('“المصرف”');
    expect(partOf(clean([arabic], true), 'word/comments.xml')).not.toContain('“المصرف”');
    const gone = comment(segment('a', ['The quay was shut.']), 'quay');
    expect(partOf(clean([gone]), 'word/comments.xml')).toContain('“quay”');
  });

  it('go into a redline beside its tracked changes', () => {
    const before = segment('a', ['The shop was shut.', 'Then it rained.'], { source: STORY.source });
    const made = redline([before], [STORY], { comments: [comment(STORY, 'rained'), comment(STORY, null)] });
    for (const arabic of [false, true]) {
      const file = zip(redlineDocx(made, WORDS, { arabic }, NOW));
      expect(partOf(file, 'word/comments.xml').match(/<w:comment /gu)).toHaveLength(4);
      const references = partOf(file, 'word/document.xml').match(/<w:commentReference /gu);
      expect(references).toHaveLength(4);
    }
  });
});

describe('a Word document that comes back', () => {
  const back = (file: Buffer, segments: readonly Segment[]) => {
    const read = readDocx(file, 'accept');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    let count = 0;
    return placeComments(read.value.said, read.value.remarks, segments, () => `n${(count += 1)}`, NOW);
  };
  const plain = (comments: readonly Comment[]) =>
    comments.map(({ kind, anchor, entries, closed }) => [
      kind,
      anchor.side,
      anchor.words?.text,
      anchor.words?.start,
      entries.map(({ author, at, text }) => [author, at, text]),
      closed !== null,
    ]);

  it('brings comments back to their words, with answers and what is closed', () => {
    const comments = [
      comment(STORY, 'bank'),
      comment(STORY, 'المصرف', { kind: 'comment', closed: null }, 'source'),
      comment(STORY, null, { kind: 'comment', closed: null }),
    ];
    const { comments: read, left } = back(clean(comments, true), [STORY]);
    expect(left).toBe(0);
    expect(plain(read)).toEqual(expect.arrayContaining(plain(comments)));
    expect(read).toHaveLength(3);
  });

  it('brings them back from among tracked changes', () => {
    const before = segment('a', ['The shop was shut.', 'Then it rained.'], { source: STORY.source });
    const made = redline([before], [STORY], { comments: [comment(STORY, 'rained')] });
    const file = zip(redlineDocx(made, WORDS, { arabic: true }, NOW));
    expect(plain(back(file, [STORY]).comments)).toEqual(plain([comment(STORY, 'rained')]));
  });

  it('says how many have lost their paragraph', () => {
    expect(back(clean([comment(STORY, 'bank')]), [segment('b', ['Another story.'])])).toEqual({
      ...{ comments: [], left: 2 },
    });
  });

  it('with comments that are broken is read without them', () => {
    expect(readDocxComments('<w:comments', null)).toEqual([]);
    expect(readDocxComments('<!DOCTYPE x><x/>', null)).toEqual([]);
  });
});

it('pages and JSON of a redline tell them', () => {
  const made = redline([STORY], [STORY], { comments: [comment(STORY, 'bank')] });
  const page = renderRedlineHtml(made, WORDS, { arabic: false });
  expect(page).toContain('Query on “bank”');
  expect(page).toContain('The river.');
  const { segments } = JSON.parse(renderRedlineJson(made)) as { segments: { comments: unknown[] }[] };
  expect(segments[0]?.comments).toMatchObject([
    {
      kind: 'query',
      words: 'bank',
      entries: [{ author: 'Salma' }, { text: 'The river.' }],
      closed: { by: 'Salma' },
    },
  ]);
});

it('a Muraji document carries them there and back', () => {
  const other = segment('b', ['More.']);
  const comments = [comment(STORY, 'bank'), comment(other, null, { kind: 'comment', closed: null })];
  const draft = { segments: [other, STORY], dismissals: [] };
  const file = readDocumentFile(writeDocumentFile({ title: 'Storm', draft, revisions: [], comments }));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  let count = 0;
  const read = documentOf(file.value, () => `s${(count += 1)}`);
  const plain = (list: readonly Comment[]) =>
    list.map(({ kind, anchor, entries, closed }) => [
      kind,
      anchor.words,
      entries.map(({ author, at, text }) => [author, at, text]),
      closed,
    ]);
  expect(plain(read.comments)).toEqual(plain(comments));
  expect(read.comments.map(({ anchor }) => anchor.segment)).toEqual(['s2', 's1']);
});
