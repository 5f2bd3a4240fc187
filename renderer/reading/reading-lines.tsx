import type { Explained } from '../../core/reading/explain.ts';
import type { Session } from '../app/session-types.ts';
import { useWords } from '../i18n/use-words.ts';
import './reading.css';
import { useExplained } from './use-explained.ts';

/** How a few words sound and what they say, in two or three lines. */
export function ReadingLines({ session, text }: { session: Session; text: string }) {
  const { t } = useWords();
  const explained = useExplained(session, text);
  if (!explained) return <p className="reading-waits">{t('reading.loading')}</p>;
  return (
    <div className="reading-lines">
      <Sounds explained={explained} />
      {explained.literal !== null && explained.literal !== explained.reading && (
        <p>
          <span className="reading-name">{t('reading.literally')}</span>{' '}
          <bdi lang="en">{explained.literal}</bdi>
        </p>
      )}
      <Meanings explained={explained} />
    </div>
  );
}

/** The reading, and whether its vowels are a guess. */
export function Sounds({ explained: { reading, isApproximate } }: { explained: Explained }) {
  const { t } = useWords();
  return (
    <p>
      <bdi lang="ar-Latn" className="reading-sound">
        {reading}
      </bdi>
      {isApproximate && <span className="reading-about"> {t('reading.about')}</span>}
    </p>
  );
}

/** What several words mean together, and who says so. */
export function Meanings({ explained: { meanings, literal } }: { explained: Explained }) {
  const { t } = useWords();
  return meanings
    .filter(({ gloss }) => gloss !== literal)
    .map(({ text, gloss, from, start }) => (
      <p key={`${from} ${start}`}>
        <span className="reading-name">{t(`reading.from.${from}`)}</span> <bdi lang="ar">{text}</bdi>
        {' = '}
        <bdi lang="en">{gloss}</bdi>
      </p>
    ));
}
