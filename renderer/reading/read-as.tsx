import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Session } from '../app/session-types.ts';
import { ReadingLines } from './reading-lines.tsx';

interface ReadAsProps {
  session: Session;
  /** Null: there is nothing to read, and the button is as it is. */
  arabic: string | null;
  /** A button that names the words. */
  children: ReactElement;
}

/** Milliseconds of resting on the words. */
const DELAY = 400;

/** A button that tells how its Arabic is read when it has the keyboard or the pointer rests on it. */
export function ReadAs({ session, arabic, children }: ReadAsProps) {
  if (arabic === null) return children;
  return (
    <TooltipTrigger delay={DELAY} closeDelay={0}>
      {children}
      <Tooltip className="reading-tip" placement="bottom" offset={6}>
        <ReadingLines session={session} text={arabic} />
      </Tooltip>
    </TooltipTrigger>
  );
}
