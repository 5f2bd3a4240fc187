import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/contract/calls.ts';
import type { Fix, Flag, MessageData } from '../../core/model/flag.ts';
import type { ErrorValue } from '../../core/model/result.ts';
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
  /** Short name of a rule's fault. */
  rule(id: string): string;
  /** Why the flagged words are suspect. */
  flag(flag: Pick<Flag, 'rule' | 'messageId' | 'data'>): string;
  /** What the button of a fix will do. */
  fix(rule: string, fix: Fix): string;
}

/** Keys that come from data (codes, rule ids) cannot be checked by the compiler; they fall back to `other`. */
type LooseT = (keys: string | readonly string[], values: MessageData & { ns?: string }) => string;

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'ar' ? 'ar' : 'en';
  return useMemo(() => wordsOf(t, language), [t, language]);
}

export function wordsOf(t: TFunction, language: Language): Words {
  const tag = localeTag(language);
  const loose = t as unknown as LooseT;
  const numbers = new Intl.NumberFormat(tag);
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const rules = (keys: readonly string[], data: MessageData) => loose(keys, { ...data, ns: 'rules' });
  return {
    language,
    t,
    number: (value) => numbers.format(value),
    moment: (at) => moments.format(at),
    ago: (at, now) => ago(at, now, tag),
    error: ({ code, params }) => loose([`errors.${code}`, 'errors.internal'], params),
    notice: (code, params) => loose(`notices.${code}`, params),
    rule: (id) => loose([`${id}.name`, id], { ns: 'rules' }),
    flag: ({ rule, messageId, data }) => rules([`${rule}.messages.${messageId}`, `${rule}.name`, rule], data),
    fix: (rule, { titleId, data = {} }) => rules([`${rule}.fixes.${titleId}`, `${rule}.name`, rule], data),
  };
}
