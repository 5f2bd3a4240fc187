import { lazy, Suspense } from 'react';
import { useOpenSession } from '../app/document-context.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { CorrectionDialog } from '../correction/correction-dialog.tsx';
import { FillDialog } from '../memory/fill-dialog.tsx';
import { GoToDialog } from '../palette/go-to-dialog.tsx';
import { PaletteDialog } from '../palette/palette-dialog.tsx';
import { HandOverDialog } from '../stage/hand-over-dialog.tsx';
import { SignOffDialog } from '../stage/sign-off-dialog.tsx';
import { ChangesDialog } from './changes-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { NewDocumentDialog } from './new-document-dialog.tsx';
import { SaveRevisionDialog } from './save-revision-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

const DraftDialog = lazy(() =>
  import('../translation/draft-dialog.tsx').then((module) => ({ default: module.DraftDialog })),
);

/** The dialog that is open, if any; each starts anew when it opens. */
export function Dialogs() {
  const { dialog, dropped, closeDialog } = useNavigation();
  const session = useOpenSession();
  if (dialog === 'new-document') return <NewDocumentDialog key={keyOf(dropped)} dropped={dropped} />;
  if (dialog === 'shortcuts') return <ShortcutsDialog onClose={closeDialog} />;
  if (dialog === 'correction' && session) {
    return <CorrectionDialog session={session} onClose={closeDialog} />;
  }
  if (dialog === 'palette') return <PaletteDialog onClose={closeDialog} />;
  if (dialog === 'go-to' && session) return <GoToDialog session={session} onClose={closeDialog} />;
  if (dialog === 'fill' && session) return <FillDialog session={session} onClose={closeDialog} />;
  if (dialog === 'fill-from-service' && session) {
    return (
      <Suspense>
        <DraftDialog session={session} onClose={closeDialog} />
      </Suspense>
    );
  }
  if (dialog === 'hand-over' && session) return <HandOverDialog session={session} onClose={closeDialog} />;
  if (dialog === 'sign-off' && session) return <SignOffDialog session={session} onClose={closeDialog} />;
  if (dialog === 'export' && session) return <ExportDialog session={session} onClose={closeDialog} />;
  if (dialog === 'export-changes' && session) {
    return <ChangesDialog session={session} onClose={closeDialog} />;
  }
  if (dialog === 'save-revision' && session) {
    return <SaveRevisionDialog session={session} onClose={closeDialog} />;
  }
  return null;
}

/** Files dropped while the dialog is open start it anew with them. */
const keyOf = (files: readonly File[]): string => files.map(({ name, size }) => `${name} ${size}`).join('\n');
