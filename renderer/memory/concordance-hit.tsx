import { Button as Pressable } from 'react-aria-components';
import type { TextHit } from '../../core/contract/search.ts';
import { useWords } from '../i18n/use-words.ts';
import { MarkedText } from './marked-text.tsx';

/** A use of the words, with both texts; a way to its document. */
export function ConcordanceHit({ hit, onOpen }: { hit: TextHit; onOpen(): void }) {
  const { t } = useWords();
  const { title, number, source, target, ranges } = hit;
  const on = (side: 'source' | 'target') => ranges.filter((range) => range.side === side);
  return (
    <li className="concordance-hit">
      <Pressable className="concordance-open" onPress={onOpen}>
        <span>
          <span className="unseen">{t('memory.open')} </span>
          <bdi>{title}</bdi>
        </span>
        <span className="concordance-number">{t('memory.segment', { number })}</span>
      </Pressable>
      <p className="memory-arabic" lang="ar" dir="rtl">
        <MarkedText text={source} places={on('source')} />
      </p>
      {target === '' ? (
        <p className="hint">{t('memory.noEnglish')}</p>
      ) : (
        <p className="memory-english" lang="en" dir="ltr">
          <MarkedText text={target} places={on('target')} />
        </p>
      )}
    </li>
  );
}
