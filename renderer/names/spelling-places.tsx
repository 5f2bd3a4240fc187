import { Button } from 'react-aria-components';
import type { NameSpelling } from '../../core/clusters/cluster.ts';
import type { Place } from '../../core/model/flag.ts';
import { useWords } from '../i18n/use-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';

interface SpellingPlacesProps {
  spelling: NameSpelling;
  lang: 'ar' | 'en';
  isMarked: boolean;
  numberOf(segment: string): number;
  onMark(isMarked: boolean): void;
  onGo(place: Place): void;
}

const MOST = 60;

/** A spelling, to be marked, and the segments it stands in, to go to. */
export function SpellingPlaces({ spelling, lang, isMarked, numberOf, onMark, onGo }: SpellingPlacesProps) {
  const words = useWords();
  const { t } = words;
  const { text, places } = spelling;
  const more = places.length - MOST;
  return (
    <li className="name-spelling-places">
      <Checkbox
        label={t('names.spellingOf', { text, count: places.length })}
        isSelected={isMarked}
        onChange={onMark}
      >
        <bdi className={`name-text name-text-${lang}`} lang={lang}>
          {text}
        </bdi>
      </Checkbox>
      <span className="name-places">
        {places.slice(0, MOST).map((place) => {
          const number = numberOf(place.segment);
          return (
            <Button
              key={`${place.segment} ${place.paragraph} ${place.start}`}
              className="name-go"
              aria-label={t('names.placeOf', { text, number })}
              onPress={() => onGo(place)}
            >
              {words.number(number)}
            </Button>
          );
        })}
        {more > 0 && <span className="hint">{t('names.more', { count: more })}</span>}
      </span>
    </li>
  );
}
