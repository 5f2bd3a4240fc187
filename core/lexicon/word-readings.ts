/**
 * Common words of Arabic news as they are read, with what they mean, one sense or two. Long vowels have a macron, ‘ is ع and ’
 * a hamza. Verbs stand in the third person masculine, past and present; nouns in the singular, and in the plural where it is
 * a broken one.
 */
export type WordKind = 'particle' | 'noun' | 'adjective' | 'verb';

export interface WordReading {
  /** Without vowel signs, article and particles. */
  readonly ar: string;
  readonly reading: string;
  readonly gloss: string;
  readonly kind: WordKind;
}

const PARTICLES = `
في fī in; من min from; إلى ilā to; على ‘alā on; عن ‘an about; مع ma‘a with; بعد ba‘da after; قبل qabla before; خلال khilāla during; منذ mundhu since;
حتى hattā until; حول hawla around; بين bayna between; ضد didda against; نحو nahwa toward; لدى ladā at; عند ‘inda at; عندما ‘indamā when; أمام amāma before;
وراء warā’a behind; تحت tahta under; فوق fawqa above; دون dūna without; غير ghayr other than; سوى siwā except; كما kamā as; بينما baynamā while; حيث haythu where;
إذ idh since; إذا idhā if; لو law if; لكن lākin but; لأن li-anna because; التي allatī which; الذي alladhī which; الذين alladhīna who; هذا hādhā this; هذه hādhihi this;
ذلك dhālika that; تلك tilka that; هؤلاء hā’ulā’ these; هناك hunāka there; هنا hunā here; كل kull every; بعض ba‘d some; أي ayy any; جميع jamī‘ all; أيضا aydan also;
فقط faqat only; جدا jiddan very; الآن al-ān now; أمس ams yesterday; غدا ghadan tomorrow; إن inna that; أن anna that; إنه innahu that it; إنها innahā that it; أنه annahu that it;
أنها annahā that it; هل hal whether; ما mā what; ماذا mādhā what; متى matā when; أين ayna where; كيف kayfa how; لماذا limādhā why; كم kam how many; لم lam did not; لن lan will not;
لا lā not; قد qad may; لقد laqad indeed; سوف sawfa will; ثم thumma then; أو aw or; أم am or; بل bal rather; هو huwa he; هي hiya she; هم hum they; نحن nahnu we; أنت anta you; أنا anā I;
ليس laysa is not; وفقا wafqan according; مثل mithl like; عبر ‘abra across; داخل dākhil inside; خارج khārij outside; حوالي hawālī about; بسبب bi-sabab because of; رغم raghma despite;
إلا illā except; لذا lidhā therefore; كذلك kadhālika likewise; تقريبا taqrīban nearly; ربما rubbamā perhaps; مؤخرا mu’akhkharan recently; عبد ‘abd servant; ذات dhāt same; نفس nafs same;
به bihi with it; له lahu to him; لها lahā to her; بها bihā with it; لهم lahum to them; بهم bihim with them; لي lī to me; لنا lanā to us; أثناء athnā’a during; مما mimmā of what; عدم ‘adam lack of; لدرجة li-daraja so much that; طوال tiwāla throughout;
جراء jarrā’a because of; حسب hasaba according to; حسبما hasabamā as; ضمن dimna among; تجاه tujāha toward; مقابل muqābila against; بجانب bi-jānib beside; باسم bi-ism in the name of; عدة ‘idda several; إحدى ihdā one of; أحد ahad one of;
حتما hatman surely; فيما fīmā while; بدلا badalan instead; نظرا nazaran in view; أبدا abadan never; بمثابة bi-mathāba as; للغاية lil-ghāya extremely; بالفعل bil-fi‘l already; مباشرة mubāsharatan directly; تماما tamāman entirely; بشكل bi-shakl in a way;
أجل ajl sake; بواسطة bi-wāsita by means of; مدى madā extent; أنحاء anhā’ parts; حد hadd limit; خلف khalfa behind; قرب qurba near
`;

