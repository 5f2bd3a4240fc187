import type { TermsTable } from '../../core/formats/terms-table.ts';
import type { ImportPlan } from '../../core/glossary/import-plan.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface ImportDialogProps {
  /** Name of the file. */
  file: string;
  table: TermsTable;
  plan: ImportPlan;
  onTake(): void;
  onClose(): void;
}

/** So many of each kind are shown: enough to see whether the file was understood. */
const SHOWN = 100;

/** Says what a file adds and replaces and which of its lines cannot be used, before anything is kept. */
export function ImportDialog({ file, table, plan, onTake, onClose }: ImportDialogProps) {
  const words = useWords();
  const { t } = words;
  const { added, replaced, same } = plan;
  const count = added.length + replaced.length;
  const more = (total: number) =>
    total > SHOWN && <li className="hint">{t('terms.andMore', { count: total - SHOWN })}</li>;
  return (
    <Dialog
      title={t('terms.import')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0} onPress={onTake}>
            {t('terms.take', { count })}
          </Button>
        </>
      }
    >
      <p className="hint">
        <bdi>{file}</bdi>
      </p>
      <p role="status">
        {[
          t('terms.willAdd', { count: added.length }),
          t('terms.willReplace', { count: replaced.length }),
          t('terms.staySame', { count: same }),
          t('terms.cannotUse', { count: table.bad.length }),
        ].join(' · ')}
      </p>
      {table.ignored.length > 0 && (
        <p className="hint">
          {t('terms.ignored')} <bdi>{table.ignored.join(', ')}</bdi>
        </p>
      )}
      {table.bad.length > 0 && (
        <section aria-labelledby="terms-bad">
          <h3 id="terms-bad">{t('terms.badLines')}</h3>
          <ul className="terms-plan">
            {table.bad.slice(0, SHOWN).map(({ line, error }) => (
              <li key={`${line} ${error.code}`} className="terms-bad">
                <strong>{t('terms.line', { line })}</strong> {words.error(error)}
              </li>
            ))}
            {more(table.bad.length)}
          </ul>
        </section>
      )}
      {replaced.length > 0 && (
        <section aria-labelledby="terms-replaced">
          <h3 id="terms-replaced">{t('terms.replaced')}</h3>
          <ul className="terms-plan">
            {replaced.slice(0, SHOWN).map(({ line, before, term }) => (
              <li key={line} className="terms-change">
                <bdi lang="ar">{term.arabic}</bdi>
                <span dir="ltr" lang="en">
                  {before.preferred === term.preferred ? (
                    t('terms.details', { english: term.preferred })
                  ) : (
                    <>
                      <del>{before.preferred}</del> <ins>{term.preferred}</ins>
                    </>
                  )}
                </span>
              </li>
            ))}
            {more(replaced.length)}
          </ul>
        </section>
      )}
      {added.length > 0 && (
        <section aria-labelledby="terms-added">
          <h3 id="terms-added">{t('terms.added')}</h3>
          <ul className="terms-plan">
            {added.slice(0, SHOWN).map(({ line, term }) => (
              <li key={line} className="terms-change">
                <bdi lang="ar">{term.arabic}</bdi>
                <bdi lang="en">{term.preferred}</bdi>
              </li>
            ))}
            {more(added.length)}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
