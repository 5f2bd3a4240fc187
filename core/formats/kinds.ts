/**
 * What a paragraph of an Arabic news page is, by its looks: a light test that gives segments their first kind.
 * Whether page text is a fault is the business of the rule `boilerplate`.
 */
import type { SegmentKind } from '../model/segment.ts';
import { fold } from '../text/arabic.ts';
import { tokens } from '../text/tokens.ts';

/** Patterns read the folded text: one alef, ه for ة, ي for ى, no marks. */
const AGENCY =
  '(?:AP|AFP|Reuters|Getty|EPA|DPA|Xinhua|Shutterstock|اسوشيتد|اسوشييتد|رويترز|فرانس برس|غيتي|جيتي|اف ?ب|ا ف ب|ا ب|د ب ا|الاناضول)';
const CAPTION: readonly RegExp[] = [
  new RegExp(`[([](?:ال)?(?:صوره|تصوير|ارشيف|مصور)[^)\\]]{0,80}[)\\]]`, 'u'),
  new RegExp(`[([][^)\\]]{0,60}${AGENCY}[^)\\]]{0,60}[)\\]]\\s*\\.?$`, 'u'),
  new RegExp(`[([](?:${AGENCY})\\s*(?:Photo|Images)?\\s*/`, 'u'),
  /^(?:صوره|تصوير|الصوره|في (?:هذه )?الصوره|صوره ارشيفيه|ملف صوره|Photo|Image)(?:\s*[:：/،-]|\s+(?:من|ل|التقطت|ارشيفيه))/u,
  /(?:^|\s)(?:\((?:من|الي|في اقصي) (?:اليسار|اليمين)\)|من (?:اليسار|اليمين)(?:[،,]|\s+الي))/u,
];
const BYLINE: readonly RegExp[] = [
  /^(?:كتب|كتبت|بقلم|تحرير|اعداد|ترجمه|تقرير|مراسل|مراسله|By|من مراسل\S*)\s*[:：/]/u,
  /^(?:بقلم|By)\s+\S+/u,
  /^\(?\s*(?:و)?(?:ساهم|ساهمت|ساهموا|شارك|شاركت|اسهم|اسهمت)\s.{0,200}(?:في (?:هذا|هذه|اعداد|تغطيه|كتابه|التغطيه)|في التقرير)/u,
  /^\(?\s*(?:اعداد|اعده|اعدته|تغطيه|تقرير)\s.{0,80}(?:للنشره|للنشر|تحرير)/u,
];
const SEPARATOR = /^[\s\p{P}\p{S}\u0640]+$/u;
const PAGE: readonly RegExp[] = [
  /^(?:تابع|تابعنا|شارك|شاركها|شاركه|شاركنا|اشترك|انشر|اعلان|اعلانات|المزيد|اقرا المزيد|مواضيع ذات صله|اخبار ذات صله|الوسوم|تعليقات|طباعه|حفظ|نسخ الرابط|جار[يٍ]? التحميل|تحميل)\s*[.:!…]*$/u,
  /^(?:اقرا|شاهد|انظر|طالع|استمع)(?:وا)?\s+(?:ايضا|المزيد|كذلك)/u,
  /^(?:ابق|ابقوا|كن|كونوا)\s+(?:علي|الاول|اول)/u,
  /^(?:اشترك|اشتركوا|سجل|سجلوا|تابع|تابعوا|تابعونا|تابعنا|حمل|حملوا|انضم|انضموا|اضغط|انقر)\s.*(?:نشر|قنا|تطبيق|صفح|حساب|بريد|واتساب|WhatsApp|Telegram|تليغرام|تلغرام|فيسبوك|تويتر|هنا|موقع)/u,
  /(?:جميع|كافه|كل) (?:ال)?حقوق\s.*محفوظه|^©|^Copyright/u,
  /^(?:تستمر|تتواصل|يستمر|تتبع) القصه|القصه (?:مستمره|ادناه|اسفل)/u,
];
const DATELINE = /^\P{P}{2,40}[(/]\s*[\p{L} ]{1,25}\s*[)/]\s*[-–—ـ:]/u;
const FINAL = /[.!:؛،,;…]["'”’»)\]]*$/u;
/** Speech, which no heading consists of. */
const SPEECH =
  /^["“«]|["”»]$|^[وف]?(?:قال|قالت|قلت|قالوا|اضاف|اضافت|تابع|تابعت|اكد|اكدت|اوضح|اوضحت|ذكر|ذكرت|اشار|اشارت)\s/u;

/** Longest heading in words; the headline, which comes first, may be longer. */
const HEADING_WORDS = 10;
const HEADLINE_WORDS = 22;

/** One kind for each paragraph of a text. Linear in its length. */
export function kindsOf(paragraphs: readonly string[]): SegmentKind[] {
  return paragraphs.map((paragraph, at) => {
    const text = fold(paragraph.slice(0, 1500)).trim();
    const starts = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));
    if (SEPARATOR.test(text) || starts(PAGE)) return 'page';
    if (starts(BYLINE)) return 'byline';
    if (starts(CAPTION) && !DATELINE.test(text)) return 'caption';
    if (FINAL.test(text) || DATELINE.test(text) || SPEECH.test(text)) return 'paragraph';
    const words = tokens(text).filter((token) => token.type === 'word' || token.type === 'number').length;
    const isFirst = at === 0 && paragraphs.length > 1;
    return words <= (isFirst ? HEADLINE_WORDS : HEADING_WORDS) ? 'heading' : 'paragraph';
  });
}