const NOUNS = `
رئيس ra’īs president; رؤساء ru’asā’ presidents; وزير wazīr minister; وزراء wuzarā’ ministers; وزارة wizāra ministry; حكومة hukūma government; دولة dawla state; دول duwal states; خارجية khārijiyya foreign affairs;
داخلية dākhiliyya interior; دفاع difā‘ defense; مالية māliyya finance; نائب nā’ib deputy; نواب nuwwāb deputies; سفير safīr ambassador; سفراء sufarā’ ambassadors; زعيم za‘īm leader; زعماء zu‘amā’ leaders; قائد qā’id commander;
قادة qāda leaders; ملك malik king; ملوك mulūk kings; أمير amīr prince; أمراء umarā’ princes; شيخ shaykh sheikh; شيوخ shuyūkh elders; مجلس majlis council; مجالس majālis councils; أمن amn security; أمة umma nation; أمم umam nations;
برلمان barlamān parliament; حزب hizb party; أحزاب ahzāb parties; انتخاب intikhāb election; انتخابات intikhābāt elections; قانون qānūn law; قوانين qawānīn laws; مشروع mashrū‘ project; مشاريع mashārī‘ projects; دستور dustūr constitution;
محكمة mahkama court; محاكم mahākim courts; قاض qādin judge; قاضي qādī judge; قضاة qudāt judges; قضية qadiyya case; قضايا qadāyā cases; حكم hukm ruling; أحكام ahkām rulings; سجن sijn prison; سجون sujūn prisons; شرطة shurta police;
جيش jaysh army; جيوش juyūsh armies; قوة quwwa force; قوات quwwāt forces; جندي jundī soldier; جنود junūd soldiers; حرب harb war; حروب hurūb wars; سلام salām peace; هدنة hudna truce; وقف waqf halt; إطلاق itlāq firing; نار nār fire;
هجوم hujūm attack; هجمات hajamāt attacks; غارة ghāra raid; قصف qasf shelling; صاروخ sārūkh missile; صواريخ sawārīkh missiles; طائرة tā’ira aircraft; طائرات tā’irāt aircraft; سلاح silāh weapon; أسلحة asliha weapons; قنبلة qunbula bomb;
انفجار infijār explosion; قتيل qatīl dead person; قتلى qatlā dead; جريح jarīh wounded person; جرحى jarhā wounded; ضحية dahiyya victim; ضحايا dahāyā victims; شخص shakhs person; أشخاص ashkhās people; رجل rajul man; رجال rijāl men;
امرأة imra’a woman; نساء nisā’ women; طفل tifl child; أطفال atfāl children; شاب shābb youth; شباب shabāb youth; عائلة ‘ā’ila family; أسرة usra family; أسر usar families; شعب sha‘b people; شعوب shu‘ūb peoples; ناس nās people;
مواطن muwātin citizen; سكان sukkān residents; لاجئ lāji’ refugee; مهاجر muhājir migrant; مدينة madīna city; مدن mudun cities; قرية qarya village; قرى qurā villages; بلد balad country; بلاد bilād country; بلدان buldān countries; منطقة mintaqa region;
مناطق manātiq regions; حدود hudūd borders; عاصمة ‘āsima capital; شمال shamāl north; جنوب janūb south; شرق sharq east; غرب gharb west; وسط wasat middle; بحر bahr sea; نهر nahr river; أرض ard land; أراضي arādī lands; عالم ‘ālam world;
بيت bayt house; منزل manzil house; منازل manāzil houses; مبنى mabnā building; مدرسة madrasa school; مدارس madāris schools; جامعة jāmi‘a university; طالب tālib student; طلاب tullāb students; مستشفى mustashfā hospital; طبيب tabīb doctor; أطباء atibbā’ doctors;
مرض marad disease; أمراض amrād diseases; صحة sihha health; لقاح liqāh vaccine; فيروس fayrūs virus; دواء dawā’ medicine; مريض marīd patient; مرضى mardā patients; علم ‘ilm science; علوم ‘ulūm sciences; باحث bāhith researcher; دراسة dirāsa study; بحث bahth search;
اقتصاد iqtisād economy; تجارة tijāra trade; سوق sūq market; أسواق aswāq markets; شركة sharika company; بنك bank bank; مصرف masrif bank; مال māl money; أموال amwāl money; سعر si‘r price; أسعار as‘ār prices; نفط naft oil; غاز ghāz gas; طاقة tāqa energy;
ذهب dhahab gold; معدن ma‘din metal; معادن ma‘ādin metals; عنصر ‘unsur element; عناصر ‘anāsir elements; أرض ard earth; تربة turba soil; أتربة atriba earths; ماء mā’ water; مياه miyāh water; غذاء ghidhā’ food; طعام ta‘ām food; عمل ‘amal work; أعمال a‘māl works;
عامل ‘āmil worker; عمال ‘ummāl workers; وظيفة wazīfa job; وظائف wazā’if jobs; أجر ajr wage; ضريبة darība tax; ضرائب darā’ib taxes; ميزانية mīzāniyya budget; استثمار istithmār investment; دولار dūlār dollar; يورو yūrū euro; مليون milyūn million; مليار milyār billion;
ألف alf thousand; آلاف ālāf thousands; مئة mi’a hundred; مئات mi’āt hundreds; نصف nisf half; ربع rub‘ quarter; عدد ‘adad number; نسبة nisba share; يوم yawm day; أيام ayyām days; أسبوع usbū‘ week; أسابيع asābī‘ weeks; شهر shahr month; أشهر ashhur months;
سنة sana year; سنوات sanawāt years; عام ‘ām year; أعوام a‘wām years; عقد ‘aqd decade; عقود ‘uqūd decades; قرن qarn century; ساعة sā‘a hour; دقيقة daqīqa minute; صباح sabāh morning; مساء masā’ evening; ليل layl night; وقت waqt time; زمن zaman time; فترة fatra period;
مرة marra time; بداية bidāya beginning; نهاية nihāya end; خبر khabar news; أخبار akhbār news; صحيفة sahīfa newspaper; صحف suhuf newspapers; صحافة sahāfa press; وكالة wikāla agency; صورة sūra picture; صور suwar pictures; بيان bayān statement; تقرير taqrīr report; تقارير taqārīr reports;
مؤتمر mu’tamar conference; قمة qimma summit; لقاء liqā’ meeting; اجتماع ijtimā‘ meeting; محادثات muhādathāt talks; مفاوضات mufāwadāt negotiations; اتفاق ittifāq agreement; اتفاقية ittifāqiyya accord; اتفاقيات ittifāqiyyāt accords; معاهدة mu‘āhada treaty; معاملة mu‘āmala treatment;
علاقة ‘alāqa relation; علاقات ‘alāqāt relations; تعاون ta‘āwun cooperation; خلاف khilāf dispute; أزمة azma crisis; أزمات azamāt crises; مشكلة mushkila problem; مشاكل mashākil problems; حل hall solution; حلول hulūl solutions; قرار qarār decision; قيود quyūd restrictions; عقوبات ‘uqūbāt sanctions;
خطة khitta plan; خطط khitat plans; سياسة siyāsa policy; نظام nizām system; حق haqq right; حقوق huqūq rights; حرية hurriyya freedom; إنسان insān human; دين dīn religion; مسجد masjid mosque; كنيسة kanīsa church; مسلم muslim Muslim; مسلمو muslimū Muslims of; مسلمي muslimī Muslims of;
مسيحي masīhī Christian; يهودي yahūdī Jew; لغة lugha language; ثقافة thaqāfa culture; فن fann art; كتاب kitāb book; كتب kutub books; فيلم film film; كرة kura ball; قدم qadam foot; لاعب lā‘ib player; فريق farīq team; مباراة mubārāt match; بطولة butūla championship; كأس ka’s cup; هدف hadaf goal; أهداف ahdāf goals;
طريق tarīq road; طرق turuq roads; حرير harīr silk; سيارة sayyāra car; مركبة markaba vehicle; قطار qitār train; مطار matār airport; ميناء mīnā’ port; سفينة safīna ship; سفن sufun ships; هاتف hātif phone; هواتف hawātif phones; جهاز jihāz device; أجهزة ajhiza devices; شبكة shabaka network;
تصدير tasdīr export; صادرات sādirāt exports; استيراد istīrād import; واردات wāridāt imports; إنتاج intāj production; صناعة sinā‘a industry; مصنع masna‘ factory; مصانع masāni‘ factories; زراعة zirā‘a agriculture; بناء binā’ building; توسيع tawsī‘ expanding; تنمية tanmiya development; زيارة ziyāra visit; زيارات ziyārāt visits;
دعم da‘m support; مساعدة musā‘ada help; مساعدات musā‘adāt aid; جهد juhd effort; جهود juhūd efforts; محاولة muhāwala attempt; محاولات muhāwalāt attempts; فرصة fursa opportunity; فرص furas opportunities; خطر khatar danger; أخطار akhtār dangers; سبب sabab reason; أسباب asbāb reasons; نتيجة natīja result; نتائج natā’ij results;
فاتورة fātūra invoice; متحدث mutahaddith spokesman; مسؤول mas’ūl official; مسؤولو mas’ūlū officials of; مسؤولين mas’ūlīn officials; مصدر masdar source; مصادر masādir sources; خبير khabīr expert; خبراء khubarā’ experts; عضو ‘udw member; أعضاء a‘dā’ members; لجنة lajna committee; لجان lijān committees; منظمة munazzama organization; هيئة hay’a body;
جمهورية jumhūriyya republic; ولاية wilāya state; ولايات wilāyāt states; إدارة idāra administration; مكتب maktab office; مكاتب makātib offices; سكرتير sikritīr secretary; ممثل mumaththil representative; أمين amīn secretary; مدير mudīr director; كلمة kalima word; كلمات kalimāt words; رسالة risāla letter; رسائل rasā’il letters; حديث hadīth talk;
سؤال su’āl question; أسئلة as’ila questions; جواب jawāb answer; رأي ra’y opinion; آراء ārā’ opinions; فكرة fikra idea; أفكار afkār ideas; حياة hayāt life; موت mawt death; وفاة wafāt death; ابن ibn son; أبناء abnā’ sons; بنت bint daughter; أب ab father; أم umm mother; أخ akh brother; أخت ukht sister; زوج zawj husband; زوجة zawja wife;
علبة ‘ulba can; غرفة ghurfa room; باب bāb door; يد yad hand; رأس ra’s head; عين ‘ayn eye; قلب qalb heart; دم dam blood; شجرة shajara tree; أشجار ashjār trees; حجر hajar stone; نجم najm star; شمس shams sun; قمر qamar moon; سماء samā’ sky; مدة mudda period; أوائل awā’il early part; أواخر awākhir late part; أعقاب a‘qāb aftermath; إطار itār framework; عملية ‘amaliyya operation; عمليات ‘amaliyyāt operations; توقيع tawqī‘ signing; مصلحة maslaha interest; مصالح masālih interests; أمر amr matter; أمور umūr matters; شأن sha’n matter; شؤون shu’ūn affairs; نوع naw‘ kind; مستوى mustawā level; درجة daraja degree; احتلال ihtilāl occupation; مقاومة muqāwama resistance; ثورة thawra revolution; حركة haraka movement; جبهة jabha front; مفوض mufawwad commissioner; مندوب mandūb delegate; ناشط nāshit activist; احتجاج ihtijāj protest; مظاهرة muzāhara demonstration; إرهاب irhāb terrorism; رهينة rahīna hostage; رهائن rahā’in hostages; أسير asīr prisoner; أسرى asrā prisoners; مطر matar rain; ريح rīh wind; ثلج thalj snow; حرارة harāra heat; برد bard cold; زلزال zilzāl earthquake; إعصار i‘sār hurricane; حريق harīq fire; فيضان fayadān flood;
اتحاد ittihād union; سيد sayyid mister; سيدة sayyida lady; مملكة mamlaka kingdom; نقطة nuqta point; نقاط niqāt points; مقاطعة muqāta‘a province; تغيير taghyīr change; حالة hāla case; تحقيق tahqīq inquiry; تحقيقات tahqīqāt inquiries;
شيء shay’ thing; أشياء ashyā’ things; وجود wujūd presence; كيفية kayfiyya how; نزع naz‘ removal; موقع mawqi‘ site; مواقع mawāqi‘ sites; أمطار amtār rains; عرض ‘ard show; فوز fawz win; سباق sibāq race; تصويت taswīt vote; حصول husūl obtaining;
وصول wusūl arrival; حدوث hudūth occurrence; إعادة i‘āda return; شوط shawt half; ارتفاع irtifā‘ rise; انخفاض inkhifād fall; خلية khaliyya cell; خلايا khalāyā cells; خفاش khuffāsh bat; خفافيش khafāfīsh bats; إعدام i‘dām execution; استفتاء istiftā’ referendum;
مجموعة majmū‘a group; صفقة safqa deal; جانب jānib side; جوانب jawānib sides; توجيه tawjīh guidance; مشهد mashhad scene; مشاهد mashāhid scenes; مركز markaz center; مراكز marākiz centers; موجة mawja wave; أمواج amwāj waves; ناخب nākhib voter;
لعب la‘b play; لعبة lu‘ba game; ألعاب al‘āb games; خروج khurūj exit; دخول dukhūl entry; ظل zill shadow; اسم ism name; أسماء asmā’ names; سرطان saratān cancer; برنامج barnāmaj program; برامج barāmij programs; حدث hadath event; أحداث ahdāth events;
جزيرة jazīra island; جزر juzur islands; منتصف muntasaf middle; إبلاغ iblāgh reporting; سقوط suqūt fall; قبض qabd arrest; حادث hādith accident; حوادث hawādith accidents; مدرب mudarrib coach; استخدام istikhdām use; تحديد tahdīd setting;
معظم mu‘zam most of; قيمة qīma value; قيام qiyām rising; حقيقة haqīqa truth; حقائق haqā’iq facts; مؤسسة mu’assasa institution; ضغط daght pressure; ضغوط dughūt pressures; أجنبي ajnabī foreigner; أجانب ajānib foreigners; دوري dawrī league;
ملعب mal‘ab stadium; ملاعب malā‘ib stadiums; انهيار inhiyār collapse; ساحل sāhil coast; سواحل sawāhil coasts; جزء juz’ part; أجزاء ajzā’ parts; مدار madār orbit; سلطة sulta authority; ادعاء iddi‘ā’ prosecution; مدع mudda‘in prosecutor;
مدعي mudda‘ī prosecutor; مكان makān place; أماكن amākin places; تقديم taqdīm offering; حملة hamla campaign; موسم mawsim season; تهمة tuhma charge; تهم tuham charges; خط khatt line; خطوط khutūt lines; خطوة khutwa step; نادي nādī club;
ناد nādin club; أندية andiya clubs; عقوبة ‘uqūba penalty; انضمام indimām joining; انسحاب insihāb withdrawal; شاطئ shāti’ beach; وسيلة wasīla means; وسائل wasā’il means; مرور murūr passage; كارثة kāritha disaster; كوارث kawārith disasters;
وضع wad‘ situation; أوضاع awdā‘ situations; تعادل ta‘ādul draw; مباني mabānī buildings; مبان mabānin buildings; توقيت tawqīt time; صيف sayf summer; شتاء shitā’ winter; ربيع rabī‘ spring; خريف kharīf autumn; جلسة jalsa session; مرشح murashshah candidate;
اختيار ikhtiyār choice; ضابط dābit officer; ضباط dubbāt officers; عنف ‘unf violence; منصة minassa platform; جسد jasad body; رؤية ru’ya vision; نظر nazar look; نظرة nazra look; اعتداء i‘tidā’ assault; شهادة shahāda testimony; شاهد shāhid witness;
شهود shuhūd witnesses; خدمة khidma service; خدمات khadamāt services; عقار ‘aqār property; رسم rasm fee; رسوم rusūm fees; تصريح tasrīh statement; تصريحات tasrīhāt statements; مصرع masra‘ death; صوت sawt voice; أصوات aswāt votes; إعلام i‘lām media;
حشد hashd crowd; جمعية jam‘iyya association; تدمير tadmīr destruction; موظف muwazzaf employee; استمرار istimrār continuation; خسارة khasāra loss; خسائر khasā’ir losses; مرحلة marhala stage; مراحل marāhil stages; نطاق nitāq range; محيط muhīt ocean;
معدل mu‘addal rate; فوضى fawdā chaos; نشر nashr publishing; بدء bad’ start; وقوع wuqū‘ occurrence; مشاركة mushāraka participation; نجاح najāh success; فشل fashal failure; لقب laqab title; لحظة lahza moment; ترتيب tartīb ranking; تحول tahawwul shift;
فعل fi‘l act; مشاهدة mushāhada viewing; صدارة sadāra lead; ظرف zarf circumstance; ظروف zurūf circumstances; أنواع anwā‘ kinds; اتصال ittisāl contact; تفاصيل tafāsīl details; تفصيل tafsīl detail; تأثير ta’thīr effect; ضرب darb striking;
ضربة darba strike; غضب ghadab anger; مراقب murāqib observer; برج burj tower; سمكة samaka fish; صبي sabī boy; فتاة fatāt girl; حارس hāris guard; إعلان i‘lān announcement; مخزن makhzan store; حاجة hāja need; احتياج ihtiyāj need; احتياجات ihtiyājāt needs;
احتياطي ihtiyātī reserve; احتياطيات ihtiyātiyyāt reserves; حظ hazz luck; إنقاذ inqādh rescue; مقدمة muqaddima front; دور dawr role; أدوار adwār roles; تطور tatawwur development; تقدم taqaddum progress; معركة ma‘raka battle; معارك ma‘ārik battles;
تهديد tahdīd threat; دليل dalīl evidence; أدلة adilla evidence; ملف milaff file; شاشة shāsha screen; كاميرا kāmīrā camera; سبيل sabīl way; مثال mithāl example; وجه wajh face; ظهر zahr back; نوم nawm sleep; حلم hulm dream; خوف khawf fear;
أمل amal hope; رغبة raghba wish; شكر shukr thanks; فرح farah joy; حزن huzn grief; مزيد mazīd more; عشاء ‘ashā’ dinner; مأدبة ma’duba banquet; قاعة qā‘a hall; سلسلة silsila chain; سلاسل salāsil chains; توريد tawrīd supply; تعدين ta‘dīn mining;
معالجة mu‘ālaja processing; مورد mawrid resource; موارد mawārid resources; حليف halīf ally; حلفاء hulafā’ allies; صديق sadīq friend; أصدقاء asdiqā’ friends; عدو ‘aduww enemy; جار jār neighbor; جيران jīrān neighbors; شريك sharīk partner;
شركاء shurakā’ partners; شراكة sharāka partnership; تشريع tashrī‘ legislation; مشرع musharri‘ lawmaker; ذكرى dhikrā anniversary; احتفال ihtifāl celebration; تركيز tarkīz focus; التزام iltizām commitment; اهتمام ihtimām attention; مبعوث mab‘ūth envoy;
إمكانية imkāniyya possibility; ملاحظة mulāhaza remark; متابعة mutāba‘a follow up; قناة qanāt channel; انتباه intibāh attention; ذوبان dhawabān melting; جليد jalīd ice; موطن mawtin home; عقدين ‘aqdayn two decades; ضوء daw’ light; فيل fīl elephant;
ساحة sāha square; ميدان maydān square; شارع shāri‘ street; شوارع shawāri‘ streets; جسر jisr bridge; جبل jabal mountain; جبال jibāl mountains; صحراء sahrā’ desert; غابة ghāba forest; حقل haql field; نبات nabāt plant; حيوان hayawān animal;
كلب kalb dog; طائر tā’ir bird; سمك samak fish; لحم lahm meat; خبز khubz bread; قهوة qahwa coffee; ملح milh salt; سكر sukkar sugar
`;

