import type { Dismissal, Flag } from '../model/flag.ts';
import { NO_PROFILE, type Profile } from '../model/profile.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import type { DocumentRule, Fact, Finding, Report, Rule } from '../rules/rule.ts';
import type { FlagContext, RuleReport } from './flags.ts';
import { rulesUnder } from './profile.ts';
import { readSegment, recordOf, type FailedRule, type SegmentRecord } from './record.ts';
import { merge, settle } from './settle.ts';

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

/** What a rule said of the whole document. */
interface Conclusion {
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
  /** Ids of document rules whose facts are as they were when the rule concluded. */
  readonly #settled = new Set<string>();
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
    this.#settled.clear();
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
    const record = recordOf(segment, index, former, this.#sourceOnly);
    if (record === former) return;
    this.#records.set(segment.id, record);
    this.#unsettle(former);
    this.#unsettle(record);
  }

  #unsettle(record: SegmentRecord | undefined): void {
    for (const rule of record?.read?.facts.keys() ?? []) this.#settled.delete(rule);
  }

  /** All flags of the document as it is now. A flag that stays as it was stays the same object. */
  check(dismissals: readonly Pick<Dismissal, 'key'>[] = []): CheckResult {
    this.#dismiss(dismissals);
    const records = this.#order.flatMap((id) => this.#records.get(id) ?? []);
    const failed: FailedRule[] = [];
    const others = new ReportsBySegment();
    for (const record of records) {
      if (!record.read) {
        record.read = readSegment(this.#rules, record.view);
        this.#unsettle(record);
      }
      for (const failure of record.read.failed) failed.push(failure);
      others.addAll(record.read.foreign);
      record.own = settle(record.own, record.read.own, record.view, this.#context);
    }
    for (const rule of this.#rules) {
      if (!('conclude' in rule)) continue;
      const conclusion = this.#conclude(rule, records);
      others.addAll(conclusion.reports);
      for (const failure of conclusion.failed) failed.push(failure);
    }
    const findings: Finding[] = [];
    for (const record of records) {
      record.concluded = settle(record.concluded, others.on(record.view.id), record.view, this.#context);
      for (const finding of record.own?.findings ?? []) findings.push(finding);
      for (const finding of record.concluded.findings) findings.push(finding);
    }
    const followed = new ReportsBySegment();
    for (const rule of this.#rules) {
      if (!('follow' in rule)) continue;
      const found = collected(rule, () => rule.follow(findings));
      followed.addAll(found.reports);
      for (const failure of found.failed) failed.push(failure);
    }
    const flags: Flag[] = [];
    for (const record of records) {
      record.followed = settle(record.followed, followed.on(record.view.id), record.view, this.#context);
      record.merged = merge(record.merged, [record.own, record.concluded, record.followed]);
      for (const flag of record.merged.flags) flags.push(flag);
    }
    return { flags, failed };
  }

  /** Keeps the context, and the flags made in it, while the same flags are dismissed. */
  #dismiss(dismissals: readonly Pick<Dismissal, 'key'>[]): void {
    const keys = new Set(dismissals.map(({ key }) => key));
    const former = this.#context.dismissed;
    const isSame = keys.size === former.size && [...keys].every((key) => former.has(key));
    if (!isSame) this.#context = { ...this.#context, dismissed: keys };
  }

  /** What the rule says of the whole document; the former word while no fact and no segment with one changed. */
  #conclude(rule: DocumentRule, records: readonly SegmentRecord[]): Conclusion {
    const former = this.#conclusions.get(rule);
    if (former && this.#settled.has(rule.id)) return former;
    this.#settled.add(rule.id);
    const facts: Fact<unknown>[] = [];
    for (const { view, read } of records) {
      const fact = read?.facts.get(rule.id);
      if (fact !== undefined) facts.push({ segment: view, fact });
    }
    const conclusion = collected(rule, () => rule.conclude(facts));
    this.#conclusions.set(rule, conclusion);
    return conclusion;
  }
}

/** The reports of a check by the segment that they are on. */
class ReportsBySegment {
  readonly #lists = new Map<SegmentId, RuleReport[]>();

  addAll(reports: readonly RuleReport[]): void {
    for (const entry of reports) {
      const { segment } = entry.report.place;
      const list = this.#lists.get(segment);
      if (list) list.push(entry);
      else this.#lists.set(segment, [entry]);
    }
  }

  on(segment: SegmentId): readonly RuleReport[] {
    return this.#lists.get(segment) ?? NO_REPORTS;
  }
}

const NO_REPORTS: readonly RuleReport[] = [];

/** Reports up to where the rule throws. */
function collected(rule: Rule, run: () => Iterable<Report>): Conclusion {
  const reports: RuleReport[] = [];
  try {
    for (const report of run()) reports.push({ rule, report });
    return { reports, failed: [] };
  } catch (error) {
    return { reports, failed: [{ rule: rule.id, segment: null, error: String(error) }] };
  }
}

function readsArabicAlone({ meta }: Rule): boolean {
  return meta.sides.includes('source') && (meta.apart === true || !meta.sides.includes('target'));
}
