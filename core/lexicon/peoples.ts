/**
 * Peoples and communities whose treatment is news, with the states of which it is: elsewhere the sentence is
 * garbled, or news of its own that an editor wants to see.
 */
export interface People {
  /** Folded stems; a word matches bare of particles and article. */
  readonly ar: readonly string[];
  readonly en: RegExp;
  /** The state that the news is about when nothing else is said. */
  readonly home: string;
  /** States that hold, host, deport or persecute them: sound news. */
  readonly states: readonly string[];
}

export const PEOPLES: readonly People[] = [
  {
    ar: 'أويغور أويغوري أويغورية أويغوريين أويغوريون إيغور إيغوري إيغوريين إيغوريون أيغور أيغوري أيغوريين أويجور ايجور إيجور إيجوريين ويغور يوغور'.split(
      ' ',
    ),
    en: /\bU(?:y|i)gh?urs?\b/u,
    home: 'CN',
    states: 'TR KZ KG UZ TJ TH EG SA AE MY PK AF MN MA ID KH LA QA NP IN JP SY US'.split(' '),
  },
  {
    ar: 'روهينغا روهينجا روهنجا روهينغيا روهينجيا'.split(' '),
    en: /\bRohingyas?\b/u,
    home: 'MM',
    states: 'BD IN MY TH ID SA PK NP LK'.split(' '),
  },
  {
    ar: 'تبتيين تبتيون تبتي تبتية تيبتيين تيبتيون تيبتي تيبتية'.split(' '),
    en: /\bTibetans?\b/u,
    home: 'CN',
    states: 'NP IN BT'.split(' '),
  },
  {
    ar: 'أيزيديين أيزيديون إيزيديين إيزيديون يزيديين يزيديون أيزيديات إيزيديات'.split(' '),
    en: /\bYazidis?\b/u,
    home: 'IQ',
    states: 'SY TR DE AM GE'.split(' '),
  },
  {
    ar: 'بهائيين بهائيون'.split(' '),
    en: /\bBah[aá]['’]?[ií]s?\b/u,
    home: 'IR',
    states: 'YE EG QA IQ PK IL TN'.split(' '),
  },
  {
    ar: 'تيغراي تيغرانيين تيجراي'.split(' '),
    en: /\bTigray(?:ans?)?\b/u,
    home: 'ET',
    states: 'ER SD DJ'.split(' '),
  },
];

/** Nouns of conduct that one state shows another state or a people. */
export const CONDUCT_NOUNS =
  'معاملة المعاملة تعامل اضطهاد قمع سياسة سياسات موقف مواقف نهج تمييز انتهاك انتهاكات احتجاز استهداف ملاحقة قتل تهجير ترحيل حملة معاداة تجويع معاملات'.split(
    ' ',
  );

/** Of these, the ones that are only ever done to people. */
export const HARSH_NOUNS = 'معاملة المعاملة تعامل اضطهاد قمع احتجاز تهجير انتهاك انتهاكات'.split(' ');

/** Words for groups of people that open a noun phrase. */
export const GROUP_NOUNS =
  'مسلمو مسلمي المسلمون المسلمين مسلمون مسلمين أقلية الأقلية أقليات الأقليات سكان السكان أبناء لاجئو لاجئي اللاجئون اللاجئين لاجئون مهاجرو مهاجري المهاجرون المهاجرين مهاجرون مواطنو مواطني المواطنون المواطنين مسيحيو مسيحيي المسيحيون المسيحيين أكراد الأكراد كرد الكرد أرمن الأرمن عرب العرب أقباط الأقباط يهود اليهود تتار التتار شيعة الشيعة سنة السنة هندوس الهندوس بوذيو البوذيون قبائل القبائل شعب الشعب نساء النساء أطفال الأطفال المدنيون المدنيين مدنيون معتقلو المعتقلون السجناء سجناء معارضو المعارضون المعارضين ناشطو الناشطون طالبو المنفيون المتظاهرون العمال صحفيو الصحفيون الصحافيون الفلسطينيون الفلسطينيين الأوكرانيون الأويغور الإيغور الروهينغا الروهينجا التبتيون الإيزيديون الأيزيديون البهائيون المقاتلون المسلحون المتمردون النازحون العائلات أفراد أعضاء أنصار مقاتلو مسلحو متمردو نازحو المثليون الغجر البلوش الهزارة الطاجيك الأوزبك'.split(
    ' ',
  );
