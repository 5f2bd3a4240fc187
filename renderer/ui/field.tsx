import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: string;
  /** Why the value will not do; shown in the place of the hint. */
  error?: string | undefined;
  /** Rows of a field of several lines. */
  rows?: number;
  /** Language of what is written in it, for direction, font and screen readers. */
  lang?: 'ar' | 'en';
  maxLength?: number;
  autoFocus?: boolean;
  onBlur?(): void;
  onKeyDown?(
    event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  ): void;
}

export function Field({
  label,
  value,
  onChange,
  hint,
  error,
  rows,
  lang,
  maxLength = 2_000_000,
  autoFocus = false,
  onBlur,
  onKeyDown,
}: FieldProps) {
  const text = {
    className: `input${lang ? ` input-${lang}` : ''}`,
    dir: lang === undefined ? 'auto' : lang === 'ar' ? 'rtl' : 'ltr',
    spellCheck: lang === 'en',
    ...(lang && { lang }),
  } as const;
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      maxLength={maxLength}
      autoFocus={autoFocus}
      onBlur={() => onBlur?.()}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        // Escape goes on to the dialog that the field is in.
        event.continuePropagation();
      }}
    >
      <Label className="label">{label}</Label>
      {rows === undefined ? <Input {...text} /> : <TextArea {...text} rows={rows} />}
      {hint !== undefined && error === undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
