import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, scoreOf, type NumberedWords } from '../../core/memory/distance.ts';
import { MemoryIndex } from '../../core/memory/index.ts';
import { memoryWords, stemOf } from '../../core/memory/words.ts';

const WORDS = [
  'الرئيس',
  'والرئيس',
  'رئيس',
  'وقال',
  'قال',
  'زار',
  'القاهرة',
  'للقاهرة',
  'صباح',
  'الأحد',
  '12',
  '٣٤',
  'في',
  'من',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));

/** Edit distance as it is defined, in tenths of a word. */
function plainDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, at) => at * 10).concat(b.length * 10);
  for (const [at, word] of a.entries()) {
    const next = [(at + 1) * 10];
    for (const [index, other] of b.entries()) {
      const step = word === other ? 0 : stemOf(word) === stemOf(other) ? 3 : 10;
      next.push(Math.min((row[index] ?? 0) + step, (row[index + 1] ?? 0) + 10, (next[index] ?? 0) + 10));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const likeness = (a: string, b: string): number => {
  const [here, there] = [memoryWords(a), memoryWords(b)];
  if (here.length === 0) return 0;
  return scoreOf(plainDistance(here, there), Math.max(here.length, there.length));
};

describe('the distance of two paragraphs', () => {
  const numbered = (words: readonly string[]): NumberedWords => {
    const at = (word: string): number => WORDS.indexOf(word);
    const stems = WORDS.map(stemOf);
    return {
      words: words.map(at),
      stems: words.map((word) => stems.indexOf(stemOf(word))),
      from: 0,
      to: words.length,
    };
  };

  it('is the least cost of edits, up to a bound', () => {
    const list = fc.array(fc.constantFrom(...WORDS.slice(0, 9)), { maxLength: 9 });
    fc.assert(
      fc.property(list, list, fc.nat(90), (a, b, most) => {
        const cost = plainDistance(a, b);
        const found = distance(numbered(a), numbered(b), most);
        if (cost <= most) expect(found).toBe(cost);
        else expect(found).toBeGreaterThan(most);
      }),
    );
  });
});

describe('the index of the memory', () => {
  it('finds exactly what comparing with every unit finds, also after some were removed', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 40 }),
        sentence,
        fc.integer({ min: 1, max: 100 }),
        fc.array(fc.nat(40), { maxLength: 5 }),
        (units, asked, least, gone) => {
          const index = new MemoryIndex();
          for (const [at, source] of units.entries()) index.add(at + 1, source);
          for (const id of gone) index.remove(id);
          const brute = units
            .map((source, at) => ({ id: at + 1, score: likeness(asked, source) }))
            .filter(({ id, score }) => score >= least && !gone.includes(id))
            .sort((a, b) => b.score - a.score || b.id - a.id);
          expect(index.find(asked, least, 100)).toEqual(brute);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts what it holds', () => {
    const index = new MemoryIndex();
    index.add(3, 'قال الرئيس');
    index.add(7, 'زار القاهرة');
    index.remove(3);
    index.remove(3);
    index.remove(5);
    expect([index.size, index.last]).toEqual([1, 7]);
    expect(index.find('قال الرئيس', 50, 10)).toEqual([]);
    expect(index.find('', 50, 10)).toEqual([]);
  });
});
