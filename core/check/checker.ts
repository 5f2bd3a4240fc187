import type { Dismissal, Flag } from '../model/flag.ts';
import { NO_PROFILE, type Profile } from '../model/profile.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import type { DocumentRule, Fact, Finding, Report, Rule, SegmentView } from '../rules/rule.ts';
import type { FlagContext, RuleReport } from './flags.ts';
import { rulesUnder } from './profile.ts';
import { readSegment, recordOf, type FailedRule, type SegmentRecord } from './record.ts';
import { isSameList, merge, settle } from './settle.ts';

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

/** What a rule said of the whole document, by the segments that it said it of. */
interface Conclusion {
  readonly reports: Grouped;
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
  readonly #conclusions = new Map<Rule, Conclusion>();
  /** Ids of document rules whose facts are as they were when the rule concluded. */
  readonly #settled = new Set<string>();
  /** Segments whose flags have to be made anew. */
  readonly #touched = new Set<SegmentId>();
  /** What rules of one segment said of others. */
  #foreign: Grouped = NOTHING;
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
    this.#touched.add(segment.id);
    this.#unsettle(former);
    this.#unsettle(record);
  }

  #unsettle(record: SegmentRecord | undefined): void {
    for (const rule of record?.read?.facts.keys() ?? []) this.#settled.delete(rule);
  }

  /** The segments as rules see them, in document order; a segment that did not change keeps its view. */
  get views(): readonly SegmentView[] {
    return this.#order.flatMap((id) => this.#records.get(id)?.view ?? []);
  }

  /** All flags of the document as it is now. A flag that stays as it was stays the same object. */
  check(dismissals: readonly Pick<Dismissal, 'key'>[] = []): CheckResult {
    this.#dismiss(dismissals);
    const records = this.#order.flatMap((id) => this.#records.get(id) ?? []);
    this.#read(records);
    for (const rule of this.#rules) if ('conclude' in rule) this.#conclude(rule, records);
    if (this.#settle()) this.#follow(records);
    this.#merge();
    const failed: FailedRule[] = [];
    const flags: Flag[] = [];
    for (const { read, merged } of records) {
      for (const failure of read?.failed ?? []) failed.push(failure);
      for (const flag of merged?.flags ?? []) flags.push(flag);
    }
    for (const rule of this.#rules)
      for (const failure of this.#conclusions.get(rule)?.failed ?? []) failed.push(failure);
    return { flags, failed };
  }

  /** Keeps the context, and the flags made in it, while the same flags are dismissed. */
  #dismiss(dismissals: readonly Pick<Dismissal, 'key'>[]): void {
    const keys = new Set(dismissals.map(({ key }) => key));
    const former = this.#context.dismissed;
    const isSame = keys.size === former.size && [...keys].every((key) => former.has(key));
    if (isSame) return;
    this.#context = { ...this.#context, dismissed: keys };
    for (const id of this.#order) this.#touched.add(id);
  }

  /** Runs the rules of one segment where it is new or has changed. */
  #read(records: readonly SegmentRecord[]): void {
    for (const id of this.#touched) {
      const record = this.#records.get(id);
      if (!record || record.read) continue;
      record.read = readSegment(this.#rules, record.view);
      this.#unsettle(record);
    }
    const foreign: RuleReport[] = [];
    for (const { read } of records) for (const entry of read?.foreign ?? []) foreign.push(entry);
    this.#foreign = this.#compared(this.#foreign, foreign);
  }

  /** Lets a rule conclude again if a fact, or a segment with one, has changed. */
  #conclude(rule: DocumentRule, records: readonly SegmentRecord[]): void {
    const former = this.#conclusions.get(rule);
    if (former && this.#settled.has(rule.id)) return;
    this.#settled.add(rule.id);
    const facts: Fact<unknown>[] = [];
    for (const { view, read } of records) {
      const fact = read?.facts.get(rule.id);
      if (fact !== undefined) facts.push({ segment: view, fact });
    }
    this.#keep(
      rule,
      collected(rule, () => rule.conclude(facts)),
    );
  }

  #keep(rule: Rule, { reports, failed }: Collected): void {
    const former = this.#conclusions.get(rule)?.reports ?? NOTHING;
    this.#conclusions.set(rule, { reports: this.#compared(former, reports), failed });
  }

  /** Reports by segment; a segment of which the same was said before keeps that, any other is touched. */
  #compared(former: Grouped, reports: readonly RuleReport[]): Grouped {
    const now = grouped(reports);
    for (const [id, list] of now) {
      const before = former.get(id);
      if (before && isSameList(before, list)) now.set(id, before);
      else this.#touched.add(id);
    }
    for (const id of former.keys()) if (!now.has(id)) this.#touched.add(id);
    return now;
  }

  /** Makes the flags of touched segments; whether one has, or had, findings that rules may follow. */
  #settle(): boolean {
    const said = this.#rules.flatMap((rule) =>
      'conclude' in rule ? (this.#conclusions.get(rule)?.reports ?? []) : [],
    );
    let areFindings = false;
    for (const id of this.#touched) {
      const record = this.#records.get(id);
      if (!record?.read) continue;
      const { own, concluded, view, read } = record;
      record.own = settle(own, read.own, view, this.#context);
      const reports = [this.#foreign, ...said].flatMap((each) => each.get(id) ?? NO_REPORTS);
      record.concluded = settle(concluded, reports, view, this.#context);
      areFindings ||= [own, concluded, record.own, record.concluded].some(
        (each) => each && each.findings.length > 0,
      );
      // The record of an edited segment is new and does not know what its former had.
      areFindings ||= own === null;
    }
    return areFindings;
  }

  #follow(records: readonly SegmentRecord[]): void {
    const followers = this.#rules.filter((rule) => 'follow' in rule);
    if (followers.length === 0) return;
    const findings: Finding[] = [];
    for (const { own, concluded } of records) {
      for (const finding of own?.findings ?? []) findings.push(finding);
      for (const finding of concluded?.findings ?? []) findings.push(finding);
    }
    for (const rule of followers)
      this.#keep(
        rule,
        collected(rule, () => rule.follow(findings)),
      );
  }

  #merge(): void {
    const said = this.#rules.flatMap((rule) =>
      'follow' in rule ? (this.#conclusions.get(rule)?.reports ?? []) : [],
    );
    for (const id of this.#touched) {
      const record = this.#records.get(id);
      if (!record) continue;
      const reports = said.flatMap((each) => each.get(id) ?? NO_REPORTS);
      record.followed = settle(record.followed, reports, record.view, this.#context);
      record.merged = merge(record.merged, [record.own, record.concluded, record.followed]);
    }
    this.#touched.clear();
  }
}

/** Reports by the segment that they are on, in the order in which they were made. */
type Grouped = ReadonlyMap<SegmentId, readonly RuleReport[]>;

const NOTHING: Grouped = new Map();
const NO_REPORTS: readonly RuleReport[] = [];

function grouped(reports: readonly RuleReport[]): Map<SegmentId, readonly RuleReport[]> {
  const lists = new Map<SegmentId, RuleReport[]>();
  for (const entry of reports) {
    const { segment } = entry.report.place;
    const list = lists.get(segment);
    if (list) list.push(entry);
    else lists.set(segment, [entry]);
  }
  return lists;
}

interface Collected {
  readonly reports: readonly RuleReport[];
  readonly failed: readonly FailedRule[];
}

/** Reports up to where the rule throws. */
function collected(rule: Rule, run: () => Iterable<Report>): Collected {
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
