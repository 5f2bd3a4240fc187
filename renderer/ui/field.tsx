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
  /** `code` is read letter by letter, in one direction; `secret` is not shown. */
  kind?: 'code' | 'secret';
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
  kind,
  maxLength = 2_000_000,
  autoFocus = false,
  onBlur,
  onKeyDown,
}: FieldProps) {
  const text = {
    className: `input${lang ? ` input-${lang}` : ''}${kind ? ' input-code' : ''}`,
    dir: directionOf(lang, kind),
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
      {rows === undefined ? (
        <Input {...text} {...(kind === 'secret' && SECRET)} />
      ) : (
        <TextArea {...text} rows={rows} />
      )}
      {hint !== undefined && error === undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}

/** No password of a person that a browser should offer to keep. */
const SECRET = { type: 'password', autoComplete: 'new-password' } as const;

function directionOf(lang: FieldProps['lang'], kind: FieldProps['kind']): 'auto' | 'ltr' | 'rtl' {
  if (kind !== undefined) return 'ltr';
  return lang === undefined ? 'auto' : lang === 'ar' ? 'rtl' : 'ltr';
}