const NUMBERS = `
واحد wāhid one; واحدة wāhida one; اثنان ithnān two; اثنين ithnayn two; ثلاث thalāth three; ثلاثة thalātha three; أربع arba‘ four; أربعة arba‘a four; خمس khams five; خمسة khamsa five; ست sitt six; ستة sitta six; سبع sab‘ seven; سبعة sab‘a seven;
ثماني thamānī eight; ثمانية thamāniya eight; تسع tis‘ nine; تسعة tis‘a nine; عشر ‘ashr ten; عشرة ‘ashara ten; عشرون ‘ishrūn twenty; عشرين ‘ishrīn twenty; ثلاثين thalāthīn thirty; أربعين arba‘īn forty; خمسين khamsīn fifty; ستين sittīn sixty; سبعين sab‘īn seventy; ثمانين thamānīn eighty; تسعين tis‘īn ninety; عشرات ‘asharāt tens
`;

const ADJECTIVES = `
كبير kabīr big; صغير saghīr small; جديد jadīd new; قديم qadīm old; طويل tawīl long; قصير qasīr short; كثير kathīr many; قليل qalīl few; عال ‘ālin high; عالية ‘āliya high; أول awwal first; أولى ūlā first; ثان thānin second; ثاني thānī second; ثالث thālith third;
رابع rābi‘ fourth; خامس khāmis fifth; سادس sādis sixth; سابع sābi‘ seventh; ثامن thāmin eighth; تاسع tāsi‘ ninth; عاشر ‘āshir tenth; أخير akhīr last; آخر ākhar other; أخرى ukhrā other; ماض mādin past; ماضي mādī past; مقبل muqbil coming; سابق sābiq former; حالي hālī present; عام ‘āmm general;
خاص khāss special; دولي duwalī international; عالمي ‘ālamī global; محلي mahallī local; وطني watanī national; سياسي siyāsī political; اقتصادي iqtisādī economic; عسكري ‘askarī military; أمني amnī security; مدني madanī civilian; تجاري tijārī commercial; نووي nawawī nuclear; رسمي rasmī official; إسلامي islāmī Islamic; عربي ‘arabī Arab; غربي gharbī western;
شرقي sharqī eastern; شمالي shamālī northern; جنوبي janūbī southern; أوسط awsat middle; وسطى wustā central; أبيض abyad white; بيضاء baydā’ white; أسود aswad black; سوداء sawdā’ black; أحمر ahmar red; حمراء hamrā’ red; أخضر akhdar green; أزرق azraq blue; قوي qawī strong; ضعيف da‘īf weak; مهم muhimm important; صعب sa‘b difficult; سهل sahl easy; حر hurr free;
متحد muttahid united; متحدة muttahida united; مشترك mushtarak joint; مختلف mukhtalif different; نادر nādir rare; نادرة nādira rare; أرضي ardī of the earth; حيوي hayawī vital; ذكي dhakī smart; كهربائي kahrabā’ī electric; مقاتل muqātil fighting; عرقي ‘irqī ethnic; عرقيون ‘irqiyyūn ethnic; عرقيين ‘irqiyyīn ethnic; بيضاوي baydāwī oval; ديمقراطي dīmuqrātī democratic; جمهوري jumhūrī republican;
ثنائي thunā’ī bilateral; مؤقت mu’aqqat temporary; دائم dā’im permanent; أعلى a‘lā highest; أكبر akbar biggest; أكثر akthar most; أقل aqall least; أفضل afdal best; أهم ahamm most important; رئيسي ra’īsī main; ضخم dakhm huge; جيد jayyid good; سيئ sayyi’ bad; حقيقي haqīqī real; صحيح sahīh right; خطير khatīr dangerous; حاد hādd sharp; واسع wāsi‘ broad; عميق ‘amīq deep;
أوروبي urubbī European; فيدرالي fīdirālī federal; جنسي jinsī sexual; قضائي qadā’ī judicial; قادم qādim coming; محتمل muhtamal possible; مقرر muqarrar planned; متوقع mutawaqqa‘ expected; طبيعي tabī‘ī natural; مدمر mudammir destructive;
ممتاز mumtāz excellent; صحي sihhī health; شديد shadīd severe; مبكر mubakkir early; متأخر muta’akhkhir late; مثير muthīr exciting; استوائي istiwā’ī tropical; ديموقراطي dīmuqrātī democratic; بشري basharī human; حكومي hukūmī government;
واضح wādih clear; معتاد mu‘tād usual; فردي fardī individual; أساسي asāsī basic; نهائي nihā’ī final; مناسب munāsib suitable; لاحق lāhiq later; قريب qarīb near; بعيد ba‘īd far; كامل kāmil whole; أحدث ahdath latest; بالغ bāligh aged;
قائل qā’il saying; مشير mushīr pointing; عليا ‘ulyā supreme; رباعي rubā‘ī quadruple; مجاور mujāwir neighboring; مضطرب mudtarib turbulent; عدواني ‘udwānī aggressive; متزايد mutazāyid growing; راغب rāghib willing; إقليمي iqlīmī regional;
حرج harij critical; إضافي idāfī additional; مستقل mustaqill independent; معدني ma‘dinī mineral; غني ghanī rich; وثيق wathīq close; لازم lāzim necessary; حديث hadīth modern; تقني taqnī technical; اجتماعي ijtimā‘ī social; ثقافي thaqāfī cultural;
علمي ‘ilmī scientific; صناعي sinā‘ī industrial; زراعي zirā‘ī agricultural; مالي mālī financial; قانوني qānūnī legal; شخصي shakhsī personal; سري sirrī secret; آمن āmin safe; مفتوح maftūh open; مغلق mughlaq closed; سريع sarī‘ fast; بطيء batī’ slow;
ثقيل thaqīl heavy; خفيف khafīf light; جميل jamīl beautiful; غريب gharīb strange; سعيد sa‘īd happy; حزين hazīn sad; فقير faqīr poor; حي hayy alive; ميت mayyit dead; زائر zā’ir visiting; عديد ‘adīd many
`;

