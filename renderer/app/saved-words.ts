import { isUnanswered } from '../host/line.ts';
import type { Words } from '../i18n/use-words.ts';
import type { SessionSnapshot } from './session-types.ts';

/**
 * Whether the draft is on disk, since when, and why not.
 * @param now milliseconds since 1970, UTC
 */
export function savedWords(
  words: Words,
  { saved, savedAt, saveError }: Pick<SessionSnapshot, 'saved' | 'savedAt' | 'saveError'>,
  now: number,
): string {
  const { t } = words;
  if (saved === 'saved') {
    if (savedAt === null) return t('status.saved');
    return now - savedAt < 1000
      ? t('status.savedNow')
      : t('status.savedAgo', { when: words.ago(savedAt, now) });
  }
  if (saved === 'failed' && saveError && isUnanswered(saveError)) return t('status.unanswered');
  if (saved === 'failed') {
    return t('status.failed', { why: words.error(saveError ?? { code: 'internal', params: {} }) });
  }
  return t(`status.${saved}`);
}
