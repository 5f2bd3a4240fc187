import type { FixPreview } from '../../core/fixes/preview.ts';
import { useWords } from '../i18n/use-words.ts';
import './fixes.css';

/** What goes and what comes, between the words around. */
export function FixChange({ pieces }: { pieces: readonly FixPreview[] }) {
  const { t } = useWords();
  return pieces.map(({ lead, removed, added, tail }, at) => (
    <span className="fix-change" lang="en" dir="ltr" key={at}>
      {lead}
      {removed !== '' && (
        <del>
          <span className="unseen">{t('fixes.removed')} </span>
          {removed}
        </del>
      )}
      {added !== '' && (
        <ins>
          <span className="unseen">{t('fixes.added')} </span>
          {added}
        </ins>
      )}
      {tail}
    </span>
  ));
}
