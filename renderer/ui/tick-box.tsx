import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './tick-box.css';

interface TickBoxProps {
  label: string;
  /** The label is for screen readers only, where the box stands beside what it is about. */
  labelUnseen?: boolean;
  isSelected: boolean;
  /** Holds for some of what it stands for. */
  isIndeterminate?: boolean;
  excludeFromTabOrder?: boolean;
  onChange(isSelected: boolean): void;
}

export function TickBox({ label, labelUnseen = false, ...rest }: TickBoxProps) {
  return (
    <AriaCheckbox {...rest} className="tick-box">
      <span className="tick-box-box" aria-hidden="true">
        <svg viewBox="0 0 16 16">
          <path className="tick-box-tick" d="m3.5 8.5 3 3 6-7" />
          <path className="tick-box-bar" d="M4 8h8" />
        </svg>
      </span>
      <span className={labelUnseen ? 'unseen' : undefined}>{label}</span>
    </AriaCheckbox>
  );
}
