import type { ErrorValue } from '../../../core/model/result.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Field } from '../../ui/field.tsx';
import type { OwnRuleForm } from './form.ts';

interface TermFieldsProps {
  form: OwnRuleForm;
  onChange(part: Partial<OwnRuleForm>): void;
  /** Why the rule cannot be used. */
  refusal: ErrorValue | undefined;
}

export function TermFields({ form, onChange, refusal }: TermFieldsProps) {
  const { t } = useWords();
  const errorOf = (field: 'term' | 'wanted' | 'forbidden') =>
    refusal?.params['field'] === field ? t(`ownRules.refusedAt.${field}`) : undefined;
  return (
    <>
      <Field
        label={t('ownRules.term')}
        hint={t('ownRules.termHint')}
        error={errorOf('term')}
        value={form.term}
        onChange={(term) => onChange({ term })}
        lang="ar"
        maxLength={200}
      />
      <Field
        label={t('ownRules.wanted')}
        hint={t('ownRules.wantedHint')}
        error={errorOf('wanted')}
        value={form.wanted}
        onChange={(wanted) => onChange({ wanted })}
        lang="en"
        rows={2}
        maxLength={2000}
      />
      <Field
        label={t('ownRules.forbidden')}
        hint={t('ownRules.forbiddenHint')}
        error={errorOf('forbidden')}
        value={form.forbidden}
        onChange={(forbidden) => onChange({ forbidden })}
        lang="en"
        rows={2}
        maxLength={2000}
      />
    </>
  );
}
