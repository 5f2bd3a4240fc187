import { lazy, Suspense, useState } from 'react';
import type { Mending } from '../../core/fixes/alike.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';

const FixAllDialog = lazy(() =>
  import('./fix-all-dialog.tsx').then((module) => ({ default: module.FixAllDialog })),
);

interface Props extends Mending {
  readonly session: DocumentSession;
  readonly count: number;
}

/** Leads from one fault to all that are mended alike. */
export function FixAllButton({ session, flag, fix, count }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t('fixes.all', { count })}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <FixAllDialog session={session} flag={flag} fix={fix} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
