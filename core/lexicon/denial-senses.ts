/**
 * Senses that hold a denial without a word that denies: refuse, hardly, except. One line a sense: English words,
 * Arabic words, and behind the second bar words of either language that say the same and hold no denial. A verb is
 * written `refuse~`, `رفض/يرفض` and stands for its forms. Words of one sense on both sides translate one another;
 * a word left over may answer a denial of the other side, unless it stands behind the second bar.
 */
const TABLE = `
refuse~ refusal decline~ reject~ rejection rebuff~ spurn~ oppose~ opposition resist~ resistance resistant object~ | رفض/يرفض رفضا رافض رافضة رافضا مرفوض مرفوضة عارض/يعارض معارض معارضة قاوم/يقاوم مقاومة مقاوم اعترض/يعترض اعتراض أبى/يأبى |
deny~ denial denials disavow~ repudiate~ | نفى/ينفي نفي نافيا نافية أنكر/ينكر إنكار |
fail~ failure failures inability incapable struggle~ | فشل/يفشل فشلا أخفق/يخفق إخفاق عجز/يعجز عاجز عاجزة تعذر/يتعذر 
prevent~ prevention stop~ halt~ ban~ bar~ barring block~ forbid~ forbade forbidden prohibit~ prohibition cease~ quit~ discontinue~ deter~ | منع/يمنع ممنوع ممنوعة ممنوعون حظر/يحظر محظور محظورة حرم/يحرم حرمان محروم كف/يكف توقف/يتوقف أوقف/يوقف إيقاف وقف انقطع/ينقطع انتهاء زوال | end~ suspend~ keep~ kept
avoid~ avoidance avert~ abstain~ refrain~ shun~ evade~ lest | تجنب/يتجنب تفادى/يتفادى تفادي امتنع/يمتنع امتناع لئلا كيلا
only except excepting exception exceptions unless solely | إلا سوى فقط فحسب وحسب عدا ماعدا باستثناء | مجرد just once merely alone sole single
until till | | before وقبل حتى قبل
hardly barely scarcely | بالكاد كاد/يكاد
hard difficult difficulty difficulties tough | صعب صعبة صعوبة صعوبات يصعب | challenging عسير عسيرة
rarely seldom rare infrequent scarce few little less fewer insufficient | نادر نادرة نادرا قلما قليل قليلة قليلا قلائل أقل قلة ندرة ضئيل ضئيلة | low lower small minor slightly
instead rather | بدلا عوضا | place
absence absent shortage shortages void empty vacant free deprive~ devoid minus | غاب/يغيب تغيب/يتغيب غياب غائب غائبة انعدام انعدم/ينعدم منعدم معدوم افتقر/يفتقر افتقار نقص/ينقص نقص خلو خال خالية خاليا فارغ فارغة | deficit deficits deficiency shortfall clear scarcity blank
miss~ missing lose~ lost loss losses forfeit~ | فقد/يفقد فقدان مفقود مفقودين مفقودون فات/يفوت فوت/يفوت تفويت | خسر/يخسر خسارة خسائر
abandon~ quit withhold~ withheld | ترك/يترك تخلى/يتخلى تخلي | leave leaves leaving left
ignore~ neglect~ disregard~ overlook~ skip~ | أهمل/يهمل إهمال تجاهل/يتجاهل أغفل/يغفل
exclude~ exclusion exempt~ exemption exemptions disqualify~ | استبعد/يستبعد استبعاد مستبعد استثنى/يستثني استثناء أعفى/يعفي إعفاء | rule ruled
wrong false falsely mistaken incorrect inaccurate improper | كاذب كاذبة خاطئ خاطئة خطأ زائف زائفة باطل باطلة كذب مزيف مزيفة | fake lie lies lying lied error errors mistake mistakes fault faults faulty
different differ~ otherwise unlike disagree~ contrary opposite | مختلف مختلفة مختلفين اختلف/يختلف خلاف عكس اختلاف | differently difference differences various vary varied varies diverse other disagreement disagreements
dislike~ disapprove~ distrust~ dissatisfied loath | كره/يكره كراهية | hate~ hatred
forget~ forgot forgotten | نسي/ينسى نسيان
unknown unidentified unaware oblivious | مجهول مجهولة جهل/يجهل جاهل | anonymous ignorant ignorance
unclear | غموض غامض غامضة التباس | vague vaguely ambiguous ambiguity mystery mysterious
impossible | مستحيل مستحيلة استحالة استحال/يستحيل
regardless | | رغم برغم despite although though spite nevertheless notwithstanding
| سلبي سلبية سلبيا سلبا | negative negatively adverse adversely
doubt~ doubtful | | شك شكوك شكك/يشكك مشكوك
far beyond out | بعيدا منأى بمنأى معزل بمعزل خارج | بعيد بعيدة أبعد وراء
secret secrets secretly | | سري سرية سر أسرار
still | | يزال تزال يزالون تزالون زال زالت زالوا أزال نزال يزل تزل يزالان
silent silence | صامت صامتا صامتة صمت سكت/يسكت
zero nil nope | | صفر
disappear~ | اختفى/يختفي اختفاء
warn~ beware careful wary | حذر/يحذر حذار حذرا حذرة محذرا محذرة | warning warnings caution cautious cautiously تحذير تحذيرات
illegal illegally illicit unlawful outlaw~ | | محظورة
dead die~ dying death deaths kill~ fatal | | مات/يموت موت وفاة وفيات ميت توفي قتل/يقتل
| أبدا مطلقا قط كلا هيهات لولا أقلع/يقلع
innocent acquit~ acquittal exonerate~ | برأ/يبرئ تبرئة بريء بريئة أبرياء براءة |
survive~ spare~ intact alive | نجا/ينجو سلم/يسلم | سليم سليمة حي أحياء نجاة
cancel~ cancelled scrap~ | ألغى/يلغي إلغاء ملغى ملغاة |
reluctant reluctance hesitant hesitate~ | تردد/يتردد متردد مترددة عزف/يعزف عزوف تحفظ/يتحفظ |
exhaust~ | نفد/ينفد نفاد |
unprecedented | مسبوق مسبوقة | first أول أولى
breach~ violate~ violation violations flout~ defy~ | خرق/يخرق انتهك/ينتهك خالف/يخالف مخالفة تحدى/يتحدى | خروقات انتهاك انتهاكات
nor save inaction injustice vain disabled
`;

