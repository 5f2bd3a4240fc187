/** What is typed into the dialog of an own rule, and the rule that it makes. */
import type { Severity } from '../../../core/model/flag.ts';
import { ownRuleId, type OwnRule } from '../../../core/model/own-rule.ts';
import type { Side } from '../../../core/model/segment.ts';

export interface OwnRuleForm {
  readonly kind: OwnRule['kind'];
  readonly name: string;
  readonly message: string;
  readonly severity: Severity;
  readonly side: Side;
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly wholeWords: boolean;
  /** Whether other words are offered; these may be none. */
  readonly offers: boolean;
  readonly replacement: string;
  readonly term: string;
  /** Renderings, one a line. */
  readonly wanted: string;
  readonly forbidden: string;
}

export const EMPTY_FORM: OwnRuleForm = {
  kind: 'term',
  name: '',
  message: '',
  severity: 'major',
  side: 'target',
  pattern: '',
  ignoreCase: true,
  wholeWords: true,
  offers: false,
  replacement: '',
  term: '',
  wanted: '',
  forbidden: '',
};

export function formOf(rule: OwnRule): OwnRuleForm {
  const { kind, name, message, severity } = rule;
  const base = { ...EMPTY_FORM, kind, name, message, severity };
  if (rule.kind === 'term')
    return { ...base, term: rule.term, wanted: rule.wanted.join('\n'), forbidden: rule.forbidden.join('\n') };
  const { side, pattern, ignoreCase, wholeWords, replacement } = rule;
  return {
    ...base,
    side,
    pattern,
    ignoreCase,
    wholeWords,
    offers: replacement !== null,
    replacement: replacement ?? '',
  };
}

/** The rule as far as it can be tried; null while what it looks for is missing. */
export function ruleOf(form: OwnRuleForm, id: string): OwnRule | null {
  const { name, message, severity } = form;
  const base = { id, name: name.trim(), message: message.trim(), severity };
  if (form.kind === 'pattern') {
    const { side, pattern, ignoreCase, wholeWords, offers, replacement } = form;
    if (pattern === '') return null;
    const better = side === 'target' && offers ? replacement : null;
    return { ...base, kind: 'pattern', side, pattern, ignoreCase, wholeWords, replacement: better };
  }
  const [term, wanted, forbidden] = [form.term.trim(), linesOf(form.wanted), linesOf(form.forbidden)];
  if (term === '' || wanted.length + forbidden.length === 0) return null;
  return { ...base, kind: 'term', term, wanted, forbidden };
}

/** With the changed or new rule in its place; a new one at the end, under an id of its own. */
export function withRule(rules: readonly OwnRule[], rule: OwnRule, isNew: boolean): readonly OwnRule[] {
  if (!isNew) return rules.map((each) => (each.id === rule.id ? rule : each));
  return [...rules, { ...rule, id: ownRuleId(rule.name, new Set(rules.map(({ id }) => id))) }];
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n،;؛]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
