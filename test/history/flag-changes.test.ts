import { describe, expect, it } from 'vitest';
import { flagChanges, openFlags } from '../../core/history/flag-changes.ts';
import type { FlagStatus, Severity } from '../../core/model/flag.ts';

interface Made {
  readonly status?: FlagStatus;
  readonly severity?: Severity;
  readonly text?: string;
  readonly segment?: string;
}

const flag = (
  key: string,
  { status = 'open', severity = 'major', text = key, segment = 's' }: Made = {},
) => ({
  ...{ key, rule: 'rule', messageId: 'm', severity, status, text },
  place: { segment, side: 'target' as const, paragraph: 0, start: 0, end: 1 },
});
const turns = (before: Parameters<typeof flagChanges>[0], after: Parameters<typeof flagChanges>[1]) =>
  flagChanges(before, after).map(({ turn, key }) => `${turn} ${key}`);

describe('the flags of a revision', () => {
  it('are mended or come in', () => {
    expect(turns([flag('a'), flag('b')], [flag('b'), flag('c')])).toEqual(['mended a', 'came-in c']);
    expect(turns([flag('a')], [flag('a', { status: 'resolved' })])).toEqual(['mended a']);
    expect(turns([flag('a', { status: 'resolved' })], [flag('a')])).toEqual(['came-in a']);
  });

  it('are dismissed and raised again', () => {
    expect(turns([flag('a')], [flag('a', { status: 'dismissed' })])).toEqual(['dismissed a']);
    expect(turns([flag('a', { status: 'dismissed' })], [flag('a')])).toEqual(['reinstated a']);
  });

  it('stay the same where only their neighbours were rewritten', () => {
    const old = [flag('k1', { text: 'million' })];
    expect(turns(old, [flag('k2', { text: 'million' })])).toEqual([]);
    expect(turns(old, [flag('k2', { text: 'million', segment: 'other' })])).toHaveLength(2);
    const twice = [flag('k2', { text: 'million' }), flag('k3', { text: 'million' })];
    expect(turns(old, twice)).toEqual(['came-in k3']);
    expect(turns(twice, old)).toEqual(['mended k3']);
  });

  it('do not count where they are remarks on style', () => {
    expect(turns([flag('a', { severity: 'neutral' })], [])).toEqual([]);
  });

  it('are counted while open, by severity', () => {
    const flags = [flag('a'), flag('b', { status: 'dismissed' }), flag('c', { severity: 'critical' })];
    expect(openFlags(flags)).toEqual({ critical: 1, major: 1, minor: 0, neutral: 0 });
  });
});
