import { done, type Result } from '../../model/result.ts';
import type { OwnPattern } from '../../model/own-rule.ts';
import { inSource, inTarget, type Report, type SegmentRule, type SegmentView } from '../rule.ts';
import { expand, finderOf, type Match } from './matches.ts';

/** The rule of a pattern; fails as `finderOf` does. */
export function patternRule(own: OwnPattern): Result<SegmentRule> {
  const finder = finderOf(own);
  if (!finder.ok) return finder;
  const find = finder.value;
  const messageId = own.message === '' ? 'found' : 'said';

  function* report(segment: SegmentView, paragraph: number | null, text: string): Iterable<Report> {
    for (const match of find(text)) {
      const { start, end } = match;
      const data = { name: own.name, message: own.message };
      const place =
        paragraph === null ? inSource(segment, start, end) : inTarget(segment, paragraph, start, end);
      const better = paragraph === null ? null : replacementOf(own, text, match);
      yield {
        place,
        messageId,
        data,
        fixes:
          better === null
            ? []
            : [
                {
                  kind: 'edit',
                  titleId: better === '' ? 'remove' : 'replace',
                  data: { text: better },
                  edits: [{ place, text: better }],
                },
              ],
      };
    }
  }

  return done({
    id: own.id,
    meta: {
      mqm: 'Style / Organizational style',
      severity: own.severity,
      sides: [own.side],
      apart: true,
      messages: ['found', 'said'],
    },
    *check(segment) {
      if (own.side === 'source') yield* report(segment, null, segment.source.text);
      else for (const [at, view] of segment.target.entries()) yield* report(segment, at, view.text);
    },
  });
}

/** Null where nothing is to be written, or just what stands there. */
function replacementOf(
  { replacement }: OwnPattern,
  text: string,
  { start, end, groups }: Match,
): string | null {
  if (replacement === null) return null;
  const found = text.slice(start, end);
  const better = expand(replacement, found, groups);
  if (better === found) return null;
  // As at the head of a sentence; what a group or a capital of the replacement says stays as it is.
  const isCapital = /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(replacement);
  return isCapital ? better.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : better;
}
