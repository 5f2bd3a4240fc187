/** A fault flagged in the Arabic still stands in the English. */
import type { Place } from '../model/flag.ts';
import { inTarget, type Finding, type FollowRule, type Report } from './rule.ts';

/** Weighs what the flag of the Arabic weighs, offers its fixes and is gone with it. */
export const sourceErrorCarried: FollowRule = {
  id: 'source-error-carried',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['carried'],
  },
  *follow(findings) {
    for (const finding of findings) {
      if (finding.report.carried !== 'standing') continue;
      const known = REPORTS.get(finding);
      const report = known === undefined ? reportOf(finding) : known;
      if (known === undefined) REPORTS.set(finding, report);
      if (report) yield report;
    }
  },
};

/** Kept with their findings, since most of these stay from check to check. */
const REPORTS = new WeakMap<Finding, Report | null>();

function reportOf(finding: Finding): Report | null {
  const { rule, severity, report } = finding;
  const place = carriedAt(finding);
  if (!place) return null;
  return {
    place,
    messageId: 'carried',
    data: { rule },
    severity,
    related: [report.place],
    ...(report.fixes ? { fixes: report.fixes } : {}),
  };
}

/** Where the English says it: told by the report, or by its fix: the words it edits, the segment it leaves out. */
function carriedAt({ report, segment }: Finding): Place | undefined {
  if (report.carriedAt) return report.carriedAt;
  for (const fix of report.fixes ?? []) {
    if (fix.kind === 'edit') return fix.edits.find(({ place }) => place.side === 'target')?.place;
    const [first] = segment.target;
    if (fix.segment === segment.id && first) return inTarget(segment, 0, 0, first.text.length);
  }
  return undefined;
}
