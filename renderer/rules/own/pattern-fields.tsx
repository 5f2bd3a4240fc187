import type { ErrorValue } from '../../../core/model/result.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { OwnRuleForm } from './form.ts';

const SIDES = ['target', 'source'] as const;

interface PatternFieldsProps {
  form: OwnRuleForm;
  onChange(part: Partial<OwnRuleForm>): void;
  /** Why the rule cannot be used. */
  refusal: ErrorValue | undefined;
}

export function PatternFields({ form, onChange, refusal }: PatternFieldsProps) {
  const words = useWords();
  const { t } = words;
  const error = refusal && words.error(refusal);
  const isOfReplacement = refusal?.code === 'pattern-group';
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
        error={isOfReplacement ? undefined : error}
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
        <Switch
          label={t('ownRules.offers')}
          isSelected={form.offers}
          onChange={(offers) => onChange({ offers })}
        />
      )}
      {form.side === 'target' && form.offers && (
        <Field
          label={t('ownRules.replacement')}
          hint={t('ownRules.replacementHint')}
          error={isOfReplacement ? error : undefined}
          value={form.replacement}
          onChange={(replacement) => onChange({ replacement })}
          maxLength={500}
        />
      )}
    </>
  );
}
