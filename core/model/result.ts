/** Errors a caller may meet; turned into words by the locales under `errors.<code>`. */
export const ERROR_CODES = [
  'bad-request',
  'not-found',
  'draft-conflict',
  'not-yours',
  'not-ready',
  'dictionary-full',
  'file-empty',
  'file-binary',
  'file-encoding',
  'file-too-large',
  'file-no-arabic',
  'file-no-english',
  'file-format',
  'file-docx',
  'file-tmx',
  'file-unreadable',
  'file-unwritable',
  'disk-full',
  'read-only',
  'library-newer',
  'library-damaged',
  'library-busy',
  'library-missing',
  'backup-damaged',
  'pattern-unsupported',
  'pattern-invalid',
  'pattern-group',
  'pattern-large',
  'pattern-empty',
  'own-rules-file',
  'own-rules-many',
  'names-many',
  'names-file',
  'own-rule-field',
  'term-arabic',
  'term-english',
  'term-forbidden',
  'term-exists',
  'term-missing',
  'term-kind',
  'term-long',
  'term-wordings',
  'term-double',
  'csv-unclosed',
  'terms-many',
  'terms-file',
  'service-off',
  'service-moved',
  'service-not-agreed',
  'service-key',
  'service-key-missing',
  'service-denied',
  'service-busy',
  'service-error',
  'service-redirect',
  'service-unreachable',
  'service-timeout',
  'service-answer-large',
  'service-answer-json',
  'service-answer-place',
  'service-answer-text',
  'service-answer-empty',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrorValue {
  readonly code: ErrorCode;
  /** Names the place (file, line, paragraph, limit …) for the words of the message. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorValue };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (
  code: ErrorCode,
  params: ErrorValue['params'] = {},
): { readonly ok: false; readonly error: ErrorValue } => ({
  ok: false,
  error: { code, params },
});