/** Every word of the table, by the line it stands in, and whether it holds a denial. Arabic and English in lower case. */
export interface DenialSense {
  readonly sense: number;
  readonly denies: boolean;
}

export const DENIAL_SENSES: ReadonlyMap<string, DenialSense> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line, sense) =>
      line.split('|').flatMap((part, at) =>
        part
          .trim()
          .split(/\s+/u)
          .filter((word) => word !== '')
          .flatMap(formsOf)
          .map((word) => [word, { sense, denies: at < 2 }] as const),
      ),
    ),
);

function formsOf(word: string): readonly string[] {
  const [past, present] = word.split('/');
  if (past !== undefined && present !== undefined) return [...pastForms(past), ...presentForms(present)];
  return word.endsWith('~') ? englishForms(word.slice(0, -1)) : [word];
}

/** Both spellings where a last consonant may be doubled: barred, stopped; one of them is no word and does no harm. */
function englishForms(verb: string): readonly string[] {
  const stem = verb.replace(/e$/u, '');
  const past = verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${verb}ed`;
  const doubled = /[^aeiou][aeiou][bgmnprt]$/u.test(verb) ? verb + verb.slice(-1) : null;
  const third = /(?:s|x|sh|ch)$/u.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return [verb, third, past, `${stem}ing`, ...(doubled === null ? [] : [`${doubled}ed`, `${doubled}ing`])];
}

function pastForms(past: string): readonly string[] {
  const stem = past.replace(/[ىا]$/u, '');
  const weak = past.endsWith('ى');
  return [past, `${stem}ت`, `${stem}وا`, `${stem}تا`, weak ? `${stem}ينا` : `${stem}نا`];
}

function presentForms(present: string): readonly string[] {
  const rest = present.slice(1);
  const short = rest.replace(/[يىو]$/u, '');
  return ['ي', 'ت', 'ن', 'أ'].flatMap((person) =>
    [rest, `${short}ون`, `${short}وا`, ...(short === rest || person === 'أ' ? [] : [short])].map(
      (form) => person + form,
    ),
  );
}
