import type { PairKind } from '../diff/texts.ts';
import type { RedlineStatus } from '../formats/redline.ts';
import type { Severity } from '../model/flag.ts';
import type { SegmentKind, SegmentState } from '../model/segment.ts';

/** What redlines and history reports say, whoever writes them. Placeholders: {{name}}. */
export interface RedlineTexts {
  readonly draft: string;
  /** {{number}} */
  readonly revision: string;
  /** {{before}} {{after}} */
  readonly versions: string;
  /** {{title}} {{versions}} */
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly author: string;
  readonly at: string;
  readonly note: string;
  readonly arabic: string;
  readonly english: string;
  /** Read out before inserted and deleted words. */
  readonly inserted: string;
  readonly deleted: string;
  readonly noEnglish: string;
  /** The texts say the same. */
  readonly equal: string;
  /** The comparison ran out of its budget. */
  readonly replaced: string;
  /** {{before}} {{after}} */
  readonly turn: string;
  /** Labels; the number stands behind. */
  readonly totals: Readonly<
    Record<'wordsAdded' | 'wordsRemoved' | 'wordsMoved' | 'segmentsChanged' | 'editRate', string>
  >;
  readonly pairs: Readonly<Record<Exclude<PairKind, 'same'>, string>>;
  readonly statuses: Readonly<Record<Exclude<RedlineStatus, 'same' | 'changed'>, string>>;
  readonly states: Readonly<Record<SegmentState, string>>;
  readonly kinds: Readonly<Record<SegmentKind, string>>;
  readonly reasons: {
    readonly pageText: string;
    readonly dropped: string;
    /** {{number}} */
    readonly repeats: string;
  };
  /** {{rule}} */
  readonly mended: string;
  /** {{rule}} */
  readonly cameIn: string;
  /** {{reason}} */
  readonly leftOut: string;
  /** {{rule}} {{text}} */
  readonly dismissed: string;
  readonly noReason: string;
  readonly comments: {
    readonly query: string;
    readonly comment: string;
    /** {{kind}} {{text}} */
    readonly on: string;
    /** {{by}} {{text}} */
    readonly said: string;
    /** {{by}} */
    readonly closed: string;
  };
  readonly flagList: {
    /** {{title}} */
    readonly title: string;
    readonly open: string;
    readonly noneOpen: string;
    readonly severity: string;
    readonly message: string;
    readonly severities: Readonly<Record<Severity, string>>;
  };
  readonly report: {
    /** {{title}} */
    readonly title: string;
    /** {{at}} */
    readonly made: string;
    readonly revisions: string;
    /** {{number}} */
    readonly omitted: string;
    readonly version: string;
    readonly number: string;
    readonly words: string;
    readonly segments: string;
    readonly flags: string;
    /** {{mended}} {{cameIn}} */
    readonly balance: string;
    readonly changes: string;
    /** {{number}} */
    readonly segment: string;
    readonly first: string;
    readonly nothing: string;
    readonly verdicts: string;
    readonly noVerdicts: string;
    readonly rule: string;
    readonly flagged: string;
    readonly reason: string;
    readonly comments: string;
    readonly noComments: string;
    readonly steps: string;
    /** {{to}} */
    readonly handedOver: string;
    readonly signedOff: string;
    /** {{segments}} {{flags}} {{queries}} {{ledger}} */
    readonly inSpite: string;
    readonly reopened: string;
    readonly step: string;
    readonly signOff: string;
    readonly name: string;
    readonly date: string;
    readonly signature: string;
  };
}
