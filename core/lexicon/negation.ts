/**
 * Words that deny, in both languages. `deny` denies a clause; `lack` denies a noun or an adjective, which
 * the other language may turn into an affix or a verb; `meet` only answers a denial of the other side
 * (refuse, hardly, except) and is never missed itself.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const ENGLISH_DENY = set('not never no neither none nobody nothing nowhere cannot noone');
export const ENGLISH_LACK = set('without unable lacked lacks lack lacking');

/** Verbs, nouns and adverbs whose sense holds a denial. */
export const ENGLISH_MEET = set(`
  fail fails failed failing failure failures refuse refuses refused refusing refusal deny denies denied denying denial
  denials reject rejects rejected rejecting rejection decline declines declined declining prevent prevents prevented
  preventing avoid avoids avoided avoiding avoidance stop stops stopped stopping halt halted ban bans banned banning block
  blocks blocked blocking forbid forbids forbidden prohibit prohibits prohibited prohibiting absence absent miss missed
  missing misses hardly barely scarcely rarely seldom few little less fewer only except unless until till instead rather
  free beyond doubt doubts doubtful doubted neglect neglected ignore ignored ignores ignoring resist resisted oppose
  opposed opposes exclude excluded excluding exempt exempted quit cease ceased shortage lest save barring barred abandon
  abandoned withhold withheld void vain abstain abstained skip skipped zero empty minus contrary exception far loss lose
  loses losing lost asymptomatic atypical apolitical amoral nope nil neglecting invisible invalid
  inability incapable incomplete inconsistent incorrect indefinitely indefinite independent indirect ineffective
  inefficient inadequate inappropriate inaccurate inactive inaccessible inevitable infrequent inhuman innocent insecure
  insufficient intolerable inconclusive indifferent ineligible informal inexperienced insignificant insane inaction
  injustice impossible impatient immature immoral imperfect improper impractical immune irregular irrelevant
  irresponsible irreversible irrational illegal illegally illegitimate illogical illiterate dishonest disagree disagrees
  disagreed disapprove disallow disallowed disappear disappeared disbelief dislike dislikes distrust disobey discontinue
  discontinued disregard disqualified dissatisfied disabled nor otherwise wrong false mistaken different rare scarce
  forget forgets forgot forgotten silent keep keeps kept
`);

/** Affixes of denial. */
export const ENGLISH_AFFIX =
  /^(?:un(?!der|til|ion|ite|iq|iver|ifo|ani|cles?$|less$|its?$)\p{L}{3,}|non\p{L}{3,}|non|i[nmrl]\p{L}{2,}[ai]bl[ey])$|\p{L}{3,}less(?:ly|ness)?$/u;

/** Followed by these, "not" and "no" deny nothing that the other side must deny. */
export const AFTER_NOT = set(
  'only just merely simply least necessarily doubt more less fewer later matter wonder sooner far long alone bad mention wait',
);

export const ARABIC_DENY = set(`
  لا ولا فلا ألا وألا لم ولم فلم لن ولن فلن
  ليس وليس فليس أليس ليست وليست فليست أليست ليسوا وليسوا لست ولست لستم لسنا ولسنا ليسا
`);
/** Without particles before them. */
export const ARABIC_LACK = set('عدم غير دون بدون بلا دونما انعدام');
/** Without particles and pronouns. */
export const ARABIC_MEET = set(`
  رفض رفضت رفضوا يرفض ترفض يرفضون رافضا رافضة مرفوض مرفوضة نرفض أرفض
  نفى نفت نفوا ينفي تنفي نفي نافيا نافية أنكر أنكرت ينكر تنكر إنكار ينكرون
  فشل فشلت يفشل تفشل فشلوا أخفق أخفقت يخفق إخفاق منع منعت يمنع تمنع ممنوع ممنوعة ممنوعون يمنعون منعوا
  تجنب يتجنب تجنبت تتجنب تفادى تفادي امتنع امتنعت يمتنع امتناع حظر يحظر تحظر حظرت محظور محظورة تعذر يتعذر تعذرت
  عجز عجزت يعجز تعجز عاجز عاجزة استحالة مستحيل مستحيلة استحال يستحيل نقص افتقار يفتقر تفتقر افتقرت يفتقرون
  قلة غياب خلو خال خالية خاليا نادرا نادر قلما بالكاد لولا إلا سوى فقط بدلا توقف توقفت يتوقف كف
  أبدا مطلقا قط عدا ماعدا يصعب صعب صعوبة صعبة أقل قليل قليلة قليلا لئلا كيلا كلا تنعدم ينعدم منعدم معدوم حرم حرمان محروم
  فقد فقدت فقدان يفقد ترك تخلى أهمل تجاهل يتجاهل استبعد مستبعد يستبعد استبعاد باستثناء ألم أولم مجهول مجهولة
  عكس خلاف سلبية سلبيا سلبي باطل يكاد تكاد يكادون معارض عارض يعارض معارضة رغم ما أما هيهات ينقص
  كاذب كاذبة خاطئ خاطئة خطأ زائف زائفة مجرد مختلف مختلفة يختلف تختلف كره يكره تكره نسي ينسى تنسى يجهل تجهل يجهلون جاهل
`);

/** After لا, لم, ما: still, especially. Nothing is denied. */
export const ARABIC_STILL = set('يزال تزال يزالون تزالون زال زالت زالوا أزال نزال يزل تزل يزالان سيما');
/** After لا, لم: must, without doubt, at least, at most, only. */
export const ARABIC_AFTER_NOT = set(`
  يتوقف تتوقف ينفك ينقطع ينتهي تنتهي يحصى تحصى يضاهى تضاهى يقدر تقدر يصدق تصدق ينسى تنسى مثيل نظير يطاق تطاق يعد يستهان
  يلبث تلبث يمض تمض يكد تكد يمر تمر أكثر أقل غير عجب مجال
  بد شك ريب محالة يقل تقل يقلون يتجاوز تتجاوز يتعدى تتعدى يزيد تزيد
  يتجاوزون مفر غنى جرم ضير بأس عجب غرو حصر حد سبيل فقط مجرد يخفى يخلو تخلو
`);
