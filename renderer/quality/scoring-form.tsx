import { qualityTexts } from '../../core/locales/quality-words.ts';
import { SEVERITIES } from '../../core/model/flag.ts';
import { DEFAULT_SCORING, type Scoring } from '../../core/quality/scorecard.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { NumberField } from '../ui/number-field.tsx';

const MOST = 1000;

/** Weights and pass mark; every report is weighed anew as they change. */
export function ScoringForm({ scoring, onChange }: { scoring: Scoring; onChange(scoring: Scoring): void }) {
  const { t, language } = useWords();
  const { severities } = qualityTexts(language);
  const { weights, passMark } = scoring;
  const isUsual =
    passMark === DEFAULT_SCORING.passMark &&
    SEVERITIES.every((severity) => weights[severity] === DEFAULT_SCORING.weights[severity]);
  return (
    <section className="quality-weights" aria-labelledby="quality-weights">
      <h2 id="quality-weights">{t('quality.weights')}</h2>
      <p className="hint">{t('quality.weightsHint')}</p>
      <div className="quality-fields">
        {SEVERITIES.map((severity) => (
          <NumberField
            key={severity}
            label={severities[severity]}
            value={weights[severity]}
            min={0}
            max={MOST}
            onChange={(value) => onChange({ ...scoring, weights: { ...weights, [severity]: value } })}
          />
        ))}
        <NumberField
          label={t('quality.passMark')}
          value={passMark}
          min={0}
          max={MOST}
          onChange={(value) => onChange({ ...scoring, passMark: value })}
        />
        {!isUsual && (
          <Button variant="quiet" onPress={() => onChange(DEFAULT_SCORING)}>
            {t('quality.usual')}
          </Button>
        )}
      </div>
    </section>
  );
}
