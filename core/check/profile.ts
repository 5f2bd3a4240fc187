import { chosenSeverity, isSwitchedOn, type Profile } from '../model/profile.ts';
import type { Severity } from '../model/flag.ts';
import type { Report, Rule } from '../rules/rule.ts';

/** The rules that a profile lets speak, each with the severity it gives them. */
export function rulesUnder(profile: Profile, rules: readonly Rule[]): readonly Rule[] {
  return rules.flatMap((rule) => {
    if (!isSwitchedOn(profile, rule.id, rule.meta.optIn ?? false)) return [];
    const severity = chosenSeverity(profile, rule.id);
    return [severity === undefined ? rule : weighing(rule, severity)];
  });
}

/** The rule with one severity for all it reports, also where a report would bring its own. */
function weighing(rule: Rule, severity: Severity): Rule {
  const base = { id: rule.id, meta: { ...rule.meta, severity } };
  const weighed = function* (reports: Iterable<Report>): Iterable<Report> {
    for (const report of reports) yield { ...report, severity };
  };
  if ('check' in rule) return { ...base, check: (segment) => weighed(rule.check(segment)) };
  if ('follow' in rule) return { ...base, follow: (findings) => weighed(rule.follow(findings)) };
  return {
    ...base,
    collect: (segment) => rule.collect(segment),
    conclude: (facts) => weighed(rule.conclude(facts)),
  };
}
