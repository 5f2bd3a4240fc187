import { PAGE_TEXTS } from '../lexicon/boilerplate.ts';
import { hasArabic } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import { inSource, type Report, type SegmentRule, type SegmentView } from './rule.ts';
import { carriedWhile } from './support/accuracy-english.ts';
import { mayBegin, phraseIndex, phrasesAt } from './support/accuracy-phrases.ts';
import { sentencesByWords, sourceWords, type SourceWord } from './support/accuracy-words.ts';

interface PageSign {
  readonly kind: string;
  readonly strong: boolean;
}

const SIGNS = phraseIndex<PageSign>(
  PAGE_TEXTS.flatMap(({ kind, whole, strong }) => [
    ...whole.map((pattern) => [pattern, { kind, strong: false }] as const),
    ...strong.map((pattern) => [pattern, { kind, strong: true }] as const),
  ]),
);

/** Rules, stars and dashes that part blocks of a page. */
const SEPARATOR = /^[\s_*\-–—=~#•·.|+<>◆■▪●○★☆/\\]{3,}$|^\s*(?:\*|•|—|––|#{1,3})\s*$/u;
/** © 2024 …, a row of tags, a bare address. */
const COPYRIGHT_MARK =
  /^\s*(?:©|\(c\)|copyright\b|حقوق (?:النشر|الطبع)(?: والنشر| والتأليف)?:?\s*(?:©|\d{4}|[٠-٩]{4}))/iu;
const TAG_ROW = /^\s*(?:[#＃][\p{L}\p{M}\p{Nd}_]+[\s،,|]*){2,}$/u;
const TAG_LIST = /^\s*(?:الوسوم|وسوم|العلامات|علامات|التصنيفات|هاشتاغات|كلمات دالة)\s*:/u;
/** Buttons that a translation left in English. */
const ENGLISH_BUTTON =
  /^\s*(?:share|follow|subscribe|sign (?:in|up)|log in|read more|related(?: stories)?|advertisement|comments?|print|e-?mail|copy link|menu|search|newsletters?|loading|watch|listen|save|more|ad)[\s.…:]*$/iu;
/** Calls that are the page's own when an address or a handle goes with them. */
const CALL =
  /^\s*(?:تابع|تابعوا|تابعنا|اتبع|اتبعوا|اشترك|اشتركوا|راسل|راسلوا|اقرأ|شاهد|شاهدوا|زر|زوروا|لمزيد|للمزيد|المزيد|تواصل|تواصلوا|انضم|انضموا|ابحث)\s/u;
const REACHABLE = /https?:\/\/|www\.|(?<!\p{L})@\p{L}|\p{L}@\p{L}/u;
const ADDRESS = /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu;
/** What English says where a page speaks for itself. */
const ENGLISH_NOTICE =
  /\b(?:follow (?:us|our)|share (?:this|it|your)|subscribe|newsletters?|sign up|log in|read (?:also|more)|related (?:articles|stories|topics)|story continues|continue reading|skip (?:ad|to)|advertisement|all rights reserved|copyright|privacy policy|cookies|keywords|tags|loading|developing story|breaking news|will be updated|download (?:our|the) app|our (?:app|channel|page)|comments?|click here|watch (?:the )?video|stay (?:informed|up to date|tuned)|latest news)\b/iu;
/** Words of the story's own that a strong sign may carry with it, at most. */
const LONGEST_NOTICE = 45;
/** In characters. */
const LONGEST_CALL = 200;

export const boilerplate: SegmentRule = {
  id: 'boilerplate',
  meta: {
    mqm: 'Accuracy / Addition',
    severity: 'major',
    sides: ['source'],
    messages: ['separator', ...PAGE_TEXTS.map(({ kind }) => kind)],
  },
  *check(segment) {
    const { text } = segment.source;
    if (text.trim() === '') return;
    const mark = markOf(text);
    if (mark) {
      yield report(segment, trimmed(text), mark);
      return;
    }
    const words = segment.source.derive(sourceWords);
    const found = segment.source
      .derive(sentencesByWords)
      .map((sentence) => ({ range: sentence, kind: kindOf(words.slice(sentence.from, sentence.to)) }));
    const first = found.find(({ kind }) => kind !== undefined);
    if (first?.kind === undefined) return;
    if (found.every(({ kind }) => kind !== undefined)) {
      yield report(segment, trimmed(text), first.kind);
      return;
    }
    for (const { range, kind } of found) if (kind) yield report(segment, range, kind);
  },
};

function markOf(text: string): string | undefined {
  if (SEPARATOR.test(text)) return 'separator';
  if (COPYRIGHT_MARK.test(text)) return 'copyright';
  if (TAG_ROW.test(text) || TAG_LIST.test(text)) return 'tags';
  if (ENGLISH_BUTTON.test(text)) return 'navigation';
  if (CALL.test(text) && REACHABLE.test(text) && text.length < LONGEST_CALL) return 'follow';
  return ADDRESS.test(text) && !hasArabic(text) ? 'navigation' : undefined;
}

function kindOf(sentence: readonly SourceWord[]): string | undefined {
  const [first] = sentence;
  if (!first || sentence.length > LONGEST_NOTICE || !mayBegin(SIGNS, first)) return undefined;
  // Marks inside a notice part nothing: "اقرأ أيضا: …", "آخر تحديث: …".
  const words = sentence.map((word) => ({ ...word, linked: true }));
  // A sign opens its sentence, without a particle: "وتابع الوزير" tells, "تابعونا على" calls.
  const opening = phrasesAt(SIGNS, words, 0).filter((match) => match.start === first.start);
  return opening.find(({ value, to }) => value.strong || to === words.length)?.value.kind;
}

function trimmed(text: string): Range {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

function report(segment: SegmentView, range: Range, messageId: string): Report {
  const whole = range.end - range.start >= segment.source.text.trim().length;
  return {
    place: inSource(segment, range.start, range.end),
    messageId,
    carried: whole ? 'standing' : carriedWhile(segment, ENGLISH_NOTICE),
    fixes: whole
      ? [{ titleId: 'leave-out', kind: 'leave-out', segment: segment.id, reason: 'page-text' }]
      : [],
  };
}
