import { Switch as AriaSwitch } from 'react-aria-components';

interface SwitchProps {
  label: string;
  hint?: string;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
}

/** On or off, at once. */
export function Switch({ label, hint, isSelected, onChange }: SwitchProps) {
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange}>
      <span className="switch-track" aria-hidden="true" />
      <span className="switch-words">
        <span className="label">{label}</span>
        {hint !== undefined && <span className="hint">{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
