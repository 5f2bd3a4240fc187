/** Groups all spellings of the names of a document, Arabic and English. */
import type { NameGroups, RememberedName } from '../model/name.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { GIVEN_NAMES } from '../rules/support/stray-names.ts';
import { keyOfArabic } from '../names/arabic-key.ts';
import { wordClasses, type WordClass } from './classes.ts';
import type { NameCluster } from './cluster.ts';
import { nameFacts, type NamePair } from './facts.ts';
import { findArabic, findEnglish, FormIndex } from '../names/known-names.ts';
import { keyOfEnglish } from '../names/english-spelling.ts';
import { needOf, proposalOf } from './needs.ts';
import { placeNames } from './places.ts';
import { regrouped, type RawCluster } from './regroup.ts';
import { Spellings } from './spellings.ts';
import { Union } from './union.ts';

export interface ClusterInput {
  readonly remembered: readonly RememberedName[];
  readonly groups: NameGroups;
}

/** A spelling of the Arabic. */
interface Form {
  /** Classes of its words; where nothing tells a word's class, its key. */
  readonly sequence: readonly (WordClass | string)[];
  /** Whole English spellings that stand for it, by their keys. */
  readonly english: Map<string, number>;
}

export function clusterNames(segments: readonly SegmentView[], input: ClusterInput): readonly NameCluster[] {
  const forms = formsOf(segments, input.remembered);
  const union = joined(forms, input);
  const places = placeNames(segments);
  const ofPlaces = new Set(places.flatMap((place) => place.english.list().map(({ key }) => key)));
  const owners = ownersOf(forms, union, input, ofPlaces);
  const names = new Map<string, { readonly arabic: Spellings; readonly english: Spellings }>();
  const nameOf = (root: string) => {
    const known = names.get(root) ?? { arabic: new Spellings(), english: new Spellings() };
    names.set(root, known);
    return known;
  };
  const arabic = new FormIndex(forms.keys());
  const english = new FormIndex(owners.keys());
  for (const segment of segments) {
    const { pairs, alone } = nameFacts(segment);
    const sure = new Set([...pairs, ...alone].map(({ source }) => source.start));
    const paired = new Set(pairs.map(({ target }) => `${target.paragraph}:${target.start}`));
    for (const { key, text, start, end } of findArabic(segment.source, arabic, (at) => sure.has(at)))
      nameOf(union.rootOf(key)).arabic.add(key, text, inSource(segment, start, end));
    segment.target.forEach((view, paragraph) => {
      for (const { key, text, start, end } of findEnglish(view, english, (at) =>
        paired.has(`${paragraph}:${at}`),
      ))
        nameOf(owners.get(key) ?? '').english.add(
          `en:${key}`,
          text,
          inTarget(segment, paragraph, start, end),
        );
    });
  }
  const withEnglish = new Set(segments.filter(({ target }) => target.length > 0).map(({ id }) => id));
  const finish = made(input.remembered, withEnglish);
  const raw = [
    ...[...names.values()].map((name): RawCluster => ({ kind: 'name', ...name, usual: undefined })),
    ...places,
  ];
  return regrouped(raw, input.groups)
    .flatMap((cluster) => finish(cluster.kind, cluster, cluster.usual) ?? [])
    .toSorted((a, b) => countOf(b) - countOf(a));
}

const countOf = ({ arabic, english }: NameCluster): number =>
  [...arabic, ...english].reduce((sum, { places }) => sum + places.length, 0);

/** Finishes a cluster; one that neither text has is none. */
function made(remembered: readonly RememberedName[], withEnglish: ReadonlySet<string>) {
  const byArabic = new Map(
    remembered.flatMap((name) => name.arabic.map((spelling) => [keyOfArabic(spelling), name] as const)),
  );
  return (
    kind: NameCluster['kind'],
    spellings: { readonly arabic: Spellings; readonly english: Spellings },
    usual: ((most: string | undefined) => string) | undefined,
  ): NameCluster | null => {
    const [arabic, english] = [spellings.arabic.list(), spellings.english.list()];
    const id = arabic[0]?.key ?? english[0]?.key;
    if (id === undefined) return null;
    const known = arabic.flatMap(({ key }) => byArabic.get(key) ?? [])[0] ?? null;
    return {
      id: kind === 'name' ? id : `${kind}:${id}`,
      kind,
      arabic,
      english,
      remembered: known,
      proposal: proposalOf(english, known, usual),
      need: needOf(kind, arabic, english, known, withEnglish),
    };
  };
}

