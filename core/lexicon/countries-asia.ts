/** Fields and separators: see `countries.ts`. */
export const ASIA = `
AF ; Afghanistan ; أفغانستان ; Afghan, Afghani ; أفغاني ; Kabul ; كابول, كابل
AM ; Armenia ; أرمينيا, أرمينية ; Armenian ; أرميني, أرمني ; Yerevan ; يريفان
AZ ; Azerbaijan ; أذربيجان, اذربيجان ; Azerbaijani, Azeri ; أذربيجاني, أذري ; Baku ; باكو
BH ; Bahrain ; البحرين, مملكة البحرين ; Bahraini ; بحريني ; Manama ; المنامة
BD ; Bangladesh ; بنغلاديش, بنجلاديش, بنغلادش ; Bangladeshi ; بنغلاديشي, بنجلاديشي, بنغالي ; Dhaka ; دكا, داكا
BT ; Bhutan ; بوتان ; Bhutanese ; بوتاني ; Thimphu ; تيمفو, تيمبو
BN ; Brunei, Brunei Darussalam ; بروناي, سلطنة بروناي ; Bruneian ; بروناوي, بروني ; Bandar Seri Begawan ; بندر سري بكاوان, بندر سيري بيغاوان
KH ; Cambodia ; كمبوديا ; Cambodian ; كمبودي ; Phnom Penh ; بنوم بنه, بنوم بين
CN ; China, People's Republic of China, People’s Republic of China, PRC ; الصين, جمهورية الصين الشعبية ; Chinese ; صيني ; Beijing, Peking ; بكين, بيكين
CY ; Cyprus ; قبرص ; Cypriot ; قبرصي ; Nicosia ; نيقوسيا
GE ; Georgia ; جورجيا ; Georgian ; جورجي ; Tbilisi ; تبليسي, تبيليسي
IN ; India ; الهند ; Indian ; هندي ; New Delhi, Delhi ; نيودلهي, دلهي
ID ; Indonesia ; إندونيسيا, أندونيسيا, اندونيسيا ; Indonesian ; إندونيسي, أندونيسي, اندونيسي ; Jakarta ; جاكرتا
IR ; Iran, Islamic Republic of Iran, Islamic Republic ; إيران, ايران, الجمهورية الإسلامية ; Iranian ; إيراني, ايراني ; Tehran, Teheran ; طهران
IQ ; Iraq ; العراق ; Iraqi ; عراقي ; Baghdad ; بغداد
IL ; Israel ; إسرائيل, اسرائيل ; Israeli ; إسرائيلي, اسرائيلي ; Jerusalem, Tel Aviv ; القدس, تل أبيب
JP ; Japan ; اليابان ; Japanese ; ياباني ; Tokyo ; طوكيو
JO ; Jordan ; الأردن, الاردن ; Jordanian ; أردني, اردني ; Amman ; عمان
KZ ; Kazakhstan ; كازاخستان, قازاخستان, كازخستان ; Kazakh, Kazakhstani ; كازاخستاني, كازاخي, قازاخستاني ; Astana, Nur-Sultan ; أستانا, أستانة, نور سلطان
KW ; Kuwait ; الكويت ; Kuwaiti ; كويتي ; Kuwait City ; مدينة الكويت
KG ; Kyrgyzstan ; قيرغيزستان, قرغيزستان, قيرغيزيا, قرغيزيا ; Kyrgyz, Kyrgyzstani ; قيرغيزي, قرغيزي, قيرغيزستاني, قرغيزستاني ; Bishkek ; بيشكيك, بشكيك
LA ; Laos ; لاوس ; Laotian, Lao ; لاوسي ; Vientiane ; فينتيان, فيينتيان
LB ; Lebanon ; لبنان ; Lebanese ; لبناني ; Beirut ; بيروت
MY ; Malaysia ; ماليزيا ; Malaysian ; ماليزي ; Kuala Lumpur ; كوالالمبور, كوالا لمبور
MV ; Maldives, The Maldives ; المالديف, جزر المالديف, جزر المالديڤ ; Maldivian ; مالديفي ; Malé ; ماليه
MN ; Mongolia ; منغوليا, مونغوليا ; Mongolian ; منغولي, مونغولي ; Ulaanbaatar, Ulan Bator ; أولان باتور, أولانباتار
MM ; Myanmar, Burma ; ميانمار, بورما ; Burmese, Myanmar ; ميانماري, بورمي ; Naypyidaw, Naypyitaw, Yangon ; نايبيداو, نايبيتاو, يانغون, يانجون
NP ; Nepal ; نيبال, النيبال ; Nepali, Nepalese ; نيبالي ; Kathmandu, Katmandu ; كاتماندو, كتماندو, كاتمندو
KP ; North Korea, Democratic People's Republic of Korea, DPRK ; كوريا الشمالية ; North Korean ; كوري شمالي ; Pyongyang ; بيونغ يانغ, بيونغيانغ, بيونج يانج, بيونجيانج
OM ; Oman ; عمان, سلطنة عمان ; Omani ; عماني ; Muscat ; مسقط
PK ; Pakistan ; باكستان ; Pakistani ; باكستاني ; Islamabad ; إسلام آباد, اسلام آباد, إسلام أباد
PS ; Palestine, Palestinian Territories, State of Palestine ; فلسطين, الأراضي الفلسطينية ; Palestinian ; فلسطيني ; Ramallah, East Jerusalem ; رام الله, القدس الشرقية
PH ; Philippines, The Philippines ; الفلبين, الفيليبين ; Filipino, Philippine, Filipina ; فلبيني, فيليبيني ; Manila ; مانيلا
QA ; Qatar ; قطر, دولة قطر ; Qatari ; قطري ; Doha ; الدوحة
SA ; Saudi Arabia, Kingdom of Saudi Arabia, KSA ; السعودية, المملكة العربية السعودية, العربية السعودية ; Saudi, Saudi Arabian ; سعودي ; Riyadh ; الرياض
SG ; Singapore ; سنغافورة, سنغافوره, سنغافورا ; Singaporean ; سنغافوري ; Singapore ; سنغافورة
KR ; South Korea, Republic of Korea ; كوريا الجنوبية, جمهورية كوريا ; South Korean ; كوري جنوبي ; Seoul ; سيول, سيؤول
LK ; Sri Lanka ; سريلانكا, سري لانكا ; Sri Lankan ; سريلانكي, سري لانكي ; Colombo, Sri Jayawardenepura Kotte ; كولومبو
SY ; Syria ; سوريا, سورية ; Syrian ; سوري ; Damascus ; دمشق
TW ; Taiwan ; تايوان ; Taiwanese ; تايواني ; Taipei ; تايبيه, تايبه, تايبي
TJ ; Tajikistan ; طاجيكستان, تاجيكستان ; Tajik, Tajikistani ; طاجيكي, طاجيكستاني ; Dushanbe ; دوشنبه, دوشانبه, دوشانبي
TH ; Thailand ; تايلاند, تايلند, تايلندا, تايلاندا ; Thai ; تايلاندي, تايلندي ; Bangkok ; بانكوك
TL ; East Timor, Timor-Leste ; تيمور الشرقية, تيمور ليشتي ; East Timorese, Timorese ; تيموري ; Dili ; ديلي
TR ; Turkey, Türkiye, Turkiye ; تركيا ; Turkish, Turk ; تركي ; Ankara ; أنقرة, انقرة
TM ; Turkmenistan ; تركمانستان, تركمنستان ; Turkmen ; تركماني, تركمانستاني ; Ashgabat ; عشق آباد, عشق أباد, أشغابات
AE ; United Arab Emirates, UAE, U.A.E., Emirates ; الإمارات, الامارات, الإمارات العربية المتحدة, دولة الإمارات ; Emirati ; إماراتي, اماراتي ; Abu Dhabi ; أبوظبي, أبو ظبي
UZ ; Uzbekistan ; أوزبكستان, أوزباكستان, اوزبكستان ; Uzbek, Uzbekistani ; أوزبكي, أوزبكستاني ; Tashkent ; طشقند
VN ; Vietnam, Viet Nam ; فيتنام ; Vietnamese ; فيتنامي ; Hanoi ; هانوي
YE ; Yemen ; اليمن ; Yemeni, Yemenite ; يمني ; Sanaa, Sana'a, Sana’a, Aden ; صنعاء, عدن
HK ; Hong Kong ; هونغ كونغ, هونج كونج, هونكونغ ; Hongkonger, Hong Konger ; هونغ كونغي ; ;
MO ; Macau, Macao ; ماكاو ; Macanese ; ماكاوي ; ;
KR-KP ; Korea ; كوريا ; Korean ; كوري ; ;
`;
