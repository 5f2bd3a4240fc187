/** Names that only their neighbours tell: the short and the loosely spelled, beside a name that both texts have. */
import { bareName, isTranslated, SENTENCE_OPENERS } from '../names/candidates.ts';
import { isJumbled, likeness } from '../names/likeness.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { isParticle } from '../rules/support/stray-names.ts';
import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import type { Pairing } from './entry.ts';
import { isWord } from './short-names.ts';

/** The least likeness beside a name; one syllable says little. */
const BESIDE = 0.5;

/** What `found` leaves beside its names on both sides, step by step. Takes the words that are told. */
export function besideNames(segment: SegmentView, found: readonly Pairing[], taken: Set<Token>): Pairing[] {
  const told = found.flatMap(({ target }) => (target ? [target] : []));
  const more: Pairing[] = [];
  const open = found.filter(({ status }) => status === 'matched');
  for (let pairing = open.pop(); pairing; pairing = open.pop()) {
    const { source, target } = pairing;
    const english = target && segment.target[target.paragraph];
    if (!source || !target || !english) continue;
    for (const step of [-1, 1] as const) {
      const latin = neighbour(english, target, step);
      const arabic = neighbour(segment.source, source, step);
      if (!latin || !arabic || taken.has(arabic) || !mayBe(latin) || isParticle(arabic.text)) continue;
      const end = latin.start + bareName(latin.text).length;
      const isTold = told.some(
        (one) => one.paragraph === target.paragraph && one.start < end && latin.start < one.end,
      );
      if (isTold || !isSpelled(bareName(latin.text), arabic.text)) continue;
      taken.add(arabic);
      const place = inTarget(segment, target.paragraph, latin.start, end);
      const next: Pairing = {
        kind: 'name',
        status: 'matched',
        source: inSource(segment, arabic.start, arabic.end),
        target: place,
      };
      told.push(place);
      more.push(next);
      open.push(next);
    }
  }
  return more;
}

const isSpelled = (latin: string, arabic: string): boolean =>
  likeness(latin, arabic) >= BESIDE || isJumbled(latin, arabic);

function mayBe({ text }: Token): boolean {
  const word = bareName(text).toLowerCase();
  return (
    /^\p{Lu}\p{Ll}/u.test(text) &&
    !isWord(word) &&
    !SENTENCE_OPENERS.test(word) &&
    !isTranslated(bareName(text))
  );
}

/** The word that touches a range on one side. */
function neighbour({ words, text }: TextView, range: Range, step: -1 | 1): Token | undefined {
  const found =
    step < 0
      ? words.findLast(({ end }) => end <= range.start)
      : words.find(({ start }) => start >= range.end);
  if (!found || found.type !== 'word') return undefined;
  const between = step < 0 ? text.slice(found.end, range.start) : text.slice(range.end, found.start);
  return /^[ -]$/u.test(between) ? found : undefined;
}
