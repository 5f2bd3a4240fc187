import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlSafe } from '../../core/formats/docx/xml.ts';
import { redlineDocx } from '../../core/formats/redline-docx.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { redlineOfVersions, type Redline } from '../../core/formats/redline.ts';
import { zip } from '../../main/formats/zip.ts';
import { columnOf, paragraphsOf, partOf } from './read-docx.ts';
import { dismissal, DRAFT, english, redline, REVISION, segment, twoVersions } from './redline-versions.ts';

const NOW = Date.UTC(2026, 0, 1);

const docx = (made: Redline, arabic = false): Buffer =>
  zip(redlineDocx(made, redlineWords('en'), { arabic }, NOW));

/** A body without any paragraph is one that is empty. */
const body = (paragraphs: readonly string[]): string[] =>
  paragraphs.length === 0 ? [''] : paragraphs.map(xmlSafe);

function both(old: readonly string[], now: readonly string[]): Buffer {
  return docx(redline([segment('a', old)], [segment('a', now)]));
}

describe('tracked changes', () => {
  it.each([
    ['words', ['The envoy left.'], ['The Kazakh envoy left.']],
    ['a new paragraph in the middle', ['One.', 'Two.'], ['One.', 'Between.', 'Two.']],
    ['a new last paragraph', ['One.'], ['One.', 'Two.', 'Three.']],
    ['a last paragraph that went', ['One.', 'Two.', 'Three.'], ['One.']],
    ['a new first paragraph', ['Two.'], ['One.', 'Two.']],
    ['a split', ['The envoy left. Talks go on here.'], ['The envoy left.', 'Talks go on here.']],
    ['a join', ['The envoy left.', 'Talks go on here.'], ['The envoy left. Talks go on here.']],
    [
      'a move',
      ['First of all comes this.', 'Then it rained.', 'Talks go on.'],
      ['Then it rained.', 'Talks go on.', 'First of all comes this.'],
    ],
    ['all others', ['Cats sleep.'], ['A wholly other thing.', 'And more of it.']],
    ['nothing left', ['One.', 'Two.'], []],
    ['nothing before', [], ['One.', 'Two.']],
    ['what XML cannot hold, and tabs', ['a\u0001b\tc'], ['a\u0001b\td & <e>']],
  ])('give the new text when taken and the old one when refused: %s', (_what, old, now) => {
    const file = both(old, now);
    expect(paragraphsOf(file, 'accept')).toEqual(body(now));
    expect(paragraphsOf(file, 'reject')).toEqual(body(old));
  });

  it('give both texts of any two versions, paragraph by paragraph', () => {
    fc.assert(
      fc.property(twoVersions, ({ old, now }) => {
        const input = { title: '', before: REVISION, after: DRAFT, notes: [], consequences: null };
        const made = redlineOfVersions({ ...input, old, now });
        const plain = docx(made);
        expect(paragraphsOf(plain, 'accept')).toEqual(body(english(now)));
        expect(paragraphsOf(plain, 'reject')).toEqual(body(english(old)));

        const beside = docx(made, true);
        const written = (taking: 'accept' | 'reject'): string[] =>
          columnOf(beside, taking, 1).filter((text) => text !== '');
        expect(written('accept')).toEqual(english(now).map(xmlSafe));
        expect(written('reject')).toEqual(english(old).map(xmlSafe));
        const arabic = (taking: 'accept' | 'reject'): string[] => columnOf(beside, taking, 0);
        expect(arabic('accept')).toEqual(now.segments.map(({ source }) => source));
        expect(arabic('reject')).toEqual(old.segments.map(({ source }) => source));
      }),
      { numRuns: 200 },
    );
  });

  it('are signed by who made the newer version, and when', () => {
    const xml = partOf(both(['One.'], ['Two.']), 'word/document.xml');
    expect(xml).toMatch(/<w:del w:id="\d+" w:author="Omar" w:date="2025-11-07T09:00:00Z"><w:r><w:delText/u);
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="Omar" w:date="2025-11-07T09:00:00Z"><w:r><w:t /u);
    const ids = [...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo) w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(partOf(both(['One.'], ['Two.']), 'word/settings.xml')).toContain('<w:trackRevisions/>');
  });

  it('name a move at both its places', () => {
    const file = both(
      ['First of all comes this.', 'Then it rained.', 'Talks go on.'],
      ['Then it rained.', 'Talks go on.', 'First of all comes this.'],
    );
    const xml = partOf(file, 'word/document.xml');
    const from = /<w:moveFromRangeStart [^>]*w:name="([^"]+)"/u.exec(xml)?.[1];
    expect(from).toBeTruthy();
    expect(xml).toContain('<w:moveFrom ');
    expect(/<w:moveToRangeStart [^>]*w:name="([^"]+)"/u.exec(xml)?.[1] ?? from).toBe(from);
  });

  it('keep kinds as styles, with the former one to go back to', () => {
    const now = [
      segment('a', ['Storm hits city'], { kind: 'heading' }),
      segment('b', ['File photo'], { kind: 'caption' }),
    ];
    const old = [segment('a', ['Storm hits city']), segment('b', ['File photo'], { kind: 'caption' })];
    const xml = partOf(docx(redline(old, now)), 'word/document.xml');
    expect(xml).toMatch(
      /<w:pStyle w:val="Heading1"\/><w:pPrChange [^>]*><w:pPr><w:pStyle w:val="Normal"\/><\/w:pPr><\/w:pPrChange>/u,
    );
    expect(xml).toContain('<w:pStyle w:val="Caption"/>');
  });
});

