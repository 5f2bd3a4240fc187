/**
 * Words that deny, in both languages. `deny` denies a clause; `lack` denies a noun or an adjective, which
 * the other language may turn into an affix or a verb; `meet` only answers a denial of the other side
 * (refuse, hardly, except; see denial-senses.ts) and is never missed itself.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const ENGLISH_DENY = set('not never no neither none nobody nothing nowhere cannot noone');
export const ENGLISH_LACK = set('without unable lacked lacks lack lacking');

/** Adjectives and nouns with a prefix that denies, beyond what the pattern below tells. */
export const ENGLISH_IN_WORDS = set(`
  asymptomatic atypical apolitical amoral asexual invisible invalid incomplete inconsistent incorrect indefinite independent
  indirect ineffective inefficient inadequate inappropriate inaccurate inactive inaccessible infrequent inhuman inhumane
  innocent insecure insufficient intolerable inconclusive indifferent ineligible informal inexperienced insignificant insane
  inaction inexpensive injustice immature immoral imperfect improper impractical irregular irrelevant irresponsible
  irreversible irrational illegal illegitimate illogical illiterate dishonest disabled dishonesty disobey disobeyed
  immortal immobile impure impatient implausible imprecise inanimate incoherent incompetent inconvenient indecent
  independence inedible inequality inexact inexplicable infertile infinite inoperable inopportune insincere instability
  intangible intolerance invariable involuntary irreparable disadvantaged discontent disloyal disorderly disrespectful
  abnormal abnormality asymmetric asymmetrical inactivated insecurity heterogeneous malnutrition
  disunity uncertain mistrust misunderstand misunderstood substandard subpar anonymous
`);
/** Affixes of denial. */
export const ENGLISH_AFFIX =
  /^(?:un(?!der|til|ion|ite|iq|iver|ifo|ani|cles?$|less$|its?$)\p{L}{3,}|non\p{L}{3,}|non|i[nmrl]\p{L}{2,}[ai]bl[ey])$|\p{L}{3,}less(?:ly|ness)?$/u;

/** Followed by these, "not" and "no" deny nothing that the other side must deny. */
export const AFTER_NOT = set(
  'only just merely simply least necessarily doubt more less fewer later matter wonder sooner far long alone bad mention wait worry forget mind miss hesitate stranger secret surprise surprising until but short exactly',
);

export const ARABIC_DENY = set(`
  لا ولا فلا ألا وألا لم ولم فلم لن ولن فلن
  ليس وليس فليس أليس ليست وليست فليست أليست ليسوا وليسوا لست ولست لستم لسنا ولسنا ليسا
`);
/** Without particles before them. */
export const ARABIC_LACK = set('عديم عديمة عدم غير دون بدون بلا دونما انعدام');
/** After لا, لم, ما: still, especially. Nothing is denied. */
export const ARABIC_STILL = set('يزال تزال يزالون تزالون زال زالت زالوا أزال نزال يزل تزل يزالان سيما');
/** After لا, لم: must, without doubt, at least, at most, only. */
export const ARABIC_AFTER_NOT = set(`
  يتوقف تتوقف ينفك ينقطع ينتهي تنتهي يحصى تحصى يضاهى تضاهى يقدر تقدر يصدق تصدق ينسى تنسى مثيل نظير يطاق تطاق يعد يستهان
  يسبق تسبق جدال جدل مناص طائل نهاية نهائي نهائية نهائيا حدود عد متناه مبالاة مبال بل يعدو تعدو يكتف يكتفي تكتف تكتفي
  يكتفون يقتصر تقتصر يتردد تتردد يتوان يتوانى مانع قدر سمح بعيد بعيدا ببعيد بعيدة غريب غريبا غريبة مستغربا كذلك سرا
  يلبث تلبث يمض تمض يكد تكد يمر تمر أكثر أقل غير عجب مجال
  بد شك ريب محالة يقل تقل يقلون يتجاوز تتجاوز يتعدى تتعدى يزيد تزيد
  يتجاوزون مفر غنى جرم ضير بأس عجب غرو حصر حد سبيل فقط مجرد يخفى يخلو تخلو
`);
