import { stripMarks } from '../../text/arabic.ts';
import { remembered } from '../../text/remembered.ts';
import { VERBS } from '../../lexicon/verbs.ts';

export interface VerbReading {
  /** Past of the third person masculine singular, as the lexicon has it. */
  readonly lemma: string;
  readonly tense: 'past' | 'present';
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'dual' | 'plural';
  /** The word is as well a noun of the lexicon (رفض, بحث, تقدم): only its surroundings can tell. */
  readonly alsoNoun: boolean;
  /** A pronoun is written on to it as its object. */
  readonly object: boolean;
}

type Form = Omit<VerbReading, 'alsoNoun' | 'object'>;

const MASDARS: ReadonlySet<string> = new Set(VERBS.flatMap(({ masdars }) => masdars));
/** Nouns and adjectives written like a form of a verb above. */
const NOUNS = new Set(
  'وقع علم حكم أمر شكل مثل حسن سبب أثر عدل ضمن حول قدم صوت حمل حدث أمن أخر أجل غير عمل سلم كرم درب قيد عرف كتب ولد وفر مدد عين قبل ظهر ختم دفع وضع نظم ورد سبق بعد عبر عدد رد ضم شن حب مر عمر جمع أيد طالب واجه سكن رحل شهد أحمد أسعد يزيد يحيى تشكل يتيم تعد يعد تركت قضت صدر فاز أقر أمل طرد كره صاحب خلف فعل سجن هاتف خدم وقف نصح كسر وجه سهل مهد دام لوح توج صعد حل هدف عكس ميز صدق مارس تمر يمر بدا غزا خاطر راهن'.split(
    ' ',
  ),
);

const FORMS = formsOfAll();

function formsOfAll(): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  const add = (text: string, form: Form): void => {
    if (!forms.has(text)) forms.set(text, form);
  };
  for (const { past, present } of VERBS) {
    const lemma = past;
    const weak = /[اىي]$/u.test(past);
    const base = weak ? past.slice(0, -1) : past;
    const fem = past.endsWith('ي') ? past : base;
    add(past, { lemma, tense: 'past', gender: 'm', number: 'singular' });
    add(`${fem}ت`, { lemma, tense: 'past', gender: 'f', number: 'singular' });
    add(`${base}وا`, { lemma, tense: 'past', gender: 'm', number: 'plural' });
    add(`${fem}تا`, { lemma, tense: 'past', gender: 'f', number: 'dual' });
    if (!weak) add(`${past}ا`, { lemma, tense: 'past', gender: 'm', number: 'dual' });
    const stem = present.slice(1);
    const short = /[ىيو]$/u.test(stem) ? stem.slice(0, -1) : stem;
    add(present, { lemma, tense: 'present', gender: 'm', number: 'singular' });
    add(`ت${stem}`, { lemma, tense: 'present', gender: 'f', number: 'singular' });
    for (const end of ['ون', 'وا'])
      add(`ي${short}${end}`, { lemma, tense: 'present', gender: 'm', number: 'plural' });
    add(`ي${stem.replace(/ى$/u, 'ي')}ان`, { lemma, tense: 'present', gender: 'm', number: 'dual' });
    add(`ت${stem.replace(/ى$/u, 'ي')}ان`, { lemma, tense: 'present', gender: 'f', number: 'dual' });
  }
  return forms;
}

const OBJECT = /(?:هما|هم|ها|ه|كم|ك|نا|ني)$/u;

/**
 * The word as a form of a known verb, with "and", "so" and the س of the future before it and an object pronoun after
 * it; null for words the lexicon does not know as a verb. Pass a bare word.
 */
export const verbReading = remembered((word: string): VerbReading | null => {
  const text = stripMarks(word);
  for (const start of starts(text)) {
    const whole = FORMS.get(start);
    if (whole) return { ...whole, alsoNoun: isNoun(start) || isNoun(accusative(start)), object: false };
    const bare = start.replace(OBJECT, '');
    // A final ى is written ا, and ت stays, before a pronoun: التقاها, زارته.
    const withObject = bare !== start ? (FORMS.get(bare) ?? FORMS.get(bare.replace(/ا$/u, 'ى'))) : undefined;
    if (withObject) {
      return { ...withObject, alsoNoun: isNoun(bare), object: true };
    }
  }
  return null;
});

