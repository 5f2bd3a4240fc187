/** Fields and separators: see `countries.ts`. */
export const AFRICA = `
DZ ; Algeria ; الجزائر ; Algerian ; جزائري ; Algiers ; الجزائر العاصمة
AO ; Angola ; أنغولا, أنجولا ; Angolan ; أنغولي, أنجولي ; Luanda ; لواندا
BJ ; Benin ; بنين, بينين ; Beninese ; بنيني, بينيني ; Porto-Novo, Cotonou ; بورتو نوفو, كوتونو
BW ; Botswana ; بوتسوانا, بتسوانا ; Botswanan, Motswana, Batswana ; بوتسواني ; Gaborone ; غابورون, جابورون
BF ; Burkina Faso ; بوركينا فاسو ; Burkinabe, Burkinabè ; بوركيني, بوركينابي ; Ouagadougou ; واغادوغو, واجادوجو
BI ; Burundi ; بوروندي, بروندي ; Burundian ; بوروندي ; Gitega, Bujumbura ; غيتيغا, جيتيجا, بوجمبورا
CV ; Cape Verde, Cabo Verde ; الرأس الأخضر, كاب فيردي ; Cape Verdean ; رأس أخضري ; Praia ; برايا
CM ; Cameroon ; الكاميرون, الكامرون ; Cameroonian ; كاميروني, كامروني ; Yaoundé, Yaounde ; ياوندي
CF ; Central African Republic ; جمهورية أفريقيا الوسطى, جمهورية إفريقيا الوسطى, أفريقيا الوسطى, إفريقيا الوسطى ; Central African ; أفريقي أوسطي ; Bangui ; بانغي, بانجي
TD ; Chad ; تشاد ; Chadian ; تشادي ; N'Djamena, N’Djamena, Ndjamena ; نجامينا, إنجمينا, أنجمينا, انجمينا
KM ; Comoros, Comoro Islands ; جزر القمر, اتحاد القمر ; Comorian, Comoran ; قمري ; Moroni ; موروني
CG ; Republic of the Congo, Congo-Brazzaville, Republic of Congo ; جمهورية الكونغو, الكونغو برازافيل, الكونغو ; Congolese ; كونغولي ; Brazzaville ; برازافيل
CD ; Democratic Republic of the Congo, Democratic Republic of Congo, Congo-Kinshasa, DRC, DR Congo, Congo, Zaire ; جمهورية الكونغو الديمقراطية, جمهورية الكونغو الديموقراطية, الكونغو الديمقراطية, الكونغو الديموقراطية, الكونغو كينشاسا, الكونغو, زائير ; Congolese, Zairean ; كونغولي ; Kinshasa ; كينشاسا
CI ; Ivory Coast, Côte d'Ivoire, Côte d’Ivoire, Cote d'Ivoire ; ساحل العاج, كوت ديفوار, الكوت ديفوار ; Ivorian ; إيفواري, عاجي ; Yamoussoukro, Abidjan ; ياموسوكرو, أبيدجان
DJ ; Djibouti ; جيبوتي ; Djiboutian ; جيبوتي ; Djibouti ; جيبوتي
EG ; Egypt ; مصر ; Egyptian ; مصري ; Cairo ; القاهرة
GQ ; Equatorial Guinea ; غينيا الاستوائية, غينيا الإستوائية ; Equatorial Guinean, Equatoguinean ; غيني استوائي ; Malabo ; مالابو
ER ; Eritrea ; إريتريا, أريتريا, إرتيريا ; Eritrean ; إريتري, أريتري ; Asmara ; أسمرة, أسمرا
SZ ; Eswatini, Swaziland ; إسواتيني, سوازيلاند ; Swazi ; سوازي, إسواتيني ; Mbabane ; مبابان, مباباني
ET ; Ethiopia ; إثيوبيا, أثيوبيا ; Ethiopian ; إثيوبي, أثيوبي ; Addis Ababa ; أديس أبابا
GA ; Gabon ; الغابون, الجابون ; Gabonese ; غابوني, جابوني ; Libreville ; ليبرفيل
GM ; Gambia, The Gambia ; غامبيا, جامبيا ; Gambian ; غامبي, جامبي ; Banjul ; بانجول
GH ; Ghana ; غانا ; Ghanaian ; غاني ; Accra ; أكرا
GN ; Guinea ; غينيا, غينيا كوناكري ; Guinean ; غيني ; Conakry ; كوناكري
GW ; Guinea-Bissau ; غينيا بيساو ; Bissau-Guinean, Guinea-Bissauan ; غيني بيساوي ; Bissau ; بيساو
KE ; Kenya ; كينيا ; Kenyan ; كيني ; Nairobi ; نيروبي
LS ; Lesotho ; ليسوتو ; Basotho, Mosotho ; ليسوتي, ليسوتوي ; Maseru ; ماسيرو
LR ; Liberia ; ليبيريا ; Liberian ; ليبيري ; Monrovia ; مونروفيا
LY ; Libya ; ليبيا ; Libyan ; ليبي ; Tripoli ; طرابلس
MG ; Madagascar ; مدغشقر ; Malagasy, Madagascan ; مدغشقري, ملغاشي ; Antananarivo ; أنتاناناريفو
MW ; Malawi ; ملاوي, مالاوي ; Malawian ; ملاوي, مالاوي ; Lilongwe ; ليلونغوي, ليلونجوي
ML ; Mali ; مالي ; Malian ; مالي ; Bamako ; باماكو
MR ; Mauritania ; موريتانيا ; Mauritanian ; موريتاني ; Nouakchott ; نواكشوط
MU ; Mauritius ; موريشيوس ; Mauritian ; موريشي, موريشيوسي ; Port Louis ; بورت لويس
MA ; Morocco ; المغرب, المملكة المغربية ; Moroccan ; مغربي ; Rabat ; الرباط
MZ ; Mozambique ; موزمبيق, موزامبيق ; Mozambican ; موزمبيقي, موزامبيقي ; Maputo ; مابوتو
NA ; Namibia ; ناميبيا ; Namibian ; ناميبي ; Windhoek ; ويندهوك
NE ; Niger ; النيجر ; Nigerien ; نيجري ; Niamey ; نيامي
NG ; Nigeria ; نيجيريا ; Nigerian ; نيجيري ; Abuja ; أبوجا
RW ; Rwanda ; رواندا ; Rwandan ; رواندي ; Kigali ; كيغالي, كيجالي
ST ; Sao Tome and Principe, São Tomé and Príncipe ; ساو تومي وبرينسيبي ; Sao Tomean ; ساو تومي ; São Tomé, Sao Tome ; ساو تومي
SN ; Senegal ; السنغال ; Senegalese ; سنغالي ; Dakar ; دكار, داكار
SC ; Seychelles ; سيشل, سيشيل ; Seychellois ; سيشلي, سيشيلي ; Victoria ; فيكتوريا
SL ; Sierra Leone ; سيراليون ; Sierra Leonean ; سيراليوني ; Freetown ; فريتاون
SO ; Somalia ; الصومال ; Somali, Somalian ; صومالي ; Mogadishu ; مقديشو, مقديشيو
ZA ; South Africa ; جنوب أفريقيا, جنوب إفريقيا ; South African ; جنوب أفريقي, جنوب إفريقي ; Pretoria, Cape Town ; بريتوريا, كيب تاون
SS ; South Sudan ; جنوب السودان ; South Sudanese ; جنوب سوداني ; Juba ; جوبا
SD ; Sudan ; السودان ; Sudanese ; سوداني ; Khartoum ; الخرطوم
TZ ; Tanzania ; تنزانيا ; Tanzanian ; تنزاني ; Dodoma, Dar es Salaam ; دودوما, دار السلام
TG ; Togo ; توغو, توجو ; Togolese ; توغولي, توجولي ; Lomé, Lome ; لومي
TN ; Tunisia ; تونس ; Tunisian ; تونسي ; Tunis ; تونس العاصمة
UG ; Uganda ; أوغندا, أوجندا ; Ugandan ; أوغندي, أوجندي ; Kampala ; كمبالا, كامبالا
EH ; Western Sahara ; الصحراء الغربية ; Sahrawi, Saharawi ; صحراوي ; Laayoune, El Aaiun ; العيون
ZM ; Zambia ; زامبيا ; Zambian ; زامبي ; Lusaka ; لوساكا
ZW ; Zimbabwe ; زيمبابوي, زمبابوي ; Zimbabwean ; زيمبابوي, زمبابوي ; Harare ; هراري
`;
