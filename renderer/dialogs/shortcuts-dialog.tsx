import { useWords } from '../i18n/use-words.ts';
import { KEY_GROUPS } from '../palette/keys-of.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import './dialogs.css';

export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('shortcuts.title')}
      isOpen
      onClose={onClose}
      isText
      actions={<Button onPress={onClose}>{t('app.close')}</Button>}
    >
      {KEY_GROUPS.map(({ name, keys }) => (
        <section key={name} aria-labelledby={`shortcuts-${name}`}>
          <h3 id={`shortcuts-${name}`} className="shortcut-group">
            {t(`shortcuts.${name}`)}
          </h3>
          <dl className="shortcut-list">
            {keys.map(([what, key]) => (
              <div key={what} className="shortcut">
                <dt>{t(`shortcuts.${what}`)}</dt>
                <dd>
                  <kbd dir="ltr">{key}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
