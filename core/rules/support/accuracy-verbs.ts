import { wordSet, type SourceWord } from './accuracy-words.ts';

/**
 * Whether a word can only be read as a finite verb. Without vowels many words can be both; what is not sure
 * here is answered no, apart from imperfects in ي, of which few are nouns.
 */

const NOUNS_IN_YA = wordSet(
  'يوم يومه يوما يومي يومين يومية يوميا يومها يومئذ يد يده يدها يديه يديها يدي يدين يهود يهودي يهودية يسار يساري يسارية يمين يمينه يمينها يميني يمينية يمن يمني يمنية يورو يورانيوم ياباني يابانية يناير يونيو يوليو يوغا ياسر يوسف يونس يحيى ياسين يعقوب يزيد يسوع يونان يوناني يونانية يوتيوب يقين يقينا يافع يتيم يتامى يخت يأس يسر ينبوع يافا يورك يوتا يونايتد يوفنتوس يالطا ياقوت يرموك يوحنا يوهان يان يانغ يلين ينس يوري يوليا يوليوس يونغ يون يو يي يا يقظة يرقان يمنى يسرى',
);
/** Perfects of common news verbs: with ت and وا they are read from the stem. */
const PERFECTS = wordSet(
  'قال كان أصبح صار ظل بات ليس أعلن أكد أضاف ذكر أشار أوضح صرح حذر دعا طالب رفض وافق قرر بدأ انتهى استمر واصل تواصل وصل غادر زار التقى اجتمع بحث ناقش شهد شارك حضر قتل أصيب جرح اعتقل أوقف أطلق شن هاجم استهدف ضرب دمر انفجر انهار سقط ارتفع انخفض تراجع زاد بلغ تجاوز سجل حقق فاز خسر هزم تعادل تأهل وقع أبرم وقف كتب نشر نقل قدم تقدم عرض طرح اقترح طلب أمر فرض رفع خفض منع حظر سمح أجبر اضطر عانى تعرض واجه فر نزح لجأ عاد رجع ترك بقي عاش مات توفي ولد نفى اتهم أدان ندد انتقد هدد تعهد وعد أبلغ كشف أظهر تبين اتضح رأى اعتبر اعتقد ظن توقع رجح يرجح أثار أدى تسبب ساهم ساعد دعم أيد عارض احتج تظاهر أضرب خرج دخل انسحب انتشر سيطر استولى احتل حرر استعاد فقد خلف ترأس تولى تسلم عين انتخب اختار صوت أقر ألغى علق أجل مدد جدد مثل شكل يمثل ضم شمل تضمن احتوى تألف تكون استند اعتمد لعب قاد أسس بنى افتتح أغلق باع اشترى دفع أنفق استثمر جمع حصل تلقى استقبل استضاف رحب هنأ شكر اعتذر اعترف نجا لقي لاقى حدث جرى حصلت وقعت تم جاء جاءت',
);
const PARTICLES_BEFORE_VERB = wordSet('لم لن قد سوف لقد كي حتى');

export function isFiniteVerb(word: SourceWord | undefined, particle = ''): boolean {
  if (!word) return false;
  const bare =
    particle !== '' && word.fold.startsWith(particle) ? word.fold.slice(particle.length) : word.fold;
  // After و an imperfect in ت is as good as certain, unless it ends as a feminine noun does.
  const inTa = particle !== '' && /^ت\p{L}{3,}$/u.test(bare) && !/[ةء]$/u.test(word.text);
  return isImperfect(bare) || isPerfect(bare) || inTa;
}

function isImperfect(word: string): boolean {
  const bare = word.replace(/^[وف]?س?(?=ي)/u, '');
  return /^ي\p{L}{2,}$/u.test(bare) && !NOUNS_IN_YA.has(bare);
}

function isPerfect(word: string): boolean {
  const bare = word.replace(/^[وف](?=\p{L}{3})/u, '');
  return [word, bare].some(
    (form) => PERFECTS.has(form) || PERFECTS.has(form.replace(/(?:ت|وا|تا|ا|ن|نا)$/u, '')),
  );
}

/** Verbal nouns of the second form (تأكيد) and of others in ت with a feminine ending. */
const NOUN_IN_TA = /^ت\p{L}{2}ي\p{L}|[ةء]$/u;

/** Whether a stretch of words holds a finite verb, or a particle that only stands before one. */
export function holdsVerb(words: readonly SourceWord[]): boolean {
  return words.some(
    (word, at) =>
      isFiniteVerb(word) || PARTICLES_BEFORE_VERB.has(word.fold) || isImperfectBehind(words[at - 1], word),
  );
}

/** An imperfect in ت behind the plural that is its subject: "السلطات تحتجز". */
function isImperfectBehind(before: SourceWord | undefined, word: SourceWord): boolean {
  return (
    word.linked &&
    before !== undefined &&
    /^ال\p{L}+ات$/u.test(before.fold) &&
    /^ت\p{L}{3,}$/u.test(word.fold) &&
    !NOUN_IN_TA.test(word.text)
  );
}
