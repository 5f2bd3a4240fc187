/** What keeps the settings of a service from being used; in words in the window's locales. */
export interface Problem {
  readonly problem:
    | 'missing'
    | 'address'
    | 'insecure'
    | 'credentials'
    | 'placeholder'
    | 'placeholder-in-host'
    | 'text-in-path'
    | 'language'
    | 'header'
    | 'header-reserved'
    | 'header-text'
    | 'not-json'
    | 'no-text'
    | 'get-with-body'
    | 'answer-path';
  /** What is meant: a placeholder, a line, a place in the JSON. */
  readonly detail?: string;
}
