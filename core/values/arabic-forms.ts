/** How Arabic number words look in running text: particles, article, inflection. Takes folded words. */
import { DUAL_SCALES, HUNDREDS, ORDINALS, SCALES, TENS, UNITS } from './arabic-words.ts';
import { ARABIC_MEASURES } from './measures.ts';

export interface Word {
  readonly stem: string;
  /** Leads with و, which adds it to the number before. */
  readonly and: boolean;
}

/** Which dollar, which degree: what the next word says of the measure. */
export function refine(measures: readonly string[], next: string): readonly string[] {
  const which = ARABIC_MEASURES.get(next);
  return which?.some((id) => measures.some((measure) => id.startsWith(`${measure}/`))) ? which : measures;
}

export function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

/** The word, then without و/ف, ب/ل/ك, the article; never cut into a number word that begins with them. */
export function readings(word: string): string[] {
  const found = [word];
  let rest = word;
  const push = (reading: string): void => {
    if (reading.length >= 2 && !found.includes(reading)) found.push(reading);
  };
  if (/^[وف]./u.test(rest)) push((rest = rest.slice(1)));
  if (/^لل./u.test(rest)) push(rest.slice(2));
  if (/^[بلك]./u.test(rest)) push((rest = rest.slice(1)));
  if (rest.startsWith('ال')) push(rest.slice(2));
  return found;
}

function isNumberWord(stem: string): boolean {
  return (
    UNITS.has(stem) ||
    TENS.has(stem) ||
    HUNDREDS.has(stem) ||
    SCALES.has(stem) ||
    DUAL_SCALES.has(stem) ||
    ORDINALS.has(stem)
  );
}

/** A word read as part of a number; ب and ل before it only at its beginning. */
export function numberWord(text: string, first: boolean): Word | null {
  if (isNumberWord(text)) return { stem: text, and: false };
  for (const stem of readings(text)) {
    if (!isNumberWord(stem) || stem === text) continue;
    const lead = text.slice(0, text.length - stem.length);
    if (!first && !/^و?(?:ال)?$/u.test(lead)) return null;
    return { stem, and: lead.startsWith('و') };
  }
  return null;
}

/** Whether a number goes on without و: ثلاثة عشر, ثلاث مئة, خمسين ألفا. */
export function continues(last: string, stem: string, current: number | null): boolean {
  if (SCALES.has(stem)) return last !== 'none' && current !== null;
  if (stem === 'عشر' || stem === 'عشره') return last === 'unit';
  return HUNDREDS.get(stem) === 100 && last === 'unit';
}

/** Units follow hundreds and scales (مئة وخمسة), or stand first. */
export function fits(last: string, unit: number, lastScale: number): boolean {
  return last === 'none' || last === 'hundred' || (last === 'scale' && unit < lastScale);
}

/** Looks like a noun in the dual: مباراتين, لاعبان, شخصين. Short words in ين/ان are mostly none. */
export function isDual(word: string): boolean {
  return word.length >= 5 && /(?:ين|ان|تا|تي)$/u.test(word);
}
