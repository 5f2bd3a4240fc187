import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEGMENT_STATES, type Segment } from '../../core/model/segment.ts';
import { fillEmpty } from '../../core/translation/fill-empty.ts';

const segment = (change: Partial<Segment>): Segment => ({
  ...{ id: 's', kind: 'paragraph', state: 'todo', source: 'نص', target: [], leftOut: null, ...change },
});

it('makes drafts of what is empty, a paragraph a line', () => {
  expect(fillEmpty([segment({})], [{ segment: 's', text: 'One.\nTwo.' }])).toEqual([
    segment({ state: 'draft', target: ['One.', 'Two.'] }),
  ]);
  expect(fillEmpty([segment({ target: [' '] })], [{ segment: 's', text: 'One.' }])).toHaveLength(1);
});

it('never goes over English, what is left out, or what has no Arabic', () => {
  const drafted = [{ segment: 's', text: 'From the service.' }];
  const any = fc.record({
    state: fc.constantFrom(...SEGMENT_STATES),
    source: fc.constantFrom('', ' ', 'نص'),
    target: fc.array(fc.constantFrom('', ' ', 'Written.')),
  });
  fc.assert(
    fc.property(any, (change) => {
      const [filled] = fillEmpty([segment(change)], drafted);
      const isFree =
        change.state !== 'left-out' && change.source.trim() !== '' && !change.target.includes('Written.');
      expect(filled !== undefined).toBe(isFree);
      expect(fillEmpty([segment(change)], [])).toEqual([]);
    }),
  );
});
