import type { Fix, TextEdit } from '../model/flag.ts';
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import {
  documentRule,
  inSource,
  inTarget,
  type Carried,
  type Fact,
  type Report,
  type SegmentView,
} from './rule.ts';
import {
  isNameRespelling,
  isSurnameAfter,
  looksForeign,
  nameRuns,
  type NameRun,
} from './support/accuracy-names.ts';
import { romanises, skeleton } from './support/accuracy-skeleton.ts';
import { variances, variancesInEnglish, type Mention, type Variance } from './support/accuracy-variants.ts';
import { sourceWords, type SourceWord } from './support/accuracy-words.ts';
import { whileFactsStay } from './support/while-facts-stay.ts';
import { allMatches } from '../text/matches.ts';

interface NamedText {
  readonly words: readonly SourceWord[];
  readonly runs: readonly NameRun[];
}

export const inconsistentName = documentRule<NamedText>({
  id: 'inconsistent-name',
  meta: {
    mqm: 'Terminology / Inconsistent use of terminology',
    severity: 'minor',
    sides: ['source'],
    messages: ['spelling'],
  },
  collect: ({ source }) => (source.words.length > 0 ? source.derive(namedText) : undefined),
  conclude: (facts) => spelledInEnglish(spellingVariances(facts), facts),
});

const namedText = (view: TextView): NamedText => ({
  words: view.derive(sourceWords),
  runs: view.derive(nameRuns),
});

const spellingVariances = whileFactsStay((facts: readonly Fact<NamedText>[]) => {
  const names = surnamesOf(facts);
  return variances(unique([...spelledNames(facts, names), ...bareNames(facts, names), ...givenNames(facts)]));
});

/** Surnames by the word before them in the name, and by what their spellings share; each spelling once. */
interface Surnames {
  readonly behind: ReadonlyMap<string, readonly string[]>;
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
}

function surnamesOf(facts: readonly Fact<NamedText>[]): Surnames {
  const behind = new Map<string, string[]>();
  const bySkeleton = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, name: string): void => {
    const known = map.get(key) ?? [];
    if (!known.includes(name)) map.set(key, [...known, name]);
  };
  for (const { fact } of facts) {
    for (const run of fact.runs) {
      const alone = run.to - run.from === 1 ? fact.words[run.from]?.fold : undefined;
      if (alone !== undefined && looksForeign(alone)) add(bySkeleton, skeleton(alone), alone);
      for (let at = run.from + 1; at < run.to; at++) {
        const name = fact.words[at]?.fold;
        const before = fact.words[at - 1]?.fold;
        if (name === undefined || before === undefined || !isSurnameAfter(run, at, fact.words)) continue;
        add(behind, before, name);
        add(bySkeleton, skeleton(name), name);
      }
    }
  }
  return { behind, bySkeleton };
}

/** Every place where a known given name is followed by a spelling of its surname, with or without a title. */
function* spelledNames(facts: readonly Fact<NamedText>[], names: Surnames): Iterable<Mention> {
  for (const { segment, fact } of facts) {
    for (const [at, word] of fact.words.entries()) {
      const before = fact.words[at - 1];
      if (!word.linked || !before) continue;
      if (before.stems.some((stem) => names.behind.get(stem)?.some((name) => agrees(word.fold, name)))) {
        yield surname(segment, word);
      }
    }
  }
}

/** Surnames alone behind a title or a verb of saying, where one person of the document can be meant. */
function* bareNames(facts: readonly Fact<NamedText>[], names: Surnames): Iterable<Mention> {
  for (const { segment, fact } of facts) {
    for (const { from, to } of fact.runs) {
      const word = fact.words[from];
      if (!word || to - from !== 1) continue;
      const known = names.bySkeleton.get(skeleton(word.fold)) ?? [];
      if (known.some((name) => agrees(word.fold, name))) yield surname(segment, word);
    }
  }
}

function surname(segment: SegmentView, { start, end, fold }: SourceWord): Mention {
  return { segment, start, end, key: `surname ${skeleton(fold)}`, form: fold };
}

/** Given names that stand before one surname in two spellings. */
function* givenNames(facts: readonly Fact<NamedText>[]): Iterable<Mention> {
  const pairs = facts.flatMap(({ segment, fact }) =>
    fact.runs.flatMap(({ from, to }) => {
      const [given, surname] = [fact.words[from], fact.words[from + 1]];
      return given && surname && to - from >= 2
        ? [{ segment, given, key: `given ${skeleton(given.fold)} ${surname.fold}` }]
        : [];
    }),
  );
  const firsts = new Map<string, SourceWord>();
  for (const { given, key } of pairs) if (!firsts.has(key)) firsts.set(key, given);
  for (const { segment, given, key } of pairs) {
    if (!agrees(given.fold, firsts.get(key)?.fold ?? '')) continue;
    yield { segment, start: given.start, end: given.end, key, form: given.fold };
  }
}

/** The same spelling, or another of the same name. */
function agrees(a: string, b: string): boolean {
  return a === b || isNameRespelling(a, b);
}

function unique(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions
    .filter(({ segment, start, key }) => {
      const place = `${segment.id} ${start} ${key.split(' ')[0] ?? ''}`;
      return !seen.has(place) && seen.add(place).size > 0;
    })
    .sort((a, b) => a.segment.index - b.segment.index || a.start - b.start);
}

const spelledInEnglish = variancesInEnglish(reports);

function* reports({ usual, all, departures }: Variance<Mention>): Iterable<Report> {
  const textOf = (at: Mention): string => at.segment.source.text.slice(at.start, at.end);
  const spellings = new Set(all.flatMap((mention) => englishNames(mention).map(({ text }) => text)));
  const [form] = englishNames(usual);
  for (const mention of departures) {
    if (!isNameRespelling(mention.form, usual.form)) continue;
    yield {
      place: inSource(mention.segment, mention.start, mention.end),
      messageId: 'spelling',
      data: { here: textOf(mention), elsewhere: textOf(usual) },
      related: [inSource(usual.segment, usual.start, usual.end)],
      ...carriedIn(mention, spellings.size > 1 ? form?.text : undefined),
    };
  }
}

interface EnglishName extends Range {
  readonly paragraph: number;
  readonly text: string;
}

const capitalised = (view: TextView): readonly Omit<EnglishName, 'paragraph'>[] =>
  allMatches(view.text, /\p{Lu}[\p{L}\p{M}]+(?:-\p{L}+)?/gu).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Capitalised words of the English that can be the name. */
function englishNames({ segment, form }: Mention): EnglishName[] {
  return segment.target.flatMap((view, paragraph) =>
    view
      .derive(capitalised)
      .filter(({ text }) => romanises(text, form))
      .map((word) => ({ ...word, paragraph })),
  );
}

/** The English carries the variance while its segments spell the name in more than one way; `form` is the usual one. */
function carriedIn(
  mention: Mention,
  form: string | undefined,
): { readonly carried: Carried; readonly fixes: readonly Fix[] } {
  const here = englishNames(mention);
  if (here.length === 0) return { carried: 'ask', fixes: [] };
  if (form === undefined) return { carried: 'mended', fixes: [] };
  const edits = here
    .filter(({ text }) => text !== form)
    .map(({ paragraph, start, end }): TextEdit => ({
      place: inTarget(mention.segment, paragraph, start, end),
      text: form,
    }));
  return edits.length === 0
    ? { carried: 'mended', fixes: [] }
    : { carried: 'standing', fixes: [{ titleId: 'unify', data: { form }, kind: 'edit', edits }] };
}
