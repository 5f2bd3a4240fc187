import { FieldError, Input, Label, NumberField as AriaNumberField } from 'react-aria-components';

interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Told when the field is left or Enter is pressed, never in the midst of typing. */
  onChange(value: number): void;
}

export function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  return (
    <AriaNumberField
      className="field number-field"
      value={value}
      minValue={min}
      maxValue={max}
      onChange={(next) => {
        if (!Number.isNaN(next)) onChange(next);
      }}
    >
      <Label className="label">{label}</Label>
      <Input className="input" dir="ltr" />
      <FieldError className="field-error" />
    </AriaNumberField>
  );
}
