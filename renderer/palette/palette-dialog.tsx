import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { fold } from '../../core/text/arabic.ts';
import { useWords } from '../i18n/use-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useOffered, type Command } from './command.ts';
import { hasKey, keyOf } from './keys-of.ts';
import './palette.css';

interface Entry {
  readonly command: Command;
  readonly label: string;
  readonly keys: string | undefined;
}

/** Every word sought is somewhere in the label; Arabic whatever its spelling. */
function fits(label: string, sought: string): boolean {
  const text = fold(label.toLowerCase());
  return fold(sought.toLowerCase())
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** All that can be done in the present view, to be found by its words and done with Enter. */
export function PaletteDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const offered = useOffered();
  const [commands] = useState(() => offered.all());
  const entries = commands.map((command): Entry => {
    const { id } = command;
    return {
      command,
      label: hasKey(id) ? t(`shortcuts.${id}`) : t(`palette.commands.${id}`),
      keys: keyOf(id),
    };
  });

  return (
    <Dialog title={t('palette.title')} isOpen onClose={onClose} width="medium">
      <Autocomplete filter={fits}>
        <TextField aria-label={t('palette.filter')} autoFocus>
          <Input
            className="input"
            dir="auto"
            role="combobox"
            aria-expanded="true"
            placeholder={t('palette.filter')}
          />
        </TextField>
        <ListBox
          className="palette-list"
          aria-label={t('palette.title')}
          items={entries}
          onAction={(id) => {
            onClose();
            commands.find((command) => command.id === id)?.run();
          }}
          renderEmptyState={() => <p className="palette-none">{t('palette.none')}</p>}
        >
          {({ command, label, keys }) => (
            <ListBoxItem id={command.id} textValue={label} className="menu-item">
              {label}
              {keys !== undefined && (
                <kbd className="menu-detail" dir="ltr">
                  {keys}
                </kbd>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
