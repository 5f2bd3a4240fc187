import { describe, expect, it } from 'vitest';
import { adopt } from '../../core/changes/adopt.ts';
import { leftOut, segment } from '../renderer/segments.ts';

const own = [
  segment('a', 'The harbour was closed.', { source: 'أُغلق الميناء صباح اليوم' }),
  segment('b', 'Ships wait outside.', { source: 'تنتظر السفن خارج الميناء', state: 'reviewed' }),
  leftOut('c', 'Share this.'),
  segment('d', 'The storm will pass tonight.', { source: 'تمر العاصفة الليلة' }),
];

describe('a text from elsewhere', () => {
  it('takes the identity of what has the same or similar Arabic', () => {
    const segments = [
      segment('x', 'Something new.', { source: 'خبر جديد لا صلة له' }),
      segment('y', 'The port was shut.', { source: 'أُغلق الميناء صباح اليوم' }),
      segment('z', 'Ships are waiting.', { source: 'تنتظر السفن كلها خارج الميناء' }),
    ];
    const adopted = adopt(own, { kind: 'segments', segments });
    expect(adopted.map(({ id, target }) => [id, ...target])).toEqual([
      ['x', 'Something new.'],
      ['a', 'The port was shut.'],
      ['b', 'Ships are waiting.'],
    ]);
  });

  it('renames what a segment is said to repeat', () => {
    const segments = [
      segment('y', 'The port was shut.', { source: 'أُغلق الميناء صباح اليوم' }),
      { ...leftOut('z', 'x'), leftOut: { code: 'repeats' as const, segment: 'y' } },
    ];
    expect(adopt(own, { kind: 'segments', segments })[1]?.leftOut).toEqual({ code: 'repeats', segment: 'a' });
  });

  it('of English alone falls to segments by its words; what is new stays with what is before it', () => {
    const paragraphs = [
      'The harbour was closed at noon.',
      'A paragraph that nobody wrote before.',
      'Ships wait outside.',
      'The storm will pass by tonight.',
    ];
    const adopted = adopt(own, { kind: 'english', paragraphs });
    expect(adopted.map(({ id, target, state }) => [id, state, ...target])).toEqual([
      ['a', 'draft', 'The harbour was closed at noon.', 'A paragraph that nobody wrote before.'],
      ['b', 'reviewed', 'Ships wait outside.'],
      ['c', 'left-out', 'Share this.'],
      ['d', 'draft', 'The storm will pass by tonight.'],
    ]);
  });
});
