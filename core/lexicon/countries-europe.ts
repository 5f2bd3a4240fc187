/** Fields and separators: see `countries.ts`. */
export const EUROPE = `
AL ; Albania ; ألبانيا, البانيا ; Albanian ; ألباني, الباني ; Tirana ; تيرانا
AD ; Andorra ; أندورا ; Andorran ; أندوري ; Andorra la Vella ; أندورا لا فيلا
AT ; Austria ; النمسا ; Austrian ; نمساوي, نمسوي ; Vienna ; فيينا
BY ; Belarus, Byelorussia ; بيلاروسيا, بيلاروس, روسيا البيضاء, بلاروسيا ; Belarusian, Belarussian ; بيلاروسي, بلاروسي ; Minsk ; مينسك
BE ; Belgium ; بلجيكا ; Belgian ; بلجيكي ; Brussels ; بروكسل
BA ; Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia ; البوسنة والهرسك, البوسنة ; Bosnian, Herzegovinian ; بوسني ; Sarajevo ; سراييفو
BG ; Bulgaria ; بلغاريا ; Bulgarian ; بلغاري ; Sofia ; صوفيا
HR ; Croatia ; كرواتيا ; Croatian, Croat ; كرواتي ; Zagreb ; زغرب, زغريب
CZ ; Czech Republic, Czechia ; التشيك, جمهورية التشيك, تشيكيا ; Czech ; تشيكي ; Prague ; براغ
DK ; Denmark ; الدنمارك, الدانمارك, الدانمرك ; Danish, Dane ; دنماركي, دانماركي, دانمركي ; Copenhagen ; كوبنهاغن, كوبنهاجن
EE ; Estonia ; إستونيا, استونيا ; Estonian ; إستوني, استوني ; Tallinn ; تالين
FI ; Finland ; فنلندا ; Finnish, Finn ; فنلندي ; Helsinki ; هلسنكي
FR ; France ; فرنسا ; French, Frenchman, Frenchwoman ; فرنسي ; Paris ; باريس
DE ; Germany, Federal Republic of Germany ; ألمانيا, المانيا ; German ; ألماني, الماني ; Berlin ; برلين
GR ; Greece ; اليونان ; Greek ; يوناني ; Athens ; أثينا, اثينا
HU ; Hungary ; المجر, هنغاريا ; Hungarian ; مجري, هنغاري ; Budapest ; بودابست
IS ; Iceland ; آيسلندا, أيسلندا, ايسلندا, إيسلندا ; Icelandic, Icelander ; آيسلندي, أيسلندي, ايسلندي ; Reykjavik, Reykjavík ; ريكيافيك
IE ; Ireland, Irish Republic, Republic of Ireland ; أيرلندا, إيرلندا, ايرلندا, آيرلندا ; Irish, Irishman ; أيرلندي, إيرلندي, ايرلندي, آيرلندي ; Dublin ; دبلن
IT ; Italy ; إيطاليا, ايطاليا ; Italian ; إيطالي, ايطالي ; Rome ; روما
XK ; Kosovo ; كوسوفو, كوسوفا ; Kosovar, Kosovan ; كوسوفي, كوسوفاري ; Pristina ; بريشتينا
LV ; Latvia ; لاتفيا ; Latvian ; لاتفي ; Riga ; ريغا, ريجا
LI ; Liechtenstein ; ليختنشتاين, ليشتنشتاين ; Liechtensteiner ; ليختنشتايني ; Vaduz ; فادوز
LT ; Lithuania ; ليتوانيا, لتوانيا ; Lithuanian ; ليتواني, لتواني ; Vilnius ; فيلنيوس
LU ; Luxembourg ; لوكسمبورغ, لوكسمبورج ; Luxembourgish, Luxembourger ; لوكسمبورغي, لوكسمبورجي ; Luxembourg ; لوكسمبورغ
MT ; Malta ; مالطا, مالطة ; Maltese ; مالطي ; Valletta ; فاليتا
MD ; Moldova ; مولدوفا, مولدافيا ; Moldovan ; مولدوفي, مولدافي ; Chisinau, Chișinău ; كيشيناو, تشيسيناو
MC ; Monaco ; موناكو ; Monegasque, Monacan ; موناكي ; Monaco ; موناكو
ME ; Montenegro ; الجبل الأسود, مونتينيغرو, مونتينيجرو ; Montenegrin ; مونتينيغري, جبل أسودي ; Podgorica ; بودغوريتسا, بودجوريتسا
NL ; Netherlands, The Netherlands, Holland ; هولندا ; Dutch, Dutchman ; هولندي ; Amsterdam, The Hague ; أمستردام, لاهاي
MK ; North Macedonia, Macedonia ; مقدونيا الشمالية, مقدونيا ; Macedonian, North Macedonian ; مقدوني ; Skopje ; سكوبي, سكوبيه
NO ; Norway ; النرويج ; Norwegian ; نرويجي ; Oslo ; أوسلو
PL ; Poland ; بولندا, بولونيا ; Polish, Pole ; بولندي, بولوني ; Warsaw ; وارسو
PT ; Portugal ; البرتغال ; Portuguese ; برتغالي ; Lisbon ; لشبونة, ليشبونة
RO ; Romania ; رومانيا ; Romanian ; روماني ; Bucharest ; بوخارست
RU ; Russia, Russian Federation ; روسيا, روسيا الاتحادية, الاتحاد الروسي ; Russian ; روسي ; Moscow ; موسكو
SM ; San Marino ; سان مارينو ; Sammarinese ; سان ماريني ; San Marino ; سان مارينو
RS ; Serbia ; صربيا ; Serbian, Serb ; صربي ; Belgrade ; بلغراد, بلجراد
SK ; Slovakia ; سلوفاكيا ; Slovak, Slovakian ; سلوفاكي ; Bratislava ; براتيسلافا
SI ; Slovenia ; سلوفينيا ; Slovenian, Slovene ; سلوفيني ; Ljubljana ; ليوبليانا, لوبليانا
ES ; Spain ; إسبانيا, أسبانيا, اسبانيا ; Spanish, Spaniard ; إسباني, أسباني, اسباني ; Madrid ; مدريد
SE ; Sweden ; السويد ; Swedish, Swede ; سويدي ; Stockholm ; ستوكهولم, استوكهولم
CH ; Switzerland ; سويسرا ; Swiss ; سويسري ; Bern, Berne ; برن, بيرن
UA ; Ukraine ; أوكرانيا, اوكرانيا ; Ukrainian ; أوكراني, اوكراني ; Kyiv, Kiev ; كييف
GB ; United Kingdom, U.K., UK, Britain, Great Britain ; المملكة المتحدة, بريطانيا, بريطانيا العظمى ; British, Briton, U.K., UK ; بريطاني ; London ; لندن
GB-ENG ; England ; إنجلترا, إنكلترا, انجلترا, انكلترا ; English, Englishman ; إنجليزي, إنكليزي, انجليزي, انكليزي ; London ; لندن
GB-SCT ; Scotland ; اسكتلندا, إسكتلندا, أسكتلندا, سكوتلندا ; Scottish, Scot, Scots ; اسكتلندي, إسكتلندي, أسكتلندي, سكوتلندي ; Edinburgh ; إدنبرة, إدنبره, أدنبرة
GB-WLS ; Wales ; ويلز ; Welsh, Welshman ; ويلزي ; Cardiff ; كارديف
GB-NIR ; Northern Ireland ; أيرلندا الشمالية, إيرلندا الشمالية, ايرلندا الشمالية ; Northern Irish ; أيرلندي شمالي, إيرلندي شمالي ; Belfast ; بلفاست
VA ; Vatican, Holy See, Vatican City ; الفاتيكان, الكرسي الرسولي, دولة الفاتيكان ; Vatican ; فاتيكاني ; Vatican City ; الفاتيكان
GI ; Gibraltar ; جبل طارق ; Gibraltarian ; جبل طارقي ; ;
FO ; Faroe Islands ; جزر فارو, جزر الفارو ; Faroese ; فاروي ; Torshavn, Tórshavn ; تورشهافن
SU ; Soviet Union, USSR, U.S.S.R. ; الاتحاد السوفيتي, الاتحاد السوفياتي, الإتحاد السوفيتي, الاتحاد السوفييتي ; Soviet ; سوفيتي, سوفياتي, سوفييتي ; Moscow ; موسكو
YU ; Yugoslavia ; يوغوسلافيا, يوغسلافيا, يوجوسلافيا ; Yugoslav, Yugoslavian ; يوغوسلافي, يوغسلافي, يوجوسلافي ; Belgrade ; بلغراد, بلجراد
`;
