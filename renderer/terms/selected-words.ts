/** What an editor selected in both texts, or looks at: the beginning of a new term. */
import type { DocumentSession } from '../review/session.ts';

export interface SelectedWords {
  readonly arabic: string;
  readonly english: string;
}

/** A term is a few words; more was selected for something else. */
const LONGEST = 200;

/** The Arabic selected, or else flagged or lit up; the English selected. */
export function selectedWords(session: DocumentSession): SelectedWords {
  const { focused, entry } = session.getSnapshot();
  const { pane } = session;
  const flagged = focused?.place.side === 'source' ? focused.text : undefined;
  const arabic = selectedArabic() ?? flagged ?? entry?.source?.text ?? '';
  const selection = pane?.editor.getSelection();
  const english = selection ? session.draft.text.getValueInRange(selection) : '';
  return { arabic: fitting(arabic), english: fitting(english) || fitting(entry?.target?.text ?? '') };
}

function selectedArabic(): string | undefined {
  const selection = window.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!selection || selection.isCollapsed || !element?.closest('.arabic-text')) return undefined;
  return selection.toString();
}

function fitting(text: string): string {
  const tidy = text.replace(/\s+/gu, ' ').trim();
  return tidy.length > LONGEST ? '' : tidy;
}
