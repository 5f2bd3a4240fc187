/** A flag as the command line hands it on: a stable form, documented in the README. */
import { sayFix, sayFlag, sayRule, type MessageLanguage } from '../../core/locales/messages.ts';
import type { Flag, FlagStatus, Place, Severity } from '../../core/model/flag.ts';
import { isOwnRule } from '../../core/model/own-rule.ts';
import { standingTarget, type Segment, type Side } from '../../core/model/segment.ts';

export interface PlaceRecord {
  readonly side: Side;
  /** 1-based among all paragraphs of that side. */
  readonly paragraph: number;
  /** Half-open, in UTF-16 code units of the paragraph. */
  readonly start: number;
  readonly end: number;
}

export interface FlagRecord extends PlaceRecord {
  readonly rule: string;
  /** Of a rule that an editor wrote. */
  readonly name?: string;
  readonly mqm: string;
  readonly severity: Severity;
  readonly text: string;
  readonly messageId: string;
  readonly message: string;
  readonly status: FlagStatus;
  readonly related?: readonly PlaceRecord[];
  readonly fixes?: readonly FixRecord[];
}

export interface FixRecord {
  readonly title: string;
  readonly edits: readonly (PlaceRecord & { readonly text: string })[];
  /** Number of an Arabic paragraph that the fix leaves out of the English; there are no edits then. */
  readonly leaveOut?: number;
}

/** Writes flags with paragraphs numbered over the whole text; the English in the order of its rows. */
export function flagRecorder(
  segments: readonly Segment[],
  language: MessageLanguage,
): (flag: Flag) => FlagRecord {
  const numbers = new Map<string, Readonly<Record<Side, number>>>();
  let target = 1;
  segments.forEach((segment, at) => {
    numbers.set(segment.id, { source: at + 1, target });
    target += standingTarget(segment).length;
  });
  const place = ({ segment, side, paragraph, start, end }: Place): PlaceRecord => ({
    side,
    paragraph: (numbers.get(segment)?.[side] ?? 0) + paragraph,
    start,
    end,
  });
  const fixRecord = (flag: Flag, fix: Flag['fixes'][number]): FixRecord => {
    const title = sayFix(language, flag.rule, fix);
    if (fix.kind === 'leave-out') {
      return { title, edits: [], leaveOut: numbers.get(fix.segment)?.source ?? 0 };
    }
    return { title, edits: fix.edits.map((edit) => ({ ...place(edit.place), text: edit.text })) };
  };
  return (flag) => ({
    rule: flag.rule,
    ...(isOwnRule(flag.rule) ? { name: sayRule(language, flag.rule, flag.data) } : {}),
    mqm: flag.mqm,
    severity: flag.severity,
    ...place(flag.place),
    text: flag.text,
    messageId: flag.messageId,
    message: sayFlag(language, flag),
    status: flag.status,
    ...(flag.related.length > 0 ? { related: flag.related.map(place) } : {}),
    ...(flag.fixes.length > 0 ? { fixes: flag.fixes.map((fix) => fixRecord(flag, fix)) } : {}),
  });
}
