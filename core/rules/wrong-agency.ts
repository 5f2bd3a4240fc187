import type { Fix } from '../model/flag.ts';
import type { Agency } from '../lexicon/agencies.ts';
import { hasArabic } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import { documentRule, inSource, inTarget, type Carried, type Fact, type SegmentView } from './rule.ts';
import {
  agenciesIn,
  agenciesInProse,
  datelineOf,
  mayNameAgencies,
  type AgencyName,
} from './support/accuracy-agencies.ts';
import { englishOf } from './support/accuracy-english.ts';
import { allMatches } from '../text/matches.ts';

interface Provenance {
  readonly dateline: readonly AgencyName[];
  /** Agencies whose reporters, copyright or channels the text calls its own. */
  readonly taglines: readonly AgencyName[];
  readonly credits: readonly AgencyName[];
  /** Tells captions that are copies from captions of their own. */
  readonly text: string;
}

/** Who reported, edited or owns the text, and the page's promotion of itself. */
const TAGLINE =
  /^(?:[_*\s(]*)(?:.{0,40}المسؤولة?\sالوحيدة?\sعن|أعد\S{0,3}\s(?:للنشر|التقرير|هذا)|و?(?:ساهم|ساهمت|ساهما|أسهم|أسهمت|شارك|شاركت)\s.{0,160}?(?:التقرير|التغطية|القصة|المقال|الخبر|إعداد|كتابة)|.{0,120}?ساهم\S*\s(?:في|بهذا).{0,60}|و?(?:أفاد|أفادت|أفادا|ذكر|ذكرت)\s(?:مراسل|مراسلة|مراسلا|مراسلو|صحفي|صحفيو|صحافيو)\s.{0,80}\sمن\s[^.]{2,30}\.?$|(?:المصدر|مصدر|نقلا عن|عن)\s*:|المصدر\s|(?:إعداد|تقرير|كتابة|تحرير)[\s:].{0,100}?|©|(?:جميع|كافة|كل)\sالحقوق|حقوق\s(?:النشر|الطبع)|(?:ابق|تابع|تابعوا|تابعنا|تابعونا|اشترك|اشتركوا|انضم|انضموا|حمل|احصل)\s)/u;
const REPORTED_BY = /(?:وكالة|وكالات|مراسل\S*|كاتب\S*|صحفي\S*|صحافي\S*|محرر\S*)/u;
/** "(صورة AP / …)", "(رويترز/…)", "تصوير: أ ف ب", "AP Photo/…", "رويترز ©". */
const CREDIT =
  /\((?<bracket>[^()]{2,80})\)|(?:تصوير|الصورة|صورة|عدسة|مصدر الصورة|الصور)\s*:?\s*(?<photo>[^.،()]{2,60})|(?<latin>\b\p{Lu}\p{L}+ (?:Photo|PHOTO|photo)\b)/gu;
const CREDIT_SIGN = /صور|تصوير|عدسة|[/／]|photo|image|via|عبر/iu;
const CREDITS_NEEDED = 2;
const MOST_RELATED = 4;
const CONTRIBUTED = /^.{0,20}(?:ساهم|أسهم|شارك)/u;
const LONGEST_SIGNATURE = 160;
/** In characters: what is longer tells a story. */
const LONGEST_TAGLINE = 500;

export const wrongAgency = documentRule<Provenance>({
  id: 'wrong-agency',
  meta: { mqm: 'Terminology / Wrong term', severity: 'major', sides: ['source'], messages: ['dateline'] },
  collect({ source }) {
    if (!mayNameAgencies(source)) return undefined;
    const { text } = source;
    const dateline = datelineOf(text);
    const taglines = taglinesIn(text);
    const credits = creditsIn(text).filter(
      (credit) => !dateline.some((named) => named.start < credit.end && credit.start < named.end),
    );
    return dateline.length + taglines.length + credits.length > 0
      ? { dateline, taglines, credits, text: text.trim() }
      : undefined;
  },
  *conclude(facts) {
    const right = ownAgency(facts);
    if (!right) return;
    for (const { segment, fact } of facts) {
      const [named, ...others] = fact.dateline;
      if (!named || others.length > 0 || right.codes.has(named.agency.code)) continue;
      yield {
        place: inSource(segment, named.start, named.end),
        messageId: 'dateline',
        data: { named: named.agency.code, right: right.agency.code },
        related: right.places
          .slice(0, MOST_RELATED)
          .map(({ segment: at, start, end }) => inSource(at, start, end)),
        carried: carriedIn(segment, named.agency, right.agency),
        fixes: fixesFor(segment, named.agency, right.agency),
      };
    }
  },
});

function taglinesIn(text: string): AgencyName[] {
  if (text.length > LONGEST_TAGLINE) return [];
  const named = agenciesInProse(text);
  if (named.length === 0 || isSignature(text, named)) return named;
  if (!TAGLINE.test(text)) return [];
  if (/^[\s(]*(?:إعداد|تقرير|كتابة|تحرير)[\s:]/u.test(text) && text.length > LONGEST_SIGNATURE) return [];
  if (CONTRIBUTED.test(text) && !REPORTED_BY.test(text) && !/\(/u.test(text)) return [];
  return named;
}

/** A line that holds nothing but agencies signs the story. */
function isSignature(text: string, named: readonly AgencyName[]): boolean {
  const rest = named.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return rest.replace(/وكالات|وكالة|المصدر|[\s\p{P}+]/gu, '') === '';
}

function creditsIn(text: string): AgencyName[] {
  return allMatches(text, CREDIT).flatMap((match) => {
    const inner = match.groups?.['bracket'] ?? match.groups?.['photo'] ?? match.groups?.['latin'] ?? '';
    if (match.groups?.['bracket'] !== undefined && !CREDIT_SIGN.test(inner)) return [];
    const offset = match.index + match[0].indexOf(inner);
    return agenciesIn(inner).map(({ agency, start, end }) => ({
      agency,
      start: start + offset,
      end: end + offset,
    }));
  });
}

interface Own {
  readonly agency: Agency;
  readonly codes: ReadonlySet<string>;
  readonly places: readonly (Range & { readonly segment: SegmentView })[];
}

/**
 * The agency that the document shows to be its own: by its taglines, else by two different credits with none
 * for another. One credit alone proves nothing, agencies print each other's pictures.
 */
function ownAgency(facts: readonly Fact<Provenance>[]): Own | undefined {
  const named = (of: (fact: Provenance) => readonly AgencyName[]) =>
    facts.flatMap(({ segment, fact }) => of(fact).map((name) => ({ ...name, segment })));
  const signed = named((fact) => fact.taglines);
  const credits = named((fact) => fact.credits);
  const proofs = signed.length > 0 ? signed : differing(facts, credits);
  const [first] = proofs;
  if (!first) return undefined;
  const codes = new Set(proofs.map(({ agency }) => agency.code));
  if (signed.length === 0 && codes.size > 1) return undefined;
  return { agency: first.agency, codes, places: proofs };
}

function differing<T>(facts: readonly Fact<Provenance>[], credits: readonly T[]): readonly T[] {
  const captions = new Set(facts.filter(({ fact }) => fact.credits.length > 0).map(({ fact }) => fact.text));
  return captions.size >= CREDITS_NEEDED ? credits : [];
}

/** Where an English text must have named its agency by, in characters. */
const ENGLISH_HEAD = 120;

function carriedIn(segment: SegmentView, wrong: Agency, right: Agency): Carried {
  const head = englishOf(segment).slice(0, ENGLISH_HEAD);
  if (hasArabic(head)) return 'standing';
  const names = agenciesIn(head).map(({ agency }) => agency.code);
  return names.includes(wrong.code) && !names.includes(right.code) ? 'standing' : 'mended';
}

function fixesFor(segment: SegmentView, wrong: Agency, right: Agency): Fix[] {
  const [first] = segment.target;
  const named = agenciesIn(first?.text.slice(0, ENGLISH_HEAD) ?? '').find(
    ({ agency }) => agency.code === wrong.code,
  );
  if (!named) return [];
  const edit = { place: inTarget(segment, 0, named.start, named.end), text: right.code };
  return [{ titleId: 'agency', data: { right: right.code }, kind: 'edit', edits: [edit] }];
}
