import { asciiDigits, fold } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import { allMatches } from '../../text/matches.ts';

/** A designation made of letters and a number: C5+1, F-35, كوفيد-19, إس 400. */
export interface Designator extends Range {
  /** The same for every way to write it. */
  readonly key: string;
  /** As written, digits in ASCII. */
  readonly form: string;
}

const LATIN =
  /(?<![\p{L}\p{Nd}./@#-])\p{Lu}[\p{Lu}\p{Ll}]{0,5}[ \u00a0]?[-–‑]?[ \u00a0]?\p{Nd}{1,4}[A-Z]?(?:[ \u00a0]?\+[ \u00a0]?\p{Nd}{1,2})?(?![\p{L}\p{Nd}]|[.,]\p{Nd}|\s?[%٪])/gu;
/** Letters of aircraft, missiles and the like, and the one disease that is written so. */
const ARABIC =
  /(?<![\p{L}\p{M}\p{Nd}])(?:كوفيد|[إأا]ف|[إأا]س|[إأا]م|سو|ميغ|ميج|تو|بي|سي|[إأا]يه|كي|تي|[إأا]ن|جي)[ \u00a0]?[-–‑]?[ \u00a0]?\p{Nd}{1,4}(?:[ \u00a0]?\+[ \u00a0]?\p{Nd}{1,2})?(?![\p{L}\p{Nd}]|[.,٫]\p{Nd}|\s?[%٪])/gu;

/** English words that a number may follow without belonging to them. */
const NO_DESIGNATOR =
  /^(?:January|February|March|April|May|June|July|August|No|Nov|Dec|Oct|Sept|Sep|Aug|Feb|Jan|In|On|At|Of|The|By|To|Page|Vol|Chapter|Part|Day|Week|Game|Set|Act|Phase|Level|Route|Line|Top|Big|Age|Photo|AP|AFP|EPA)\b/u;

/** A letter and a figure apart are a label ("A 4") rather than a model. */
const LABEL = /^\p{L}\s\p{Nd}$/u;

/** All designators of a text, in either script and language. */
export function designatorsIn(text: string): Designator[] {
  if (!/\p{Nd}/u.test(text)) return [];
  return [...allMatches(text, LATIN), ...allMatches(text, ARABIC)]
    .filter((match) => !NO_DESIGNATOR.test(match[0]) && !LABEL.test(match[0]))
    .map((match) => ({
      key: asciiDigits(fold(match[0]))
        .replace(/[\s\u00a0‑–-]/gu, '')
        .toUpperCase(),
      form: asciiDigits(fold(match[0])).replace(/\s/gu, ' ').replace(/[‑–]/gu, '-'),
      start: match.index,
      end: match.index + match[0].length,
    }));
}
