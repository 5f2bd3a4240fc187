import { useMemo, useState } from 'react';
import { QUALITY_FORMATS, type QualityFormat } from '../../core/contract/outgoing.ts';
import { qualityTexts } from '../../core/locales/quality-words.ts';
import { QUALITY_SIDES, type QualitySide } from '../../core/quality/report.ts';
import type { Scoring } from '../../core/quality/scorecard.ts';
import { EMPTY_TALLY, sumOf } from '../../core/quality/tally.ts';
import { useProgram } from '../app/program-context.ts';
import { saveExport } from '../dialogs/save-export.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAllDocuments } from '../library/use-all-documents.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Menu } from '../ui/menu.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { Progress } from '../ui/progress.tsx';
import { Select } from '../ui/select.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import { PERIODS, startOf, type Period } from './period.ts';
import './quality.css';
import { ScoreCard } from './score-card.tsx';
import { ScoreTable } from './score-table.tsx';
import { ScoringForm } from './scoring-form.tsx';
import { useReadings, type Readings } from './use-readings.ts';

/** The MQM scorecard of every document changed in a period, and of all of them together. */
export function QualityView() {
  const words = useWords();
  const { t, language } = words;
  const { settings, change } = useProgram();
  const host = useHost();
  const { say, trouble } = useMessages();
  const { documents: all, error, reload } = useAllDocuments();
  const [period, setPeriod] = useState<Period>('month');
  const [now] = useState(() => Date.now());
  const [side, setSide] = useState<QualitySide>('arrived');
  const [chosen, setChosen] = useState<string | null>(null);
  const documents = useMemo(
    () => (all ?? []).filter(({ updatedAt }) => updatedAt >= startOf(period, now)),
    [all, period, now],
  );
  const readings = useReadings(documents);
  const { byDocument } = readings;
  const total = useMemo(
    () =>
      sumOf(
        documents.flatMap(({ id }) => {
          const reading = byDocument.get(id);
          return reading?.ok ? [reading.value[side]] : [];
        }),
      ),
    [documents, byDocument, side],
  );

  const weigh = async (scoring: Scoring) => {
    const failed = await change({ scoring });
    if (failed) trouble((at) => at.t('settings.failed', { why: at.error(failed) }));
  };

  const exportReport = async (format: QualityFormat) => {
    const since = period === 'all' ? null : startOf(period, now);
    const ids = documents.map(({ id }) => id);
    const saved = await saveExport(host, { what: 'quality', documents: ids, format, since, language });
    if (!saved.ok) {
      const { error: why } = saved;
      trouble((at) => at.t('quality.exportFailed', { why: at.error(why) }));
    } else if (saved.value.outcome === 'saved') say(t('quality.saved', { file: saved.value.file }));
    else if (saved.value.outcome === 'downloaded') say(t('quality.exported', { name: saved.value.name }));
  };

  if (error) {
    return (
      <ErrorState title={t('quality.failed')} hint={words.error(error)}>
        <Button variant="primary" onPress={reload}>
          {t('app.retry')}
        </Button>
      </ErrorState>
    );
  }
  if (!all) return <LoadingState words={t('library.loading')} />;
  const { scoring } = settings;
  const shown = documents.find(({ id }) => id === chosen);
  const reading = shown && byDocument.get(shown.id);
  const tally = shown ? (reading?.ok ? reading.value[side] : EMPTY_TALLY) : total;
  return (
    <div className="quality">
      <div className="quality-page">
        <div className="quality-bar">
          <Choice
            label={t('quality.side')}
            labelUnseen
            value={side}
            onChange={(next) => setSide(next)}
            options={QUALITY_SIDES.map((id) => ({ id, label: qualityTexts(language).sides[id] }))}
          />
          <div className="quality-choices">
            <Select
              label={t('quality.period')}
              value={period}
              onChange={(id) => setPeriod(PERIODS.find((each) => each === id) ?? period)}
              options={PERIODS.map((id) => ({ id, label: t(`quality.periods.${id}`) }))}
            />
            <Menu
              label={t('quality.export')}
              isNamed
              isDisabled={documents.length === 0}
              entries={QUALITY_FORMATS.map((format) => ({
                id: format,
                label: t(`quality.formats.${format}`),
                onAction: () => void exportReport(format),
              }))}
            />
          </div>
        </div>
        <p className="hint">{qualityTexts(language).sideHints[side]}</p>
        <ReadingState readings={readings} total={documents.length} />
        {documents.length === 0 ? (
          <EmptyState title={t('quality.empty')} hint={t('quality.emptyHint')} />
        ) : (
          <>
            <ScoreTable
              documents={documents}
              readings={byDocument}
              total={total}
              side={side}
              scoring={scoring}
              chosen={shown?.id ?? null}
              onChoose={setChosen}
            />
            <ScoreCard title={shown?.title ?? t('quality.all')} tally={tally} scoring={scoring} />
          </>
        )}
        <ScoringForm scoring={scoring} onChange={(next) => void weigh(next)} />
      </div>
    </div>
  );
}

/** How far the checking is, with a way to stop it. */
function ReadingState({ readings, total }: { readings: Readings; total: number }) {
  const { t } = useWords();
  const { state, done, stop, goOn } = readings;
  if (state === 'done') return null;
  const said =
    state === 'stopped'
      ? t('quality.stopped', { done, total })
      : t('quality.reading', { done, count: total });
  return (
    <div className="quality-reading" role="status">
      <span>{said}</span>
      <Progress value={done} total={total} words={said} />
      <Button variant="quiet" onPress={state === 'stopped' ? goOn : stop}>
        {state === 'stopped' ? t('quality.goOn') : t('quality.stop')}
      </Button>
    </div>
  );
}
