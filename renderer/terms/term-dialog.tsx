import { useState } from 'react';
import { LONGEST_NOTE, LONGEST_WORDING } from '../../core/glossary/wording.ts';
import { TERM_KINDS, type Term, type TermWording } from '../../core/model/term.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { glossaryOf, newTermId } from './glossary-store.ts';
import { entryOf, faultyField, formOf, wordingOf, type TermField, type TermForm } from './term-form.ts';
import './terms.css';
import { useGlossary } from './use-glossary.ts';

interface TermDialogProps {
  /** The entry to be changed, or what is known of a new one. */
  term: Term | Partial<TermWording>;
  onKept?(term: Term): void;
  onClose(): void;
}

const SEVERAL = 2000;

/** Writes an entry of the glossary. */
export function TermDialog({ term, onKept, onClose }: TermDialogProps) {
  const words = useWords();
  const { t } = words;
  const store = glossaryOf(useHost());
  const { glossary } = useGlossary();
  const [changing, setChanging] = useState<Term | null>('id' in term ? term : null);
  const [form, setForm] = useState<TermForm>(() => formOf(term));
  const [refused, setRefused] = useState<ErrorValue | null>(null);
  const change = (part: Partial<TermForm>) => {
    setForm((now) => ({ ...now, ...part }));
    setRefused(null);
  };
  const wording = wordingOf(form);
  const field = wording.ok ? null : faultyField(form, wording.error);
  const other = entryOf(glossary.terms, form.arabic, changing?.id ?? null);
  const errorAt = (at: TermField): string | undefined =>
    !wording.ok && field === at ? words.error(wording.error) : undefined;

  const keep = async () => {
    if (!wording.ok || other) return;
    const kept = await store.save([{ id: changing?.id ?? newTermId(), ...wording.value }]);
    if (!kept.ok) return setRefused(kept.error);
    const [first] = kept.value;
    if (first) onKept?.(first);
    onClose();
  };
  const edit = (entry: Term) => {
    setChanging(entry);
    setForm(formOf(entry));
  };

  return (
    <Dialog
      title={t(changing ? 'terms.edit' : 'terms.new')}
      isOpen
      onClose={onClose}
      width="medium"
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!wording.ok || other !== undefined}
            onPress={() => void keep()}
          >
            {t('terms.keep')}
          </Button>
        </>
      }
    >
      <div className="term-form">
        <Field
          label={t('terms.arabic')}
          hint={t('terms.arabicHint')}
          error={errorAt('arabic')}
          value={form.arabic}
          onChange={(arabic) => change({ arabic })}
          lang="ar"
          maxLength={LONGEST_WORDING}
          autoFocus={form.arabic === ''}
        />
        {other && (
          <p className="term-known" role="status">
            {t('terms.known', { english: other.preferred })}{' '}
            <Button variant="quiet" onPress={() => edit(other)}>
              {t('terms.editKnown')}
            </Button>
          </p>
        )}
        <Field
          label={t('terms.preferred')}
          error={errorAt('preferred')}
          value={form.preferred}
          onChange={(preferred) => change({ preferred })}
          lang="en"
          maxLength={LONGEST_WORDING}
          autoFocus={form.arabic !== ''}
        />
        <div className="term-form-pair">
          <Field
            label={t('terms.allowed')}
            hint={t('terms.oneALine')}
            error={errorAt('allowed')}
            value={form.allowed}
            onChange={(allowed) => change({ allowed })}
            lang="en"
            rows={2}
            maxLength={SEVERAL}
          />
          <Field
            label={t('terms.forbidden')}
            hint={t('terms.oneALine')}
            error={errorAt('forbidden')}
            value={form.forbidden}
            onChange={(forbidden) => change({ forbidden })}
            lang="en"
            rows={2}
            maxLength={SEVERAL}
          />
        </div>
        <div className="term-form-pair">
          <Field
            label={t('terms.variants')}
            hint={t('terms.oneALine')}
            error={errorAt('variants')}
            value={form.variants}
            onChange={(variants) => change({ variants })}
            lang="ar"
            rows={2}
            maxLength={SEVERAL}
          />
          <Select
            label={t('terms.kind')}
            value={form.kind}
            onChange={(id) => change({ kind: TERM_KINDS.find((kind) => kind === id) ?? form.kind })}
            options={TERM_KINDS.map((id) => ({ id, label: t(`terms.kinds.${id}`) }))}
          />
        </div>
        <Field
          label={t('terms.note')}
          value={form.note}
          onChange={(note) => change({ note })}
          rows={2}
          maxLength={LONGEST_NOTE}
        />
        {refused && (
          <p className="field-error" role="alert">
            {words.error(refused)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
