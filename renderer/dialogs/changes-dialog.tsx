import { useState } from 'react';
import { REDLINE_FORMATS, type ExportRequest, type RedlineFormat } from '../../core/contract/outgoing.ts';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import {
  DRAFT,
  revisionRef,
  storedComparison,
  versionKey,
  versionName,
  versionOfKey,
} from '../compare/version-names.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import { useSaveFile } from './use-save-file.ts';
import './dialogs.css';

const WHATS = ['redline', 'report'] as const;

/** A redline of the versions that are compared, or of two others; or the report of the whole history. */
export function ChangesDialog({ session, onClose }: { session: Session; onClose(): void }) {
  const words = useWords();
  const { t, language } = words;
  const { revisions, saveError } = useSnapshot(session, 'revisions', 'saveError');
  const { comparison } = useNavigation();
  const { trouble } = useMessages();
  const { busy, save } = useSaveFile();
  const [what, setWhat] = useState<(typeof WHATS)[number]>('redline');
  const [versions, setVersions] = useState(() => storedComparison(comparison, revisions));
  const [format, setFormat] = useState<RedlineFormat>('docx');
  const [arabic, setArabic] = useState(true);

  const options = [
    { id: versionKey(DRAFT), label: t('compare.draft') },
    ...revisions.map((revision) => ({
      id: revision.id,
      label: versionName(words, revisionRef(revision), revisions),
      detail: words.moment(revision.at),
    })),
  ];
  const request = (): ExportRequest => {
    const document = session.id;
    if (what === 'report') return { what, document, language };
    return { what, document, ...versions, format, arabic, language };
  };
  const go = async () => {
    // What was typed last belongs to the draft that goes out.
    if (!(await session.flush())) {
      trouble(saveError ? words.error(saveError) : t('exporting.failed'));
      return;
    }
    if (await save(request())) onClose();
  };

  return (
    <Dialog
      title={t('redline.title')}
      width="medium"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" isDisabled={busy} onPress={() => void go()}>
            {busy ? t('exporting.saving') : t('exporting.save')}
          </Button>
        </>
      }
    >
      <Choice
        label={t('redline.what')}
        labelUnseen
        value={what}
        onChange={(next) => setWhat(next)}
        options={WHATS.map((id) => ({ id, label: t(`redline.whats.${id}`) }))}
      />
      {what === 'report' ? (
        <p className="hint">{t('redline.reportHint')}</p>
      ) : (
        <>
          <div className="changes-versions">
            <Select
              label={t('compare.from')}
              value={versionKey(versions.before)}
              onChange={(key) => setVersions({ ...versions, before: versionOfKey(key) })}
              options={options}
            />
            <Select
              label={t('compare.to')}
              value={versionKey(versions.after)}
              onChange={(key) => setVersions({ ...versions, after: versionOfKey(key) })}
              options={options}
            />
          </div>
          <Choice
            look="cards"
            label={t('redline.format')}
            value={format}
            onChange={(next) => setFormat(next)}
            options={REDLINE_FORMATS.map((id) => ({
              id,
              label: t(`redline.formats.${id}`),
              hint: t(`redline.formatHints.${id}`),
            }))}
          />
          {format !== 'json' && (
            <Switch
              label={t('redline.arabic')}
              hint={t('redline.arabicHint')}
              isSelected={arabic}
              onChange={setArabic}
            />
          )}
        </>
      )}
    </Dialog>
  );
}
