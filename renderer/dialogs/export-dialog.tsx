import { useState } from 'react';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { ExportGate } from './export-gate.tsx';
import { ExportSheet } from './export-sheet.tsx';
import { seriousFlags } from './serious-flags.ts';
import './dialogs.css';

/** The gate first, while serious flags are open; then the sheet with format, preview and ways out. */
export function ExportDialog({ session, onClose }: { session: Session; onClose(): void }) {
  const { flags, checking } = useSnapshot(session, 'flags', 'checking');
  const serious = seriousFlags(flags);
  const [passed, setPassed] = useState(serious.length === 0 && !checking);
  return passed || (serious.length === 0 && !checking) ? (
    <ExportSheet session={session} onClose={onClose} />
  ) : (
    <ExportGate session={session} flags={serious} onPass={() => setPassed(true)} onClose={onClose} />
  );
}
