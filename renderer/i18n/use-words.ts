import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/contract/calls.ts';
import { NOTICE_CODES } from '../../core/formats/notice.ts';
import { sayError, sayFix, sayFlag, sayNotice, sayRule, sayRuleDoc } from '../../core/locales/messages.ts';
import type { Fix, Flag, MessageData } from '../../core/model/flag.ts';
import { sentences } from '../../core/text/sentences.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { isUnanswered } from '../host/line.ts';
import { ago } from './ago.ts';
import { localeTag } from './locale-tag.ts';

/** Everything that is said to people, in the language of the interface. */
export interface Words {
  readonly language: Language;
  readonly t: TFunction;
  number(value: number): string;
  /** Day and time of a moment, in milliseconds since 1970. */
  moment(at: number): string;
  /** "2 min. ago". */
  ago(at: number, now: number): string;
  /** What went wrong and what can be done about it. */
  error(error: ErrorValue): string;
  /** What an import wants its editor to know. */
  notice(code: string, params: MessageData): string;
  /** Short name of a rule's fault; the name of an editor's own is in the data of its flags. */
  rule(id: string, data?: MessageData): string;
  /** What the rule flags, in one sentence. */
  ruleGist(id: string): string;
  /** Why the flagged words are suspect. */
  flag(flag: Pick<Flag, 'rule' | 'messageId' | 'data'>): string;
  /** What the button of a fix will do. */
  fix(rule: string, fix: Fix): string;
}

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'ar' ? 'ar' : 'en';
  return useMemo(() => wordsOf(t, language), [t, language]);
}

export function wordsOf(t: TFunction, language: Language): Words {
  const tag = localeTag(language);
  const numbers = new Intl.NumberFormat(tag);
  const moments = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return {
    language,
    t,
    number: (value) => numbers.format(value),
    moment: (at) => moments.format(at),
    ago: (at, now) => ago(at, now, tag),
    error: (error) =>
      isUnanswered(error) ? t('app.noAnswer') : sayError(language, error, { isolate: true }),
    notice: (code, params) => {
      const known = NOTICE_CODES.find((each) => each === code);
      return known ? sayNotice(language, { code: known, params }, { isolate: true }) : code;
    },
    rule: (id, data) => sayRule(language, id, data),
    ruleGist: (id) => {
      const doc = sayRuleDoc(language, id);
      return doc.slice(0, sentences(doc)[0]?.end);
    },
    flag: (flag) => sayFlag(language, flag, { isolate: true }),
    fix: (rule, fix) => sayFix(language, rule, fix, { isolate: true }),
  };
}
