import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { Fold } from '../../core/review/folds.ts';
import { useWords } from '../i18n/use-words.ts';
import { placed } from '../review/placed.ts';
import type { DocumentSession } from '../review/session.ts';
import { showAside } from './desk-state.ts';
import './outline.css';

interface Props {
  readonly session: DocumentSession;
  readonly fold: Fold;
  /** In CSS pixels from the top of the text. */
  readonly top: number;
  readonly height: number;
}

/** Stands over both texts for the rows that are folded away there, and shows them. */
export const FoldLine = memo(function FoldLine({ session, fold, top, height }: Props) {
  const { t, language } = useWords();
  const { first, count } = fold;
  const show = (): void => {
    const rows = session.draft.rows.slice(first, first + count);
    showAside(
      session,
      rows.map(({ segment }) => segment),
    );
    session.focusEditor();
  };
  return (
    <div className="fold-line" style={placed(top, height)} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <Button className="fold-button" excludeFromTabOrder onPress={show}>
        <span>{t('outline.hidden', { count })}</span>
        <span className="fold-action">{t('outline.show')}</span>
      </Button>
    </div>
  );
});
