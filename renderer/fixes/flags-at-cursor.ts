import type { Flag } from '../../core/model/flag.ts';
import type { EnglishPane } from '../review/english-pane.ts';
import type { DocumentSession } from '../review/session.ts';

/**
 * Open flags that a cursor in the English stands on, and the one the editor last went to; where there are none, those of
 * the segment that can be mended.
 */
export function flagsAtCursor(session: DocumentSession, pane: EnglishPane): readonly Flag[] {
  const { flags, current, focused } = session.getSnapshot();
  const { draft } = session;
  const open = flags.filter(({ status, place }) => status === 'open' && place.segment === current);
  const cursor = pane.editor.getPosition();
  const isUnder = (flag: Flag): boolean => {
    const { place } = session.carriedBy(flag)[0] ?? flag;
    if (!cursor || place.side !== 'target') return false;
    const line = draft.lineOf(place.segment, place.paragraph) + 1;
    const at = cursor.column - 1;
    return line === cursor.lineNumber && place.start <= at && at <= place.end;
  };
  const isFocused = (flag: Flag): boolean => flag.key === focused?.key;
  const here = open.filter((flag) => isFocused(flag) || isUnder(flag));
  const found = here.length > 0 ? here : open.filter(({ fixes }) => fixes.length > 0);
  return found.toSorted((a, b) => Number(isFocused(b)) - Number(isFocused(a)));
}
