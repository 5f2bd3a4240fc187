/**
 * What a rule is. A rule is a pure reader of one segment (`check`), or of the whole document in two
 * steps (`collect` facts from each segment, `conclude` from all facts), so that an edit re-reads one
 * segment only. Rules know no language: they report ids and data, the prose is in the locales.
 */
import type { Fix, MessageData, Place, Severity } from '../model/flag.ts';
import type { SegmentId, SegmentKind, SegmentState, Side } from '../model/segment.ts';
import type { TextView } from '../text/view.ts';

export interface RuleMeta {
  /** MQM core category, "Dimension / Type". */
  readonly mqm: string;
  readonly severity: Severity;
  /** Sides whose text the rule reads. A rule that reads `target` does not run without an English, unless it is `apart`. */
  readonly sides: readonly Side[];
  /** The rule reads each side for itself and compares nothing: it runs on Arabic alone too. */
  readonly apart?: true;
  /** Silent unless a profile switches it on: a house style, not a fault of translation. */
  readonly optIn?: true;
  /** Every messageId the rule can report. */
  readonly messages: readonly string[];
}

/** A segment as rules see it. Views are kept while their text stays, and so is what is derived from them. */
export interface SegmentView {
  readonly id: SegmentId;
  /** 0-based place in the document. */
  readonly index: number;
  readonly kind: SegmentKind;
  readonly state: SegmentState;
  readonly source: TextView;
  /** English paragraphs that stand (see `standingTarget`); empty while nothing is written or it is left out. */
  readonly target: readonly TextView[];
  readonly leftOut: boolean;
}

/**
 * Whether the English still carries a fault of the Arabic. `ask`: the rule cannot tell; such a flag
 * stays open until the segment is marked reviewed or left out.
 */
export type Carried = 'standing' | 'mended' | 'ask';

export interface Report {
  readonly place: Place;
  readonly messageId: string;
  readonly data?: MessageData;
  readonly related?: readonly Place[];
  readonly fixes?: readonly Fix[];
  /** For source-side reports; without it `ask`. Not read while the segment has no English: then it stands. */
  readonly carried?: Carried;
  /** Where the English carries it, if a fix does not say so already. */
  readonly carriedAt?: Place;
  /** Where the rule knows better than its meta (a carried fault weighs what its source flag weighs). */
  readonly severity?: Severity;
}

export interface Fact<F> {
  readonly segment: SegmentView;
  readonly fact: F;
}

interface RuleBase {
  /** Public and stored: kebab-case, never renamed; also the name of its file and test. */
  readonly id: string;
  readonly meta: RuleMeta;
}

export interface SegmentRule extends RuleBase {
  check(segment: SegmentView): Iterable<Report>;
}

export interface DocumentRule extends RuleBase {
  /** Undefined: nothing in this segment matters to the rule. */
  collect(segment: SegmentView): unknown;
  /** Facts in document order. */
  conclude(facts: readonly Fact<unknown>[]): Iterable<Report>;
}

/** An open flag of the Arabic, as rules that follow it see it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly report: Report;
  /** The segment of the flagged words. */
  readonly segment: SegmentView;
}

/** Reads what the other rules found in the Arabic. */
export interface FollowRule extends RuleBase {
  follow(findings: readonly Finding[]): Iterable<Report>;
}

export type Rule = SegmentRule | DocumentRule | FollowRule;

/** Defines a rule that needs the whole document, keeping the type of its facts between its two steps. */
export function documentRule<F>(
  rule: RuleBase & {
    collect(segment: SegmentView): F | undefined;
    conclude(facts: readonly Fact<F>[]): Iterable<Report>;
  },
): DocumentRule {
  return {
    id: rule.id,
    meta: rule.meta,
    collect: (segment) => rule.collect(segment),
    conclude: (facts) => rule.conclude(facts as readonly Fact<F>[]),
  };
}

/** A place in the Arabic of a segment. */
export function inSource(segment: SegmentView, start: number, end: number): Place {
  return { segment: segment.id, side: 'source', paragraph: 0, start, end };
}

/** A place in one English paragraph of a segment. */
export function inTarget(segment: SegmentView, paragraph: number, start: number, end: number): Place {
  return { segment: segment.id, side: 'target', paragraph, start, end };
}
