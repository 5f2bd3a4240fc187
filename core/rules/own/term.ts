import type { OwnTerm } from '../../model/own-rule.ts';
import { fold, stems } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';
import { inSource, inTarget, type SegmentRule } from '../rule.ts';

/** The rule of a term pair. It says nothing while a segment has no English. */
export function termRule(own: OwnTerm): SegmentRule {
  const term = wordsOf(own.term).map(fold);
  const wanted = own.wanted.map(wordsOf).filter((words) => words.length > 0);
  const forbidden = own.forbidden.map(wordsOf).filter((words) => words.length > 0);
  const first = own.wanted[0] ?? '';
  const data = {
    name: own.name,
    message: own.message,
    term: own.term,
    wanted: own.wanted.join(' / '),
  };
  const messageOf = (usual: string): string => (own.message === '' ? usual : 'said');

  return {
    id: own.id,
    meta: {
      mqm: 'Terminology / Wrong term',
      severity: own.severity,
      sides: ['source', 'target'],
      messages: ['said', 'missing', 'forbidden'],
    },
    *check(segment) {
      if (segment.target.length === 0) return;
      const places = arabicPlaces(segment.source, term);
      const [place] = places;
      if (!place) return;
      const related = places.map(({ start, end }) => inSource(segment, start, end));
      let isForbidden = false;
      for (const [paragraph, view] of segment.target.entries()) {
        for (const words of forbidden) {
          for (const { start, end } of latinPlaces(view, words)) {
            // "West Bank barrier" may hold a forbidden "barrier".
            if (
              wanted.some((good) => latinPlaces(view, good).some((at) => at.start <= start && at.end >= end))
            )
              continue;
            isForbidden = true;
            const at = inTarget(segment, paragraph, start, end);
            const found = view.text.slice(start, end);
            const better = likeCase(found, first);
            yield {
              place: at,
              messageId: messageOf('forbidden'),
              data: { ...data, found },
              related,
              fixes:
                first === ''
                  ? []
                  : [
                      {
                        kind: 'edit',
                        titleId: 'replace',
                        data: { text: better },
                        edits: [{ place: at, text: better }],
                      },
                    ],
            };
          }
        }
      }
      // One flag a segment: what stands in place of the term is told already.
      if (isForbidden || wanted.length === 0) return;
      const stands = segment.target.some((view) =>
        wanted.some((words) => latinPlaces(view, words).length > 0),
      );
      if (stands) return;
      yield {
        place: inSource(segment, place.start, place.end),
        messageId: messageOf('missing'),
        data,
        carried: 'standing',
      };
    },
  };
}

const wordsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');

/** Where the folded words of an Arabic term stand in order, the first with any particles. */
function arabicPlaces(view: TextView, term: readonly string[]): Range[] {
  return runs(view, term, (word, wanted, at) => {
    const folded = fold(word);
    return (
      folded === wanted ||
      (at === 0 && stems(folded).includes(wanted)) ||
      (at > 0 && folded === `ال${wanted}`)
    );
  });
}

/** Where the words of an English rendering stand in order. A word in small letters is found with any; one with capitals only so. */
function latinPlaces(view: TextView, rendering: readonly string[]): Range[] {
  return runs(view, rendering, (word, wanted) => {
    const plain = word.replaceAll('’', "'");
    const sought = wanted.replaceAll('’', "'");
    if (plain === sought || plain === `${sought}'s`) return true;
    if (sought !== sought.toLowerCase()) return false;
    const small = plain.toLowerCase();
    return small === sought || small === `${sought}s` || small === `${sought}'s`;
  });
}

function runs(
  view: TextView,
  wanted: readonly string[],
  fits: (word: string, wanted: string, at: number) => boolean,
): Range[] {
  const { words } = view;
  const found: Range[] = [];
  if (wanted.length === 0) return found;
  for (let from = 0; from + wanted.length <= words.length; from++) {
    const fitsHere = wanted.every((word, at) => fits(words[from + at]?.text ?? '', word, at));
    const [first, last] = [words[from], words[from + wanted.length - 1]];
    if (!fitsHere || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    from += wanted.length - 1;
  }
  return found;
}

/** The rendering with a capital where what it replaces has one. */
function likeCase(found: string, rendering: string): string {
  const isCapital = /^\p{Lu}/u.test(found);
  return isCapital ? rendering.charAt(0).toUpperCase() + rendering.slice(1) : rendering;
}
