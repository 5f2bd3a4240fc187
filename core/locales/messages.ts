/** Flags, errors and notices in words. */
import type { Notice } from '../formats/notice.ts';
import type { Fix, Flag, MessageData } from '../model/flag.ts';
import { LEDGER_RULE } from '../ledger/entry.ts';
import { isOwnRule, nameInId } from '../model/own-rule.ts';
import type { ErrorValue } from '../model/result.ts';
import { ERROR_TEXTS as AR_ERRORS } from './ar/errors.ts';
import { LEDGER_TEXTS as AR_LEDGER } from './ar/ledger.ts';
import { RULE_TEXTS as AR_RULES } from './ar/rules.ts';
import { OWN_RULE_TEXTS as AR_OWN } from './ar/own-rules.ts';
import { ERROR_TEXTS as EN_ERRORS } from './en/errors.ts';
import { LEDGER_TEXTS as EN_LEDGER } from './en/ledger.ts';
import { OWN_RULE_TEXTS as EN_OWN } from './en/own-rules.ts';
import { RULE_TEXTS as EN_RULES } from './en/rules.ts';
import type { ErrorTexts } from './error-texts.ts';
import { fill, type FillOptions } from './fill.ts';
import type { RuleTexts, RuleTextsById } from './rule-texts.ts';

export const MESSAGE_LANGUAGES = ['en', 'ar'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

const RULES: Readonly<Record<MessageLanguage, RuleTextsById>> = { en: EN_RULES, ar: AR_RULES };
const OWN_RULES: Readonly<Record<MessageLanguage, RuleTexts>> = { en: EN_OWN, ar: AR_OWN };
const LEDGER: Readonly<Record<MessageLanguage, RuleTexts>> = { en: EN_LEDGER, ar: AR_LEDGER };
const ERRORS: Readonly<Record<MessageLanguage, ErrorTexts>> = { en: EN_ERRORS, ar: AR_ERRORS };

/** Rules of editors say alike whatever they are; what is special to one is in the data of its flags. */
function textsOf(language: MessageLanguage, rule: string): RuleTexts | undefined {
  if (rule === LEDGER_RULE) return LEDGER[language];
  return isOwnRule(rule) ? OWN_RULES[language] : RULES[language][rule];
}

/** Why the flagged words are suspect; a rule or message without words is named by its id. */
export function sayFlag(
  language: MessageLanguage,
  flag: Pick<Flag, 'rule' | 'messageId' | 'data'>,
  options?: FillOptions,
): string {
  const template = textsOf(language, flag.rule)?.messages[flag.messageId];
  return template === undefined ? `${flag.rule}: ${flag.messageId}` : fill(template, flag.data, options);
}

/** The fault's short name. A rule of an editor has the name in its flags' data; without them, that of its id. */
export function sayRule(language: MessageLanguage, rule: string, data: MessageData = {}): string {
  if (isOwnRule(rule)) return String(data['name'] ?? nameInId(rule));
  return textsOf(language, rule)?.name ?? rule;
}

/** What the fault is, how machine translation makes it, and what is no fault. */
export function sayRuleDoc(language: MessageLanguage, rule: string): string {
  return textsOf(language, rule)?.doc ?? '';
}

/** What a fix of a rule's flag will do. */
export function sayFix(language: MessageLanguage, rule: string, fix: Fix, options?: FillOptions): string {
  return fill(textsOf(language, rule)?.fixes?.[fix.titleId] ?? fix.titleId, fix.data ?? {}, options);
}

/** What a parenthesis is when nothing is known to fill it. */
const EMPTY = / \((?:at |عند )?(?:“”|«»)?\s*\)/u;

/** The error with its remedy, after the names of the file and the rule it was met in. */
export function sayError(
  language: MessageLanguage,
  { code, params }: ErrorValue,
  options?: FillOptions,
): string {
  const text = fill(ERRORS[language].errors[code], params, options).replace(EMPTY, '');
  const places = [params['file'], params['rule']].filter((place) => place !== undefined);
  return [...places, text].join(': ');
}

export function sayNotice(
  language: MessageLanguage,
  { code, params }: Notice,
  options?: FillOptions,
): string {
  return fill(ERRORS[language].notices[code], params, options);
}
