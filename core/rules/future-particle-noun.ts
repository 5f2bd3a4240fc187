import { inSource, type SegmentRule } from './rule.ts';
import { arabicWords, isPreposition, joins, withoutAnd } from './support/arabic-words.ts';
import { isMasdar, verbReading } from './support/arabic-verbs.ts';
import { carriedWhere } from './support/carried.ts';
import { hasNounAfterWill } from './support/english-future.ts';

/** First-person verbs that writers begin without hamza, so that they look like nouns with the article. */
const FIRST_PERSON =
  /^ال(?:تقي|تقى|تزم|تحق|عب|غي|قي|بي|مس|جأ|تمس|احق|احظ|تفت|بس|فت|وم|تهم|تقط|هو|حق|حظ)(?:ه|ها|هم|ك|كم)?$/u;
const AFTER_PLACE = /^[بولف]*(?:ال)?(?:وادي|واد|منطقة|ولاية|مدينة|إقليم|بلدة|أهل|أهالي|سكان)$/u;
/** What may stand between سوف and its verb, or a negation. */
const PARTICLES = /^(?:لا|لن|لم|ما|قد|هو|هي|هم|نحن|أنا|أنت|كان|يكون)$/u;
const SUFFIX = /(?:هما|هم|ها|ه|نا)$/u;

/** سوف is followed by no verb: "will the joining". */
export const futureParticleNoun: SegmentRule = {
  id: 'future-particle-noun',
  meta: {
    mqm: 'Linguistic conventions / Grammar',
    severity: 'major',
    sides: ['source'],
    messages: ['noun', 'no-verb'],
  },
  *check(segment) {
    const words = arabicWords(segment.source);
    for (const [at, word] of words.entries()) {
      if (!word.text.endsWith('سوف')) continue;
      const before = words[at - 1]?.text ?? '';
      const next = words[at + 1];
      if (!/^[وف]?سوف$/u.test(word.text) || !next || !joins(word)) continue;
      if (AFTER_PLACE.test(before) || isPreposition(before)) continue;
      const messageId = faultOf(next.text);
      if (!messageId) continue;
      yield {
        place: inSource(segment, word.start, next.end),
        messageId,
        data: { word: next.text },
        carried: carriedWhere(segment, hasNounAfterWill),
      };
    }
  },
};

function faultOf(word: string): 'noun' | 'no-verb' | null {
  if (PARTICLES.test(word) || !/^\p{Script=Arabic}/u.test(word)) return null;
  if (/^ال.{2}/u.test(word)) return FIRST_PERSON.test(word) ? null : 'noun';
  if (isMasdar(word) || isMasdar(word.replace(SUFFIX, ''))) return 'noun';
  if (isPreposition(word) && withoutAnd(word) === word) return 'no-verb';
  const reading = verbReading(word);
  if (reading?.tense === 'past' && reading.alsoNoun) return 'noun';
  // Verbs of the present begin with one of five letters; dialect sets ب before them, some double the future.
  if (/^[أاآينتءسب]/u.test(word) || word.length < 3 || reading) return null;
  return 'noun';
}
