import { Switch as AriaSwitch } from 'react-aria-components';

interface SwitchProps {
  label: string;
  hint?: string;
  /** The label is for screen readers only, where the switch stands beside what it switches. */
  labelUnseen?: boolean;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
}

/** On or off, at once. */
export function Switch({ label, hint, labelUnseen = false, isSelected, onChange }: SwitchProps) {
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange}>
      <span className="switch-track" aria-hidden="true" />
      <span className="switch-words">
        <span className={labelUnseen ? 'unseen' : 'label'}>{label}</span>
        {hint !== undefined && <span className="hint">{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