function formsOf(
  segments: readonly SegmentView[],
  remembered: readonly RememberedName[],
): ReadonlyMap<string, Form> {
  const facts = segments.map(nameFacts);
  const classes = wordClasses(
    facts.flatMap(({ pairs }) => pairs.flatMap(({ words }) => words)),
    facts.flatMap(({ alone }) => alone.flatMap(({ arabic }) => arabic.split(' '))),
  );
  const forms = new Map<string, Form>();
  const formOf = (key: string, words: readonly string[]): Form => {
    const known = forms.get(key) ?? {
      sequence: words.map((word) => classes.get(word) ?? word),
      english: new Map<string, number>(),
    };
    forms.set(key, known);
    return known;
  };
  for (const { pairs, alone } of facts) {
    for (const pair of pairs) {
      const { english } = formOf(
        pair.arabic,
        pair.words.map(({ arabic }) => arabic),
      );
      if (isPlausible(pair, classes)) english.set(pair.english, (english.get(pair.english) ?? 0) + 1);
    }
    for (const { arabic } of alone) formOf(arabic, arabic.split(' '));
  }
  for (const { arabic } of remembered)
    for (const spelling of arabic) formOf(keyOfArabic(spelling), keyOfArabic(spelling).split(' '));
  return forms;
}

const isPlausible = ({ words }: NamePair, classes: ReadonlyMap<string, WordClass>): boolean =>
  words.every(({ arabic, english }) => classes.get(keyOfArabic(arabic))?.english.has(keyOfEnglish(english)));

/** Forms of one name by the roots of a union: by hand, by what is remembered, by their words, and parts with the whole. */
function joined(forms: ReadonlyMap<string, Form>, { groups, remembered }: ClusterInput): Union {
  const union = new Union(forms.keys());
  groups.forEach((group, at) => union.label(group, at));
  remembered.forEach(({ arabic }, at) => union.label(arabic.map(keyOfArabic), groups.length + at));
  const ids = new Map<WordClass | string, string>();
  const idOf = (word: WordClass | string): string => {
    const known = ids.get(word) ?? String(ids.size);
    ids.set(word, known);
    return known;
  };
  const sequences = new Map<string, string>();
  /** Roots of longer names by what they end, and begin, with. */
  const wholes = new Map<string, Set<string>>();
  for (const [key, { sequence }] of forms) {
    const words = sequence.map(idOf);
    const same = sequences.get(words.join(' '));
    if (same === undefined) sequences.set(words.join(' '), key);
    else union.join(same, key);
  }
  for (const [key, { sequence }] of forms) {
    const words = sequence.map(idOf);
    for (let cut = 1; cut < words.length; cut++) {
      note(wholes, words.slice(cut).join(' '), key);
      if (cut === 1 && !GIVEN_NAMES.has(key.split(' ')[0] ?? '')) note(wholes, words[0] ?? '', key);
    }
  }
  const byLength = [...forms].toSorted(([, a], [, b]) => b.sequence.length - a.sequence.length);
  for (const [key, { sequence }] of byLength) {
    const whole = [...(wholes.get(sequence.map(idOf).join(' ')) ?? [])];
    const [first] = whole;
    if (first !== undefined && whole.every((one) => union.isOne(first, one))) union.join(first, key);
  }
  return union;
}

function note(wholes: Map<string, Set<string>>, part: string, whole: string): void {
  const known = wholes.get(part);
  if (known) known.add(whole);
  else wholes.set(part, new Set([whole]));
}

/**
 * The root each English spelling belongs to: by hand, else of the Arabic that it stands for most often. What the English of places
 * is has its places already.
 */
function ownersOf(
  forms: ReadonlyMap<string, Form>,
  union: Union,
  { groups, remembered }: ClusterInput,
  ofPlaces: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const counts = new Map<string, Map<string, number>>();
  for (const [key, { english }] of forms) {
    const root = union.rootOf(key);
    for (const [latin, count] of english) {
      const known = counts.get(latin) ?? new Map<string, number>();
      counts.set(latin, known);
      known.set(root, (known.get(root) ?? 0) + count);
    }
  }
  for (const [latin, roots] of counts)
    owners.set(latin, [...roots].reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
  for (const { arabic, english } of remembered) {
    const [spelling] = arabic;
    if (spelling !== undefined && !owners.has(keyOfEnglish(english)))
      owners.set(keyOfEnglish(english), union.rootOf(keyOfArabic(spelling)));
  }
  for (const group of groups) {
    const known = group.find((key) => union.has(key));
    for (const key of group)
      if (key.startsWith('en:') && (!ofPlaces.has(key) || owners.has(key.slice(3))))
        owners.set(key.slice(3), known === undefined ? key : union.rootOf(known));
  }
  return owners;
}
