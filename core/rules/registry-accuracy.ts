import { boilerplate } from './boilerplate.ts';
import { duplicateParagraph } from './duplicate-paragraph.ts';
import { garbledPhrase } from './garbled-phrase.ts';
import { inconsistentDate } from './inconsistent-date.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { inconsistentTerm } from './inconsistent-term.ts';
import { literalIdiom } from './literal-idiom.ts';
import { mistranslatedAdverb } from './mistranslated-adverb.ts';
import { partyAbbreviation } from './party-abbreviation.ts';
import type { Rule } from './rule.ts';
import { translatedHandle } from './translated-handle.ts';
import { translatedName } from './translated-name.ts';
import { wrongAgency } from './wrong-agency.ts';
import { wrongSense } from './wrong-sense.ts';
import { wrongTitle } from './wrong-title.ts';

/** Rules of accuracy and terminology on the Arabic side. */
export const ACCURACY_RULES: readonly Rule[] = [
  boilerplate,
  duplicateParagraph,
  garbledPhrase,
  inconsistentDate,
  inconsistentName,
  inconsistentTerm,
  literalIdiom,
  mistranslatedAdverb,
  partyAbbreviation,
  translatedHandle,
  translatedName,
  wrongAgency,
  wrongSense,
  wrongTitle,
];
