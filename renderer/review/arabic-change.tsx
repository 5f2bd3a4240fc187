import { Fragment } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { changeOfArabic } from '../correction/former-arabic.ts';

interface Props {
  /** The Arabic that the English was made from. */
  readonly former: string;
  readonly source: string;
}

/** Under the Arabic of a segment that was corrected: what changed in it. */
export function ArabicChange({ former, source }: Props) {
  const { t } = useWords();
  return (
    <p className="arabic-change" lang="ar" dir="rtl">
      <bdi className="arabic-change-label">{t('review.arabicChanged')}</bdi>{' '}
      {changeOfArabic(former, source).map(({ kind, text }, at) => {
        if (kind === 'same') return <Fragment key={at}>{text}</Fragment>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={at}>
            <span className="unseen">{t(kind === 'removed' ? 'compare.deleted' : 'compare.inserted')} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
