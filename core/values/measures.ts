/**
 * Currencies and units. An id is a path from the general to the particular (`money/dollar/USD`); two ids
 * agree when one begins the other, so that a bare dollar agrees with every dollar. Arabic forms are folded.
 */
import { fold } from '../text/arabic.ts';

interface Measure {
  readonly id: string;
  /** Size in the base unit of its dimension, for conversions. */
  readonly size?: number;
  readonly en: string;
  readonly ar: string;
  /** How English writes it after a number, for fixes. */
  readonly say?: string;
}

const MEASURES: readonly Measure[] = [
  {
    id: 'money/dollar',
    en: '$|dollar|dollars|buck|bucks',
    ar: 'دولار|دولارا|دولارات|دولاران|دولارين|$',
    say: 'dollars',
  },
  { id: 'money/euro', en: '€|euro|euros|eur', ar: 'يورو|€', say: 'euros' },
  {
    id: 'money/pound',
    en: '£|pound|pounds|sterling|quid|gbp',
    ar: 'جنيه|جنيها|جنيهات|جنيهان|جنيهين|ليرة|ليرات|£|إسترليني',
    say: 'pounds',
  },
  { id: 'money/pound/lira', en: 'lira|liras|lire', ar: '', say: 'lira' },
  { id: 'money/yen', en: '¥|yen|jpy', ar: 'ين|ينا|¥', say: 'yen' },
  { id: 'money/yuan', en: 'yuan|renminbi|rmb|¥', ar: 'يوان|يوانا|رنمينبي|رينمينبي', say: 'yuan' },
  {
    id: 'money/riyal',
    en: 'riyal|riyals|rial|rials|reais|real',
    ar: 'ريال|ريالا|ريالات|ريالين',
    say: 'riyals',
  },
  { id: 'money/dinar', en: 'dinar|dinars', ar: 'دينار|دينارا|دنانير|دينارين', say: 'dinars' },
  { id: 'money/dirham', en: 'dirham|dirhams', ar: 'درهم|درهما|دراهم|درهمين', say: 'dirhams' },
  { id: 'money/ruble', en: 'ruble|rubles|rouble|roubles', ar: 'روبل|روبلا|روبلات', say: 'rubles' },
  { id: 'money/rupee', en: 'rupee|rupees|rs|rupiah|rupiahs', ar: 'روبية|روبيات|روبيه', say: 'rupees' },
  { id: 'money/franc', en: 'franc|francs|chf', ar: 'فرنك|فرنكا|فرنكات', say: 'francs' },
  {
    id: 'money/crown',
    en: 'krona|kronor|krone|kroner|koruna|crowns',
    ar: 'كرونة|كرونات|كورونة|كرون',
    say: 'kronor',
  },
  { id: 'money/peso', en: 'peso|pesos', ar: 'بيزو|بيسو|بيزوا', say: 'pesos' },
  { id: 'money/won', en: '₩|won', ar: 'وون', say: 'won' },
  { id: 'money/shekel', en: '₪|shekel|shekels', ar: 'شيكل|شيقل|شيكلا|شيكلات|شواكل', say: 'shekels' },
  { id: 'money/rand', en: 'rand', ar: 'راند', say: 'rand' },
  { id: 'money/cent', en: '¢|cent|cents|pence|p', ar: 'سنت|سنتا|سنتات|بنس|بنسا', say: 'cents' },
  {
    id: 'length/km',
    size: 1000,
    en: 'km|kms|kilometer|kilometers|kilometre|kilometres|k',
    ar: 'كيلومتر|كيلومترا|كيلومترات|كيلومترين|كلم|كم|كيلو',
    say: 'kilometers',
  },
  { id: 'length/mile', size: 1609.34, en: 'mile|miles|mi', ar: 'ميل|ميلا|أميال|ميلين|ميلان', say: 'miles' },
  {
    id: 'length/m',
    size: 1,
    en: 'm|meter|meters|metre|metres',
    ar: 'متر|مترا|أمتار|مترين|متران|م',
    say: 'meters',
  },
  { id: 'length/yard', size: 0.9144, en: 'yard|yards|yd|yds', ar: 'ياردة|ياردات|يارده|يارد', say: 'yards' },
  { id: 'length/foot', size: 0.3048, en: 'foot|feet|ft', ar: 'قدم|قدما|أقدام|قدمين', say: 'feet' },
  { id: 'length/inch', size: 0.0254, en: 'inch|inches', ar: 'بوصة|بوصات|إنش|انش', say: 'inches' },
  {
    id: 'length/cm',
    size: 0.01,
    en: 'cm|centimeter|centimeters|centimetre|centimetres',
    ar: 'سنتيمتر|سنتيمترا|سنتيمترات|سنتمتر|سم',
    say: 'centimeters',
  },
  {
    id: 'length/mm',
    size: 0.001,
    en: 'mm|millimeter|millimeters|millimetre|millimetres',
    ar: 'ملم|مليمتر|ملليمتر|مليمترا|مليمترات',
    say: 'millimeters',
  },
  {
    id: 'mass/kg',
    size: 1,
    en: 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes',
    ar: 'كيلوغرام|كيلوجرام|كيلوغراما|كيلوجراما|كيلوغرامات|كيلوجرامات|كجم|كغ|كغم|كيلو',
    say: 'kilograms',
  },
  {
    id: 'mass/g',
    size: 0.001,
    en: 'g|gram|grams|gramme|grammes',
    ar: 'غرام|جرام|غراما|جراما|غرامات|جرامات',
    say: 'grams',
  },
  {
    id: 'mass/mg',
    size: 1e-6,
    en: 'mg|milligram|milligrams',
    ar: 'ملغ|مليغرام|مليجرام|ملليجرام|ملغم|مجم|ملجم',
    say: 'milligrams',
  },
  { id: 'mass/ton', size: 1000, en: 'ton|tons|tonne|tonnes', ar: 'طن|طنا|أطنان|طنين', say: 'tons' },
  { id: 'mass/lb', size: 0.4536, en: 'lb|lbs|pound|pounds', ar: 'رطل|رطلا|أرطال|باوند', say: 'pounds' },
  { id: 'mass/ounce', size: 0.02835, en: 'ounce|ounces|oz', ar: 'أوقية|أونصة|أوقيات|أونصات', say: 'ounces' },
  { id: 'mass/stone', size: 6.35, en: 'stone|st', ar: 'ستون', say: 'stone' },
  { id: 'area/hectare', size: 10000, en: 'hectare|hectares|ha', ar: 'هكتار|هكتارا|هكتارات', say: 'hectares' },
  { id: 'area/acre', size: 4046.86, en: 'acre|acres', ar: 'فدان|فدانا|أفدنة|أكر|أيكر', say: 'acres' },
  {
    id: 'volume/liter',
    size: 1,
    en: 'liter|liters|litre|litres',
    ar: 'لتر|لترا|لترات|ليتر|ليترا',
    say: 'liters',
  },
  {
    id: 'volume/ml',
    size: 0.001,
    en: 'ml|milliliter|milliliters|millilitre|millilitres',
    ar: 'مل|مليلتر|ملليلتر|ميليلتر',
    say: 'milliliters',
  },
  {
    id: 'volume/gallon',
    size: 3.785,
    en: 'gallon|gallons',
    ar: 'جالون|غالون|جالونا|غالونا|جالونات|غالونات',
    say: 'gallons',
  },
  { id: 'volume/barrel', size: 159, en: 'barrel|barrels|bbl|bpd', ar: 'برميل|برميلا|براميل', say: 'barrels' },
  { id: 'power/kw', size: 1, en: 'kw|kilowatt|kilowatts', ar: 'كيلوواط|كيلووات', say: 'kilowatts' },
  {
    id: 'power/mw',
    size: 1000,
    en: 'mw|megawatt|megawatts',
    ar: 'ميغاواط|ميجاوات|ميغاوات|ميجاواط',
    say: 'megawatts',
  },
  {
    id: 'power/gw',
    size: 1e6,
    en: 'gw|gigawatt|gigawatts',
    ar: 'غيغاواط|جيجاوات|غيغاوات|جيجاواط',
    say: 'gigawatts',
  },
  { id: 'temperature', en: '°|degree|degrees', ar: '°|درجة|درجات|درجه', say: 'degrees' },
  { id: 'temperature/c', en: 'c|celsius|centigrade|°c', ar: 'مئوية|مئويه', say: 'C' },
  { id: 'temperature/f', en: 'f|fahrenheit|°f', ar: 'فهرنهايت', say: 'F' },
  {
    id: 'time/second',
    size: 1 / 3600,
    en: 'second|seconds|sec|secs',
    ar: 'ثانية|ثواني|ثوان|ثانيتين',
    say: 'seconds',
  },
  {
    id: 'time/minute',
    size: 1 / 60,
    en: 'minute|minutes|min|mins',
    ar: 'دقيقة|دقائق|دقيقتين',
    say: 'minutes',
  },
  { id: 'time/hour', size: 1, en: 'hour|hours|hr|hrs', ar: 'ساعة|ساعات|ساعتين', say: 'hours' },
  {
    id: 'time/day',
    size: 24,
    en: 'day|days|night|nights',
    ar: 'يوم|يوما|أيام|يومين|ليلة|ليال|ليالي',
    say: 'days',
  },
  { id: 'time/week', size: 168, en: 'week|weeks', ar: 'أسبوع|أسبوعا|أسابيع|أسبوعين', say: 'weeks' },
  { id: 'time/month', size: 730, en: 'month|months', ar: 'شهر|شهرا|أشهر|شهور|شهرين', say: 'months' },
  {
    id: 'time/year',
    size: 8766,
    en: 'year|years|yr|yrs',
    ar: 'سنة|سنوات|سنين|سنتين|عام|عاما|أعوام|عامين|ربيعا',
    say: 'years',
  },
  { id: 'time/decade', size: 87660, en: 'decade|decades', ar: 'عقد|عقدا|عقود|عقدين', say: 'decades' },
  { id: 'time/century', size: 876600, en: 'century|centuries', ar: 'قرن|قرنا|قرون|قرنين', say: 'centuries' },
];

