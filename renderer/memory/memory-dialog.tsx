import { useState } from 'react';
import { MOST_COUNTED } from '../../core/contract/search.ts';
import type { MemoryUnit } from '../../core/memory/unit.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { OriginLine } from './origin-line.tsx';
import { useUnits } from './use-units.ts';

interface MemoryDialogProps {
  onFailed(error: ErrorValue): void;
  onClose(): void;
}

/** The units of the memory, found by their words; what is wrong is taken out. */
export function MemoryDialog({ onFailed, onClose }: MemoryDialogProps) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const [typed, setTyped] = useState('');
  const { list, error, more, reload } = useUnits(typed);
  /** What was deleted last. */
  const [removed, setRemoved] = useState<readonly MemoryUnit[]>([]);

  const remove = async ({ id }: MemoryUnit): Promise<void> => {
    const gone = await host.call('memory.remove', { ids: [id] });
    if (!gone.ok) return onFailed(gone.error);
    setRemoved(gone.value);
    reload();
  };
  const putBack = async (): Promise<void> => {
    const back = await host.call('memory.put-back', { units: [...removed] });
    if (!back.ok) return onFailed(back.error);
    setRemoved([]);
    reload();
  };
  const count =
    list &&
    t(list.total >= MOST_COUNTED && typed !== '' ? 'memory.library.unitsOrMore' : 'memory.library.units', {
      count: list.total,
    });
  return (
    <Dialog
      title={t('memory.library.title')}
      width="medium"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('memory.library.close')}</Button>}
    >
      <Field label={t('memory.words')} value={typed} onChange={setTyped} maxLength={1000} autoFocus />
      {error && <p role="alert">{words.error(error)}</p>}
      <p className="hint" role="status">
        {count ?? t('memory.looking')}
        {list && list.missing > 0 && ` ${t('memory.readingUnits', { count: list.missing })}`}
      </p>
      {removed.length > 0 && (
        <div className="memory-removed" role="status">
          {t('memory.library.removed')}{' '}
          <Button variant="quiet" onPress={() => void putBack()}>
            {t('app.undo')}
          </Button>
        </div>
      )}
      <ol className="memory-units">
        {list?.units.map((unit) => (
          <li key={unit.id} className="memory-unit">
            <p className="memory-arabic" lang="ar" dir="rtl">
              {unit.source}
            </p>
            <p className="memory-english" lang="en" dir="ltr">
              {unit.target}
            </p>
            <OriginLine unit={unit} />
            <Button variant="quiet" onPress={() => void remove(unit)}>
              {t('memory.library.remove')}
            </Button>
          </li>
        ))}
      </ol>
      {more && (
        <Button variant="quiet" onPress={more}>
          {t('memory.more')}
        </Button>
      )}
    </Dialog>
  );
}
