import type { Dismissal, Flag } from '../model/flag.ts';
import { NO_PROFILE, type Profile } from '../model/profile.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import type { DocumentRule, Fact, Finding, Report, Rule } from '../rules/rule.ts';
import { flagOf, inOrder, type FlagContext, type RuleReport } from './flags.ts';
import { rulesUnder } from './profile.ts';
import { findingOf, ownFlags, readSegment, recordOf, type FailedRule, type SegmentRecord } from './record.ts';

export type { FailedRule } from './record.ts';

export interface CheckResult {
  /** In document order: segment, side (Arabic first), place, severity. */
  readonly flags: readonly Flag[];
  readonly failed: readonly FailedRule[];
}

export interface CheckerOptions {
  /** Arabic alone is checked: rules that need the English do not run, nothing is resolved. */
  readonly sourceOnly?: boolean;
  /** Without it every rule runs as it is of itself. */
  readonly profile?: Profile;
}

/** What a document rule concluded, and from what. */
interface Conclusion {
  readonly facts: readonly Fact<unknown>[];
  readonly reports: readonly RuleReport[];
  readonly failed: readonly FailedRule[];
}

/**
 * Checks a document and keeps what it learned of each segment, so that an edit re-reads one segment and
 * concludes the rest from facts. Holds state; one per open document.
 */
export class Checker {
  readonly #rules: readonly Rule[];
  readonly #sourceOnly: boolean;
  readonly #records = new Map<SegmentId, SegmentRecord>();
  readonly #conclusions = new Map<DocumentRule, Conclusion>();
  #order: readonly SegmentId[] = [];
  #context: FlagContext;

  constructor(rules: readonly Rule[], options: CheckerOptions = {}) {
    this.#sourceOnly = options.sourceOnly ?? false;
    const spoken = rulesUnder(options.profile ?? NO_PROFILE, rules);
    this.#rules = this.#sourceOnly ? spoken.filter(readsArabicAlone) : spoken;
    this.#context = { dismissed: new Set(), sourceOnly: this.#sourceOnly };
  }

  /** Replaces the whole document. Segments that read as before keep what was learned of them. */
  load(segments: readonly Segment[]): void {
    const kept = new Set(segments.map((segment) => segment.id));
    for (const id of this.#records.keys()) if (!kept.has(id)) this.#records.delete(id);
    this.#order = segments.map((segment) => segment.id);
    segments.forEach((segment, index) => this.#place(segment, index));
  }

  /** Takes the new state of segments already loaded; unknown ids are ignored. */
  update(segments: readonly Segment[]): void {
    for (const segment of segments) {
      const index = this.#records.get(segment.id)?.view.index;
      if (index !== undefined) this.#place(segment, index);
    }
  }

  #place(segment: Segment, index: number): void {
    const former = this.#records.get(segment.id);
    this.#records.set(segment.id, recordOf(segment, index, former, this.#sourceOnly));
  }

  /** All flags of the document as it is now. A flag that stays as it was stays the same object. */
  check(dismissals: readonly Pick<Dismissal, 'key'>[] = []): CheckResult {
    this.#dismiss(dismissals);
    const records = this.#order.flatMap((id) => this.#records.get(id) ?? []);
    const failed: FailedRule[] = [];
    const findings: Finding[] = [];
    const foreign: RuleReport[] = [];
    for (const record of records) {
      record.read ??= readSegment(this.#rules, record.view);
      failed.push(...record.read.failed);
      foreign.push(...record.read.foreign);
      if (record.own?.context !== this.#context) {
        record.own = ownFlags(record.read, record.view, this.#context);
      }
      findings.push(...record.own.findings);
    }

    const more = new Map<SegmentId, Flag[]>();
    const add = (entry: RuleReport): void => {
      const segment = this.#records.get(entry.report.place.segment)?.view;
      const flag = segment && flagOf(entry, segment, this.#context);
      if (!flag) return;
      const list = more.get(segment.id);
      if (list) list.push(flag);
      else more.set(segment.id, [flag]);
      const finding = findingOf(flag, entry, segment);
      if (finding) findings.push(finding);
    };
    foreign.forEach(add);
    for (const rule of this.#rules) {
      if (!('conclude' in rule)) continue;
      const conclusion = this.#conclude(rule, records);
      conclusion.reports.forEach(add);
      failed.push(...conclusion.failed);
    }
    const found = [...findings];
    for (const rule of this.#rules) {
      if (!('follow' in rule)) continue;
      const followed = collected(rule, () => rule.follow(found));
      followed.reports.forEach(add);
      failed.push(...followed.failed);
    }

    const flags = records.flatMap(({ view, own }) => {
      const others = more.get(view.id);
      return others ? inOrder([...(own?.flags ?? []), ...others]) : (own?.flags ?? []);
    });
    return { flags, failed };
  }

  /** Keeps the context, and the flags made in it, while the same flags are dismissed. */
  #dismiss(dismissals: readonly Pick<Dismissal, 'key'>[]): void {
    const keys = new Set(dismissals.map(({ key }) => key));
    const former = this.#context.dismissed;
    const isSame = keys.size === former.size && [...keys].every((key) => former.has(key));
    if (!isSame) this.#context = { dismissed: keys, sourceOnly: this.#sourceOnly };
  }

  /** What the rule says of the whole document; the former word while no fact and no segment with one changed. */
  #conclude(rule: DocumentRule, records: readonly SegmentRecord[]): Conclusion {
    const facts: Fact<unknown>[] = [];
    for (const { view, read } of records) {
      const fact = read?.facts.get(rule.id);
      if (fact !== undefined) facts.push({ segment: view, fact });
    }
    const former = this.#conclusions.get(rule);
    if (former && isSameFacts(former.facts, facts)) return former;
    const conclusion = { facts, ...collected(rule, () => rule.conclude(facts)) };
    this.#conclusions.set(rule, conclusion);
    return conclusion;
  }
}

/** Reports up to where the rule throws. */
function collected(rule: Rule, run: () => Iterable<Report>): Pick<Conclusion, 'reports' | 'failed'> {
  const reports: RuleReport[] = [];
  try {
    for (const report of run()) reports.push({ rule, report });
    return { reports, failed: [] };
  } catch (error) {
    return { reports, failed: [{ rule: rule.id, segment: null, error: String(error) }] };
  }
}

function isSameFacts(a: readonly Fact<unknown>[], b: readonly Fact<unknown>[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ segment, fact }, at) => segment === b[at]?.segment && fact === b[at].fact)
  );
}

function readsArabicAlone({ meta }: Rule): boolean {
  return meta.sides.includes('source') && (meta.apart === true || !meta.sides.includes('target'));
}
