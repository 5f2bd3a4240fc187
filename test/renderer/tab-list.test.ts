import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabMemory, type RememberedTabs } from '../../renderer/tabs/remembered-tabs.ts';
import {
  bring,
  close,
  forget,
  move,
  neighbour,
  NO_TABS,
  restored,
  warm,
  type TabList,
} from '../../renderer/tabs/tab-list.ts';

const opened = (...documents: string[]): TabList => documents.reduce(bring, NO_TABS);

describe('tabs', () => {
  it('come after the one in front, and are there once', () => {
    const three = opened('a', 'b', 'c');
    expect(bring(bring(three, 'a'), 'd').order).toEqual(['a', 'd', 'b', 'c']);
    expect(bring(three, 'b')).toMatchObject({ order: ['a', 'b', 'c'], front: 'b', recent: ['b', 'c', 'a'] });
  });

  it('give way to the one used before', () => {
    const list = bring(opened('a', 'b', 'c', 'd'), 'a');
    expect(close(list, 'a')).toMatchObject({ front: 'd', closed: ['a'] });
    expect(close(list, 'b')).toMatchObject({ front: 'a', order: ['a', 'c', 'd'] });
    expect(close(opened('a'), 'a')).toMatchObject({ front: null, order: [] });
  });

  it('are walked around in their order', () => {
    const list = opened('a', 'b', 'c');
    expect(neighbour(list, 1)).toBe('a');
    expect(neighbour(list, -1)).toBe('b');
    expect(neighbour(opened('a'), 1)).toBeNull();
  });

  it('move until they are at the edge', () => {
    const list = bring(opened('a', 'b', 'c'), 'b');
    expect(move(list, 1).order).toEqual(['a', 'c', 'b']);
    expect(move(move(list, -1), -1).order).toEqual(['b', 'a', 'c']);
  });

  it('that are deleted cannot be opened again', () => {
    const list = close(opened('a', 'b'), 'b');
    expect(forget(list, 'b').closed).toEqual([]);
    expect(forget(list, 'a')).toMatchObject({ front: null, order: [], closed: ['b'] });
  });

  it('hold together whatever is done to them', () => {
    const step = fc.tuple(
      fc.constantFrom('bring', 'close', 'forget', 'on', 'back'),
      fc.constantFrom(...'abcdefgh'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let list = NO_TABS;
        for (const [name, document] of steps) {
          if (name === 'bring') list = bring(list, document);
          else if (name === 'close') list = close(list, document);
          else if (name === 'forget') list = forget(list, document);
          else list = move(list, name === 'on' ? 1 : -1);
          const { order, front, recent, closed } = list;
          expect(recent.toSorted()).toEqual(order.toSorted());
          expect(new Set(order).size).toBe(order.length);
          expect(front).toBe(recent[0] ?? null);
          expect(closed.filter((each) => order.includes(each))).toEqual([]);
          expect(warm(list).size).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});

/** A store of a browser that keeps so many characters. */
function store(limit = 1000) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

describe('remembered tabs', () => {
  const tabs: RememberedTabs = {
    tabs: [
      { document: 'a', title: 'One' },
      { document: 'b', title: 'وفد' },
    ],
    front: 'b',
    shown: true,
  };

  it('are those of the window, and at a start those of the last one', () => {
    const shared = store();
    tabMemory(store(), shared, true).write(tabs);
    const own = store();
    expect(tabMemory(own, shared, true).read()).toEqual({ ...tabs, shown: false });
    expect(tabMemory(own, shared, false).read()).toBeNull();
    const mine = { ...tabs, front: 'a' };
    tabMemory(own, store(), false).write(mine);
    expect(tabMemory(own, shared, false).read()).toEqual(mine);
  });

  it('do without a store, without space in it, and with what somebody else wrote there', () => {
    tabMemory(null, null, true).write(tabs);
    tabMemory(store(5), store(5), true).write(tabs);
    expect(tabMemory(null, null, true).read()).toBeNull();
    for (const text of ['{', '[]', '{"tabs":3}', '7', 'null']) {
      const odd = store();
      odd.setItem('muraji.tabs', text);
      expect(tabMemory(odd, odd, true).read()).toBeNull();
    }
    const odd = store();
    odd.setItem(
      'muraji.tabs',
      '{"tabs":[{"document":"a","title":"x"},{"document":"a","title":"y"},{"title":"z"},4],"front":1}',
    );
    expect(tabMemory(odd, null, true).read()).toEqual({
      tabs: [{ document: 'a', title: 'x' }],
      front: null,
      shown: false,
    });
  });

  it('are put back unused', () => {
    expect(restored(['a', 'b'], 'b')).toEqual({
      order: ['a', 'b'],
      front: 'b',
      recent: ['b', 'a'],
      closed: [],
    });
    expect(restored(['a'], 'gone').front).toBeNull();
  });
});
