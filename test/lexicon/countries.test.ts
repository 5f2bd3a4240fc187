import { describe, expect, it } from 'vitest';
import { AMBIGUOUS_ARABIC, AMBIGUOUS_ENGLISH, COUNTRIES } from '../../core/lexicon/countries.ts';
import { fold, hasArabic } from '../../core/text/arabic.ts';

const UN_MEMBERS =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ KP DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG UA AE GB TZ US UY UZ VU VE VN YE ZM ZW'.split(
    ' ',
  );

/** The usual name without what CLDR adds in brackets or after a dash, "&" written out. */
const plain = (name: string): string =>
  fold(name)
    .replace(/\s*\(.*\)|^منطقه | الاداريه الخاصه| SAR China| الصينيه/gu, '')
    .replace(/\s+-\s+/gu, ' ')
    .replace('&', 'and')
    .replace(/^St\./u, 'Saint')
    .toLowerCase();

describe('countries', () => {
  const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

  it('holds every member of the United Nations, Palestine, Taiwan and Kosovo once', () => {
    expect(UN_MEMBERS).toHaveLength(193);
    expect([...UN_MEMBERS, 'PS', 'TW', 'XK'].filter((code) => !byCode.has(code))).toEqual([]);
    expect(byCode.size).toBe(COUNTRIES.length);
  });

  it('knows the names of CLDR in both languages', () => {
    const arabic = new Intl.DisplayNames('ar', { type: 'region' });
    const english = new Intl.DisplayNames('en', { type: 'region' });
    const differing = UN_MEMBERS.filter((code) => !['CG', 'CD', 'VC'].includes(code)).filter((code) => {
      const country = byCode.get(code);
      const knows = (names: readonly string[] | undefined, name: string | undefined): boolean =>
        (names ?? []).map(plain).includes(plain(name ?? ''));
      return !knows(country?.ar, arabic.of(code)) || !knows(country?.en, english.of(code));
    });
    expect(differing).toEqual([]);
  });

  it('writes Arabic in Arabic letters, English in Latin ones, and leaves no name out', () => {
    for (const { code, en, ar, demonymsEn, demonymsAr, capitalsEn, capitalsAr } of COUNTRIES) {
      expect([en, ar, demonymsEn, demonymsAr].map((names) => names.length > 0)).not.toContain(false);
      expect(capitalsEn.length > 0, code).toBe(capitalsAr.length > 0);
      for (const name of [...ar, ...demonymsAr, ...capitalsAr])
        expect(name).toMatch(/^[\p{Script=Arabic}\s]+$/u);
      for (const name of [...en, ...demonymsEn, ...capitalsEn]) expect(hasArabic(name), name).toBe(false);
    }
  });

  it('gives nationalities without article and in the masculine', () => {
    const demonyms = COUNTRIES.flatMap((country) => country.demonymsAr);
    expect(demonyms.filter((word) => word.startsWith('ال') && !/^ال[بم]اني$/u.test(word))).toEqual([]);
    expect(demonyms.filter((word) => word.endsWith('ة'))).toEqual([]);
  });

  it('marks as ambiguous only forms it holds', () => {
    const arabic = new Set(
      COUNTRIES.flatMap((country) => [
        ...country.ar,
        ...country.capitalsAr,
        ...country.demonymsAr.flatMap((word) => [word, `${word}ة`]),
      ]),
    );
    expect([...AMBIGUOUS_ARABIC].filter((word) => !arabic.has(word))).toEqual([]);
    const english = new Set(
      COUNTRIES.flatMap((country) => [...country.en, ...country.demonymsEn, ...country.capitalsEn]),
    );
    expect([...AMBIGUOUS_ENGLISH].filter((word) => !english.has(word))).toEqual([]);
  });
});
