import { COUNTRIES } from '../lexicon/countries.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../lexicon/genders.ts';
import { SPEECH_PASTS } from '../lexicon/verbs.ts';
import { remembered } from '../text/remembered.ts';
import { inSource, type SegmentRule } from './rule.ts';
import { arabicWords, isDefinite, isPreposition, joins, type ArabicWord } from './support/arabic-words.ts';
import { isKnownMasdar, verbReading } from './support/arabic-verbs.ts';
import { carriedWhere } from './support/carried.ts';
import { isOfficeHead, isPersonNoun, subjectBefore, type SubjectPhrase } from './support/subject-phrase.ts';

/** Words of the subject that may come again after the verb before its last one. */
const REACH = 4;
const INSTITUTIONS = new Set(
  'الحكومة الوزارة الشركة الشرطة المحكمة اللجنة الهيئة المنظمة الوكالة الإدارة الجامعة المجموعة المؤسسة الصحيفة الشبكة الحركة الجماعة البلدية السفارة القناة الجيش البنك الحزب المجلس البرلمان الاتحاد النادي الفريق البنتاغون'.split(
    ' ',
  ),
);
const NO_VERB =
  /^(?:و|ف|ب|ل|ك).{2}|(?:ة|ات|ين|ون|ي|ه|ها|هم)$|^(?:ابن|نجل|شقيق|والد|زوج|صديق|حليف|خصم|غير|أو|أم|بل|ثم|لا|هو|هي|أي|كل|ضد|مع|حفيد|مثل)$|^\P{L}/u;
const STATES = new Set(COUNTRIES.flatMap(({ ar }) => ar));
/** "Trump hosted Trump", "President Trump hosted President Trump", "Trump Trump hosted". */
const LITERAL =
  /\b(\p{Lu}[\p{L}’'-]+) (?:(?!(?:and|or|to|of|in|for|with|from|as|at|by|on|against) )\p{Ll}+ (?:\p{Lu}[\p{L}’'.-]+ ){0,3})?\1\b/u;

/** The subject stands before and again after its verb. */
export const repeatedSubject: SegmentRule = {
  id: 'repeated-subject',
  meta: {
    mqm: 'Linguistic conventions / Grammar',
    severity: 'major',
    sides: ['source'],
    messages: ['twice'],
  },
  *check(segment) {
    const words = arabicWords(segment.source);
    for (const [at, word] of words.entries()) {
      const verb = verbReading(word.text);
      if (verb?.object || !joins(words[at - 1]) || !joins(word)) continue;
      const subject = verb || mayBeUnknownVerb(word.text) ? subjectOf(words, at) : null;
      if (!subject || !words[subject.from]) continue;
      if (!verb && subject?.kind === 'plain') continue;
      const speaks = verb !== null && SPEECH_PASTS.has(verb.lemma);
      const end = againAfter(words, at, subject, speaks);
      if (end === null) continue;
      yield {
        place: inSource(segment, words[subject.from]?.start ?? 0, words[end]?.end ?? 0),
        messageId: 'twice',
        data: { subject: words[end]?.text ?? '', verb: word.text },
        carried: carriedWhere(segment, LITERAL),
      };
    }
  },
};

/** Between a titled name and the name again a word stands that is no verb of the lexicon, but no noun of kin either. */
const mayBeUnknownVerb = remembered(
  (word: string): boolean =>
    !isDefinite(word) && !isPreposition(word) && !isKnownMasdar(word) && !NO_VERB.test(word),
);

/** The subject right before the verb, or a titled one with a preposition's phrase between (الرئيس … في باريس أعلن). */
function subjectOf(words: readonly ArabicWord[], verb: number): SubjectPhrase | null {
  const next = subjectBefore(words, verb);
  if (next) return next;
  for (let at = verb - 1; at > verb - REACH - 1 && joins(words[at - 1]); at--) {
    if (!isPreposition(words[at]?.text ?? '')) continue;
    const subject = subjectBefore(words, at);
    return subject && subject.kind !== 'plain' ? subject : null;
  }
  return null;
}

/** The index of the word after the verb at which the subject is complete again, or null. */
function againAfter(
  words: readonly ArabicWord[],
  verb: number,
  subject: SubjectPhrase,
  speaks: boolean,
): number | null {
  const last = subject.words.at(-1) ?? '';
  const whole = subject.words.length;
  if (speaks && whole > 1 && subject.words.every((word, step) => words[verb + 1 + step]?.text === word))
    return verb + whole;
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const text = words[at]?.text;
    if (text === undefined) return null;
    if (text === last) return isSame(subject, last, speaks) ? at : null;
    if (at === verb + 1 && text === institutionOf(subject, speaks)) return at;
    if (at === verb + 1 && subject.kind === 'titled' && text === subject.words[0] && speaks) return at;
    if (at === verb + 1 && isOtherName(subject, text) && !subject.words.includes(words[at + 1]?.text ?? ''))
      return at;
    if (!(subject.words.includes(text) || isPersonNoun(text)) || !joins(words[at])) return null;
  }
  return null;
}

/** Whether the name after the verb must be the subject itself and no namesake, victim or partner. */
function isSame({ kind, words }: SubjectPhrase, last: string, speaks: boolean): boolean {
  const [first = '', second = ''] = words;
  if (words.length === 1) {
    if (isDefinite(last)) return isPersonNoun(last) || INSTITUTIONS.has(last) || STATES.has(last);
    return last.length >= 3 && (STATES.has(last) || !isKnownMasdar(last)) && (speaks || isNameLike(last));
  }
  if (kind === 'plain') return speaks && words.length <= 3 && !words.some(isDefinite);
  // A woman beside her husband's or father's name is no repetition (السيدة الأولى … رافقت …).
  if (/^ال(?:سيدة|أميرة|ملكة)$/u.test(first) && !speaks) return false;
  if (kind === 'office' && isPersonNoun(second)) return words.length >= 4;
  // A surname may have the article, where a given name stands before it: بشار الأسد, عبد الفتاح السيسي.
  const given = words.slice(1, -1).some((word) => MASCULINE_NAMES.has(word) || FEMININE_NAMES.has(word));
  return !isDefinite(last) || isPersonNoun(last) || given;
}

/** A name of the titled person other than the last, as Xi of شي جين بينغ. */
function isOtherName({ kind, words }: SubjectPhrase, name: string): boolean {
  const names = words.slice(words.findLastIndex(isDefinite) + 1);
  return (
    kind !== 'plain' &&
    !/^ال(?:سيدة|أميرة|ملكة)$/u.test(words[0] ?? '') &&
    names.length >= 2 &&
    names.includes(name) &&
    !STATES.has(name) &&
    !isOfficeHead(name)
  );
}

/** No article, and no ending of common nouns. */
function isNameLike(word: string): boolean {
  return !/ة$|ات$|ين$|ون$/u.test(word);
}

/**
 * The institution as the verb may repeat it: with the article what a construct names (شركة أبل قالت الشركة), or without
 * its adjectives (المحكمة العليا أصدرت المحكمة).
 */
function institutionOf({ kind, words }: SubjectPhrase, speaks: boolean): string | null {
  const first = words[0] ?? '';
  if (kind !== 'plain' || words.length < 2) return null;
  if (INSTITUTIONS.has(first) && words.every(isDefinite)) return first;
  return speaks && INSTITUTIONS.has(`ال${first}`) ? `ال${first}` : null;
}
