import { useWords } from '../../i18n/use-words.ts';
import { Field } from '../../ui/field.tsx';
import type { OwnRuleForm } from './form.ts';

interface TermFieldsProps {
  form: OwnRuleForm;
  onChange(part: Partial<OwnRuleForm>): void;
}

export function TermFields({ form, onChange }: TermFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('ownRules.term')}
        hint={t('ownRules.termHint')}
        value={form.term}
        onChange={(term) => onChange({ term })}
        lang="ar"
        maxLength={200}
      />
      <Field
        label={t('ownRules.wanted')}
        hint={t('ownRules.wantedHint')}
        value={form.wanted}
        onChange={(wanted) => onChange({ wanted })}
        lang="en"
        rows={2}
        maxLength={2000}
      />
      <Field
        label={t('ownRules.forbidden')}
        hint={t('ownRules.forbiddenHint')}
        value={form.forbidden}
        onChange={(forbidden) => onChange({ forbidden })}
        lang="en"
        rows={2}
        maxLength={2000}
      />
    </>
  );
}
