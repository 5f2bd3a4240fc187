import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

interface CheckboxProps {
  /** Says what is chosen, where the content beside the box does not say it in words. */
  label: string;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  children: ReactNode;
}

/** One of many to be chosen, with anything beside the box. */
export function Checkbox({ label, isSelected, onChange, children }: CheckboxProps) {
  return (
    <AriaCheckbox className="checkbox" aria-label={label} isSelected={isSelected} onChange={onChange}>
      <svg className="checkbox-box" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />
      </svg>
      <span className="checkbox-content">{children}</span>
    </AriaCheckbox>
  );
}
