import { beforeEach, expect, it } from 'vitest';
import { browserJournal, forgetUnsaved, leftBehind } from '../../renderer/safety/journal.ts';
import { segment } from './segments.ts';

/** A browser's storage that takes so many characters a text. */
function storage(limit = 5000) {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

const typed = (id: string, text: string, at: number) => ({
  base: [segment(id, 'stored')],
  segments: [segment(id, text)],
  at,
});
const nobody = () => false;
let store: ReturnType<typeof storage>;
beforeEach(() => {
  store = storage();
});

it('gives back what windows that are gone have left of a document, the last text of each segment', () => {
  browserJournal(store, 'doc', 'w1').write(typed('a', 'early', 1));
  browserJournal(store, 'doc', 'w2').write(typed('a', 'late', 3));
  browserJournal(store, 'doc', 'w3').write(typed('b', 'other', 2));
  browserJournal(store, 'doc', 'living').write(typed('a', 'still typing', 9));
  browserJournal(store, 'another', 'w1').write(typed('a', 'elsewhere', 9));
  const left = leftBehind(store, 'doc', (window) => window === 'living');
  expect(left?.unsaved.at).toBe(3);
  expect(left?.unsaved.segments.map(({ id, target }) => [id, target[0]])).toEqual([
    ['a', 'late'],
    ['b', 'other'],
  ]);
  left?.forget();
  expect(leftBehind(store, 'doc', (window) => window === 'living')).toBeNull();
  expect(leftBehind(store, 'doc', nobody)?.unsaved.segments[0]?.target).toEqual(['still typing']);
  forgetUnsaved(store, 'doc');
  expect(store.length).toBe(1);
});

it('leaves nothing once everything is stored', () => {
  const journal = browserJournal(store, 'doc', 'w1');
  journal.write(typed('a', 'one', 1));
  journal.clear();
  expect(store.length).toBe(0);
});

it('does without a storage, and without space in it', () => {
  browserJournal(null, 'doc', 'w').write(typed('a', 'one', 1));
  expect(leftBehind(null, 'doc', nobody)).toBeNull();
  const journal = browserJournal(store, 'doc', 'w');
  journal.write(typed('a', 'fits', 1));
  journal.write(typed('a', 'x'.repeat(6000), 2));
  expect(leftBehind(store, 'doc', nobody)?.unsaved.segments[0]?.target).toEqual(['fits']);
});

it('passes over what it cannot read', () => {
  for (const text of ['', '{', '[]', '{"base":[],"segments":1,"at":1}'])
    store.setItem(`muraji.unsaved.doc.${text}`, text);
  expect(leftBehind(store, 'doc', nobody)).toBeNull();
});
