/** Countries, capitals and organisations of a document, each with its spellings. */
import type { Organisation } from '../lexicon/organisations.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import type { Place } from '../model/flag.ts';
import { arabicCountries, englishCountries, type CountryMention } from '../names/countries.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { stems } from '../text/arabic.ts';
import {
  arabicOrganisations,
  englishOrganisations,
  type OrganisationMention,
} from '../names/organisations.ts';
import { keyOfArabic } from '../names/arabic-key.ts';
import { areFormsOfOne, isSpelledAlike, keyOfEnglish } from '../names/english-spelling.ts';
import { Spellings } from './spellings.ts';

export interface PlaceNames {
  readonly kind: 'place' | 'organisation';
  readonly arabic: Spellings;
  readonly english: Spellings;
  /** How the house writes it: the English the text has most, in the spelling of the lexicon. */
  readonly usual: (most: string | undefined) => string;
}

type Form = 'name' | 'capital';

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** By code and whether the country or its capital is meant; what may be several countries, or another word, is left out. */
export function placeNames(segments: readonly SegmentView[]): readonly PlaceNames[] {
  const places = new Map<string, PlaceNames>();
  const placeOf = ({ codes, form }: CountryMention, doubtful: boolean): PlaceNames | null => {
    const [code = '', ...more] = new Set(codes);
    if (doubtful || more.length > 0 || form === 'demonym' || !BY_CODE.has(code)) return null;
    const key = `${code} ${form}`;
    const made = places.get(key) ?? emptyPlace(code, form);
    places.set(key, made);
    return made;
  };
  const organisationOf = ({ organisation }: OrganisationMention): PlaceNames | null => {
    if (organisation.isCommon) return null;
    const key = organisation.en[0] ?? '';
    const made = places.get(key) ?? emptyOrganisation(organisation);
    places.set(key, made);
    return made;
  };
  for (const segment of segments) {
    for (const mention of segment.source.derive(arabicOrganisations)) {
      const text = bareOrganisation(segment.source.text.slice(mention.start, mention.end), mention);
      const place = inSource(segment, mention.start, mention.end);
      organisationOf(mention)?.arabic.add(keyOfArabic(text), text, place);
    }
    for (const mention of segment.source.derive(arabicCountries)) {
      const place = placeOf(mention, mention.doubtful);
      if (!place) continue;
      const text = withoutParticles(segment.source.text.slice(mention.start, mention.end), mention);
      place.arabic.add(keyOfArabic(text), text, inSource(segment, mention.start, mention.end));
    }
    segment.target.forEach((view, paragraph) => {
      for (const mention of view.derive(englishOrganisations)) {
        const text = view.text.slice(mention.start, mention.end);
        const place = inTarget(segment, paragraph, mention.start, mention.end);
        organisationOf(mention)?.english.add(`en:${keyOfEnglish(text)}`, text, place);
      }
      for (const mention of view.derive(englishCountries)) {
        const text = view.text.slice(mention.start, mention.end);
        const at: Place = inTarget(segment, paragraph, mention.start, mention.end);
        placeOf(mention, mention.doubtful && !isMeant(segment, mention))?.english.add(
          `en:${keyOfEnglish(text)}`,
          text,
          at,
        );
      }
    });
  }
  return [...places.values()];
}

/** A short form that is another word as well (US) stands for the country where the Arabic names it. */
const isMeant = ({ source }: SegmentView, { codes }: CountryMention): boolean =>
  source
    .derive(arabicCountries)
    .some((mention) => !mention.doubtful && mention.codes.some((code) => codes.includes(code)));

function emptyPlace(code: string, form: Form): PlaceNames {
  const country = BY_CODE.get(code);
  const names = (form === 'name' ? country?.en : country?.capitalsEn) ?? [];
  return {
    kind: 'place',
    arabic: new Spellings(),
    english: new Spellings(),
    usual: (most) =>
      names.find((name) => most !== undefined && isSpelledAlike(name, most)) ?? most ?? names[0] ?? code,
  };
}

function emptyOrganisation({ en }: Organisation): PlaceNames {
  return {
    kind: 'organisation',
    arabic: new Spellings(),
    english: new Spellings(),
    usual: (most = '') =>
      en.find((name) => areFormsOfOne(name, most) && name.length < most.length) ?? (most || (en[0] ?? '')),
  };
}

/** Without the particles that are grown to it. */
function bareOrganisation(text: string, { organisation }: OrganisationMention): string {
  const keys = new Set(organisation.ar.map(keyOfArabic));
  const [first = '', ...rest] = text.split(' ');
  const readings = stems(first).map((reading) => [reading, ...rest].join(' '));
  const known = readings.filter((reading) => keys.has(keyOfArabic(reading)));
  return known.find((reading) => reading.startsWith('ال')) ?? known[0] ?? text;
}

function withoutParticles(text: string, { codes: [code = ''], form }: CountryMention): string {
  const country = BY_CODE.get(code);
  const keys = new Set(((form === 'name' ? country?.ar : country?.capitalsAr) ?? []).map(keyOfArabic));
  const [first = '', ...rest] = text.split(' ');
  const readings = stems(first).map((reading) => [reading, ...rest].join(' '));
  const known = readings.filter((reading) => keys.has(keyOfArabic(reading)));
  // The first has the article, where there is one.
  return known.find((reading) => !/^[وفبكل]/u.test(reading) || reading === known.at(-1)) ?? known[0] ?? text;
}
