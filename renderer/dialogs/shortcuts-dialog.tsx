import { REPLACE_KEY, withControl, withControlAndShift, withShift } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import './dialogs.css';

const GROUPS = [
  {
    name: 'everywhere',
    keys: [
      ['saveRevision', withControl('S')],
      ['sheet', 'F1'],
      ['closeDialog', 'Esc'],
    ],
  },
  {
    name: 'inReview',
    keys: [
      ['nextFlag', 'F8'],
      ['previousFlag', withShift('F8')],
      ['nextLook', 'F9'],
      ['previousLook', withShift('F9')],
      ['applyFix', withControl('.')],
      ['dismissFlag', withControlAndShift('.')],
      ['nextUnclear', 'F4'],
      ['previousUnclear', withShift('F4')],
      ['confirmEntry', withControlAndShift('Enter')],
      ['confirm', withControl('Enter')],
      ['leaveOut', withControlAndShift('L')],
      ['find', withControl('F')],
      ['replace', REPLACE_KEY],
      ['nextHit', 'F3'],
      ['previousHit', withShift('F3')],
      ['newParagraph', 'Enter'],
      ['giveUp', 'Alt Shift ↑'],
      ['giveDown', 'Alt Shift ↓'],
      ['undo', withControl('Z')],
      ['redo', withControlAndShift('Z')],
    ],
  },
  {
    name: 'inCompare',
    keys: [
      ['nextChange', 'F7'],
      ['previousChange', withShift('F7')],
      ['takeChange', withControl('⌫')],
      ['reading', 'Alt 1 · 2 · 3'],
    ],
  },
] as const;

export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('shortcuts.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      {GROUPS.map(({ name, keys }) => (
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
