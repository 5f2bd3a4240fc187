import type { Dismissal, Flag, FlagStatus, Place } from '../model/flag.ts';
import { SEVERITIES } from '../model/flag.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import type { Fact, Finding, Report, Rule } from '../rules/rule.ts';
import { flagKey } from './key.ts';
import { viewOf, type SegmentRecord } from './record.ts';

/** A rule that threw: its findings are missing, the rest of the check stands. */
export interface FailedRule {
  readonly rule: string;
  /** Null when the rule failed while concluding over the whole document. */
  readonly segment: SegmentId | null;
  readonly error: string;
}

export interface CheckResult {
  /** In document order: segment, side (Arabic first), place, severity. */
  readonly flags: readonly Flag[];
  readonly failed: readonly FailedRule[];
}

export interface CheckerOptions {
  /** Arabic alone is checked: rules that need the English do not run, nothing is resolved. */
  readonly sourceOnly?: boolean;
}

/**
 * Checks a document and keeps what it learned of each segment, so that an edit re-reads one segment and
 * concludes the rest from facts. Holds state; one per open document.
 */
export class Checker {
  readonly #rules: readonly Rule[];
  readonly #sourceOnly: boolean;
  readonly #records = new Map<SegmentId, SegmentRecord>();
  #order: readonly SegmentId[] = [];

  constructor(rules: readonly Rule[], options: CheckerOptions = {}) {
    this.#sourceOnly = options.sourceOnly ?? false;
    this.#rules = this.#sourceOnly ? rules.filter(readsArabicAlone) : rules;
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
    const record = this.#records.get(segment.id);
    const view = viewOf(segment, index, record?.view, this.#sourceOnly);
    if (view !== record?.view) this.#records.set(segment.id, { view, read: null });
  }

  /** All flags of the document as it is now. */
  check(dismissals: readonly Pick<Dismissal, 'key'>[] = []): CheckResult {
    const failed: FailedRule[] = [];
    const dismissed = new Set(dismissals.map((dismissal) => dismissal.key));
    const flags = new Map<string, Flag>();
    const findings: Finding[] = [];
    const add = (rule: Rule, report: Report): void => {
      const flag = this.#flag(rule, report, dismissed);
      if (!flag) return;
      flags.set(`${rule.id} ${placeKey(flag.place)} ${flag.messageId}`, flag);
      const segment = this.#records.get(flag.place.segment)?.view;
      if (segment && flag.place.side === 'source' && flag.status === 'open') {
        findings.push({ rule: rule.id, severity: flag.severity, report, segment });
      }
    };
    const records = this.#order.flatMap((id) => this.#records.get(id) ?? []);
    for (const record of records) {
      record.read ??= this.#read(record);
      failed.push(...record.read.failed);
      for (const { rule, report } of record.read.reports) add(rule, report);
    }
    for (const rule of this.#rules) {
      if (!('conclude' in rule)) continue;
      const facts: Fact<unknown>[] = [];
      for (const record of records) {
        const fact = record.read?.facts.get(rule.id);
        if (fact !== undefined) facts.push({ segment: record.view, fact });
      }
      try {
        for (const report of rule.conclude(facts)) add(rule, report);
      } catch (error) {
        failed.push({ rule: rule.id, segment: null, error: String(error) });
      }
    }
    for (const rule of this.#rules) {
      if (!('follow' in rule)) continue;
      try {
        for (const report of rule.follow(findings)) add(rule, report);
      } catch (error) {
        failed.push({ rule: rule.id, segment: null, error: String(error) });
      }
    }
    return { flags: [...flags.values()].sort((a, b) => this.#compare(a, b)), failed };
  }

  #read(record: SegmentRecord): NonNullable<SegmentRecord['read']> {
    const read: NonNullable<SegmentRecord['read']> = { reports: [], facts: new Map(), failed: [] };
    for (const rule of this.#rules) {
      try {
        if ('check' in rule) {
          for (const report of rule.check(record.view)) read.reports.push({ rule, report });
        } else if ('collect' in rule) {
          const fact = rule.collect(record.view);
          if (fact !== undefined) read.facts.set(rule.id, fact);
        }
      } catch (error) {
        read.failed.push({ rule: rule.id, segment: record.view.id, error: String(error) });
      }
    }
    return read;
  }

  #flag(rule: Rule, report: Report, dismissed: ReadonlySet<string>): Flag | null {
    const { place } = report;
    const record = this.#records.get(place.segment);
    const text =
      record && (place.side === 'source' ? record.view.source : record.view.target[place.paragraph]);
    if (!record || !text || place.start < 0 || place.end > text.text.length || place.start > place.end)
      return null;
    const key = flagKey(rule.id, report.messageId, place, text);
    return {
      key,
      rule: rule.id,
      mqm: rule.meta.mqm,
      severity: report.severity ?? rule.meta.severity,
      place,
      text: text.text.slice(place.start, place.end),
      messageId: report.messageId,
      data: report.data ?? {},
      status: dismissed.has(key) ? 'dismissed' : this.#status(record, report),
      related: report.related ?? [],
      fixes: report.fixes ?? [],
    };
  }

  #status({ view }: SegmentRecord, { place, carried = 'ask' }: Report): FlagStatus {
    if (place.side === 'target' || this.#sourceOnly) return 'open';
    if (view.leftOut) return 'resolved';
    if (view.target.length === 0) return 'open';
    if (carried === 'ask') return view.state === 'reviewed' ? 'resolved' : 'open';
    return carried === 'mended' ? 'resolved' : 'open';
  }

  #compare(a: Flag, b: Flag): number {
    return (
      this.#index(a.place) - this.#index(b.place) ||
      a.place.side.localeCompare(b.place.side) ||
      a.place.paragraph - b.place.paragraph ||
      a.place.start - b.place.start ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      a.place.end - b.place.end ||
      a.rule.localeCompare(b.rule)
    );
  }

  #index(place: Place): number {
    return this.#records.get(place.segment)?.view.index ?? 0;
  }
}

function readsArabicAlone({ meta }: Rule): boolean {
  return meta.sides.includes('source') && (meta.apart === true || !meta.sides.includes('target'));
}

function placeKey(place: Place): string {
  return `${place.segment} ${place.side} ${place.paragraph} ${place.start} ${place.end}`;
}
