/** States of the United States: postal code, AP abbreviation, English name, Arabic names. */
export interface UsState {
  readonly postal: string;
  readonly ap: string;
  readonly en: string;
  readonly ar: readonly string[];
}

const TABLE = `
AL ; Ala. ; Alabama ; ألاباما, آلاباما
AK ; Alaska ; Alaska ; ألاسكا, آلاسكا
AZ ; Ariz. ; Arizona ; أريزونا
AR ; Ark. ; Arkansas ; أركنساس, أركنسو, أركانساس
CA ; Calif. ; California ; كاليفورنيا
CO ; Colo. ; Colorado ; كولورادو
CT ; Conn. ; Connecticut ; كونيتيكت, كونيكتيكت, كونيتيكوت, كونكتيكت
DE ; Del. ; Delaware ; ديلاوير
FL ; Fla. ; Florida ; فلوريدا
GA ; Ga. ; Georgia ; جورجيا
HI ; Hawaii ; Hawaii ; هاواي
ID ; Idaho ; Idaho ; أيداهو, آيداهو, إيداهو
IL ; Ill. ; Illinois ; إلينوي, إيلينوي
IN ; Ind. ; Indiana ; إنديانا
IA ; Iowa ; Iowa ; أيوا, آيوا, إيوا
KS ; Kan. ; Kansas ; كانساس
KY ; Ky. ; Kentucky ; كنتاكي, كينتاكي
LA ; La. ; Louisiana ; لويزيانا
ME ; Maine ; Maine ; مين, ماين
MD ; Md. ; Maryland ; ماريلاند, ميريلاند
MA ; Mass. ; Massachusetts ; ماساتشوستس, ماساشوستس, ماساتشوسيتس
MI ; Mich. ; Michigan ; ميشيغان, ميشيجان, ميتشيغان
MN ; Minn. ; Minnesota ; مينيسوتا
MS ; Miss. ; Mississippi ; ميسيسيبي, مسيسبي, مسيسيبي
MO ; Mo. ; Missouri ; ميزوري, ميسوري
MT ; Mont. ; Montana ; مونتانا
NE ; Neb. ; Nebraska ; نبراسكا
NV ; Nev. ; Nevada ; نيفادا
NH ; N.H. ; New Hampshire ; نيو هامبشاير, نيوهامبشير, نيو هامبشر
NJ ; N.J. ; New Jersey ; نيو جيرسي, نيوجيرسي, نيوجرسي
NM ; N.M. ; New Mexico ; نيو مكسيكو, نيومكسيكو
NY ; N.Y. ; New York ; نيويورك, نيو يورك
NC ; N.C. ; North Carolina ; كارولاينا الشمالية, كارولينا الشمالية, نورث كارولينا, نورث كارولاينا
ND ; N.D. ; North Dakota ; داكوتا الشمالية, نورث داكوتا
OH ; Ohio ; Ohio ; أوهايو
OK ; Okla. ; Oklahoma ; أوكلاهوما
OR ; Ore. ; Oregon ; أوريغون, أوريجون, أوريغن
PA ; Pa. ; Pennsylvania ; بنسلفانيا, بنسيلفانيا
RI ; R.I. ; Rhode Island ; رود آيلاند, رود أيلاند
SC ; S.C. ; South Carolina ; كارولاينا الجنوبية, كارولينا الجنوبية, ساوث كارولينا, ساوث كارولاينا
SD ; S.D. ; South Dakota ; داكوتا الجنوبية, ساوث داكوتا
TN ; Tenn. ; Tennessee ; تينيسي, تنيسي
TX ; Texas ; Texas ; تكساس
UT ; Utah ; Utah ; يوتا, يوتاه
VT ; Vt. ; Vermont ; فيرمونت
VA ; Va. ; Virginia ; فرجينيا, فيرجينيا
WA ; Wash. ; Washington ; واشنطن
WV ; W.Va. ; West Virginia ; فرجينيا الغربية, فيرجينيا الغربية, ويست فرجينيا
WI ; Wis. ; Wisconsin ; ويسكونسن, ويسكنسن, ويسكونسين
WY ; Wyo. ; Wyoming ; وايومنغ, وايومينغ, وايومنج
`;

export const US_STATES: readonly UsState[] = TABLE.trim()
  .split('\n')
  .map((line): UsState => {
    const [postal = '', ap = '', en = '', ar = ''] = line.split(';').map((field) => field.trim());
    return { postal, ap, en, ar: ar.split(',').map((name) => name.trim()) };
  });
