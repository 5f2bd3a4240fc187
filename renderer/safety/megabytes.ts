import type { Words } from '../i18n/use-words.ts';

/** Bytes in words, with one decimal. */
export function megabytes({ t }: Pick<Words, 't'>, bytes: number): string {
  return t('safety.megabytes', { size: Math.round(bytes / 100_000) / 10 });
}
