import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { TrialHit, TrialOutcome } from './trial.ts';

/** Characters shown on either side of what was found. */
const AROUND = 60;

/** How often the rule speaks in the text below which it is tried, and where first. */
export function TrialHits({ outcome, children }: { outcome: TrialOutcome | null; children: ReactNode }) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="trial" aria-labelledby="trial">
      <h3 id="trial">{t('ownRules.trial')}</h3>
      {children}
      <p className="hint" role="status">
        {outcome === null && t('ownRules.nothingToTry')}
        {outcome?.kind === 'refused' && t('ownRules.refused')}
        {outcome?.kind === 'stopped' && t('ownRules.stopped')}
        {outcome?.kind === 'tried' && t('ownRules.hits', { count: outcome.total })}
      </p>
      {outcome?.kind === 'tried' && outcome.hits.length > 0 && (
        <ul className="trial-hits">
          {outcome.hits.map((hit) => (
            <Hit key={hit.flag.key + String(hit.start)} hit={hit} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Hit({ hit: { flag, number, side, text, start, end } }: { hit: TrialHit }) {
  const words = useWords();
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const script =
    side === 'source' ? ({ lang: 'ar', dir: 'rtl' } as const) : ({ lang: 'en', dir: 'ltr' } as const);
  return (
    <li>
      <span className="trial-number">{words.number(number)}</span>
      <p className={`trial-text trial-${side}`} {...script}>
        {from > 0 && '…'}
        {text.slice(from, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, to)}
        {to < text.length && '…'}
      </p>
      <p className="hint">{words.flag(flag)}</p>
    </li>
  );
}
