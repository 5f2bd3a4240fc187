import { ToggleButton } from 'react-aria-components';
import type { RevisionId } from '../../core/model/revision.ts';
import { useWords } from '../i18n/use-words.ts';
import type { LegendEntry } from './blame-legend.ts';
import { RevisionFacts } from './revision-facts.tsx';

interface BlamePanelProps {
  legend: readonly LegendEntry[];
  /** Whose words the pointer or the keyboard is on. */
  looked: RevisionId | null;
  /** Whose words alone are to stand out. */
  chosen: RevisionId | null;
  onChoose(revision: RevisionId | null): void;
}

/** The card of the words one looks at, and the revisions of the text. */
export function BlamePanel({ legend, looked, chosen, onChoose }: BlamePanelProps) {
  const { t } = useWords();
  const entry = legend.find(({ id }) => id === looked);
  return (
    <div className="blame-panel">
      <section className="blame-card" aria-label={t('history.blame.card')} role="status">
        {entry?.revision && <RevisionFacts revision={entry.revision} />}
        {entry && !entry.revision && <h3>{t('history.blame.unsaved')}</h3>}
        {!entry && <p>{t('history.blame.cardHint')}</p>}
      </section>
      <h3 id="blame-legend">{t('history.blame.legend')}</h3>
      <p className="blame-hint">{t('history.blame.legendHint')}</p>
      <ul className="blame-legend" aria-labelledby="blame-legend">
        {legend.map(({ id, revision, words, tint }) => (
          <li key={id}>
            <ToggleButton
              className="blame-key"
              isSelected={chosen === id}
              onChange={(isOn) => onChoose(isOn ? id : null)}
            >
              <span className="blame-swatch" data-tint={tint} aria-hidden="true" />
              <span>
                {revision ? t('history.revision', { number: revision.number }) : t('history.blame.unsaved')}
              </span>
              <span className="blame-count">{t('history.blame.words', { count: words })}</span>
            </ToggleButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
