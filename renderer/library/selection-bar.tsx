import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';

interface SelectionBarProps {
  count: number;
  areArchived: boolean;
  onTags(): void;
  onArchive(): void;
  onRemove(): void;
  onClear(): void;
}

/** What can be done with the selected documents together. */
export function SelectionBar({
  count,
  areArchived,
  onTags,
  onArchive,
  onRemove,
  onClear,
}: SelectionBarProps) {
  const { t } = useWords();
  return (
    <div className="library-selection" role="group" aria-label={t('library.selection')}>
      <p role="status">{t('library.selected', { count })}</p>
      <Button variant="quiet" onPress={onTags}>
        {t('library.tagsOf')}
      </Button>
      <Button variant="quiet" onPress={onArchive}>
        {t(areArchived ? 'library.takeBack' : 'library.archive')}
      </Button>
      <Button variant="quiet" onPress={onRemove}>
        {t('library.remove')}
      </Button>
      <Button variant="quiet" onPress={onClear}>
        {t('library.clearSelection')}
      </Button>
    </div>
  );
}
