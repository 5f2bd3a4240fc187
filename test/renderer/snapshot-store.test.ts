import { describe, expect, it } from 'vitest';
import type { SessionSnapshot } from '../../renderer/app/session-types.ts';
import { SnapshotStore } from '../../renderer/review/snapshot-store.ts';
import { segment } from './segments.ts';

const FIRST: SessionSnapshot = {
  segments: [],
  former: new Map(),
  flags: [],
  dismissals: [],
  ledger: new Map(),
  revisions: [],
  revisionsFrom: 1,
  revisionCount: 0,
  saved: 'saved',
  savedAt: null,
  saveError: null,
  draftVersion: 1,
  conflict: null,
  current: null,
  focused: null,
  entry: null,
  asking: null,
  checking: false,
  profile: { rules: {} },
  ownRules: [],
  names: [],
  clusters: null,
};

/** A store whose frames the test paints. */
function storeWithFrames() {
  const painted: (() => void)[] = [];
  const store = new SnapshotStore(FIRST, (work) => painted.push(work));
  const told: SessionSnapshot[] = [];
  store.subscribe(() => told.push(store.now));
  return { store, told, paint: () => painted.splice(0).forEach((work) => work()) };
}

describe('what views hear of a document', () => {
  it('is known at once after a key, and told once its frame is painted, all of it together', () => {
    const { store, told, paint } = storeWithFrames();
    store.setAfterPaint({ saved: 'unsaved' });
    store.setAfterPaint({ segments: [segment('1', 'One.')], checking: true });
    expect(store.now).toMatchObject({ saved: 'unsaved', checking: true });
    expect(told).toEqual([]);
    paint();
    expect(told).toEqual([store.now]);
    store.setAfterPaint({ saved: 'saved' });
    paint();
    expect(told.map(({ saved }) => saved)).toEqual(['unsaved', 'saved']);
  });

  it('is told at once for anything else, with what waits for its frame', () => {
    const { store, told } = storeWithFrames();
    store.setAfterPaint({ saved: 'unsaved' });
    store.set({ current: '1' });
    expect(told).toEqual([expect.objectContaining({ saved: 'unsaved', current: '1' })]);
  });

  it('is told to nobody once the document is closed', () => {
    const { store, told, paint } = storeWithFrames();
    store.setAfterPaint({ saved: 'unsaved' });
    store.stop();
    paint();
    expect(told).toEqual([]);
  });
});
