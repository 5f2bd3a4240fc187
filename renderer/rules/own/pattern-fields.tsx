import { useWords } from '../../i18n/use-words.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { OwnRuleForm } from './form.ts';

const SIDES = ['target', 'source'] as const;

interface PatternFieldsProps {
  form: OwnRuleForm;
  onChange(part: Partial<OwnRuleForm>): void;
  /** Why the pattern cannot be used. */
  refusal: string | undefined;
}

export function PatternFields({ form, onChange, refusal }: PatternFieldsProps) {
  const { t } = useWords();
  const isOfReplacement = refusal !== undefined && form.side === 'target' && form.replacement.includes('$');
  return (
    <>
      <Choice
        label={t('ownRules.side')}
        value={form.side}
        onChange={(side) => onChange({ side })}
        options={SIDES.map((id) => ({ id, label: t(`ownRules.sides.${id}`) }))}
      />
      <Field
        label={t('ownRules.pattern')}
        hint={t('ownRules.patternHint')}
        error={isOfReplacement ? undefined : refusal}
        value={form.pattern}
        onChange={(pattern) => onChange({ pattern })}
        maxLength={1000}
      />
      <Switch
        label={t('ownRules.wholeWords')}
        isSelected={form.wholeWords}
        onChange={(wholeWords) => onChange({ wholeWords })}
      />
      <Switch
        label={t('ownRules.ignoreCase')}
        isSelected={form.ignoreCase}
        onChange={(ignoreCase) => onChange({ ignoreCase })}
      />
      {form.side === 'target' && (
        <Field
          label={t('ownRules.replacement')}
          hint={t('ownRules.replacementHint')}
          error={isOfReplacement ? refusal : undefined}
          value={form.replacement}
          onChange={(replacement) => onChange({ replacement })}
          maxLength={500}
        />
      )}
    </>
  );
}
