import type { CliTexts } from '../cli-texts.ts';

const LANGUAGE = '  --language en|ar     لغة الرسائل (en ما لم يُذكر غيرها)';

export const CLI_TEXTS: CliTexts = {
  intro: `muraji: مراجعة الأخبار العربية المترجمة آليا مع نصها الإنجليزي.

الاستعمال: muraji COMMAND …

الأوامر:`,
  outro: `تفصيل كل أمر: "muraji COMMAND --help". SOURCE وTARGET ملفان نصيان (UTF-8 أو UTF-16 أو windows-1256، بين الفقرات سطر
فارغ)، ويجوز أن يكون SOURCE مستندا من مستندات مُراجِع (*.muraji.json).

حالة الخروج: 0 لم يُعثر على شيء، 1 عُثر على شيء، 2 استعمال خاطئ أو مدخل لا يُقرأ.`,
  commands: {
    check: {
      summary: 'تعليم أخطاء الترجمة في النص العربي وحده أو مع نصه الإنجليزي',
      help: `الاستعمال: muraji check SOURCE [--target TARGET] [خيارات]
           muraji check --jsonl < pairs.jsonl > flags.jsonl

يعلّم أخطاء الترجمة الآلية في SOURCE (العربي)، ومع TARGET (الإنجليزي) في كليهما. من غير TARGET تعمل قواعد الجانب العربي وحدها.

  --target FILE        النص الإنجليزي لـ SOURCE
  --format FORMAT      text (الافتراضي) أو json أو html أو sarif
  --fail-on SEVERITY   أدنى درجة لعلامة مفتوحة تجعل حالة الخروج 1: critical أو major (الافتراضي) أو minor أو neutral
  --profile FILE       القواعد العاملة: {"rules": {"RULE": "on|off|critical|major|minor|neutral"}} والباقي كالمعتاد
  --rules FILE         قواعد خاصة بك ‏(*.muraji-rules.json)؛ يجوز تكراره
  --terms FILE         مسرد (CSV) تُقاس عليه الإنجليزية؛ يجوز تكراره
  --style ap           أسلوب أسوشيتد برس في الإنجليزية أيضا (التواريخ والأعداد والألقاب وسطر المكان وتعليقات الصور)
  --all                في text تُذكر العلامات المحلولة والمرفوضة أيضا
  --jsonl              يقرأ {"id", "ar", "en"?} في كل سطر من الدخل القياسي ويكتب {"id", "flags"} سطرا بسطر
  --jobs N|all         مع --jsonl، يفحص على N من الأنوية أو عليها كلها (الافتراضي 1)
${LANGUAGE}`,
    },
    diff: {
      summary: 'مقارنة نصين بالفقرات والكلمات الكاملة',
      help: `الاستعمال: muraji diff OLD NEW [خيارات]
           muraji diff DOCUMENT [--from VERSION] [--to VERSION] [خيارات]

يقارن ملفين نصيين أو ملفي وورد أو النص الإنجليزي لمستندين من مستندات مُراجِع، أو صيغتين من مستند واحد (من المكتبة أو من ملف مستند).

  --from VERSION       رقم مراجعة أو latest (الافتراضي) أو draft
  --to VERSION         كذلك، والافتراضي draft
  --format FORMAT      text (الافتراضي) أو json أو html أو docx (بتتبع التغييرات)
  --arabic             في html وdocx يقف النص العربي بجانب الإنجليزي
  --out FILE           يُكتب بجانب مكانه ثم يُنقل إليه
  --exit-code          حالة الخروج 1 إذا اختلف النصان
${LANGUAGE}`,
    },
    export: {
      summary: 'كتابة النص الإنجليزي النظيف لمستند',
      help: `الاستعمال: muraji export DOCUMENT|SOURCE [--target TARGET] --format FORMAT [--out FILE]

يكتب النص الإنجليزي لمستند من المكتبة (معرّفه أو عنوانه) أو لملف مستند أو لـ SOURCE مع TARGET، من غير ما استُبعد ومن غير محارف
التحكم الخفية. من غير --out يُكتب إلى الخرج القياسي.

  --target FILE        النص الإنجليزي لـ SOURCE
  --format FORMAT      txt أو md أو html أو docx أو json
  --arabic             في html وdocx يقف النص العربي بجانب الإنجليزي صفا بصف
  --comments           تعليقات المحررين واستفساراتهم: تعليقاتٍ في docx وjson، وحواشيَ في غيرهما
  --revision VERSION   رقم مراجعة أو latest أو draft (الافتراضي)
  --out FILE           يُكتب بجانب مكانه ثم يُنقل إليه
  --sidecar FILE       العلامات المفتوحة والمرفوضة بجانبه، صفحة ويب (.html) أو JSON
${LANGUAGE}`,
    },
    import: {
      summary: 'إضافة ملفات إلى المكتبة',
      help: `الاستعمال: muraji import FILE… [--target FILE] [--title TITLE]

يضيف كل ملف مستندا قائما بذاته: نصا عربيا أو مستند وورد (من عمودين مع نصه الإنجليزي) أو مستندا من مستندات مُراجِع. وملفان ليس في
أحدهما عربية هما مستند واحد مع نصه الإنجليزي.

  --target FILE        النص الإنجليزي للملف الوحيد FILE
  --changes CHANGES    ما تُعدّ عليه التغييرات المتتبَّعة في مستند وورد: accept (الافتراضي) أو reject
  --title TITLE        عنوان المستند الوحيد (اسم ملفه ما لم يُذكر غيره)
${LANGUAGE}`,
    },
    list: {
      summary: 'سرد مستندات المكتبة',
      help: `الاستعمال: muraji list [--format text|json]

${LANGUAGE}`,
    },
    correct: {
      summary: 'وضع صيغة جديدة للنص العربي على مراجعة',
      help: `الاستعمال: muraji correct DOCUMENT FILE [--dry-run] [options]

يقارن النص العربي في FILE بنص مستند في المكتبة (بمعرّفه أو عنوانه). ما لم يتغير تبقى له إنجليزيته وحالته وما رُفض من علاماته،
وما تغير تبقى له إنجليزيته ويعود مسودة، والجديد يُنتظر عمله، وما حُذف يُستبعد. وتُحفظ مراجعة قبل ذلك وأخرى بعده.

  --dry-run            القول بما سيتغير دون كتابة شيء
  --note NOTE          ملاحظة المراجعة
  --changes CHANGES    ما تُعدّ عليه التغييرات المتتبَّعة في مستند وورد: accept (الافتراضي) أو reject
  --format FORMAT      text (الافتراضي) أو json
${LANGUAGE}`,
    },
    translate: {
      summary: 'ملء الإنجليزية الفارغة من خدمة الترجمة',
      help: `الاستعمال: muraji translate DOCUMENT [--send-to HOST]

يرسل النص العربي للمقاطع التي لا إنجليزية لها في مستند من المكتبة (بمعرّفه أو عنوانه) إلى خدمة الترجمة المضبوطة في الإعدادات،
ويكتب ما يعود مسودات، وما كان من إنجليزية يبقى. ومن دون --send-to لا يُرسل شيء، بل يُقال كم سيُرسل وإلى أين. ويُقرأ المفتاح من
MURAJI_SERVICE_KEY. ويُبقي Ctrl-C ما جاء.

  --send-to HOST       أوافق على إرسال النص العربي إلى هذا المضيف
${LANGUAGE}

حالة الخروج: 0 لم يبق فارغ، 1 بقي، 2 تعذّر الإرسال.`,
    },
    memory: {
      summary: 'إدخال ذاكرة الترجمة وإخراجها والبحث فيها',
      help: `الاستعمال: muraji memory import FILE…
       muraji memory export [--out FILE]
       muraji memory find WORDS [--format text|json]
       muraji memory find --like ARABIC [--least SCORE] [--format text|json]

يقرأ import ملفات TMX 1.4: العربية والإنجليزية في كل وحدة، وما كان موجودا لا يتكرر. ويكتب export الذاكرة بصيغة TMX 1.4 على
الخرج القياسي أو في ملف. ويسرد find حتى 20 وحدة فيها كل الكلمات (وما كان بين علامتي تنصيص يأتي متتابعا، والنجمة تنوب عن أي نهاية)،
أو ما تشبه عربيته فقرة؛ ورمز الخروج 1 إن لم يوجد شيء.

  --out FILE           الكتابة في هذا الملف
  --like               الكلمات فقرة عربية
  --least SCORE        أدنى درجة للتشابه، من 50 إلى 101 (الافتراضي 70)
  --format FORMAT      text (الافتراضي) أو json
${LANGUAGE}`,
    },
    history: {
      summary: 'سرد مراجعات مستند',
      help: `الاستعمال: muraji history DOCUMENT [--format text|json] [--report FILE]
       muraji history DOCUMENT --search WORDS [--format text|json]

DOCUMENT معرّف مستند في المكتبة أو عنوانه. العلامات: ما أُصلح -، وما استجدّ +، وما رُفض ~.

  --search WORDS       متى جاءت كلمات في الإنجليزية ومتى ذهبت، وما حُذف أيضا؛ ورمز الخروج 1 إن لم ترد قط
  --report FILE        كل تغيير وكل علامة مرفوضة في صفحة ويب تُطبع وتُوقَّع

${LANGUAGE}`,
    },
    backup: {
      summary: 'نسخ المكتبة احتياطيا أو سرد نسخها الاحتياطية',
      help: `الاستعمال: muraji backup [--out FILE]
           muraji backup --list [--format text|json]

يصنع نسخة مفحوصة من المكتبة بين نسخها الاحتياطية أو في FILE، ويجوز أن يكون مُراجِع مفتوحا. ما يُنسخ بهذا الأمر يبقى حتى تحذفه
أنت، وما ينسخه مُراجِع من تلقاء نفسه يُخفَّف كلما قدُم.

  --out FILE           يُكتب بجانب مكانه ثم يُنقل إليه
  --list               سرد النسخ الاحتياطية والأحدث أولا
  --format FORMAT      صورة السرد: text (الافتراضي) أو json
${LANGUAGE}`,
    },
    restore: {
      summary: 'وضع نسخة احتياطية مكان المكتبة',
      help: `الاستعمال: muraji restore FILE|latest [--as FOLDER]

يفحص النسخة الاحتياطية ويحفظ المكتبة الحالية ثم يضع النسخة مكانها. FILE مسار أو اسم مما يسرده "muraji backup --list". يجوز أن
يكون مُراجِع مفتوحا فتعرض نوافذه ما استُعيد. أما المكتبة التالفة أو التي أنشأها إصدار أحدث فتُنقل جانبا كما هي، ويستلزم ذلك إغلاق
كل نوافذ مُراجِع.

  --as FOLDER          يترك المكتبة كما هي ويصنع من النسخة مكتبة في مجلد آخر
${LANGUAGE}`,
    },
    'check-library': {
      summary: 'التأكد من سلامة كل ما في المكتبة',
      help: `الاستعمال: muraji check-library [FILE] [--format text|json]

يقرأ كل صفحة وإحالة ونص ومراجعة في المكتبة أو في النسخة الاحتياطية FILE ويسمّي المستندات التي تلف منها شيء. لا يُكتب شيء.
حالة الخروج: 0 سليمة، 1 تالفة، 2 لا تُقرأ أصلا.

  --format FORMAT      text (الافتراضي) أو json
${LANGUAGE}`,
    },
    names: {
      summary: 'سرد أسماء نص بكل رسومها',
      help: `الاستعمال: muraji names DOCUMENT|SOURCE [--target TARGET] [--all] [--format text|json]

كل شخص أو مكان يحتاج رسم اسمه إلى قرار، برسومه العربية والإنجليزية وعدد مواضع كل منها: لأن الإنجليزية تكتبه بأكثر من رسم،
أو تخالف ما حُفظ في المكتبة، أو تخلو منه.

  --target TARGET      النص الإنجليزي
  --all                كل الأسماء، ومنها ما لا يحتاج إلى قرار
حالة الخروج: 0 لا اسم يحتاج إلى قرار، 1 يوجد اسم يحتاج إليه.

${LANGUAGE}`,
    },
    report: {
      summary: 'قياس جودة المستندات (MQM)',
      help: `الاستعمال: muraji report [DOCUMENT…] [--since DAY] [--until DAY] [--format text|html|csv|json] [--out FILE]

بطاقة MQM للمستندات المذكورة، أو لكل ما تغيّر في مدة: أخطاء النص العربي كما ورد والإنجليزي كما هو الآن، بالنقاط لكل
ألف كلمة. تُضبط الأوزان ودرجة النجاح في النافذة.

  --since, --until     أول يوم وآخر يوم، مثل 2026-01-31 ‏(UTC)
  --out FILE           الكتابة في ملف، كاملا أو لا شيء
حالة الخروج: 0 ناجح، 1 رسب أحد النصين، وكل المستندات معا.

${LANGUAGE}`,
    },
    terms: {
      summary: 'إدخال مصطلحات إلى المسرد أو إخراجها منه',
      help: `الاستعمال: muraji terms import FILE [--dry-run]
           muraji terms export [--out FILE]

مسرد المكتبة في جدول (CSV). يسمي سطره الأول الأعمدة: arabic وenglish وarabic variants وenglish variants وforbidden وkind
وnote وauthor وchanged؛ ويُفصل بين صيغ الخانة الواحدة بالعلامة |. تُقرأ الفواصل والفواصل المنقوطة وعلامات الجدولة، وكذلك جداول
من عمودين أو ثلاثة بلا سطر أول. الأسطر التي لا تصلح تُذكر في مجرى الأخطاء وتُتخطى. المدخل الذي له العربية نفسها يُستبدل، ويبقى ما
ليس له عمود في الملف.

  --dry-run            يذكر ما سيضيفه الإدخال ويستبدله من غير أن يكتب شيئا
  --out FILE           يُكتب كاملا ثم يوضع مكانه؛ ومن غيره يخرج الجدول إلى المخرج القياسي
حالة الخروج: 0 تم، 1 أسطر لم تصلح، 2 استعمال خاطئ أو مدخل لا يُقرأ.

${LANGUAGE}`,
    },
  },
  usage: {
    tryHelp: 'انظر "muraji {{command}}--help".',
    unknownCommand: 'لا يوجد أمر "{{name}}".',
    unknownOption: 'لا يوجد هنا خيار {{option}}.',
    noValue: 'الخيار {{option}} في غير موضعه: تنقصه قيمة أو لا يقبل قيمة.',
    badValue: 'لا يقبل {{option}} القيمة "{{value}}"؛ القيم الممكنة: {{values}}.',
    missing: 'ينقص {{what}}.',
    tooMany: 'وسيط زائد: "{{argument}}".',
    badProfile: '{{file}} ليس ملف قواعد. صورته: {"rules": {"omission": "off", "spelling": "on"}}.',
    unknownRule: '{{file}}: لا توجد قاعدة باسم "{{rule}}".',
    badSetting: '{{file}}: يجب أن يكون ضبط "{{rule}}" واحدا من {{values}}.',
    onlyWith: 'الخيار {{a}} يصح مع {{b}} فقط.',
    together: 'لا يجتمع {{a}} و{{b}}.',
  },
  check: {
    summary:
      'مفتوحة: {{open}} (حرجة {{critical}}، كبيرة {{major}}، صغيرة {{minor}}، محايدة {{neutral}})، محلولة: {{resolved}}، مرفوضة: {{dismissed}}؛ الفقرات: {{paragraphs}}',
    ruleFailed: 'تعطلت القاعدة {{rule}} وعلاماتها ناقصة: {{error}}',
    fix: 'إصلاح',
    leaveOut: 'استبعاد الفقرة',
    line: {
      noJson: 'السطر {{line}} ليس JSON صحيحا',
      noString: 'يجب أن تكون قيمة "{{field}}" نصا',
      tooLong: 'السطر أطول من {{limit}} ميغابايت',
      crashed: 'تعطل الفحص عند هذا السطر: {{cause}}',
    },
    linesUnread: 'أسطر تعذرت قراءتها: {{lines}}.',
  },
  diff: {
    equal: 'النصان متطابقان.',
    summary: 'كلمات مضافة: {{added}}، محذوفة: {{removed}}، منقولة: {{moved}}؛ تغير {{percent}} % من الكلمات',
    kinds: {
      changed: 'معدلة',
      added: 'مضافة',
      removed: 'محذوفة',
      moved: 'منقولة',
      split: 'مقسومة',
      joined: 'مدمجة',
    },
    replaced: 'اختلاف أكبر من أن يُقارن كلمة بكلمة',
  },
  export: {
    noEnglish: 'لا نص إنجليزيا له. قدّمه بالخيار ‎--target أو اختر ‎--format json.',
    written: 'كُتب: {{file}}',
    counts: 'محارف تحكم أزيلت: {{controls}}، مقاطع مستبعدة: {{leftOut}}، مقاطع بلا إنجليزية: {{missing}}',
    unsigned: {
      'handed-over': 'سُلّم المستند ولم يُعتمد بعد.',
      changed: 'تغيّر المستند بعد اعتماده.',
    },
  },
  names: {
    none: 'لا اسم يحتاج إلى قرار.',
    needs: { several: 'أكثر من رسم', differs: 'خلاف المحفوظ', 'no-english': 'ليس في الإنجليزية' },
  },
  report: {
    none: 'لم يتغيّر أي مستند في المكتبة في هذه المدة.',
  },
  library: {
    imported: 'استُورد: {{title}} (المقاطع: {{segments}})، {{id}}',
    empty: 'لا مستندات في المكتبة.',
    noRevision: 'لا توجد مراجعة {{name}}. انظر "muraji history".',
    noDocument: 'لا مستند باسم "{{name}}" في المكتبة ولا ملف بهذا الاسم. انظر "muraji list".',
    ambiguous: 'عدة مستندات اسمها "{{name}}": {{ids}}. اذكر المعرّف.',
    columns: {
      id: 'المعرّف',
      title: 'العنوان',
      settled: 'المنجز',
      words: 'الكلمات',
      revisions: 'المراجعات',
      stage: 'المرحلة',
      updated: 'آخر تعديل',
    },
    stages: {
      'in-work': 'قيد العمل',
      'handed-over': 'سُلّم',
      'signed-off': 'اعتُمد',
      changed: 'تغيّر بعد الاعتماد',
    },
    revision: {
      number: 'الرقم',
      at: 'الوقت',
      author: 'المراجع',
      change: 'الكلمات',
      segments: 'المقاطع',
      note: 'ملاحظة',
      why: 'السبب',
      tags: 'الوسوم',
      flags: 'العلامات',
    },
    search: {
      segment: 'المقطع {{number}}:',
      came: 'جاءت مع {{by}}',
      went: 'ذهبت مع {{by}}',
      still: 'ما زالت فيه',
      draft: 'المسودة',
      revision: 'المراجعة {{number}} ({{at}}، {{by}})',
      none: 'لم ترد هذه الكلمات في النص قط.',
    },
  },
  terms: {
    badLine: '{{file}}، السطر {{line}}: {{error}}',
    ignored: '{{file}}: أعمدة لا معنى لها هنا: {{columns}}',
    fates: { added: 'جديد  ', replaced: 'مستبدل' },
    summary: 'جديدة: {{added}}، مستبدلة: {{replaced}}، كما كانت: {{same}}؛ أسطر لم تصلح: {{bad}}',
    dryRun: 'لم يُكتب شيء.',
    written: 'كُتب: {{file}} (المصطلحات: {{count}})',
  },
  correct: {
    nothing: 'لم يتغير النص العربي.',
    fates: {
      changed: 'تغيّر',
      new: 'جديد',
      dropped: 'حُذف',
      returned: 'عاد إلى النص',
    },
    moved: 'نُقل',
    values: 'أرقام وتواريخ: {{before}} ← {{after}}',
    summary:
      'لم يتغير: {{unchanged}}، تغيّر: {{changed}}، جديد: {{new}}، حُذف: {{dropped}}، عاد إلى النص: {{returned}}، نُقل: {{moved}}',
    dryRun: 'لم يُكتب شيء.',
    done: 'وُضعت على المراجعة: المراجعة {{revision}}.',
  },
  translate: {
    notAgreed:
      'لم يُرسل شيء. سيُرسل إلى {{host}} النص العربي من «{{title}}»، وعدد مقاطعه {{count}}. إن وافقت فأضف: --send-to {{host}}',
    badKey: 'ليس في {{variable}} مفتاح: يتألف المفتاح من حروف لاتينية وأرقام وعلامات بلا مسافات حوله.',
    failed: 'المقطع {{number}}: {{error}}',
    stopped: 'توقف الإرسال: {{error}}',
    done: 'مقاطع مُلئت من {{host}}: {{filled}}، وما زال فارغا: {{left}}',
  },
  memory: {
    imported: '{{file}}: أضيفت {{added}} وحدة، ووُجدت من قبل {{merged}}، وبلا عربية أو إنجليزية {{skipped}}',
    exported: 'كُتبت {{units}} وحدة',
    none: 'لا شيء كهذا في الذاكرة.',
  },
  backup: {
    made: 'نُسخت احتياطيا: {{file}} ({{size}})',
    none: 'لا نسخ احتياطية بعد في {{folder}}.',
    columns: { at: 'الوقت', kind: 'السبب', size: 'الحجم', name: 'الاسم' },
    kinds: {
      automatic: 'تلقائية',
      manual: 'يدوية',
      upgrade: 'قبل تحديث',
      replaced: 'قبل استعادة',
    },
  },
  restore: {
    done: 'استُعيدت: صارت {{file}} مكان {{path}}.',
    kept: 'وما كان هناك محفوظ في {{kept}}',
    elsewhere: 'افتحها بالمتغير MURAJI_HOME={{folder}}',
    exists: 'هناك مكتبة بالفعل: {{path}}. اختر مجلدا فارغا.',
  },
  checkLibrary: {
    sound: '{{path}} سليمة. المستندات: {{documents}}، النصوص: {{texts}}، المراجعات: {{revisions}}.',
    damaged: '{{path}} تالفة.',
    file: 'الملف: {{problem}}',
    texts: '{{title}}: نصوص تالفة أو مفقودة: {{texts}}',
    revisions: '{{title}}: مراجعات لا تُقرأ: {{numbers}}',
    remedy: 'صدّر ما أمكن ثم استعد نسخة احتياطية: "muraji backup --list" ثم "muraji restore latest".',
  },
};
