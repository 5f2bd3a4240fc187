/** Names of a remembered English put right for another Arabic. */
import type { Op } from '../diff/difference.ts';
import { namesAndPlaces } from '../ledger/read.ts';
import type { Place } from '../model/flag.ts';
import { englishCountries } from '../names/countries.ts';
import { likeness } from '../names/likeness.ts';
import type { SegmentView } from '../rules/rule.ts';
import type { Range } from '../text/range.ts';
import { TextView } from '../text/view.ts';
import type { Edit, Swap } from './figures.ts';
import type { EnglishNames, KnownName } from './known-names.ts';

export interface Renamed {
  /** In the English of the unit. */
  readonly edits: readonly Edit[];
  /** The names of the Arabic that differ. */
  readonly swaps: readonly Swap[];
}

export interface Texts {
  /** The Arabic asked for. */
  readonly asked: string;
  /** Of the unit. */
  readonly source: string;
  readonly target: string;
  readonly names: EnglishNames;
}

/**
 * What makes the names of the unit's English those of the Arabic asked for: where words of the two differ, those of the unit are a
 * name that its English has, and those asked for are one whose English is known. Particles before both have to be the same, and a
 * nationality stands for a nationality.
 * @param changes what becomes of the unit's Arabic to make the one asked for
 */
export function rename({ asked, source, target, names }: Texts, changes: readonly Op[]): Renamed {
  const edits: Edit[] = [];
  const swaps: Swap[] = [];
  for (const swap of swapsOf(changes)) {
    const made = editsOf(swap, { asked, source, target, names });
    if (made.length === 0) continue;
    edits.push(...made);
    swaps.push(swap);
  }
  return { edits, swaps };
}

function swapsOf(changes: readonly Op[]): Swap[] {
  const found: Swap[] = [];
  let [then, now] = [0, 0];
  let gone: Range | null = null;
  for (const { kind, text } of changes) {
    const words = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
    const within = (from: number): Range => ({ start: from + words.start, end: from + words.end });
    if (kind === 'added' && gone) found.push({ then: gone, now: within(now) });
    gone = kind === 'removed' ? within(then) : null;
    if (kind !== 'added') then += text.length;
    if (kind !== 'removed') now += text.length;
  }
  return found;
}

function editsOf({ then, now }: Swap, { asked, source, target, names }: Texts): readonly Edit[] {
  const [was, is] = [source.slice(then.start, then.end), asked.slice(now.start, now.end)];
  // Nearly all words that differ are no names, which is told at once.
  const known = knownOf(is, names);
  const place = known && placeInEnglish(source, target, then);
  if (!place) return [];
  const written = target.slice(place.start, place.end);
  const before = knownOf(was, names);
  const lead = before?.lead ?? leadOf(was, written);
  if (lead !== known.lead || !isOneKind(before?.name, known.name, target, place)) return [];
  if (needsArticle(written) !== needsArticle(known.name.english)) return [];
  const places = asked.includes(was.slice(lead.length)) ? [place] : everywhere(target, written, place);
  return places.map((one) => edit(target, one, known.name.english));
}

/** Where the English has the name of these words; null where they are more, less or no name. */
function placeInEnglish(source: string, target: string, { start, end }: Range): Range | null {
  const segment = viewOf(source, target);
  const { names, organisations, countries } = namesAndPlaces(segment);
  const told = [...names, ...organisations, ...countries].flatMap(
    ({ status, source: here, target: there }) =>
      status === 'matched' && here && there && here.start >= start && here.end <= end
        ? [{ here, there }]
        : [],
  );
  const words = segment.source.words.filter((word) => word.start >= start && word.end <= end);
  const isWhole = words.every((word) =>
    told.some(({ here }) => here.start <= word.start && word.end <= here.end),
  );
  if (words.length === 0 || !isWhole) return null;
  // What the English says twice stands for itself once.
  const first = new Map(told.toReversed().map(({ here, there }) => [here.start, there]));
  const places = [...first.values()].sort((a, b) => a.start - b.start);
  const isTogether = places.every((place, at) => {
    const last = places[at - 1];
    return !last || /^[ -]$/u.test(target.slice(last.end, place.start)) || last.end >= place.start;
  });
  return isTogether ? spanOf(places) : null;
}

