import type { Report, SegmentRule, SegmentView } from './rule.ts';
import { inSource, type Carried } from './rule.ts';
import { englishOf } from './support/accuracy-english.ts';
import { isFiniteVerb } from './support/accuracy-verbs.ts';
import { isOneOf, sourceWords, wordSet, type SourceWord } from './support/accuracy-words.ts';

const LASTED = wordSet('طال طالت امتد امتدت');
const SPAN = wordSet('أمد مدة أجل');
const LED_IN = wordSet('لقد قد فقد وقد فلقد ولقد');
/** What can last long in Arabic: waiting, strife, illness, and whatever runs its course. */
const LASTING = wordSet(
  'انتظار نزاع صراع حرب حروب أزمة أزمات قتال معركة معارك مفاوضات محادثات مباحثات غياب خلاف خلافات حصار معاناة جفاف إغلاق إضراب مرض جائحة وباء تحقيق تحقيقات محاكمة عملية عمليات احتلال هدنة ليل حديث جدل نقاش اجتماع جلسة رحلة سفر فراق صمت شغور فراغ توتر قطيعة بقاء بقاي إقامة مكوث صبر ترقب اعتقال سجن احتجاز حبس أسر جمود تأخير تأخر ركود تضخم حظر عزل حجر عنف اضطرابات احتجاجات مظاهرات انقطاع بحث علاج شفاء تعافي مشكلة ملف قضية وضع حال حوار مأساة محنة عدوان غزو هجوم ثورة فترة مرحلة ولاية عقوبة عقوبات ظلم استبداد حكم توقف تعطل تعليق استمرار عدم انتشار وجود تنفيذ تجميد تمديد مواجهة مواجهات قطع إجراءات مسار حملة نزوح تشرد شلل إقفال فوضى',
);
const SUFFIX = /(?:ه|ها|هم|هما|نا|ك)$/u;
const HAS = wordSet('لديه لديها لديهم لديهما لدى');
const LONG = wordSet('طويل طويلا طويلة');
const MOST_BETWEEN = 9;

export const mistranslatedAdverb: SegmentRule = {
  id: 'mistranslated-adverb',
  meta: { mqm: 'Accuracy / Mistranslation', severity: 'minor', sides: ['source'], messages: ['long'] },
  *check(segment) {
    const words = segment.source.derive(sourceWords);
    for (const [at, word] of words.entries()) {
      const end = secondVerb(words, at);
      if (end === undefined) continue;
      const lead = words[at - 1];
      const start = word.linked && lead && LED_IN.has(lead.fold) ? lead.start : word.start;
      yield report(segment, start, words[end]?.end ?? word.end);
    }
  },
};

/** Where the verb stands that "have long" belonged to, if the words at `at` are its wreck. */
function secondVerb(words: readonly SourceWord[], at: number): number | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next?.linked) return undefined;
  if (isOneOf(word, LASTED) && SPAN.has(next.fold)) {
    const head = words[at + 2];
    if (!head?.linked || lasts(head)) return undefined;
    return verbAfter(words, at + 3);
  }
  // "لديها طويل حذرت": has long warned.
  if (HAS.has(word.fold) && LONG.has(next.fold) && words[at + 2]?.linked && isFiniteVerb(words[at + 2]))
    return at + 2;
  return undefined;
}

function lasts(word: SourceWord): boolean {
  return isOneOf(word, LASTING) || word.stems.some((stem) => LASTING.has(stem.replace(SUFFIX, '')));
}

function verbAfter(words: readonly SourceWord[], from: number): number | undefined {
  for (let at = from; at < Math.min(words.length, from + MOST_BETWEEN); at++) {
    const word = words[at];
    if (!word?.linked) return undefined;
    if (/^و[يت]/u.test(word.fold) ? isFiniteVerb(word, 'و') : isFiniteVerb(word)) return at;
  }
  return undefined;
}

function report(segment: SegmentView, start: number, end: number): Report {
  return { place: inSource(segment, start, end), messageId: 'long', carried: carriedIn(segment) };
}

const LITERAL =
  /\b(?:prolonged|protracted|dragged on|gone on|went on|lasted|been long|taken? (?:a )?long|lengthened|extended)\b|\bfor (?:a )?long (?:time )?and\b/iu;

function carriedIn(segment: SegmentView): Carried {
  const english = englishOf(segment);
  if (LITERAL.test(english)) return 'standing';
  return /\blong\b|\bfor (?:years|decades)\b/iu.test(english) ? 'mended' : 'ask';
}
