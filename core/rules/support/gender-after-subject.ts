import { FEMININE_NAMES, MASCULINE_NAMES } from '../../lexicon/genders.ts';
import { isTime, joins, type ArabicWord } from './arabic-words.ts';
import type { VerbReading } from './arabic-verbs.ts';
import type { Disagreement } from './gender-disagreement.ts';
import { NATIONALITIES } from './gender-nouns.ts';
import { goesOn } from './gender-going-on.ts';
import { stateBefore } from './gender-state.ts';
import { subjectBefore, type SubjectPhrase } from './subject-phrase.ts';

/** Subject, then verb. */
export function afterSubject(
  words: readonly ArabicWord[],
  at: number,
  verb: VerbReading,
): Disagreement | null {
  let end = at;
  while (joins(words[end - 1]) && (isTime(words[end - 1]?.text ?? '') || words[end - 1]?.text === 'سوف'))
    end -= 1;
  if (!joins(words[end - 1])) return null;
  const state = stateBefore(words, end, at, verb);
  if (state) return { ...state, to: words[at]?.end ?? 0, word: words[at]?.text ?? '' };
  const subject = subjectBefore(words, end);
  if (!subject || !goesOn(words, at)) return null;
  const gender = genderOf(subject);
  const from = words[subject.from]?.start ?? 0;
  const to = words[at]?.end ?? 0;
  const shared = { from, to, noun: subject.words.join(' '), word: words[at]?.text ?? '' };
  if (gender === 'm' && verb.gender === 'f' && verb.number === 'singular')
    return { ...shared, kind: 'feminine-verb' };
  if (gender === 'f' && verb.gender === 'm' && verb.number === 'singular')
    return { ...shared, kind: 'masculine-verb' };
  return null;
}

/** الرئيس الأمريكي: of a woman under a masculine title the adjective would be feminine. */
const isManOfOffice = ([title = '', ...adjectives]: readonly string[]): boolean =>
  !title.endsWith('ة') &&
  adjectives.length > 0 &&
  adjectives.every((word) => NATIONALITIES.has(word) || OF_TIME.has(word));

const OF_TIME: ReadonlySet<string> = new Set(
  'السابق الحالي الجديد الراحل المنتخب الأسبق المستقيل المؤقت'.split(' '),
);

/** A person's gender: by the name for men, since women bear masculine titles; by title or name for women. */
function genderOf({ kind, words }: SubjectPhrase): 'm' | 'f' | null {
  const names = words.filter((_, at) => at > 0 || kind === 'plain');
  const he = names.some((word) => MASCULINE_NAMES.has(word));
  const she = names.some((word) => FEMININE_NAMES.has(word));
  if (kind === 'titled' && isManOfOffice(words)) return 'm';
  const feminineTitle = kind !== 'plain' && (words[0] ?? '').endsWith('ة');
  if (
    kind === 'plain' &&
    (words.length < 2 ||
      words.length > 3 ||
      !(MASCULINE_NAMES.has(words[0] ?? '') || FEMININE_NAMES.has(words[0] ?? '')))
  )
    return null;
  if (he && !she && !feminineTitle) return 'm';
  if (!he && (she || feminineTitle)) return 'f';
  return null;
}
