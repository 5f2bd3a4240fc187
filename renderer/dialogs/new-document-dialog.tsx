import { useState } from 'react';
import { TRACKED_CHANGES, type ImportOrigin } from '../../core/contract/calls.ts';
import { useDocuments } from '../app/document-context.ts';
import { DRAFT } from '../compare/version-names.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useHost } from '../host/host-context.ts';
import { directionOf } from '../i18n/locale-tag.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { useMessages } from '../ui/messages-context.ts';
import './dialogs.css';
import { FilePicker } from './file-picker.tsx';
import { importFiles, importText, readOver, type NewDocumentInput } from './import-document.ts';
import { useOrigin } from './use-origin.ts';

const EMPTY: NewDocumentInput = { title: '', source: '', target: '', files: [], changes: 'accept' };

/** A document from pasted text or from files; it is opened as soon as it is made. */
export function NewDocumentDialog({ dropped }: { dropped: readonly File[] }) {
  const words = useWords();
  const { t } = words;
  // The two texts stand as on the page; the words about them run as the interface does.
  const direction = directionOf(words.language);
  const host = useHost();
  const { closeDialog, compare } = useNavigation();
  const { open } = useDocuments();
  const { say, note } = useMessages();
  const [way, setWay] = useState<'paste' | 'files'>(dropped.length > 0 ? 'files' : 'paste');
  const [input, setInput] = useState<NewDocumentInput>({ ...EMPTY, files: dropped });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const found = useOrigin(input.files);
  const origin = way === 'files' ? found : null;
  const [wantsOver, setWantsOver] = useState(true);

  const change = (part: Partial<NewDocumentInput>) => {
    setInput({ ...input, ...part });
    setProblem(null);
  };
  const lacks = (): string | null => {
    if (way === 'paste') return input.source.trim() === '' ? t('newDocument.emptySource') : null;
    if (input.files.length === 0) return t('newDocument.noFiles');
    if (input.files.length > 2) return t('newDocument.tooMany', { number: input.files.length });
    return null;
  };
  const layOver = async ({ document }: ImportOrigin) => {
    const [file] = input.files;
    if (!file) return;
    setBusy(true);
    const answer = await readOver(host, file, input.changes);
    setBusy(false);
    if (!answer.ok) {
      setProblem(words.error(answer.error));
      return;
    }
    closeDialog();
    await open(document);
    const incoming = answer.value;
    compare({ before: DRAFT, after: { kind: 'file', id: crypto.randomUUID(), name: file.name, incoming } });
  };
  const make = async () => {
    const lack = lacks();
    setProblem(lack);
    if (lack !== null || busy) return;
    if (origin && wantsOver) return layOver(origin);
    setBusy(true);
    const answer = await (way === 'paste' ? importText(host, input) : importFiles(host, input));
    setBusy(false);
    if (!answer.ok) {
      setProblem(words.error(answer.error));
      return;
    }
    const { document, title, notices } = answer.value;
    closeDialog();
    say(t('newDocument.made', { title }));
    for (const { code, params } of notices) note((now) => now.notice(code, params));
    await open(document);
  };

  return (
    <Dialog
      title={t('newDocument.title')}
      width="wide"
      isOpen
      onClose={closeDialog}
      actions={
        <>
          {problem !== null && (
            <p className="dialog-problem" role="alert">
              {problem}
            </p>
          )}
          <Button onPress={closeDialog}>{t('app.cancel')}</Button>
          <Button variant="primary" isDisabled={busy} onPress={() => void make()}>
            {busy
              ? t('newDocument.making')
              : t(origin && wantsOver ? 'newDocument.layOver' : 'newDocument.make')}
          </Button>
        </>
      }
    >
      <div className="new-document-head">
        <Field
          label={t('newDocument.name')}
          hint={way === 'paste' ? t('newDocument.nameHint') : t('newDocument.nameHintFiles')}
          value={input.title}
          onChange={(title) => change({ title })}
          maxLength={300}
        />
        <Choice
          label={t('newDocument.way')}
          value={way}
          onChange={(next) => {
            setWay(next);
            setProblem(null);
          }}
          options={[
            { id: 'paste', label: t('newDocument.paste') },
            { id: 'files', label: t('newDocument.files') },
          ]}
        />
      </div>
      {way === 'paste' ? (
        <div className="new-document-texts" dir="ltr">
          <div dir={direction}>
            <Field
              label={t('newDocument.source')}
              hint={t('newDocument.sourceHint')}
              lang="ar"
              rows={8}
              value={input.source}
              onChange={(source) => change({ source })}
              autoFocus
            />
          </div>
          <div dir={direction}>
            <Field
              label={t('newDocument.target')}
              hint={t('newDocument.targetHint')}
              lang="en"
              rows={8}
              value={input.target}
              onChange={(target) => change({ target })}
            />
          </div>
        </div>
      ) : (
        <>
          <FilePicker files={input.files} onChange={(files) => change({ files })} />
          {origin && (
            <Choice
              label={t('newDocument.cameFrom', { title: origin.title })}
              value={wantsOver ? 'over' : 'new'}
              onChange={(id) => setWantsOver(id === 'over')}
              options={(['over', 'new'] as const).map((id) => ({
                id,
                label: t(`newDocument.returned.${id}`),
              }))}
            />
          )}
          {input.files.some(({ name }) => /\.docx$/iu.test(name)) && (
            <Choice
              label={t('newDocument.changes')}
              value={input.changes}
              onChange={(changes) => change({ changes })}
              options={TRACKED_CHANGES.map((id) => ({ id, label: t(`newDocument.takings.${id}`) }))}
            />
          )}
        </>
      )}
    </Dialog>
  );
}
