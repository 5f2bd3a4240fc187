import { useEffect, useMemo, useState } from 'react';
import {
  EXPORT_FORMATS,
  type Exported,
  type ExportFormat,
  type ExportRequest,
} from '../../core/contract/outgoing.ts';
import type { Result } from '../../core/model/result.ts';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { UnsignedNote } from '../stage/unsigned-note.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ErrorState, LoadingState } from '../ui/state.tsx';
import { renderDraft } from './render-draft.ts';
import { useSaveFile } from './use-save-file.ts';

const DRAFT = { kind: 'draft' } as const;
/** Formats with room for both languages side by side. */
const WITH_ARABIC: ReadonlySet<ExportFormat> = new Set(['html', 'docx']);

/** Formats that keep comments apart from the text. */
const APART: ReadonlySet<ExportFormat> = new Set(['docx', 'json']);

export function ExportSheet({ session, onClose }: { session: Session; onClose(): void }) {
  const words = useWords();
  const { t, language } = words;
  const host = useHost();
  const { say, trouble } = useMessages();
  const [format, setFormat] = useState<ExportFormat>('txt');
  const [wantsArabic, setWantsArabic] = useState(false);
  const [sidecar, setSidecar] = useState(false);
  const [comments, setComments] = useState(false);
  const arabic = wantsArabic && WITH_ARABIC.has(format);
  const request = useMemo<ExportRequest>(
    () => ({ what: 'text', document: session.id, version: DRAFT, format, arabic, comments, language }),
    [session.id, format, arabic, comments, language],
  );
  const [rendered, setRendered] = useState<{ request: ExportRequest; answer: Result<Exported> } | null>(null);
  const { busy, save } = useSaveFile();
  const { openDialog } = useNavigation();

  useEffect(() => {
    let current = true;
    void renderDraft(host, session, request).then((answer) => current && setRendered({ request, answer }));
    return () => {
      current = false;
    };
  }, [host, session, request]);
  const answer = rendered?.request === request ? rendered.answer : null;
  const exported = answer?.ok ? answer.value : null;
  const text = exported?.content.kind === 'text' ? exported.content.text : null;

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(t('exporting.copied'));
    } catch {
      trouble(t('exporting.copyFailed'));
    }
  };
  const go = async (file: Exported) => {
    await session.keepRevision('before-export');
    if (!(await save(request, file))) return;
    const list = { what: 'flags', document: session.id, version: DRAFT, format: 'html', language } as const;
    if (!sidecar || (await save(list))) onClose();
  };

  return (
    <Dialog
      title={t('exporting.title')}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => openDialog('export-changes')}>{t('redline.openFromText')}</Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button isDisabled={text === null} onPress={() => text !== null && void copy(text)}>
            {t('exporting.copy')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!exported || busy}
            onPress={() => exported && void go(exported)}
          >
            {busy ? t('exporting.saving') : t('exporting.save')}
          </Button>
        </>
      }
    >
      <Choice
        look="cards"
        label={t('exporting.format')}
        value={format}
        onChange={(next) => setFormat(next)}
        options={EXPORT_FORMATS.map((id) => ({
          id,
          label: t(`exporting.formats.${id}`),
          hint: t(`exporting.formatHints.${id}`),
        }))}
      />
      <div className="export-switches">
        {WITH_ARABIC.has(format) && (
          <Switch label={t('exporting.arabic')} isSelected={wantsArabic} onChange={setWantsArabic} />
        )}
        <Switch
          label={t('comments.export')}
          {...(!APART.has(format) && { hint: t('comments.exportAsNotes') })}
          isSelected={comments}
          onChange={setComments}
        />
        <Switch
          label={t('exporting.sidecar')}
          hint={t('exporting.sidecarHint')}
          isSelected={sidecar}
          onChange={setSidecar}
        />
      </div>
      <UnsignedNote />
      <div className="export-preview">
        {exported && <Preview exported={exported} />}
        {answer?.ok === false && (
          <ErrorState title={t('exporting.failed')} hint={words.error(answer.error)} />
        )}
        {!answer && <LoadingState words={t('exporting.rendering')} />}
      </div>
    </Dialog>
  );
}

/** Most characters of a long text that are shown; all of it is exported. */
const SHOWN = 20_000;

function Preview({ exported }: { exported: Exported }) {
  const { t } = useWords();
  const { content, counts } = exported;
  const { controlsRemoved, leftOut, missing } = counts ?? { controlsRemoved: 0, leftOut: 0, missing: 0 };
  return (
    <>
      <p className="export-counts" role="status">
        <span>
          {controlsRemoved === 0
            ? t('exporting.noControls')
            : t('exporting.controls', { count: controlsRemoved })}
        </span>
        {leftOut > 0 && <span>{t('exporting.leftOut', { count: leftOut })}</span>}
        {missing > 0 && <span className="export-missing">{t('exporting.missing', { count: missing })}</span>}
      </p>
      {content.kind === 'bytes' ? (
        <p className="hint">{t('exporting.noPreview')}</p>
      ) : (
        <pre
          className="export-text"
          dir="ltr"
          lang="en"
          tabIndex={0}
          role="region"
          aria-label={t('exporting.preview')}
        >
          {content.text.length > SHOWN ? `${content.text.slice(0, SHOWN)}…` : content.text}
        </pre>
      )}
    </>
  );
}
