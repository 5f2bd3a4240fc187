import type { Flag } from '../../core/model/flag.ts';
import type { DocumentSession } from '../review/session.ts';
import { ProposedWords } from './proposed-words.tsx';
import { ReadingLines } from './reading-lines.tsx';

/** What makes no sense is told in full; anything else while the editor looks at it. */
const ALWAYS: ReadonlySet<string> = new Set(['garbled-phrase']);
/** Longer stretches are read in the text, word under word. */
const LONGEST = 160;

/** On the card of a flag in the Arabic: how the words are read, what they say, and what is proposed instead. */
export function FlagReading({
  session,
  flag,
  focused,
}: {
  session: DocumentSession;
  flag: Flag;
  focused: boolean;
}) {
  const isShown = focused || (ALWAYS.has(flag.rule) && flag.status === 'open');
  if (!isShown || flag.place.side !== 'source' || flag.text.length > LONGEST || !/\p{L}/u.test(flag.text))
    return null;
  return (
    <div className="flag-reading">
      <ReadingLines session={session} text={flag.text} />
      <ProposedWords session={session} flag={flag} />
    </div>
  );
}
