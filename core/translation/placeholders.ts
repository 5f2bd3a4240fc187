/** Placeholders of a template: `{{text}}`, `{{source}}`, `{{target}}`, `{{key}}`. */
const PLACEHOLDERS = ['text', 'source', 'target', 'key'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

export type Values = Readonly<Record<Placeholder, string>>;

const PATTERN = /\{\{\s*(\w+)\s*\}\}/gu;

const isPlaceholder = (name: string): name is Placeholder => PLACEHOLDERS.some((each) => each === name);

/** The names that stand in a template, known or not. */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(PATTERN)].map(([, name]) => name ?? '');
}

/** The first name in a template that means nothing; null where each is known. */
export const strangerIn = (template: string): string | null =>
  namesIn(template).find((name) => !isPlaceholder(name)) ?? null;

/**
 * The template with its values, in one pass: what stands in a value is text, also where it looks like a placeholder.
 * @param encode makes a value safe where it goes
 */
export function fillIn(
  template: string,
  values: Values,
  encode: (value: string) => string = (value) => value,
): string {
  return template.replace(PATTERN, (whole, name: string) =>
    isPlaceholder(name) ? encode(values[name]) : whole,
  );
}
