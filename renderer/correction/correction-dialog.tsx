import { useMemo, useState } from 'react';
import type { ReadArabic } from '../../core/contract/correction.ts';
import { asksForLook, correct } from '../../core/review/correct.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { readFile } from '../dialogs/read-files.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { ArabicInput, type ArabicInputValue } from './arabic-input.tsx';
import './correction.css';
import { CorrectionPreview } from './correction-preview.tsx';
import { useWireStep } from './use-wire-step.ts';

const EMPTY: ArabicInputValue = { way: 'paste', source: '', file: null };

/** Another version of the Arabic: given, looked over, and laid over the review. */
export function CorrectionDialog({ session, onClose }: { session: DocumentSession; onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const step = useWireStep(session.id);
  const { segments, former } = useSnapshot(session, 'segments', 'former');
  const [input, setInput] = useState<ArabicInputValue>(EMPTY);
  const [read, setRead] = useState<ReadArabic | null>(null);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const correction = useMemo(() => {
    let made = 0;
    return read && correct(segments, former, read.arabic, () => `new ${(made += 1)}`);
  }, [read, segments, former]);

  const readArabic = async () => {
    const { way, source, file } = input;
    if (way === 'paste') {
      return source.trim() === '' ? t('correction.empty') : host.call('arabic.from-text', { source });
    }
    if (!file) return t('correction.noFile');
    const bytes = await readFile(file);
    return bytes.ok ? host.call('arabic.from-file', { file: bytes.value }) : bytes;
  };
  const compare = async () => {
    setBusy(true);
    const answer = await readArabic();
    setBusy(false);
    if (typeof answer === 'string') setProblem(answer);
    else if (answer.ok) setRead(answer.value);
    else setProblem(words.error(answer.error));
  };
  const confirm = async () => {
    if (!read || !correction || busy) return;
    setBusy(true);
    const stored = await session.flush();
    const { draftVersion: base, saveError } = session.getSnapshot();
    const answer = stored
      ? await host.call('document.correct', { document: session.id, base, arabic: [...read.arabic], note })
      : { ok: false as const, error: saveError ?? { code: 'internal' as const, params: {} } };
    setBusy(false);
    if (!answer.ok) {
      setProblem(words.error(answer.error));
      return;
    }
    const waiting = new Map(
      correction.segments.flatMap((each) =>
        each.former === null ? [] : [[each.segment.id, each.former] as const],
      ),
    );
    const count = correction.segments.filter(({ segment }) => asksForLook(segment, waiting)).length;
    onClose();
    await step(answer.value.back, t('correction.done', { count }));
  };

  return (
    <Dialog
      title={t('correction.title')}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          {problem !== null && (
            <p className="dialog-problem" role="alert">
              {problem}
            </p>
          )}
          {correction ? (
            <Button
              onPress={() => {
                setRead(null);
                setProblem(null);
              }}
            >
              {t('correction.back')}
            </Button>
          ) : (
            <Button onPress={onClose}>{t('app.cancel')}</Button>
          )}
          {!correction && (
            <Button variant="primary" isDisabled={busy} onPress={() => void compare()}>
              {busy ? t('correction.comparing') : t('correction.compare')}
            </Button>
          )}
          {correction && !correction.isNothing && (
            <Button variant="primary" isDisabled={busy} onPress={() => void confirm()}>
              {busy ? t('correction.working') : t('correction.confirm')}
            </Button>
          )}
        </>
      }
    >
      {read?.notices.map(({ code, params }) => (
        <p key={code} className="hint">
          {words.notice(code, params)}
        </p>
      ))}
      {!correction ? (
        <ArabicInput
          value={input}
          onChange={(value) => {
            setInput(value);
            setProblem(null);
          }}
        />
      ) : correction.isNothing ? (
        <p>{t('correction.nothing')}</p>
      ) : (
        <>
          <CorrectionPreview correction={correction} />
          <Field
            label={t('correction.note')}
            hint={t('correction.noteHint')}
            value={note}
            onChange={setNote}
            maxLength={2000}
          />
        </>
      )}
    </Dialog>
  );
}
