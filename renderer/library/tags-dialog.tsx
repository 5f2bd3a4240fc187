import { useEffect, useState } from 'react';
import type { DocumentId } from '../../core/contract/calls.ts';
import type { TagChange } from '../../core/contract/library.ts';
import type { TagCount } from '../../core/model/revision.ts';
import { tagsOf } from '../history/tags.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

interface TagsDialogProps {
  documents: readonly DocumentId[];
  /** Tags of the library, the most used first. */
  known: readonly TagCount[];
  onClose(): void;
  onDone(changes: readonly TagChange[]): void;
}

/** Tags of one or several documents: those of the library to choose from, and new ones. */
export function TagsDialog({ documents, known, onClose, onDone }: TagsDialogProps) {
  const { t } = useWords();
  const host = useHost();
  const count = documents.length;
  /** How many of the documents have each tag. */
  const [counts, setCounts] = useState<ReadonlyMap<string, number> | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [typed, setTyped] = useState('');

  useEffect(() => {
    let current = true;
    void host.call('library.tags', { documents: [...documents] }).then((answer) => {
      if (current) setCounts(new Map(answer.ok ? answer.value.map((each) => [each.tag, each.count]) : []));
    });
    return () => {
      current = false;
    };
  }, [host, documents]);

  const apply = () => {
    const wanted = new Map([...chosen, ...tagsOf(typed).map((tag) => [tag, true] as const)]);
    onClose();
    if (wanted.size > 0) onDone([...wanted].map(([tag, on]) => ({ tag, on, documents: [...documents] })));
  };

  return (
    <Dialog
      title={t('library.tagsTitle', { count })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onPress={apply}>
            {t('library.tagsApply')}
          </Button>
        </>
      }
    >
      <Field
        label={t('library.newTags')}
        hint={t('library.newTagsHint')}
        value={typed}
        onChange={setTyped}
        maxLength={1000}
        autoFocus
        onKeyDown={({ key }) => {
          if (key === 'Enter') apply();
        }}
      />
      {counts && known.length > 0 && (
        <ul className="tag-choices" aria-label={t('library.tags')}>
          {known.map(({ tag }) => {
            const having = counts.get(tag) ?? 0;
            const choice = chosen.get(tag);
            return (
              <li key={tag}>
                <TickBox
                  label={tag}
                  isSelected={choice ?? having === count}
                  isIndeterminate={choice === undefined && having > 0 && having < count}
                  onChange={(on) => setChosen((now) => new Map([...now, [tag, on]]))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Dialog>
  );
}
