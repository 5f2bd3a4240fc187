import type { DocumentSession } from '../review/session.ts';
import { StandingChip } from './standing-chip.tsx';
import { useStage } from './use-stage.ts';

/** How the open document stands, told to screen readers when that changes. */
export function DocumentStanding({ session }: { session: DocumentSession }) {
  const stage = useStage(session);
  return (
    <span role="status">
      <StandingChip standing={stage} />
    </span>
  );
}
