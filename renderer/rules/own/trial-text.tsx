import { useWords } from '../../i18n/use-words.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import type { PastedText } from './use-pasted-text.ts';

/** Characters of a pasted text; a rule is tried at every stroke. */
const LONGEST = 100_000;

const CHOICES = ['document', 'pasted'] as const;
export type TrialChoice = (typeof CHOICES)[number];

interface TrialChooserProps {
  /** Of the document. */
  title: string;
  choice: TrialChoice;
  onChoose(choice: TrialChoice): void;
}

export function TrialChooser({ title, choice, onChoose }: TrialChooserProps) {
  const { t } = useWords();
  return (
    <Choice
      label={t('ownRules.tryOn')}
      labelUnseen
      value={choice}
      onChange={onChoose}
      options={CHOICES.map((id) => ({ id, label: t(`ownRules.tryOns.${id}`, { title }) }))}
    />
  );
}

export function PastedFields({ pasted }: { pasted: PastedText }) {
  const { t } = useWords();
  return (
    <div className="trial-pasted">
      <Field
        label={t('ownRules.sides.source')}
        value={pasted.source}
        onChange={(text) => pasted.paste('source', text)}
        lang="ar"
        rows={2}
        maxLength={LONGEST}
      />
      <Field
        label={t('ownRules.sides.target')}
        value={pasted.target}
        onChange={(text) => pasted.paste('target', text)}
        lang="en"
        rows={2}
        maxLength={LONGEST}
      />
    </div>
  );
}
