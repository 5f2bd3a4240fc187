/** A country, nationality or capital of one side is not on the other. */
import { overlaps } from '../text/range.ts';
import { garbledPhrase } from './garbled-phrase.ts';
import type { Rule } from './rule.ts';
import { countryBalance, hasAbbreviation, spelledOut } from './support/pair-countries.ts';
import { wordsAt } from './support/pair-values.ts';

export const countryMismatch: Rule = {
  id: 'country-mismatch',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['differs', 'added', 'dropped'],
  },
  *check(segment) {
    if (segment.target.length === 0 || segment.source.text.trim() === '') return;
    const { sourceOnly, targetOnly } = countryBalance(segment);
    if (sourceOnly.length + targetOnly.length === 0) return;
    const isSpelledOut = spelledOut(segment);
    /* What may be a person or another place is left to name-mismatch. */
    const strays = targetOnly.filter(({ mention, place }) => !mention.doubtful && !isSpelledOut(place));
    /* A country of a garbled phrase is not meant: the English that lacks it has mended the fault. */
    const garbles = [...garbledPhrase.check(segment)];
    const free = sourceOnly.filter(
      ({ place }) => !isSpelledOut(place) && !garbles.some((garble) => overlaps(garble.place, place)),
    );
    for (const { mention, place } of strays) {
      const counterpart = free.shift();
      const english = wordsAt(segment, place);
      if (counterpart) {
        const data = { english, arabic: wordsAt(segment, counterpart.place) };
        yield { place, messageId: 'differs', data, related: [counterpart.place] };
      } else if (mention.form !== 'capital' && garbles.length === 0) {
        /* Custom adds and drops a country that readers know; only another in its place is grave. */
        yield { place, messageId: 'added', data: { country: english }, severity: 'neutral' };
      }
    }
    if (hasAbbreviation(segment)) return;
    for (const { mention, place } of free) {
      if (mention.doubtful || mention.form !== 'name') continue;
      yield {
        place,
        messageId: 'dropped',
        data: { country: wordsAt(segment, place) },
        carried: 'standing',
        severity: 'neutral',
      };
    }
  },
};
