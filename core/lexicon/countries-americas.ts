/** Fields and separators: see `countries.ts`. */
export const AMERICAS = `
AG ; Antigua and Barbuda ; أنتيغوا وباربودا, أنتيغوا وبربودا ; Antiguan, Barbudan ; أنتيغوي ; St. John's, St. John’s ; سانت جونز
AR ; Argentina ; الأرجنتين, الارجنتين ; Argentine, Argentinian, Argentinean ; أرجنتيني ; Buenos Aires ; بوينس آيرس, بوينوس آيرس, بيونس آيرس
BS ; Bahamas, The Bahamas ; جزر البهاما, جزر الباهاما, الباهاما, البهاما ; Bahamian ; بهامي, باهامي ; Nassau ; ناساو
BB ; Barbados ; بربادوس, باربادوس ; Barbadian, Bajan ; بربادوسي, باربادوسي ; Bridgetown ; بريدجتاون
BZ ; Belize ; بليز, بيليز ; Belizean ; بليزي, بيليزي ; Belmopan ; بلموبان
BO ; Bolivia ; بوليفيا ; Bolivian ; بوليفي ; La Paz, Sucre ; لاباز, لا باز, سوكري
BR ; Brazil ; البرازيل ; Brazilian ; برازيلي ; Brasilia, Brasília ; برازيليا
CA ; Canada ; كندا ; Canadian ; كندي ; Ottawa ; أوتاوا
CL ; Chile ; تشيلي, شيلي ; Chilean ; تشيلي, شيلي ; Santiago ; سانتياغو, سانتياجو
CO ; Colombia ; كولومبيا ; Colombian ; كولومبي ; Bogotá, Bogota ; بوغوتا, بوجوتا
CR ; Costa Rica ; كوستاريكا, كوستا ريكا ; Costa Rican ; كوستاريكي ; San José, San Jose ; سان خوسيه
CU ; Cuba ; كوبا ; Cuban ; كوبي ; Havana ; هافانا
DM ; Dominica ; دومينيكا ; Dominican ; دومينيكي ; Roseau ; روسو
DO ; Dominican Republic ; جمهورية الدومينيكان, الدومينيكان, جمهورية الدومنيكان, الدومنيكان ; Dominican ; دومينيكاني, دومنيكاني ; Santo Domingo ; سانتو دومينغو, سانتو دومينجو
EC ; Ecuador ; الإكوادور, الاكوادور ; Ecuadorian, Ecuadorean, Ecuadoran ; إكوادوري, اكوادوري ; Quito ; كيتو
SV ; El Salvador ; السلفادور ; Salvadoran, Salvadorean, Salvadorian ; سلفادوري ; San Salvador ; سان سلفادور
GD ; Grenada ; غرينادا, جرينادا, غرانادا ; Grenadian ; غرينادي, جرينادي ; St. George's, St. George’s ; سانت جورجز
GT ; Guatemala ; غواتيمالا, جواتيمالا ; Guatemalan ; غواتيمالي, جواتيمالي ; Guatemala City ; مدينة غواتيمالا, غواتيمالا سيتي
GY ; Guyana ; غيانا, غويانا, جويانا ; Guyanese ; غياني, غوياني ; Georgetown ; جورج تاون, جورجتاون
HT ; Haiti ; هايتي, هاييتي ; Haitian ; هايتي, هاييتي ; Port-au-Prince ; بورت أو برنس, بور أو برنس, بورت أو برانس
HN ; Honduras ; هندوراس, الهندوراس ; Honduran ; هندوراسي ; Tegucigalpa ; تيغوسيغالبا, تيجوسيجالبا
JM ; Jamaica ; جامايكا, جاميكا ; Jamaican ; جامايكي, جاميكي ; Kingston ; كينغستون, كينجستون
MX ; Mexico ; المكسيك ; Mexican ; مكسيكي ; Mexico City ; مكسيكو سيتي, مكسيكو, مدينة مكسيكو
NI ; Nicaragua ; نيكاراغوا, نيكاراجوا ; Nicaraguan ; نيكاراغوي, نيكاراجوي ; Managua ; ماناغوا, ماناجوا
PA ; Panama ; بنما, باناما ; Panamanian ; بنمي, بنامي ; Panama City ; بنما سيتي, مدينة بنما
PY ; Paraguay ; باراغواي, الباراغواي, باراجواي ; Paraguayan ; باراغوياني, باراغوايي, باراجواي ; Asunción, Asuncion ; أسونسيون
PE ; Peru ; بيرو, البيرو ; Peruvian ; بيروفي, بيرواني ; Lima ; ليما
KN ; Saint Kitts and Nevis, St. Kitts and Nevis ; سانت كيتس ونيفيس ; Kittitian, Nevisian ; كيتيسي ; Basseterre ; باستير
LC ; Saint Lucia, St. Lucia ; سانت لوسيا ; Saint Lucian, St. Lucian ; سانت لوسي ; Castries ; كاستريس
VC ; Saint Vincent and the Grenadines, St. Vincent and the Grenadines ; سانت فينسنت والغرينادين, سانت فنسنت وجزر غرينادين, سانت فنسنت والغرينادين ; Vincentian ; فنسنتي ; Kingstown ; كينغستاون
SR ; Suriname ; سورينام ; Surinamese ; سورينامي ; Paramaribo ; باراماريبو
TT ; Trinidad and Tobago ; ترينيداد وتوباغو, ترينيداد وتوباجو ; Trinidadian, Tobagonian ; ترينيدادي ; Port of Spain ; بورت أوف سبين
US ; United States, United States of America, U.S., US, U.S.A., USA, America ; الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا ; American, U.S., US ; أمريكي, أميركي, امريكي, اميركي ; Washington, Washington DC, D.C. ; واشنطن, واشنطن العاصمة
UY ; Uruguay ; أوروغواي, أورغواي, الأوروغواي, أوروجواي ; Uruguayan ; أوروغوياني, أوروغواياني, أوروغوايي ; Montevideo ; مونتيفيديو
VE ; Venezuela ; فنزويلا ; Venezuelan ; فنزويلي ; Caracas ; كراكاس, كاراكاس
BM ; Bermuda ; برمودا ; Bermudian ; برمودي ; Hamilton ; هاميلتون
GL ; Greenland ; غرينلاند, جرينلاند ; Greenlandic, Greenlander ; غرينلاندي, جرينلاندي ; Nuuk ; نوك
GF ; French Guiana ; غويانا الفرنسية, غيانا الفرنسية ; French Guianese ; غوياني ; Cayenne ; كايين
PR ; Puerto Rico ; بورتوريكو, بويرتوريكو, بويرتو ريكو, بورتو ريكو ; Puerto Rican ; بورتوريكي, بويرتوريكي ; San Juan ; سان خوان
FK ; Falkland Islands, Falklands ; جزر فوكلاند, جزر الفوكلاند, الفوكلاند ; Falkland Islander ; فوكلاندي ; Stanley ; ستانلي
KY ; Cayman Islands ; جزر كايمان ; Caymanian ; كايماني ; George Town ; جورج تاون
`;
