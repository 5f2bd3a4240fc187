/** Names that editors chose the English of, written otherwise where the Arabic has them. */
import { COMMON_ENGLISH } from '../lexicon/english-words.ts';
import type { RememberedName } from '../model/name.ts';
import { keyOfArabic } from '../names/arabic-key.ts';
import { bareName } from '../names/candidates.ts';
import {
  areFormsOfOne,
  isLatinParticle,
  isSpelledAlike,
  keyOfEnglish,
  partsOf,
  respelled,
} from '../names/english-spelling.ts';
import { findArabic, FormIndex, type Found } from '../names/known-names.ts';
import { likeness, SAME_NAME } from '../names/likeness.ts';
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import { ofWord } from '../text/word.ts';
import { inSource, inTarget, type Report, type Rule, type SegmentView } from './rule.ts';

/** Silent without names. */
export function chosenName(names: readonly RememberedName[]): Rule {
  const byKey = new Map(names.flatMap((name) => name.arabic.map((one) => [keyOfArabic(one), name] as const)));
  const index = new FormIndex(byKey.keys());
  /** What is right for one name is no fault of another. */
  const right = new Set(names.flatMap(({ english }) => partsOf(english).map(keyOfEnglish)));
  return {
    id: 'chosen-name',
    meta: {
      mqm: 'Terminology / Inconsistent with terminology resource',
      severity: 'minor',
      sides: ['source', 'target'],
      messages: ['differs'],
    },
    *check(segment) {
      // What an editor decided with an article is a name with it.
      const isNamed = (_at: number, isArticled: boolean): boolean => isArticled;
      if (names.length === 0 || segment.target.length === 0) return;
      const seen = new Set<RememberedName>();
      for (const found of findArabic(segment.source, index, isNamed)) {
        const name = byKey.get(found.key);
        if (!name || seen.has(name)) continue;
        seen.add(name);
        yield* differing(segment, found, name.english, right);
      }
    },
  };
}

function* differing(
  segment: SegmentView,
  found: Found,
  chosen: string,
  right: ReadonlySet<string>,
): Iterable<Report> {
  const parts = partsOf(chosen);
  const arabic = segment.source.words.filter(({ script }) => script === 'arabic');
  const own = arabic.filter(({ start, end }) => found.start <= start && end <= found.end);
  for (const [paragraph, view] of segment.target.entries()) {
    for (const { text, start, end } of view.derive(capitals)) {
      if (right.has(keyOfEnglish(text))) continue;
      const part = parts.find((one) => isSpelledAlike(text, one));
      if (part === undefined || keyOfEnglish(part) === keyOfEnglish(text) || areFormsOfOne(text, part))
        continue;
      const most = Math.max(0, ...own.map((word) => likeness(text, word.text)));
      // Another word of the Arabic spells it better: another name.
      if (most < SAME_NAME || arabic.some((word) => !own.includes(word) && likeness(text, word.text) >= most))
        continue;
      const place = inTarget(segment, paragraph, start, end);
      const after = respelled(text, part);
      yield {
        place,
        messageId: 'differs',
        data: { here: text, chosen: after },
        related: [inSource(segment, found.start, found.end)],
        fixes: [{ titleId: 'write', data: { chosen: after }, kind: 'edit', edits: [{ place, text: after }] }],
      };
    }
  }
}

interface Capital extends Range {
  readonly text: string;
}

const isCapital = ofWord((word) => /\p{Lu}/u.test(word) && !COMMON_ENGLISH.has(word.toLowerCase()));

/** Words with a capital, particles before them included, possessives not. */
function capitals(view: TextView): readonly Capital[] {
  const { words, text } = view;
  return words.flatMap((word, at): readonly Capital[] => {
    if (word.script !== 'latin' || !isCapital(word.word) || isLatinParticle(word.text)) return [];
    const before = words[at - 1];
    const isOne = before && isLatinParticle(before.text) && word.start - before.end === 1;
    const start = isOne ? before.start : word.start;
    const end = word.start + bareName(word.text).length;
    return [{ text: text.slice(start, end), start, end }];
  });
}
