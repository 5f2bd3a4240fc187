import { fold } from '../../core/text/arabic.ts';

/** Whether one of the texts has what is sought: Arabic whatever its spelling, Latin letters whatever their accents. */
export function fits(texts: readonly string[], sought: string): boolean {
  const wanted = bare(sought);
  return wanted === '' || texts.some((text) => bare(text).includes(wanted));
}

const bare = (text: string): string =>
  fold(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, '')
      .toLowerCase(),
  ).trim();
