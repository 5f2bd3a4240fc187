import { inSource, type Report, type SegmentRule, type SegmentView } from './rule.ts';
import { arabicStrayStops } from './support/arabic-stray-stops.ts';
import { strayStops } from './support/english-stray-stops.ts';
import { edit, englishOf } from './support/paragraphs.ts';

/** A full stop that cuts a phrase in two. */
export const strayFullStop: SegmentRule = {
  id: 'stray-full-stop',
  meta: {
    mqm: 'Linguistic conventions / Punctuation',
    severity: 'minor',
    sides: ['source'],
    messages: ['place', 'relative', 'office', 'decimal', 'particle'],
  },
  *check(segment) {
    for (const { start, end, kind } of segment.source.derive(arabicStrayStops)) {
      yield { place: inSource(segment, start, end), messageId: kind, ...inEnglish(segment) };
    }
  },
};

/** The cut stands in the English where a sentence of it is a mere place; the fix turns that stop into a comma. */
function inEnglish(segment: SegmentView): Pick<Report, 'carried' | 'fixes'> {
  for (const paragraph of englishOf(segment)) {
    const [stop] = strayStops(paragraph.view);
    if (stop) {
      const edits = [edit(paragraph, stop.start, stop.end, ',')];
      return { carried: 'standing', fixes: [{ titleId: 'comma', kind: 'edit', edits }] };
    }
  }
  return { carried: 'mended' };
}