function index(side: 'en' | 'ar'): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const measure of MEASURES) {
    for (const form of measure[side].split('|')) {
      if (form === '') continue;
      const key = fold(form);
      const ids = found.get(key);
      if (ids) ids.push(measure.id);
      else found.set(key, [measure.id]);
    }
  }
  return found;
}

export const ENGLISH_MEASURES = index('en');
export const ARABIC_MEASURES = index('ar');

const BY_ID: ReadonlyMap<string, Measure> = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** English words of a measure after a number, such as "miles". */
export function sayMeasure(id: string): string | undefined {
  return BY_ID.get(id)?.say;
}

export const isMoney = (id: string): boolean => id.startsWith('money/');
const dimension = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/'))) || id;

/** Whether two sets of possible measures can mean one; a bare number agrees with everything. */
export function measuresAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) =>
    b.some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)),
  );
}

/** Whether two amounts in different units are one length, mass, time …, give or take six in a hundred. */
export function converts(a: number, from: readonly string[], b: number, to: readonly string[]): boolean {
  return from.some((one) => to.some((other) => one !== other && sameSize(a, one, b, other)));
}

function sameSize(a: number, one: string, b: number, other: string): boolean {
  if (dimension(one) !== dimension(other)) return false;
  if (dimension(one) === 'temperature') {
    return Math.abs((a - 32) / 1.8 - b) <= 1 || Math.abs((b - 32) / 1.8 - a) <= 1;
  }
  const from = BY_ID.get(one)?.size;
  const to = BY_ID.get(other)?.size;
  if (from === undefined || to === undefined) return false;
  return Math.abs(a * from - b * to) <= 0.06 * Math.max(a * from, b * to);
}
