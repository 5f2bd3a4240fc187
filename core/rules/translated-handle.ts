import { fold } from '../text/arabic.ts';
import { wordSet } from './support/accuracy-words.ts';
import { englishOf } from './support/accuracy-english.ts';
import { inSource, type Carried, type Report, type SegmentRule, type SegmentView } from './rule.ts';
import { allMatches } from '../text/matches.ts';

/** Handles are made of Latin letters, digits and underscores alone: an Arabic one was transliterated. */
const HANDLE =
  /(?<![\p{L}\p{Nd}._@＠-])[@＠](?<at>[\p{Script=Arabic}][\p{Script=Arabic}\p{Nd}_]*)|(?<![\p{L}\p{Nd}_.])(?<mirrored>[\p{Script=Arabic}][\p{Script=Arabic}\p{Nd}_]+)[@＠](?![\p{L}\p{Nd}@])/gu;
const TAG = /(?<![\p{L}\p{Nd}_&])[#＃](?<tag>[\p{Script=Arabic}][\p{Script=Arabic}\p{Nd}_]*)/gu;

/** Campaign tags of the English-speaking world in Arabic letters, without underscores. */
const KNOWN_TAGS = wordSet(
  'بلاكلايفزماتر بلاكلايفسماتر بلاكليفزماتر ميتو مي_تو ماغا ماجا ستوبذاستيل تايمزاب تايمزأب فرايدايزفورفيوتشر فرايديزفورفيوتشر لوفوينز نوميرسي أولليفزماتر ستايهوم ستايسيف نتفليكسأندتشيل بريكسيتناو ستوبآسيانهيت ستوبإيشنهيت سيفأور فريبريتني',
);
/** English words that only a transliteration writes in Arabic letters. */
const ENGLISH_PARTS = wordSet(
  'ذا ذي أوف أف فور ويذ وذ آند أند يور يو وي نوت دونت ستوب سيف فري جاستس نو مور لايفز لايف ماتر هاشتاغ توداي ناو نيو نيوز تيم فوت لوف بيس وورلد داي ويك أوار ماي أور أول ذيس ذات ستاند هوم بلاك وايت أميركا أمريكا غريت جريت أغين أجين ميك بيلد باك بيتر فرست فيرست',
);
const MOST_TELLING = 2;

export const translatedHandle: SegmentRule = {
  id: 'translated-handle',
  meta: {
    mqm: 'Accuracy / Do not translate',
    severity: 'minor',
    sides: ['source'],
    messages: ['handle', 'tag'],
  },
  *check(segment) {
    const { text } = segment.source;
    for (const match of allMatches(text, HANDLE)) yield report(segment, match, 'handle');
    for (const match of allMatches(text, TAG)) {
      if (isTransliterated(match.groups?.['tag'] ?? '')) yield report(segment, match, 'tag');
    }
  },
};

/** Arabic tags are native on Arabic networks: only English in Arabic letters counts. */
function isTransliterated(tag: string): boolean {
  const folded = fold(tag);
  if (KNOWN_TAGS.has(folded) || KNOWN_TAGS.has(folded.replace(/_/gu, ''))) return true;
  return folded.split('_').filter((part) => ENGLISH_PARTS.has(part)).length >= MOST_TELLING;
}

function report(segment: SegmentView, match: RegExpExecArray, messageId: string): Report {
  const start = match.index;
  return {
    place: inSource(segment, start, start + match[0].length),
    messageId,
    carried: carriedIn(englishOf(segment)),
  };
}

function carriedIn(english: string): Carried {
  if (/[@#＠＃]\p{Script=Arabic}|\p{Script=Arabic}[@＠]/u.test(english)) return 'standing';
  return /[@#]\p{Script=Latin}/u.test(english) ? 'mended' : 'ask';
}
