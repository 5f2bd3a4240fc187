import { brokenPossessive } from './broken-possessive.ts';
import { characterEncoding } from './character-encoding.ts';
import { futureParticleNoun } from './future-particle-noun.ts';
import { genderAgreement } from './gender-agreement.ts';
import { mismatchedQuotes } from './mismatched-quotes.ts';
import { missingText } from './missing-text.ts';
import { missingVerb } from './missing-verb.ts';
import { pronounBeforeObject } from './pronoun-before-object.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { repeatedSubject } from './repeated-subject.ts';
import { repeatedWord } from './repeated-word.ts';
import { spaceBeforePunctuation } from './space-before-punctuation.ts';
import { strayFullStop } from './stray-full-stop.ts';
import { untranslatedText } from './untranslated-text.ts';
import type { Rule } from './rule.ts';

export const LANGUAGE_RULES: readonly Rule[] = [
  brokenPossessive,
  characterEncoding,
  futureParticleNoun,
  genderAgreement,
  mismatchedQuotes,
  missingText,
  missingVerb,
  pronounBeforeObject,
  repeatedSentence,
  repeatedSubject,
  repeatedWord,
  spaceBeforePunctuation,
  strayFullStop,
  untranslatedText,
];
