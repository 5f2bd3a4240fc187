import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  TextField,
  Virtualizer,
} from 'react-aria-components';
import type { NameCluster } from '../../core/clusters/cluster.ts';
import { useWords } from '../i18n/use-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { fits } from './fits.ts';
import { titleOf } from './title.ts';

interface MergeDialogProps {
  title: string;
  others: readonly NameCluster[];
  onMerge(other: NameCluster): void;
  onClose(): void;
}

const LAYOUT = { rowHeight: 36 } as const;

/** Another name of the document, to be chosen. */
export function MergeDialog({ title, others, onMerge, onClose }: MergeDialogProps) {
  const { t } = useWords();
  return (
    <Dialog title={title} isOpen onClose={onClose} width="medium">
      <Autocomplete filter={(text, sought) => fits([text], sought)}>
        <TextField aria-label={t('names.mergeFilter')} autoFocus>
          <Input
            className="input"
            dir="auto"
            role="combobox"
            aria-expanded="true"
            placeholder={t('names.mergeFilter')}
          />
        </TextField>
        <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
          <ListBox
            className="name-merge-list"
            aria-label={t('names.list')}
            items={others}
            onAction={(id) => {
              const other = others.find((one) => one.id === id);
              if (other) onMerge(other);
            }}
            renderEmptyState={() => <p className="hint">{t('names.emptySearch')}</p>}
          >
            {(other) => (
              <ListBoxItem id={other.id} textValue={titleOf(other)} className="menu-item">
                <bdi>{titleOf(other)}</bdi>
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Autocomplete>
    </Dialog>
  );
}
