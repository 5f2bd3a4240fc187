import type { OwnRule } from '../../../core/model/own-rule.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fatesOf, takenIn } from './taken-in.ts';

interface TakeInDialogProps {
  /** Those there are. */
  rules: readonly OwnRule[];
  /** Name of the file, and the rules in it. */
  file: string;
  read: readonly OwnRule[];
  onTake(rules: readonly OwnRule[]): void;
  onClose(): void;
}

/** Says of every rule of a file what will become of it, before anything is changed. */
export function TakeInDialog({ rules, file, read, onTake, onClose }: TakeInDialogProps) {
  const { t } = useWords();
  const fates = fatesOf(rules, read);
  const count = fates.filter(({ kind }) => kind !== 'same').length;
  return (
    <Dialog
      title={t('ownRules.takeIn')}
      isOpen
      onClose={onClose}
      width="medium"
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={count === 0}
            onPress={() => {
              onTake(takenIn(rules, fates));
              onClose();
            }}
          >
            {t('ownRules.take', { count })}
          </Button>
        </>
      }
    >
      <p className="hint">
        <bdi>{file}</bdi>
      </p>
      {fates.length === 0 && <p className="hint">{t('ownRules.noneInFile')}</p>}
      <ul className="fates">
        {fates.map((fate) => (
          <li key={fate.rule.id} className="fate" data-fate={fate.kind}>
            <bdi>{fate.rule.name}</bdi>
            <span className="hint">
              {fate.kind === 'renamed'
                ? t('ownRules.fates.renamed', { name: fate.from })
                : t(`ownRules.fates.${fate.kind}`)}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
