/** Placeholders of i18next's form, filled without i18next: for core, the command line and tests. */

export interface FillOptions {
  /**
   * Sets each value apart from the direction of the sentence (Unicode isolates), so that Arabic words in an English
   * sentence, or the other way round, do not scramble it. For what is shown in a window; terminals print the marks.
   */
  readonly isolate?: boolean;
}

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/gu;

/** `{{name}}` replaced by the value of that name; one without a value by nothing. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  { isolate = false }: FillOptions = {},
): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) return '';
    return isolate ? `\u2068${value}\u2069` : String(value);
  });
}
