import type { Standing } from '../../core/stage/stage.ts';
import type { Words } from '../i18n/use-words.ts';

/** How a document stands, in a few words; null while it is in work as any other. */
export function sayStanding({ kind, event }: Standing, { t }: Words): string | null {
  if (!event || kind === 'in-work') return null;
  const author = event.author === '' ? t('comments.anonymous') : event.author;
  if (kind === 'handed-over') return t('stage.handedOver', { to: event.to });
  if (kind === 'changed') return t('stage.changed');
  return t(event.obstacles ? 'stage.signedOffInSpite' : 'stage.signedOff', { author });
}

/** The whole of it, for whoever looks closer. */
export function tellStanding(standing: Standing, words: Words): string {
  const { event, kind } = standing;
  if (!event) return '';
  const { t } = words;
  const author = event.author === '' ? t('comments.anonymous') : event.author;
  const when = words.moment(event.at);
  const { number, note, to } = event;
  const what =
    kind === 'handed-over'
      ? t('stage.toldHandedOver', { author, to, when, number })
      : t('stage.toldSignedOff', { author, when, number });
  return note === '' ? what : `${what} ${note}`;
}
