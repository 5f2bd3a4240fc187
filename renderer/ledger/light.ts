/** Lights up an entry of the ledger in both texts. */
import { Range as LineRange, type editor } from 'monaco-editor/editor';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import { markArabic, stretchOf, type TextOf } from '../review/arabic-marks.ts';
import type { DraftModel } from '../review/draft-model.ts';

const NAME = 'ledger-lit';

export function lightSource(entry: LedgerEntry | null, textOf: TextOf): void {
  markArabic(NAME, entry?.source ? stretchOf(entry.source.place, textOf) : []);
}

export function targetLight(entry: LedgerEntry | null, draft: DraftModel): editor.IModelDeltaDecoration[] {
  const place = entry?.target?.place;
  const line = place ? draft.lineOf(place.segment, place.paragraph) + 1 : 0;
  if (!place || line < 1 || place.end > draft.text.getLineLength(line)) return [];
  return [
    {
      range: new LineRange(line, place.start + 1, line, place.end + 1),
      options: { inlineClassName: NAME },
    },
  ];
}
