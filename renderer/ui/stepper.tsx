import { Button, FieldError, Group, Input, Label, NumberField } from 'react-aria-components';

interface StepperProps {
  readonly label: string;
  /** Names of the two buttons, for screen readers. */
  readonly less: string;
  readonly more: string;
  readonly value: number;
  readonly bounds: { readonly min: number; readonly max: number };
  onChange(value: number): void;
}

/** A small whole number that is felt for, not known beforehand. */
export function Stepper({ label, less, more, value, bounds, onChange }: StepperProps) {
  return (
    <NumberField
      className="field"
      value={value}
      minValue={bounds.min}
      maxValue={bounds.max}
      step={1}
      onChange={(next) => {
        if (!Number.isNaN(next)) onChange(next);
      }}
    >
      <Label className="label">{label}</Label>
      <Group className="stepper">
        <Button slot="decrement" className="stepper-step" aria-label={less}>
          −
        </Button>
        <Input className="stepper-value" dir="ltr" />
        <Button slot="increment" className="stepper-step" aria-label={more}>
          +
        </Button>
      </Group>
      <FieldError className="field-error" />
    </NumberField>
  );
}
