import type { NoticeCode } from '../formats/notice.ts';
import type { ErrorCode } from '../model/result.ts';

/** What went wrong and what to do about it. Placeholders are i18next's; what is in doubt may be empty. */
export interface ErrorTexts {
  readonly errors: Readonly<Record<ErrorCode, string>>;
  readonly notices: Readonly<Record<NoticeCode, string>>;
}

/** Those of the translation service. */
export type ServiceErrorTexts = Readonly<Record<Extract<ErrorCode, `service-${string}`>, string>>;
