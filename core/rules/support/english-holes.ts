import type { Range } from '../../text/range.ts';
import { allMatches } from '../../text/matches.ts';

/** What is missing: the words after a particle, what stood in brackets or quotes, or a figure. */
export type HoleKind = 'after-particle' | 'empty-pair' | 'figure';

export interface Hole extends Range {
  readonly kind: HoleKind;
}

const NONE: readonly Hole[] = [];

const UNIT =
  'percent|per cent|million|billion|trillion|kilograms?|kilomet(?:er|re)s?|met(?:er|re)s|miles|yards|acres|hectares|tons|tonnes|kg|km';

const PATTERNS: readonly (readonly [HoleKind, RegExp])[] = [
  // "the." "an," – articles, conjunctions and "than" end nothing.
  [
    'after-particle',
    /(?<!["“‘'])\b(?:the|an|than|whose|because|unless|and|or)(?=[.?!](?:["”’)]*(?:\s|$)))/gu,
  ],
  ['after-particle', /\b(?:the|an|whose)(?=[,;])/gu],
  // "In, Tyler's brother": a preposition that opens a sentence takes a noun first.
  ['after-particle', /(?<=^|[.!?]\s|["“]\s?)(?:In|On|At|Since|During|From|Until|For|Of|With|To)(?=,\s)/gu],
  // "in China in, but", "struck Donggala in, killing" – but "let Smith in, and"
  [
    'after-particle',
    /(?<= \p{Lu}\p{L}+ )(?<!\b(?:let|lets|letting|brings?|brought|calls?|called|takes?|took|invited?) \p{Lu}\p{L}+ )in(?=[,;]\s)/gu,
  ],
  // "the first half of, according to"
  ['after-particle', /\b(?:half|quarter|end|start|beginning|middle) of(?=[,.])/gu],
  // "toll rises to"
  [
    'after-particle',
    /\b(?:rises?|rose|climbs?|climbed|soars?|soared|jumps?|jumped|falls?|fell|drops?|dropped|reaches|tops) (?:to|by|above|over|past)(?=[.!]?$)/giu,
  ],
  [
    'after-particle',
    /\b(?:of|to|in|at|than|by|from|with|for|about|on|between|until|since)(?=\s+[,.;](?![.\p{L}\p{Nd}]))/gu,
  ],
  ['after-particle', /\b(?:between and|from to)(?=\s+[$£€]?\p{Nd})/gu],
  // "by p.m.", "about yards", "an estimated of", "the -year-old", "a $ plan", "about % of"
  ['figure', /(?<=^|\s)(?:at|by|until|till|before|after|around|about|from|since|to|past)\s+[ap]\.m\./giu],
  [
    'figure',
    new RegExp(
      `\\b(?:about|around|nearly|almost|approximately|roughly|at least|up to|more than|less than|fewer than|an estimated|some)\\s+(?:${UNIT})(?![\\p{L}-])`,
      'giu',
    ),
  ],
  [
    'figure',
    /\b(?:because|that|but|and|while|when|although) (?:more|less|fewer) than(?=\s+(?:of|were|was)\b)/gu,
  ],
  [
    'figure',
    /\b(?:kill|injur|wound|displac|leav|affect|arrest)(?:ed|ing) (?:more than|less than|fewer than|at least|nearly|about|around|over|up to|an estimated)(?=\s+(?:people|others|civilians|soldiers|residents|homes|houses)\b)/gu,
  ],
  ['figure', /\b(?:an|the) estimated(?=\s+of\b)/giu],
  [
    'figure',
    /(?<=^|\s)[-‑](?:year|month|week|day|hour|minute|mile|point|percent|foot|inch|member|strong)s?\b(?:-old)?/gu,
  ],
  ['figure', /[$£€](?=\s+(?!sign|symbol)\p{Ll})/gu],
  ['figure', /(?<=\p{L}\s)(?<!\b(?:as|in|the|a|or|and)\s)%(?=[\s.,])/gu],
  ['figure', /\bon (?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.(?=\s*,|\s+(?:and|at|in|to)\b)/gu],
  ['empty-pair', /(?<=^|\s)(?:\(\s*\)|\[\s*\]|“\s*”|«\s*»|"\s?"(?=[\s.,]|$))/gu],
];

/**
 * What a paragraph without any hole lacks, told before the patterns are tried: a particle right before a mark or the end, a
 * mark behind a blank, a figure before a unit. Brackets and quotes are looked at apart.
 */
const MAY_HAVE_HOLE =
  /\b(?:the|an?|than|whose|because|unless|and|or|of|in|on|at|since|during|from|until|for|with|to|by|above|over|past)(?:[.,;?!]|$)|\s[.,;%]|[$£€]\s|(?:^|\s)[-‑]|between and|from to|[ap]\.m\.|\s(?:percent|per cent|million|billion|trillion|kilo|k[gm]\b|met(?:er|re)s|miles|yards|acres|hectares|ton)|than\s|estimated|(?:ed|ing) (?:at least|nearly|about|around|over|up to)\s|\bon (?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\./iu;

/** Places where something fell out of an English paragraph. */
export function englishHoles(text: string): readonly Hole[] {
  const isLikely = MAY_HAVE_HOLE.test(text);
  const isPaired = /[([“«"]/u.test(text);
  if (!isLikely && !isPaired) return NONE;
  return PATTERNS.filter(([kind]) => (kind === 'empty-pair' ? isPaired : isLikely)).flatMap(
    ([kind, pattern]) =>
      allMatches(text, pattern).map((match) => ({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        kind,
      })),
  );
}
