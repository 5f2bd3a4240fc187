import { stripMarks } from '../../text/arabic.ts';
import type { Token } from '../../text/tokens.ts';
import { LETTER_NAMES } from './arabic-letter-names.ts';

/** Words that Arabic says twice for emphasis or distribution: little by little, one by one, yes yes. */
const REDUPLICATED = new Set(
  (
    'رويدا رويدًا قليلا قليلًا شيئا شيئًا يوما يومًا خطوة واحدا واحدًا واحدة فردا فردًا بابا بابًا حرفا حرفًا كلمة سطرا سطرًا ' +
    'صفا صفًا جدا جدًا كثيرا كثيرًا تدريجيا تدريجيًا مهلا مهلًا حقا حقًا أبدا أبدًا دائما دائمًا بيتا بيتًا دارا شارعا شارعًا ' +
    'اثنين اثنتين ثلاثة أربعة مثنى مرة مرارا عاما عامًا سنة ليلة ساعة لحظة نعم لا كلا هيا آه ها هلا بخ هيهات وداعا أهلا الله يا ' +
    'نقطة نقطتين زنقة دكا دكًا صفحة بيت شبر دار حارة حي'
  ).split(' '),
);

/** Two words that happen to be written alike: who from, he is he, what not, why not. */
const HOMOGRAPHS = new Set('من هو هي هم هما نحن أنت أنا ما لم لما علي عليا'.split(' '));

/** Names of doubled parts: Boutros Boutros-Ghali, Duran Duran, Bora Bora, Sirhan Sirhan. */
const DOUBLED_NAMES = new Set(
  'بطرس دوران بورا سرحان والا باغو بادن واغا لانغ تسا تسي موي كو يويو تشا تشاتشا نيو يو بو مي توك بلا بلاه زازا همبرت'.split(
    ' ',
  ),
);

const DEMONSTRATIVES = new Set('هذا هذه ذلك تلك هؤلاء'.split(' '));

/** After "العام العام": the second is a year (last, current, next, 2024). */
const AFTER_YEAR = /^(?:الماضي|الحالي|الجاري|المقبل|القادم|المنصرم|الفائت|التالي|السابق|\p{Nd}+)$/u;

/** Whether the Arabic word at `at`, equal to the one before, is said twice on purpose or is another word. */
export function repeatsInStyle(tokens: readonly Token[], at: number): boolean {
  const word = stripMarks(tokens[at]?.text ?? '');
  const before = stripMarks(tokens[at - 2]?.text ?? '');
  const after = stripMarks(tokens[at + 1]?.text ?? '');
  const bare = word.replace(/^و(?=.{3})/u, '');
  // A letter of an abbreviation (بي بي سي), but a particle (إن, في) where no other letter stands beside it.
  if (LETTER_NAMES.has(word) && (isLetterName(before) || isLetterName(after))) return true;
  if (word.length === 1 || /^\p{Lu}/u.test(word)) return true;
  // "every day a day": the first ends one phrase, the second begins another.
  if (before === 'كل' || before === 'وكل') return true;
  if (REDUPLICATED.has(word) || REDUPLICATED.has(bare)) return true;
  if (HOMOGRAPHS.has(word) || DOUBLED_NAMES.has(word)) return true;
  if (word === 'العام' || word === 'عام') return AFTER_YEAR.test(after);
  if (word === 'الأحد' || word === 'أحد') return true;
  // "he said this this week": the first is an object, the second points at the noun that follows.
  if (DEMONSTRATIVES.has(word)) return after.startsWith('ال') && !GOVERNORS.has(before);
  return false;
}

/** Also with "and", and the first of several grown together with hyphens (تي-بي). */
const isLetterName = (word: string): boolean =>
  LETTER_NAMES.has(word.replace(/^و(?=.{2})/u, '').split('-')[0] ?? '');

const GOVERNORS = new Set('في من على عن إلى مع بعد قبل خلال منذ حتى حول ضد بين عند أن إن لأن'.split(' '));

/** Nouns whose adjective has grown a meaning of its own, so that both stand together soundly. */
const OWN_MEANING = new Set(['القوات', 'العرب', 'الأساس', 'الذات', 'الطبيعة', 'الواقع', 'الموضوع']);

/** Whether the second word is the relative adjective (نسبة) of the first: الوزارة الوزارية. */
export function nounWithOwnAdjective(noun: string, adjective: string): boolean {
  if (!noun.startsWith('ال') || !adjective.startsWith('ال') || OWN_MEANING.has(noun)) return false;
  const stem = noun.slice(2).replace(/ة$/u, '');
  if (stem.length < 4 || stem.endsWith('ي')) return false;
  const rest = adjective.slice(2);
  return rest === `${stem}ي` || rest === `${stem}ية`;
}
