/** The sample is read by editors and by other tests: its parts must agree, and its faults must be there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentFile, type DocumentFile } from '../../core/formats/document-file.ts';
import { standingTarget } from '../../core/model/segment.ts';

type Targets = DocumentFile['draft'];

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
const readDocument = (name: string) => documentFile.parse(JSON.parse(seed(name)));

const arabic = seed('article-ar.txt');
const toWorkOn = readDocument('article-to-work-on.muraji.json');
const finished = readDocument('article-finished.muraji.json');
const documents = [
  { name: 'to work on', file: toWorkOn },
  { name: 'finished', file: finished },
];

const versions = (file: DocumentFile): Targets[] => [
  ...file.revisions.map((revision) => revision.segments),
  file.draft,
];

/** English paragraphs that count, in the order of the document. */
function standing(file: DocumentFile, targets: Targets): readonly (readonly string[])[] {
  return targets.map(({ state, target }, index) => {
    const { kind, source } = file.segments[index]!;
    return standingTarget({ id: String(index + 1), kind, state, source, target, leftOut: null });
  });
}

const english = (file: DocumentFile, targets: Targets, segment: number) =>
  standing(file, targets)[segment - 1]!.join('\n');

describe.each(documents)('the document $name', ({ file }) => {
  it('has the Arabic of the article, paragraph by paragraph', () => {
    expect(file.segments.map(({ source }) => source)).toEqual(arabic.split('\n\n'));
    expect(file.segments).toHaveLength(42);
  });

  it('gives every version one English per segment', () => {
    for (const targets of versions(file)) expect(targets).toHaveLength(file.segments.length);
  });

  it('has a reason exactly where a segment is left out', () => {
    for (const targets of versions(file))
      for (const { state, leftOut } of targets) expect(Boolean(leftOut)).toBe(state === 'left-out');
  });

  it('leaves out as repeats only what repeats an earlier Arabic paragraph that stands', () => {
    const repeats = versions(file).flatMap((targets) =>
      targets.flatMap(({ leftOut }, index) =>
        leftOut?.code === 'repeats' ? [{ targets, index, original: leftOut.segment - 1 }] : [],
      ),
    );
    expect(repeats).not.toHaveLength(0);
    for (const { targets, index, original } of repeats) {
      expect(original).toBeLessThan(index);
      expect(file.segments[original]?.source).toBe(file.segments[index]!.source);
      expect(targets[original]?.state).not.toBe('left-out');
    }
  });

  it('leaves out as page text only page text', () => {
    for (const targets of versions(file))
      targets.forEach(({ leftOut }, index) => {
        if (leftOut?.code === 'page-text') expect(file.segments[index]!.kind).toBe('page');
      });
  });

  it('has no English exactly where a segment is still to do', () => {
    for (const targets of versions(file))
      for (const { state, target } of targets) expect(target.join('') === '').toBe(state === 'todo');
  });

  it('has English paragraphs without line breaks, Arabic letters, straight quotes or stray spaces', () => {
    for (const targets of versions(file))
      for (const paragraph of targets.flatMap(({ target }) => target)) {
        expect(paragraph).not.toMatch(/[\n\r"'\p{Script=Arabic}\p{Cf}]| {2}/u);
        expect(paragraph).toBe(paragraph.trim().normalize('NFC'));
      }
  });

  it('tells its history in order, from an imported raw draft', () => {
    const times = file.revisions.map(({ at }) => Date.parse(at));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(file.revisions.map(({ origin }) => origin)).toEqual(
      file.revisions.map((_, index) => (index === 0 ? 'import' : 'manual')),
    );
  });
});

it('both documents begin with the same raw draft and first pass', () => {
  expect(toWorkOn.revisions).toHaveLength(2);
  expect(finished.revisions).toHaveLength(3);
  expect(finished.revisions.slice(0, 2)).toEqual(toWorkOn.revisions);
});

describe('the finished English', () => {
  it('is what its last revision says, reviewed or left out throughout', () => {
    expect(finished.draft).toEqual(finished.revisions.at(-1)!.segments);
    expect(new Set(finished.draft.map(({ state }) => state))).toEqual(new Set(['reviewed', 'left-out']));
  });

  it('is the text of article-en.txt', () => {
    const paragraphs = standing(finished, finished.draft).flat();
    expect(seed('article-en.txt')).toBe(`${paragraphs.join('\n\n')}\n`);
  });

  it('leaves out the page text and the second of each caption', () => {
    const left = finished.draft.flatMap(({ leftOut }, index) => (leftOut ? [[index + 1, leftOut]] : []));
    const page = { code: 'page-text' };
    expect(left).toEqual([
      [7, page],
      [8, page],
      [11, { code: 'repeats', segment: 10 }],
      [13, { code: 'repeats', segment: 12 }],
      [40, page],
      [42, page],
    ]);
  });
});

/** What an editor has yet to find, and how it reads once mended. */
const openFaults = [
  { segment: 16, why: 'a number', open: '$1.8 million', mended: '$1.8 billion' },
  { segment: 20, why: 'a name', open: 'Rahman', mended: 'Rahmon' },
  { segment: 21, why: 'a day', open: 'legislation Tuesday', mended: 'legislation Wednesday' },
  { segment: 24, why: 'quotation marks', open: '“C5+1″', mended: '“C5+1,”' },
  {
    segment: 24,
    why: 'a garbled phrase',
    open: 'China’s treatment of Iran. Ethnic Uyghur Muslims in Xinjiang',
    mended: 'China’s treatment of ethnic Uyghur Muslims in Xinjiang',
  },
  { segment: 25, why: 'a title', open: 'Minister of State', mended: 'Secretary of State' },
  { segment: 25, why: 'a term', open: 'C5 + 1', mended: 'C5+1' },
  { segment: 25, why: 'a sense', open: 'activate the possibility of', mended: 'play up the potential for' },
  { segment: 26, why: 'a quotation left open', open: 'our countries align.', mended: 'align.”' },
  { segment: 30, why: 'a term', open: 'Ibrahim Agreements', mended: 'Abraham Accords' },
  { segment: 36, why: 'a word twice', open: 'hopes to to announce', mended: 'hopes to announce' },
  { segment: 38, why: 'a lost negation', open: 'might hold', mended: 'might not hold' },
];

describe('the draft to work on', () => {
  it.each(openFaults)('leaves $why open in segment $segment', ({ segment, open, mended }) => {
    expect(english(toWorkOn, toWorkOn.draft, segment)).toContain(open);
    expect(english(toWorkOn, toWorkOn.draft, segment)).not.toContain(mended);
    expect(english(finished, finished.draft, segment)).toContain(mended);
  });

  it('still says the second caption twice and carries a word of the page', () => {
    expect(english(toWorkOn, toWorkOn.draft, 13)).toBe(english(toWorkOn, toWorkOn.draft, 12));
    expect(english(toWorkOn, toWorkOn.draft, 42)).toBe('Share it.');
  });

  it('differs from the finished English only where it is at fault, unfinished or split', () => {
    const done = standing(finished, finished.draft);
    const differing = standing(toWorkOn, toWorkOn.draft).flatMap((paragraphs, index) =>
      paragraphs.join(' ') === done[index]!.join(' ') ? [] : [index + 1],
    );
    const unfinished = [13, 29, 32, 37, 42];
    expect(new Set(differing)).toEqual(new Set([...openFaults.map(({ segment }) => segment), ...unfinished]));
  });

  it('is reviewed for the most part, with some drafts, some to do and two English paragraphs for one Arabic', () => {
    const count = (state: string) => toWorkOn.draft.filter((segment) => segment.state === state).length;
    expect(count('reviewed')).toBeGreaterThan(toWorkOn.draft.length / 2);
    expect(count('draft')).toBeGreaterThan(3);
    expect(count('todo')).toBe(3);
    expect(toWorkOn.draft.filter(({ target }) => target.length === 2)).toHaveLength(1);
  });
});
