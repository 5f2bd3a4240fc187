import { describe, expect, it } from 'vitest';
import type { Flag } from '../../core/model/flag.ts';
import { foldCarried, idOf } from '../../renderer/review/carried.ts';

const source: Flag = {
  key: 'a',
  rule: 'wrong-title',
  mqm: 'Accuracy / Mistranslation',
  severity: 'major',
  place: { segment: '1', side: 'source', paragraph: 0, start: 0, end: 11 },
  text: 'وزير الدولة',
  messageId: 'm',
  data: {},
  status: 'open',
  related: [],
  fixes: [],
};
const carried: Flag = {
  ...source,
  key: 'b',
  rule: 'source-error-carried',
  place: { segment: '1', side: 'target', paragraph: 0, start: 0, end: 17 },
  text: 'Minister of State',
  data: { rule: 'wrong-title' },
  related: [source.place],
};

describe('faults that both sides carry', () => {
  it('are listed once, and the Arabic flag knows where the English carries it', () => {
    const folded = foldCarried([source, carried]);
    expect(folded.listed).toEqual([source]);
    expect(folded.carried.get(idOf(source.rule, source.place))).toEqual([carried]);
  });
  it('stand on their own once the flag of the Arabic is not open', () => {
    expect(foldCarried([{ ...source, status: 'dismissed' }, carried]).listed).toHaveLength(2);
    expect(foldCarried([carried]).listed).toEqual([carried]);
  });
  it('stay listed when they were dismissed themselves', () => {
    expect(foldCarried([source, { ...carried, status: 'dismissed' }]).listed).toHaveLength(2);
  });
});