describe('the Arabic beside', () => {
  it('runs right to left, with its own changes, in a row that comes and goes with its segment', () => {
    const old = [segment('a', ['One.'], { source: 'وصل الوفد التركي' }), segment('b', ['Gone.'])];
    const now = [segment('a', ['One.'], { source: 'وصل الوفد الكازاخي' })];
    const xml = partOf(docx(redline(old, now), true), 'word/document.xml');
    expect(xml).toContain('<w:pStyle w:val="Normal"/><w:bidi/>');
    expect(xml).toMatch(
      /<w:del [^>]*><w:r><w:rPr><w:rtl\/><\/w:rPr><w:delText xml:space="preserve">التركي</u,
    );
    expect(xml).toMatch(/<w:tr><w:trPr><w:del [^>]*\/><\/w:trPr>/u);
  });
});

describe('comments', () => {
  const now = [
    segment('a', ['It said Burhan spoke.']),
    segment('b', ['Follow us.'], { state: 'left-out', leftOut: { code: 'other', text: 'of no use & old' } }),
  ];
  const made = redline([segment('a', ['It said Burhan spoke.']), segment('b', ['Follow us.'])], now, {
    now: { segments: now, dismissals: [dismissal('a', { at: NOW })] },
    notes: [{ ...REVISION, number: 2, note: 'Names checked\nand dates' }],
  });

  it.each([false, true])(
    'tell notes, what was left out and why a flag was dismissed (Arabic: %s)',
    (arabic) => {
      const file = docx(made, arabic);
      const comments = partOf(file, 'word/comments.xml');
      expect(comments).toContain('Revision 2: Note');
      expect(comments).toContain('and dates');
      expect(comments).toContain('Left out: of no use &amp; old');
      expect(comments).toMatch(/w:author="Omar" w:date="2026-01-01T00:00:00Z" w:initials="O"/u);
      const xml = partOf(file, 'word/document.xml');
      expect(xml.match(/<w:commentReference /gu)).toHaveLength(3);
      expect(xml).toMatch(
        /<w:commentRangeStart w:id="\d"\/><w:r><w:t xml:space="preserve">Burhan<\/w:t><\/w:r><w:commentRangeEnd/u,
      );
      expect(paragraphsOf(docx(made), 'accept')).toEqual(['It said Burhan spoke.']);
    },
  );

  it('stand around all where the words are no longer together', () => {
    const overlapping = [
      dismissal('a'),
      dismissal('a', { text: 'said Burhan' }),
      dismissal('a', { text: 'not there' }),
    ];
    const both = { segments: now.slice(0, 1), dismissals: overlapping };
    const xml = partOf(docx(redline(now.slice(0, 1), both.segments, { now: both })), 'word/document.xml');
    expect(xml.match(/<w:commentRangeStart /gu)).toHaveLength(3);
    expect(xml.match(/<w:commentRangeEnd /gu)).toHaveLength(3);
  });

  it('are no part of a file that has none', () => {
    const archive = zip(redlineDocx(redline([], []), redlineWords('ar'), { arabic: false }, NOW));
    expect(() => partOf(archive, 'word/comments.xml')).toThrow();
  });
});
