import { useMemo, useState } from 'react';
import { SEVERITIES } from '../../../core/model/flag.ts';
import type { OwnRule } from '../../../core/model/own-rule.ts';
import type { Session } from '../../app/session-types.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { EMPTY_FORM, formOf, ruleOf, type OwnRuleForm } from './form.ts';
import { PatternFields } from './pattern-fields.tsx';
import { TermFields } from './term-fields.tsx';
import { PastedFields, TrialChooser, type TrialChoice } from './trial-text.tsx';
import { TrialHits } from './trial-hits.tsx';
import { usePastedText } from './use-pasted-text.ts';
import { useTrial } from './use-trial.ts';
import { useTrialText } from './use-trial-text.ts';

const KINDS = ['term', 'pattern'] as const;
/** Of a rule that has none yet; it gets one from its name when it is kept. */
const NEW_ID = 'own-new';

interface OwnRuleDialogProps {
  /** Null: a new one. */
  rule: OwnRule | null;
  session: Session | null;
  /** Resolves to false where the rule was not kept, and the dialog stays. */
  onKeep(rule: OwnRule, isNew: boolean): Promise<boolean>;
  onClose(): void;
}

/** Writes a rule and tries it on a document before it is kept. */
export function OwnRuleDialog({ rule, session, onKeep, onClose }: OwnRuleDialogProps) {
  const { t } = useWords();
  const [form, setForm] = useState<OwnRuleForm>(() => (rule ? formOf(rule) : EMPTY_FORM));
  const change = (part: Partial<OwnRuleForm>) => setForm((now) => ({ ...now, ...part }));
  const made = useMemo(() => ruleOf(form, rule?.id ?? NEW_ID), [form, rule]);
  const text = useTrialText(session);
  const pasted = usePastedText();
  const [choice, setChoice] = useState<TrialChoice>('document');
  const isPasted = choice === 'pasted' || text === null;
  const outcome = useTrial(made, isPasted ? pasted.segments : text.segments);
  const refusal = outcome?.kind === 'refused' ? outcome.error : undefined;
  const isSound = outcome?.kind === 'tried' && made !== null && made.name !== '';

  const keep = async () => {
    if (made && isSound && (await onKeep(made, rule === null))) onClose();
  };
  return (
    <Dialog
      title={t(rule ? 'ownRules.edit' : 'ownRules.new')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" isDisabled={!isSound} onPress={() => void keep()}>
            {t('ownRules.keep')}
          </Button>
        </>
      }
    >
      <div className="own-rule">
        <div className="own-rule-form">
          <Choice
            label={t('ownRules.kind')}
            value={form.kind}
            onChange={(kind) => change({ kind })}
            options={KINDS.map((id) => ({ id, label: t(`ownRules.kinds.${id}`) }))}
          />
          <Field
            label={t('ownRules.name')}
            hint={t('ownRules.nameHint')}
            value={form.name}
            onChange={(name) => change({ name })}
            maxLength={100}
            autoFocus
          />
          {form.kind === 'pattern' ? (
            <PatternFields form={form} onChange={change} refusal={refusal} />
          ) : (
            <TermFields form={form} onChange={change} refusal={refusal} />
          )}
          <Field
            label={t('ownRules.message')}
            hint={t('ownRules.messageHint')}
            value={form.message}
            onChange={(message) => change({ message })}
            maxLength={500}
          />
          <Select
            label={t('ownRules.severity')}
            value={form.severity}
            onChange={(id) =>
              change({ severity: SEVERITIES.find((severity) => severity === id) ?? form.severity })
            }
            options={SEVERITIES.map((id) => ({ id, label: t(`review.flags.severity.${id}`) }))}
          />
        </div>
        <TrialHits outcome={made ? outcome : null}>
          {text && <TrialChooser title={text.title} choice={choice} onChoose={setChoice} />}
          {isPasted && <PastedFields pasted={pasted} />}
        </TrialHits>
      </div>
    </Dialog>
  );
}
