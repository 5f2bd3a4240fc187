import type { Fix, TextEdit } from '../model/flag.ts';
import { TERM_VARIANTS } from '../lexicon/term-variants.ts';
import type { TextView } from '../text/view.ts';
import { documentRule, inSource, inTarget, type Fact, type Report, type SegmentView } from './rule.ts';
import { designatorsIn } from './support/accuracy-designators.ts';
import { replacements } from './support/accuracy-english.ts';
import { findPhrases, phraseIndex } from './support/accuracy-phrases.ts';
import { placeSpellings } from './support/accuracy-places.ts';
import { variances, variancesInEnglish, type Mention, type Variance } from './support/accuracy-variants.ts';
import { sourceWords } from './support/accuracy-words.ts';
import { whileFactsStay } from './support/while-facts-stay.ts';

interface Form {
  readonly key: string;
  readonly form: string;
  readonly established: boolean;
  /** The term in English, as messages and fixes name it. */
  readonly term: string;
  /** Wordings of the term's renderings that do not belong into the English. */
  readonly literals: readonly RegExp[];
}

type TermMention = Omit<Mention, 'segment'> & {
  /** Null: a designator, which is the same in both languages. */
  readonly term: Pick<Form, 'term' | 'literals'> | null;
};

const TERMS = phraseIndex<Form>([
  ...TERM_VARIANTS.flatMap(({ en, renderings }) => {
    const literals = renderings.flatMap(({ literal }) => literal ?? []);
    return renderings.flatMap(({ patterns, established = false }, at) =>
      patterns.map(
        (pattern) => [pattern, { key: en, form: String(at), established, term: en, literals }] as const,
      ),
    );
  }),
  ...placeSpellings().flatMap(({ en, spellings }) =>
    spellings.map((form) => {
      const key = `place ${spellings[0] ?? en}`;
      return [form, { key, form, established: false, term: en, literals: [] }] as const;
    }),
  ),
]);

export const inconsistentTerm = documentRule<readonly TermMention[]>({
  id: 'inconsistent-term',
  meta: {
    mqm: 'Terminology / Inconsistent use of terminology',
    severity: 'minor',
    sides: ['source'],
    messages: ['designator', 'rendering'],
  },
  collect({ source }) {
    const terms = source.derive(termsOf);
    return terms.length > 0 ? terms : undefined;
  },
  conclude: (facts) => renderedInEnglish(termVariances(facts), facts),
});

const termsOf = (source: TextView): readonly TermMention[] => [
  ...findPhrases(TERMS, source.derive(sourceWords)).map(({ value, start, end }): TermMention => ({
    ...value,
    start,
    end,
    term: value,
  })),
  ...designatorsIn(source.text).map((found): TermMention => ({
    ...found,
    key: `= ${found.key}`,
    term: null,
  })),
];

/** Found in the Arabic alone, so that an edit of the English leaves them. */
const termVariances = whileFactsStay((facts: readonly Fact<readonly TermMention[]>[]) =>
  variances(
    facts.flatMap(({ segment, fact }) => fact.map((mention): PlacedTerm => ({ ...mention, segment }))),
  ),
);
type PlacedTerm = TermMention & Mention;

const renderedInEnglish = variancesInEnglish(reports);

function* reports({ usual, all, departures }: Variance<PlacedTerm>): Iterable<Report> {
  const { term } = usual;
  const form = term?.term ?? englishForm(usual);
  const shared = term ? termEdits(all, term) : undefined;
  const own = new Map<SegmentView, readonly TextEdit[]>();
  for (const { segment, start, end } of departures) {
    const edits = shared ?? own.get(segment) ?? designatorEdits(segment, usual.key, form);
    own.set(segment, edits);
    const fixes: Fix[] = edits.length > 0 ? [{ titleId: 'unify', data: { form }, kind: 'edit', edits }] : [];
    yield {
      place: inSource(segment, start, end),
      messageId: term ? 'rendering' : 'designator',
      data: {
        here: segment.source.text.slice(start, end),
        elsewhere: usual.segment.source.text.slice(usual.start, usual.end),
        ...(term ? { term: term.term } : {}),
      },
      related: [inSource(usual.segment, usual.start, usual.end)],
      carried: edits.length > 0 ? 'standing' : 'mended',
      fixes,
    };
  }
}

/** The English of any mention that writes the term by one of its wrong wordings. */
function termEdits(all: readonly Mention[], { term, literals }: Pick<Form, 'term' | 'literals'>): TextEdit[] {
  return [...new Set(all.map(({ segment }) => segment))].flatMap((segment) =>
    literals.flatMap((literal) => replacements(segment, new RegExp(literal.source, 'giu'), () => term)),
  );
}

/** A designator that the English of this segment writes in another way than the usual one. */
function designatorEdits(segment: SegmentView, key: string, form: string): TextEdit[] {
  return segment.target.flatMap((view, paragraph) =>
    designatorsIn(view.text)
      .filter((found) => `= ${found.key}` === key && view.text.slice(found.start, found.end) !== form)
      .map((found) => ({ place: inTarget(segment, paragraph, found.start, found.end), text: form })),
  );
}

/** How the English of the usual mention writes the designator; as the Arabic does where it has none. */
function englishForm({ segment, key, start, end }: Mention): string {
  for (const view of segment.target) {
    const found = designatorsIn(view.text).find((designator) => `= ${designator.key}` === key);
    if (found) return view.text.slice(found.start, found.end);
  }
  return segment.source.text.slice(start, end);
}
