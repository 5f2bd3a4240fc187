import { useCallback, useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { ErrorValue } from '../../core/model/result.ts';
import { useSaveFile } from '../dialogs/use-save-file.ts';
import { useWork } from '../safety/use-work.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { UnderWay } from '../ui/under-way.tsx';
import './memory.css';
import { MemoryDialog } from './memory-dialog.tsx';
import { useTmxImport, type Imported } from './use-import.ts';

/** How large the memory is; bringing units in and out, looking through them. */
export function LibraryMemory() {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { say, trouble } = useMessages();
  const { busy, save } = useSaveFile();
  const { work, follow } = useWork();
  const { progress, start, cancel } = useTmxImport();
  const [units, setUnits] = useState<number | null>(null);
  const [looking, setLooking] = useState(false);
  const failed = useCallback(
    (error: ErrorValue) => trouble((now) => now.t('memory.library.failed', { why: now.error(error) })),
    [trouble],
  );
  const count = useCallback(async (): Promise<void> => {
    const page = await host.call('memory.page', { words: '', limit: 1 });
    if (page.ok) setUnits(page.value.total);
    else failed(page.error);
  }, [host, failed]);
  useEffect(() => {
    let wanted = true;
    void host.call('memory.page', { words: '', limit: 1 }).then((page) => {
      if (wanted && page.ok) setUnits(page.value.total);
    });
    return () => {
      wanted = false;
    };
  }, [host]);

  const bringIn = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const onDone = ({ added, merged, skipped, undo }: Imported): void =>
      say(
        (now) =>
          now.t('memory.library.imported', {
            units: now.t('memory.library.units', { count: added }),
            merged,
            skipped,
          }),
        {
          label: t('app.undo'),
          run: () => void undo().then(count),
        },
      );
    await start(file, { onDone, onFailed: failed });
    await count();
  };
  const said =
    progress &&
    t('memory.library.importing', {
      file: progress.file,
      units: t('memory.library.units', { count: progress.units }),
    });
  return (
    <section className="settings-rules" aria-labelledby="library-memory">
      <h2 id="library-memory">{t('memory.library.title')}</h2>
      <p className="hint">{t('memory.library.hint')}</p>
      {units !== null && (
        <p className="library-memory-count">{t('memory.library.units', { count: units })}</p>
      )}
      <div className="library-memory-actions">
        <Button isDisabled={!units} onPress={() => setLooking(true)}>
          {t('memory.library.lookThrough')}
        </Button>
        <FileTrigger acceptedFileTypes={['.tmx', '.xml']} onSelect={(files) => void bringIn(files?.[0])}>
          <Button isDisabled={progress !== null}>{t('memory.library.import')}</Button>
        </FileTrigger>
        <Button isDisabled={!units || busy} onPress={() => void follow('memory', save({ what: 'memory' }))}>
          {t('memory.library.export')}
        </Button>
      </div>
      {progress && said && <UnderWay words={said} value={progress.percent} total={100} onCancel={cancel} />}
      {work?.work === 'memory' && (
        <UnderWay
          words={t('memory.library.exporting', { count: work.total, done: work.done })}
          value={work.done}
          total={work.total}
          onCancel={() => void host.call('library.stop', { work: 'memory' })}
        />
      )}
      {looking && (
        <MemoryDialog
          onFailed={failed}
          onClose={() => {
            setLooking(false);
            void count();
          }}
        />
      )}
    </section>
  );
}