const spanOf = (places: readonly Place[]): Range => ({
  start: Math.min(...places.map(({ start }) => start)),
  end: Math.max(...places.map(({ end }) => end)),
});

const viewOf = (source: string, target: string): SegmentView => ({
  ...{ id: '', index: 0, kind: 'paragraph', state: 'draft', leftOut: false },
  source: new TextView(source),
  target: [new TextView(target)],
});

/** The name with the particles before it taken off. */
function knownOf(
  arabic: string,
  names: EnglishNames,
): { readonly name: KnownName; readonly lead: string } | null {
  for (const lead of leadsOf(arabic)) {
    const name = names.of(withoutLead(arabic, lead));
    if (name) return { name, lead };
  }
  return null;
}

/** The particles that a name nobody knows has, by how the English spells it. */
function leadOf(arabic: string, english: string): string {
  const [first = ''] = english.split(/[ -]/u);
  let [best, most] = ['', 0];
  for (const lead of leadsOf(arabic)) {
    const [word = ''] = withoutLead(arabic, lead).split(' ');
    // A reading without particles is told from one with them by the letters of the whole.
    const like = likeness(first, word) - Math.abs(word.length - first.length) / LONGEST;
    if (like > most) [best, most] = [lead, like];
  }
  return best;
}

/** Longer than any word: letters only decide between readings that are spelled as well. */
const LONGEST = 1000;

function leadsOf(arabic: string): readonly string[] {
  const [most = ''] = /^[وف]?[بكل]?/u.exec(arabic) ?? [];
  return Array.from({ length: most.length + 1 }, (_, length) => most.slice(0, length));
}

/** لل is ل and the article. */
const withoutLead = (arabic: string, lead: string): string => {
  const rest = arabic.slice(lead.length);
  return lead.endsWith('ل') && rest.startsWith('ل') ? `ا${rest}` : rest;
};

/** A country for a country, a nationality for one as the English has it, and any other name for such. */
function isOneKind(was: KnownName | undefined, is: KnownName, target: string, place: Range): boolean {
  const isPlain = (form: KnownName['form']): boolean => form === 'proper' || form === 'capital';
  const there = new TextView(target)
    .derive(englishCountries)
    .find(({ start, end }) => start <= place.start && place.end <= end);
  const form = there && !there.doubtful ? there.form : 'proper';
  const wasForm = was?.form ?? form;
  if (isPlain(is.form)) return isPlain(form) && isPlain(wasForm);
  const isUsual = is.form !== 'demonym' || was?.english === target.slice(place.start, place.end);
  return form === is.form && wasForm === is.form && isUsual;
}

/** Countries that English names with an article. */
const needsArticle = (name: string): boolean =>
  /^(?:United (?:States|Kingdom|Arab)|U\.?[SK]\b|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros)|(?:Republic|Islands|Union|Nations)$/u.test(
    name,
  );

/** Every place of the name, where the Arabic asked for has it no more. */
function everywhere(target: string, written: string, place: Range): readonly Range[] {
  const found: Range[] = [place];
  for (let at = target.indexOf(written); at >= 0; at = target.indexOf(written, at + 1)) {
    const end = at + written.length;
    const isWord = !/[\p{L}\p{N}]/u.test((target[at - 1] ?? ' ') + (target[end] ?? ' '));
    if (isWord && at !== place.start) found.push({ start: at, end });
  }
  return found;
}

/** With the article before it: a Greek, an Iraqi. */
function edit(target: string, { start, end }: Range, name: string): Edit {
  const [article = ''] = /(?<![\p{L}])an? $/iu.exec(target.slice(0, start)) ?? [];
  if (article === '') return { start, end, text: name };
  const right = article.charAt(0) + (/^[AEIOaeio]|^U(?!ni|kr|SA?\b|ga|r[au]|z)/u.test(name) ? 'n ' : ' ');
  return { start: start - article.length, end, text: right + name };
}
