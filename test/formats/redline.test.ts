import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPairs } from '../../core/diff/texts.ts';
import { renderRedlineHtml } from '../../core/formats/redline-html.ts';
import { renderRedlineJson } from '../../core/formats/redline-json.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { isUnchanged, redlineOfTexts, redlineOfVersions } from '../../core/formats/redline.ts';
import { standingTarget } from '../../core/model/segment.ts';
import { dismissal, DRAFT, redline, REVISION, segment, twoVersions } from './redline-versions.ts';

const [a, b, c] = [
  segment('a', ['The envoy left.']),
  segment('b', ['Talks go on.', 'It rained.']),
  segment('c', ['Follow us.']),
];
const before = [a, b, c];
const after = [
  segment('a', ['The Kazakh envoy left.'], { kind: 'heading', state: 'reviewed' }),
  b,
  segment('c', ['Follow us.'], { state: 'left-out', leftOut: { code: 'repeats', segment: 'a' } }),
];

describe('a redline', () => {
  it('tells what became of every segment', () => {
    const made = redline(before, after, {
      now: { segments: after, dismissals: [dismissal('b')] },
      consequences: new Map([['a', { mended: ['name-mismatch'], cameIn: [] }]]),
    });
    expect(made).toMatchObject({ wordsAdded: 1, wordsRemoved: 2, segmentsChanged: 2, isChecked: true });
    expect(made.segments).toMatchObject([
      {
        number: 1,
        status: 'changed',
        kindTurn: { before: 'paragraph', after: 'heading' },
        mended: ['name-mismatch'],
      },
      { number: 2, status: 'same', dismissals: [{ reason: 'a name' }] },
      { number: 3, status: 'left-out', leftOut: { code: 'repeats', segment: 1 } },
    ]);
    expect(isUnchanged(made)).toBe(false);
    expect(isUnchanged(redline(before, before))).toBe(true);
  });

  it('tells a segment that stands elsewhere once for each place', () => {
    const { segments } = redline([a, b, c], [c, a, b]);
    expect(segments.map(({ number, status }) => [number, status])).toEqual([
      [1, 'moved-to'],
      [2, 'same'],
      [3, 'same'],
      [3, 'moved-from'],
    ]);
  });

  it('holds the order of both versions, with the English of both', () => {
    fc.assert(
      fc.property(twoVersions, ({ old, now }) => {
        const input = { title: '', before: REVISION, after: DRAFT, notes: [], consequences: null };
        const { segments } = redlineOfVersions({ ...input, old, now });
        const gone = ['removed', 'moved-from'];
        const come = ['added', 'moved-to'];
        const olds = segments.filter(({ status }) => !come.includes(status));
        const news = segments.filter(({ status }) => !gone.includes(status));
        expect(olds.map(({ source }) => source)).toEqual(old.segments.map(({ source }) => source));
        expect(news.map(({ source }) => source)).toEqual(now.segments.map(({ source }) => source));
        news.forEach(({ pairs, status }, at) => {
          const is = now.segments[at];
          const was = come.includes(status) ? undefined : old.segments.find(({ id }) => id === is?.id);
          expect(applyPairs(was ? standingTarget(was) : [], pairs)).toEqual(is && standingTarget(is));
        });
      }),
    );
  });
});

describe('a redline as json', () => {
  it('names versions, segments and ops, counted from 1', () => {
    const made = redline(before, after, { now: { segments: after, dismissals: [dismissal('b')] } });
    expect(JSON.parse(renderRedlineJson(made))).toMatchObject({
      format: 'muraji-redline',
      version: 1,
      title: 'Storm',
      before: {
        kind: 'revision',
        number: 1,
        author: 'Salma',
        at: '2025-11-06T09:00:00.000Z',
        note: 'as it came',
      },
      after: { kind: 'draft', author: 'Omar' },
      equal: false,
      checked: false,
      segments: [
        {
          number: 1,
          kind: 'heading',
          kindBefore: 'paragraph',
          state: { before: 'draft', after: 'reviewed' },
          pairs: [
            {
              kind: 'changed',
              before: [1],
              after: [1],
              ops: [
                { kind: 'same', text: 'The ' },
                { kind: 'added', text: 'Kazakh ' },
                { kind: 'same', text: 'envoy left.' },
              ],
            },
          ],
        },
        { dismissed: [{ rule: 'spelling', text: 'Burhan', reason: 'a name', author: 'Omar' }] },
        { status: 'left-out', leftOut: { code: 'repeats', segment: 1 } },
      ],
    });
  });
});

describe('a redline as a page', () => {
  const hostile = redline(
    [segment('a', ['x <b> y'], { source: 'خبر <script>' })],
    [segment('a', ['x <i> y', 'new'], { source: 'خبر <script>' })],
    { title: '</title><script>', after: { ...DRAFT, author: '<img>' } },
  );

  it.each(['en', 'ar'] as const)('escapes all it shows, in %s', (language) => {
    const page = renderRedlineHtml(hostile, redlineWords(language), { arabic: true });
    expect(page).toContain('<del>b</del><ins>i</ins>');
    expect(page).toContain('خبر &lt;script&gt;');
    expect(page).not.toMatch(/<script|<img|<b>\s*y|<i>/u);
    expect(page).toContain(language === 'ar' ? '<html lang="ar" dir="rtl">' : '<html lang="en" dir="ltr">');
    expect(page).not.toMatch(/https?:|url\(/u);
  });

  it('has the Arabic beside where asked for, right to left, and what each segment turned into', () => {
    const made = redline(before, after, { now: { segments: after, dismissals: [dismissal('b')] } });
    const words = redlineWords('en');
    const page = renderRedlineHtml(made, words, { arabic: true });
    expect(page).toContain('<td lang="ar" dir="rtl"><p>نص a</p></td>');
    for (const said of [
      'paragraph → heading',
      'draft → reviewed',
      'Left out: repeats segment 1',
      'Burhan”. a name (Omar,',
      'Words added: <strong>1</strong>',
      'Salma',
      'as it came',
    ]) {
      expect(page).toContain(said);
    }
    expect(renderRedlineHtml(made, words, { arabic: false })).not.toContain('نص');
  });

  it('compares the texts of files without segments', () => {
    const about = { ...DRAFT, kind: 'file', author: '', at: null } as const;
    const files = {
      title: '',
      notes: [],
      before: { ...about, name: 'a.txt' },
      after: { ...about, name: 'b.txt' },
    };
    const made = redlineOfTexts(files, ['One.', 'Two.'], ['One.', 'Two, three.']);
    const page = renderRedlineHtml(made, redlineWords('en'), { arabic: false });
    expect(page).toContain('<title>a.txt → b.txt</title>');
    expect(page).toContain('<p>Two<ins>, three</ins>.</p>');
  });
});