const VERBS = `
قال qāla said; يقول yaqūlu says; أعلن a‘lana announced; يعلن yu‘linu announces; أضاف adāfa added; يضيف yudīfu adds; أكد akkada confirmed; يؤكد yu’akkidu confirms; صرح sarraha declared; أوضح awdaha explained; أشار ashāra pointed; يشير yushīru points; ذكر dhakara mentioned; يذكر yadhkuru mentions;
أفاد afāda reported; نفى nafā denied; ينفي yanfī denies; كشف kashafa revealed; حذر hadhdhara warned; يحذر yuhadhdhiru warns; دعا da‘ā called; يدعو yad‘ū calls; طالب tālaba demanded; طلب talaba asked; اتهم ittahama accused; يتهم yattahimu accuses; رحب rahhaba welcomed; يرحب yurahhibu welcomes; وعد wa‘ada promised; هدد haddada threatened;
رفض rafada refused; يرفض yarfudu refuses; وافق wāfaqa agreed; يوافق yuwāfiqu agrees; كتب kataba wrote; يكتب yaktubu writes; استضاف istadāfa hosted; يستضيف yastadīfu hosts; استقبل istaqbala received; زار zāra visited; يزور yazūru visits; وصل wasala arrived; يصل yasilu arrives; غادر ghādara left; التقى iltaqā met; يلتقي yaltaqī meets;
اجتمع ijtama‘a met; عقد ‘aqada held; يعقد ya‘qidu holds; وقع waqqa‘a signed; بدأ bada’a began; يبدأ yabda’u begins; واصل wāsala continued; استمر istamarra went on; انتهى intahā ended; أطلق atlaqa launched; سقط saqata fell; هاجم hājama attacked; قتل qatala killed; يقتل yaqtulu kills; أصيب usība was wounded; أصاب asāba hit; اعتقل i‘taqala arrested;
سيطر saytara controlled; انسحب insahaba withdrew; تقدم taqaddama advanced; تراجع tarāja‘a fell back; انضم indamma joined; عاد ‘āda returned; يعود ya‘ūdu returns; ذهب dhahaba went; جاء jā’a came; يأتي ya’tī comes; فتح fataha opened; أغلق aghlaqa closed; فرض farada imposed; رفع rafa‘a raised; ارتفع irtafa‘a rose; انخفض inkhafada fell; زاد zāda increased;
بلغ balagha reached; يبلغ yablughu reaches; سجل sajjala recorded; حقق haqqaqa achieved; فاز fāza won; خسر khasira lost; انتخب intakhaba elected; عين ‘ayyana appointed; استقال istaqāla resigned; أصدر asdara issued; قرر qarrara decided; منع mana‘a prevented; حظر hazara banned; سمح samaha allowed; تأخر ta’akhkhara was late; يتأخر yata’akhkharu is late; وسع wassa‘a widened;
عزز ‘azzaza strengthened; شارك shāraka took part; حضر hadara attended; يحضر yahduru attends; نظم nazzama organized; قام qāma rose; أدى addā led; أرسل arsala sent; سلم sallama handed over; أخذ akhadha took; استخدم istakhdama used; دفع dafa‘a pushed; ركل rakala kicked; كان kāna was; يكون yakūnu is; أصبح asbaha became; ترك taraka left; حمى hamā protected; دافع dāfa‘a defended;
وجد wajada found; ظهر zahara appeared; عرف ‘arafa knew; يعرف ya‘rifu knows; أراد arāda wanted; يريد yurīdu wants; حاول hāwala tried; يمكن yumkinu can; يجب yajibu must; عاش ‘āsha lived; مات māta died; توفي tuwuffiya died; ولد wulida was born; طال tāla lasted; أمد amad duration; رأى ra’ā saw; سمع sami‘a heard; فهم fahima understood; أفهم afhamu I understand; شاهد shāhada watched; تابع tāba‘a followed;
تم tamma was done; يتم yatimmu is done; يمثل yumaththilu represents; مثل maththala represented; تعرض ta‘arrada was exposed; يتعرض yata‘arradu is exposed; تسبب tasabbaba caused; يتسبب yatasabbabu causes; يعتقد ya‘taqidu believes; اعتقد i‘taqada believed;
أعتقد a‘taqidu I believe; أشعر ash‘uru I feel; شعر sha‘ara felt; يشعر yash‘uru feels; يبدو yabdū seems; بدا badā seemed; يعني ya‘nī means; أخبر akhbara told; يحدث yahduthu happens; حدث hadatha happened; جعل ja‘ala made; يجعل yaj‘alu makes;
تلقى talaqqā received; يتلقى yatalaqqā receives; يوجد yūjadu there is; يتعلق yata‘allaqu concerns; تعلق ta‘allaqa concerned; يواجه yuwājihu faces; واجه wājaha faced; يزال yazālu still is; أدلى adlā made; يقع yaqa‘u lies; يتقدم yataqaddamu advances;
أظهر az’hara showed; يظهر yuz’hiru shows; يتمكن yatamakkanu is able; تمكن tamakkana was able; جرى jarā took place; يجري yajrī takes place; يقوم yaqūmu undertakes; يصبح yusbihu becomes; يحاول yuhāwilu tries; يعمل ya‘malu works; عمل ‘amila worked;
يستخدم yastakhdimu uses; يحتاج yahtāju needs; يحتفل yahtafilu celebrates; يسعى yas‘ā seeks; سعى sa‘ā sought; يعيق yu‘īqu hinders; يجد yajidu finds; يرى yarā sees; يعتبر ya‘tabiru considers; اعتبر i‘tabara considered; يتوقع yatawaqqa‘u expects;
توقع tawaqqa‘a expected; يشمل yashmalu includes; شمل shamila included; تضمن tadammana included; يعيش ya‘īshu lives; يموت yamūtu dies; يدفع yadfa‘u pays; يطلب yatlubu asks; يرسل yursilu sends; يترك yatruku leaves; يمنع yamna‘u prevents;
يسمح yasmahu allows; يستمر yastamirru goes on; يواصل yuwāsilu continues; ركز rakkaza focused; يركز yurakkizu focuses; أدرك adraka realized; أهمل ahmala neglected; امتلك imtalaka owned; يمتلك yamtaliku owns; أشاد ashāda praised; جمع jama‘a gathered;
أبرم abrama concluded; ساعد sā‘ada helped; يساعد yusā‘idu helps; نقضي naqdī we spend; يقضي yaqdī spends; قضى qadā spent; دام dāma lasted; تحدث tahaddatha spoke; يتحدث yatahaddathu speaks; رد radda replied; يرد yaruddu replies; بحث bahatha searched;
يبحث yabhathu searches; تجنب tajannaba avoided; يؤدي yu’addī leads; يهدف yahdifu aims; نشر nashara published; ينشر yanshuru publishes; بنى banā built; يبني yabnī builds; كسر kasara broke; حمل hamala carried; يحمل yahmilu carries; فقد faqada lost;
يفقد yafqidu loses; اختار ikhtāra chose; يختار yakhtāru chooses; انتقل intaqala moved; تزوج tazawwaja married; نام nāma slept; أكل akala ate; شرب shariba drank; لعب la‘iba played; يلعب yal‘abu plays; ضرب daraba struck; يضرب yadribu strikes;
دخل dakhala entered; يدخل yadkhulu enters; خرج kharaja went out; يخرج yakhruju goes out; وضع wada‘a put; يضع yada‘u puts; قاد qāda led; يقود yaqūdu leads; اكتشف iktashafa discovered; لعن la‘ana cursed; عثر ‘athara found; رجح rajjaha thought likely;
مدد maddada extended; ألغى alghā canceled; يلغي yulghī cancels; أوقف awqafa stopped; يوقف yūqifu stops; أنقذ anqadha rescued; دمر dammara destroyed; أحرق ahraqa burned; غرق ghariqa sank; انفجر infajara exploded; اندلع indala‘a broke out
`;

const TABLES: readonly (readonly [kind: WordKind, table: string])[] = [
  ['particle', PARTICLES],
  ['noun', NOUNS],
  ['adjective', NUMBERS],
  ['adjective', ADJECTIVES],
  ['verb', VERBS],
];

export const WORD_READINGS: readonly WordReading[] = TABLES.flatMap(([kind, table]) =>
  table.split(';').map((entry) => {
    const [ar = '', reading = '', ...gloss] = entry.trim().split(/\s+/u);
    return { ar, reading, gloss: gloss.join(' '), kind };
  }),
);
