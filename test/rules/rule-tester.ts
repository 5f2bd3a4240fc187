/**
 * One tester for all rules, which refuses weak tables: no case twice, no faulty case without the words it
 * must flag, no rule without a near miss.
 */
import { describe, expect, it } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import type { Flag, FlagStatus } from '../../core/model/flag.ts';
import type { Segment, SegmentKind, SegmentState } from '../../core/model/segment.ts';
import type { Rule } from '../../core/rules/rule.ts';

/** A segment as a case states it; a bare string is an Arabic paragraph. */
export type CaseSegment =
  | string
  | {
      readonly source?: string;
      readonly target?: string | readonly string[];
      readonly kind?: SegmentKind;
      readonly state?: SegmentState;
    };

export interface ExpectedFlag {
  /** The flagged words, to the letter. */
  readonly text: string;
  /** 1-based segment; needed where a case has several. */
  readonly segment?: number;
  readonly messageId?: string;
  readonly status?: FlagStatus;
  /** What the English of the flagged segment reads after its first fix. */
  readonly fixed?: string | readonly string[];
}

export interface FaultyCase {
  readonly why?: string;
  readonly text: CaseSegment | readonly CaseSegment[];
  readonly flags: readonly ExpectedFlag[];
}

export interface SoundCase {
  /** Why it looks like the fault and is none. */
  readonly why?: string;
  readonly text: CaseSegment | readonly CaseSegment[];
}

const list = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

export function segmentsOf(text: CaseSegment | readonly CaseSegment[]): Segment[] {
  return list(text).map((part, at): Segment => {
    const {
      source = '',
      target = [],
      kind = 'paragraph',
      state = 'draft',
    } = typeof part === 'string' ? { source: part } : part;
    return {
      id: `s${at + 1}`,
      kind,
      state,
      source,
      target: list(target),
      leftOut: state === 'left-out' ? { code: 'other', text: 'test' } : null,
    };
  });
}

/** All flags of one rule on a case. Throws what the rule threw. */
export function flagsOf(rule: Rule, text: CaseSegment | readonly CaseSegment[]): readonly Flag[] {
  const segments = segmentsOf(text);
  const checker = new Checker([rule], {
    sourceOnly: segments.every((segment) => segment.target.length === 0),
    // House styles speak only where they are switched on.
    profile: { rules: { [rule.id]: 'on' } },
  });
  checker.load(segments);
  const { flags, failed } = checker.check();
  expect(failed).toEqual([]);
  return flags;
}

export function applyFirstFix(flag: Flag, segments: readonly Segment[]): readonly string[] {
  const fix = flag.fixes[0];
  if (fix?.kind !== 'edit') throw new Error(`no edit fixes ${flag.key}`);
  const id = fix.edits[0]?.place.segment;
  const target = [...(segments.find((segment) => segment.id === id)?.target ?? [])];
  for (const edit of [...fix.edits].sort((a, b) => b.place.start - a.place.start)) {
    const before = target[edit.place.paragraph] ?? '';
    target[edit.place.paragraph] =
      before.slice(0, edit.place.start) + edit.text + before.slice(edit.place.end);
  }
  return target;
}

export function testRule(
  rule: Rule,
  table: { readonly faulty: readonly FaultyCase[]; readonly sound: readonly SoundCase[] },
): void {
  describe(rule.id, () => {
    it('has a table that can fail', () => {
      expect(table.sound.length).toBeGreaterThan(0);
      expect(table.faulty.length).toBeGreaterThan(0);
      for (const { flags } of table.faulty) expect(flags.length).toBeGreaterThan(0);
      const texts = [...table.faulty, ...table.sound].map((entry) => JSON.stringify(entry.text));
      expect(new Set(texts).size).toBe(texts.length);
    });
    it.each(table.faulty.map((entry) => [entry.why ?? JSON.stringify(entry.text), entry] as const))(
      'flags %s',
      (_title, entry) => {
        const flags = flagsOf(rule, entry.text);
        const several = list(entry.text).length > 1;
        expect(flags.map((flag) => (several ? `${flag.place.segment}: ` : '') + flag.text)).toEqual(
          entry.flags.map((flag) => (several ? `s${flag.segment ?? 1}: ` : '') + flag.text),
        );
        entry.flags.forEach((expected, at) => {
          const flag = flags[at];
          if (!flag) return;
          expect(rule.meta.messages).toContain(flag.messageId);
          if (expected.messageId) expect(flag.messageId).toBe(expected.messageId);
          if (expected.status) expect(flag.status).toBe(expected.status);
          if (expected.fixed !== undefined) {
            expect(applyFirstFix(flag, segmentsOf(entry.text))).toEqual(list(expected.fixed));
          }
        });
      },
    );
    it.each(table.sound.map((entry) => [entry.why ?? JSON.stringify(entry.text), entry] as const))(
      'is silent on %s',
      (_title, entry) => {
        expect(flagsOf(rule, entry.text).map((flag) => flag.text)).toEqual([]);
      },
    );
  });
}