const isNoun = (text: string): boolean => MASDARS.has(text) || NOUNS.has(text);
/** The dual of the past is written like an indefinite noun in the accusative: نقلا, بحثا. */
const accusative = (text: string): string => text.replace(/ا$/u, '');

function starts(text: string): string[] {
  const found = [text];
  const afterAnd = /^[وف](?=.{3})/u.test(text) ? text.slice(1) : text;
  if (afterAnd !== text) found.push(afterAnd);
  if (/^س[يت]/u.test(afterAnd)) found.push(afterAnd.slice(1));
  if (/^ل[يت]/u.test(afterAnd)) found.push(afterAnd.slice(1));
  return found;
}

const PARTICLE_VERBS =
  /^[وف]?(?:كان|كانت|كانوا|ليس|ليست|ليسوا|تم|يتم|تمت|تتم|يجب|ينبغي|يمكن|قد|لقد|سوف|هناك|ثمة|لا|لم|لن|يوجد|توجد|هو|هي|هم|وهو|وهي)$/u;
const NOT_VERBS = new Set(
  'يوم يورو يونيو يوليو يناير يسار يمين يد يابان ياسر يوسف يهود يمن يقين يورانيوم يخت يونسكو يونيسف وقت بيت صوت بنت موت زيت سبت تحت إنترنت انترنت فورت بوت ليت كويت حوت توت نفت كبريت تركيا تونس تايوان تايلاند تكساس تنزانيا تشاد تشيلي تل تكنولوجيا تلفزيون تحت تلك تلك تاريخ تجارة تمويل تعليم تقرير تنظيم'.split(
    ' ',
  ),
);

/** Whether a word may be a finite verb or stand for one, known or not: for rules that speak of there being none. */
export const mayBeVerb = remembered((word: string): boolean => {
  const text = stripMarks(word);
  if (PARTICLE_VERBS.test(text)) return true;
  const reading = verbReading(text);
  if (reading) return !reading.alsoNoun || reading.object;
  if (/^[وف]?ال.{3}/u.test(text)) return false;
  const bare = text.replace(/^[وف](?=.{3})/u, '').replace(/^س(?=[يت])/u, '');
  if (NOT_VERBS.has(bare) || bare.length < 4 || isMasdar(bare)) return false;
  if (/^[ي]/u.test(bare)) return !/[ةي]$|ات$/u.test(bare) || /ي$/u.test(bare);
  if (/^ت/u.test(bare)) return !/ة$|ات$/u.test(bare) && !/^ت..ي./u.test(bare);
  return /[^ا]ت$/u.test(bare) || /وا$/u.test(bare);
});

const PATTERNS = [
  /^ت[^ا].ي.$/u, // تفعيل
  /^است.{2}ا.$/u, // استفعال
  /^ان.{2}ا.$/u, // انفعال
  /^ا.ت.ا.$/u, // افتعال
  /^إ..ا.$/u, // إفعال
  /^م.ا..ة$/u, // مفاعلة
];
const NO_MASDARS = new Set(
  'إيران إنسان إسلام إعصار إيقاع إيجار تلميذ إمارة إيوان مباراة منافذ مساحة مقالة'.split(' '),
);

/** Whether a word without article or particle is a verbal noun and no form of a verb as well. */
export const isMasdar = remembered((word: string): boolean => {
  const text = stripMarks(word);
  if (NO_MASDARS.has(text)) return false;
  const past = FORMS.get(text);
  if (MASDARS.has(text)) return past === undefined;
  return PATTERNS.some((pattern) => pattern.test(text)) && past === undefined;
});

/** Whether a word is a verbal noun of the lexicon, be it a verb form as well (بحث, رفض). */
export const isKnownMasdar = remembered((word: string): boolean => {
  const text = stripMarks(word);
  return MASDARS.has(text) || isMasdar(text);
});
