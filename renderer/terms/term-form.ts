/** What is typed into the dialog of a term, and the term that it makes. */
import { tidyWording } from '../../core/glossary/wording.ts';
import { termKey } from '../../core/glossary/glossary.ts';
import type { ErrorValue, Result } from '../../core/model/result.ts';
import type { Term, TermKind, TermWording } from '../../core/model/term.ts';

export interface TermForm {
  readonly arabic: string;
  readonly preferred: string;
  /** One a line. */
  readonly variants: string;
  readonly allowed: string;
  readonly forbidden: string;
  readonly kind: TermKind;
  readonly note: string;
}

export type TermField = 'arabic' | 'variants' | 'preferred' | 'allowed' | 'forbidden';

export function formOf(term: Partial<TermWording>): TermForm {
  const {
    arabic = '',
    preferred = '',
    variants = [],
    allowed = [],
    forbidden = [],
    kind = 'term',
    note = '',
  } = term;
  const lines = (texts: readonly string[]): string => texts.join('\n');
  return {
    ...{ arabic, preferred, kind, note },
    ...{ variants: lines(variants), allowed: lines(allowed), forbidden: lines(forbidden) },
  };
}

export function wordingOf({
  arabic,
  preferred,
  variants,
  allowed,
  forbidden,
  kind,
  note,
}: TermForm): Result<TermWording> {
  const lines = (text: string): string[] => text.split('\n');
  return tidyWording({
    ...{ arabic, preferred, kind, note },
    ...{ variants: lines(variants), allowed: lines(allowed), forbidden: lines(forbidden) },
  });
}

/** The entry that has this Arabic already, other than the one that is changed. */
export function entryOf(terms: readonly Term[], arabic: string, id: string | null): Term | undefined {
  const key = termKey(arabic);
  return key === '' ? undefined : terms.find((term) => term.id !== id && termKey(term.arabic) === key);
}

/** The field that an error is about; null while it is still empty: nobody is told off for what is not written yet. */
export function faultyField(form: TermForm, { code, params }: ErrorValue): TermField | null {
  const text = String(params['text'] ?? '');
  if (text === '') return null;
  const has = (field: TermField): boolean =>
    form[field].split('\n').some((line) => line.replace(/\s+/gu, ' ').trim() === text);
  if (code === 'term-arabic') return has('arabic') ? 'arabic' : 'variants';
  if (code === 'term-forbidden') return 'forbidden';
  if (code !== 'term-english') return null;
  return has('preferred') ? 'preferred' : has('allowed') ? 'allowed' : 'forbidden';
}
