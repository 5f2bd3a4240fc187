import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface Option<T extends string> {
  id: T;
  label: string;
  hint?: string;
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  onChange(value: T): void;
  options: readonly Option<T>[];
  /** `strip`: short words side by side; `cards`: each with its hint. */
  look?: 'strip' | 'cards';
  /** The label is for screen readers only, where the options explain themselves. */
  labelUnseen?: boolean;
}

/** One of a few, all of them visible. */
export function Choice<T extends string>({
  label,
  value,
  onChange,
  options,
  look = 'strip',
  labelUnseen = false,
}: ChoiceProps<T>) {
  const chosen = (id: string) => {
    const option = options.find((each) => each.id === id);
    if (option) onChange(option.id);
  };
  return (
    <RadioGroup
      className={`choice choice-${look}`}
      orientation={look === 'strip' ? 'horizontal' : 'vertical'}
      value={value}
      onChange={chosen}
    >
      <Label className={labelUnseen ? 'unseen' : 'label'}>{label}</Label>
      <div className="choice-options">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice-option">
            <span className="choice-label">{option.label}</span>
            {option.hint !== undefined && <span className="choice-hint">{option.hint}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
