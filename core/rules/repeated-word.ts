import { stripMarks } from '../text/arabic.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import type { SegmentRule, SegmentView } from './rule.ts';
import { nounWithOwnAdjective, repeatsInStyle as arabicStyle } from './support/arabic-repetition.ts';
import { repeatsInStyle as englishStyle } from './support/english-repetition.ts';
import { edit, paragraphsOf, placeIn, type Paragraph } from './support/paragraphs.ts';

/**
 * A word twice in a row, parted by nothing but white space; in Arabic also a noun with its own adjective,
 * which machine translation makes of "ministry ministerial" compounds.
 */
export const repeatedWord: SegmentRule = {
  id: 'repeated-word',
  meta: {
    mqm: 'Linguistic conventions / Textual conventions',
    severity: 'minor',
    sides: ['source', 'target'],
    apart: true,
    messages: ['twice', 'own-adjective'],
  },
  *check(segment) {
    const doubledInEnglish = segment.target.some((view) => [...pairs(view.tokens, 'target')].length > 0);
    const namesDoubled = hasDoubledName(segment);
    for (const paragraph of paragraphsOf(segment)) {
      for (const pair of pairs(paragraph.view.tokens, paragraph.side)) {
        const { first, second, messageId } = pair;
        if (namesDoubled && mayBeName(pair)) continue;
        const place = placeIn(paragraph, first.start, second.end);
        const data = { word: first.text, second: second.text };
        if (paragraph.side === 'source') {
          yield { place, messageId, data, carried: doubledInEnglish ? 'standing' : 'mended' };
        } else {
          yield { place, messageId, data, fixes: [removal(paragraph, first, second)] };
        }
      }
    }
  },
};

interface Pair {
  readonly first: Token;
  readonly second: Token;
  readonly messageId: string;
}

function* pairs(tokens: readonly Token[], side: Paragraph['side']): Iterable<Pair> {
  const inStyle = side === 'source' ? arabicStyle : englishStyle;
  for (let at = 1; at < tokens.length; at++) {
    const first = tokens[at - 1];
    const second = tokens[at];
    if (first?.type !== 'word' || second?.type !== 'word' || second.start === first.end) continue;
    if (same(first, second)) {
      if (!inStyle(tokens, at)) yield { first, second, messageId: 'twice' };
    } else if (side === 'source' && nounWithOwnAdjective(stripMarks(first.text), stripMarks(second.text))) {
      yield { first, second, messageId: 'own-adjective' };
    }
  }
}

/** A name of doubled parts (Roa Roa) is doubled, and capitalised, in both texts. */
function hasDoubledName(segment: SegmentView): boolean {
  const doubled = ({ words }: TextView, pattern: RegExp): boolean =>
    words.some((word, at) => at > 0 && word.text === words[at - 1]?.text && pattern.test(word.text));
  return doubled(segment.source, /./u) && segment.target.some((view) => doubled(view, /^\p{Lu}/u));
}

function mayBeName({ first, messageId }: Pair): boolean {
  return messageId === 'twice' && (first.script !== 'latin' || /^\p{Lu}/u.test(first.text));
}

function same(first: Token, second: Token): boolean {
  if (first.script === 'arabic') return stripMarks(first.text) === stripMarks(second.text);
  return first.text.toLowerCase() === second.text.toLowerCase();
}

function removal(paragraph: Paragraph, first: Token, second: Token) {
  return {
    titleId: 'remove',
    kind: 'edit' as const,
    edits: [edit(paragraph, first.end, second.end, '')],
  };
}
