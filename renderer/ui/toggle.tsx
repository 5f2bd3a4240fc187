import { ToggleButton } from 'react-aria-components';

interface ToggleProps {
  label: string;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
}

/** A short word that is pressed or not, where a switch would be too large. */
export function Toggle({ label, isSelected, onChange }: ToggleProps) {
  return (
    <ToggleButton className="toggle" isSelected={isSelected} onChange={onChange}>
      {label}
    </ToggleButton>
  );
}
