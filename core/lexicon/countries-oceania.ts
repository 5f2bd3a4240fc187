/** Fields and separators: see `countries.ts`. */
export const OCEANIA = `
AU ; Australia ; أستراليا, استراليا ; Australian ; أسترالي, استرالي ; Canberra ; كانبرا, كانبيرا
FJ ; Fiji ; فيجي, جزر فيجي ; Fijian ; فيجي ; Suva ; سوفا
KI ; Kiribati ; كيريباتي, كيريباس ; I-Kiribati ; كيريباتي ; Tarawa ; تاراوا
MH ; Marshall Islands ; جزر مارشال ; Marshallese ; مارشالي ; Majuro ; ماجورو
FM ; Micronesia, Federated States of Micronesia ; ميكرونيزيا, ولايات ميكرونيزيا المتحدة, ولايات ميكرونيسيا الموحدة ; Micronesian ; ميكرونيزي ; Palikir ; باليكير
NR ; Nauru ; ناورو ; Nauruan ; ناوروي ; Yaren ; يارين
NZ ; New Zealand ; نيوزيلندا, نيوزيلاندا, نيوزلندا, نيوزلاندا ; New Zealander, Kiwi ; نيوزيلندي, نيوزيلاندي, نيوزلندي ; Wellington ; ويلينغتون, ولينغتون, ويلنغتون, ويلينجتون
PW ; Palau ; بالاو ; Palauan ; بالاوي ; Ngerulmud ; نغيرولمود
PG ; Papua New Guinea ; بابوا غينيا الجديدة, بابوا نيو غينيا, بابوا غينيا الجديده ; Papua New Guinean ; بابواني ; Port Moresby ; بورت مورسبي
WS ; Samoa ; ساموا ; Samoan ; ساموي, ساموائي ; Apia ; آبيا, أبيا
SB ; Solomon Islands ; جزر سليمان, جزر سولومون ; Solomon Islander ; سليماني ; Honiara ; هونيارا
TO ; Tonga ; تونغا, تونجا ; Tongan ; تونغي, تونجي ; Nuku'alofa, Nuku’alofa ; نوكو ألوفا, نوكوالوفا
TV ; Tuvalu ; توفالو ; Tuvaluan ; توفالي ; Funafuti ; فونافوتي
VU ; Vanuatu ; فانواتو ; Ni-Vanuatu, Vanuatuan ; فانواتي ; Port Vila ; بورت فيلا
NC ; New Caledonia ; كاليدونيا الجديدة ; New Caledonian ; كاليدوني ; Noumea, Nouméa ; نوميا
PF ; French Polynesia ; بولينيزيا الفرنسية ; French Polynesian ; بولينيزي ; Papeete ; بابيت
GU ; Guam ; غوام, جوام ; Guamanian ; غوامي ; Hagåtña, Hagatna ; هاغاتنيا
`;
