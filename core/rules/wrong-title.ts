import type { Fix } from '../model/flag.ts';
import { MISTRANSLATED_TITLES, type MistranslatedTitle } from '../lexicon/mistranslated-titles.ts';
import { fold } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import { documentRule, inSource, type Carried, type Report, type SegmentView } from './rule.ts';
import { caseLike, englishOf, replacements } from './support/accuracy-english.ts';
import {
  actingRepresentatives,
  parliamentaryDeputies,
  type WordRange,
} from './support/accuracy-lawmakers.ts';
import { findPhrases, phraseIndex } from './support/accuracy-phrases.ts';
import { proofAfter, sceneOf, startsStateName, type OfficeProof } from './support/accuracy-titles.ts';
import { kept } from './support/kept.ts';
import { sourceWords, wordSet, type SourceWord } from './support/accuracy-words.ts';

interface Candidate extends Range {
  readonly office: string;
  readonly arabic: string;
  /** Undefined: certain. Else a fault where the document plays in that country. */
  readonly scene?: 'american' | 'british';
  readonly literal: RegExp | undefined;
}

interface Titles {
  readonly candidates: readonly Candidate[];
  readonly american: boolean;
  readonly british: boolean;
}

const TITLES = phraseIndex(
  MISTRANSLATED_TITLES.flatMap((title) => title.patterns.map((pattern) => [pattern, title] as const)),
);
const GOVERNOR = wordSet('محافظ');
const ACTOR = /\b(?:actors?|actress(?:es)?)\b/giu;
const MEMBERS = /\b(?:lawmakers?|MPs|members of parliament|representatives|vice[- ]sheriffs?)\b/giu;
const CONSERVATIVE = /\bconservative of\b/giu;

export const wrongTitle = documentRule<Titles>({
  id: 'wrong-title',
  meta: { mqm: 'Accuracy / Mistranslation', severity: 'major', sides: ['source'], messages: ['office'] },
  collect({ source }) {
    const words = source.derive(sourceWords);
    const candidates = [...literalTitles(words), ...lawmakers(words), ...governors(words)];
    const scene = sceneOf(source.text);
    return candidates.length > 0 || scene.american || scene.british ? { candidates, ...scene } : undefined;
  },
  *conclude(facts) {
    const scenes = {
      american: facts.some(({ fact }) => fact.american),
      british: facts.some(({ fact }) => fact.british),
    };
    for (const { segment, fact } of facts) {
      for (const candidate of fact.candidates) {
        if (candidate.scene && !scenes[candidate.scene]) continue;
        yield ofCandidate(candidate, [segment], () => report(segment, candidate));
      }
    }
  },
});

function* literalTitles(words: readonly SourceWord[]): Iterable<Candidate> {
  for (const { value: title, start, end, to } of findPhrases(TITLES, words)) {
    if (title.proof === 'always') {
      yield candidateOf(title, start, end, 'proven');
      continue;
    }
    const proof = proofAfter(words, to, title.proof);
    if (proof !== 'none') yield candidateOf(title, start, end, proof);
  }
}

function candidateOf(title: MistranslatedTitle, start: number, end: number, proof: OfficeProof): Candidate {
  const { office, arabic, literal } = title;
  const certain = proof === 'proven' || title.proof === 'always';
  return { office, arabic, start, end, literal, ...(certain ? {} : { scene: sceneName(title) }) };
}

const sceneName = (title: MistranslatedTitle): 'american' | 'british' =>
  title.proof === 'british' ? 'british' : 'american';

function lawmakers(words: readonly SourceWord[]): Candidate[] {
  const at = ({ from, to }: WordRange): Range => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  return [
    ...actingRepresentatives(words).map((range) => ({
      ...at(range),
      office: 'Rep.',
      arabic: 'النائب',
      literal: ACTOR,
    })),
    ...parliamentaryDeputies(words).map((range) => ({
      ...at(range),
      office: 'sheriff’s deputies',
      arabic: 'معاونو الشريف',
      literal: MEMBERS,
    })),
  ];
}

/** A governor of a state is حاكم; محافظ governs a province, or is a conservative. */
function* governors(words: readonly SourceWord[]): Iterable<Candidate> {
  for (const [at, word] of words.entries()) {
    if (!word.fold.endsWith('محافظ') || !GOVERNOR.has(word.fold.replace(/^و?(?:ال)?/u, ''))) continue;
    const next = words[at + 1];
    const stated = next?.linked === true && next.fold === fold('ولاية');
    const named = stated ? at + 2 : at + 1;
    if (!words[named]?.linked || !startsStateName(words, named)) continue;
    // Georgia may be the country, where a governor is محافظ.
    if (!stated && words[named]?.fold === fold('جورجيا')) continue;
    const end = words[named]?.end ?? word.end;
    yield { office: 'Gov.', arabic: 'حاكم', start: word.start, end, literal: CONSERVATIVE };
  }
}

const ofCandidate = kept<Candidate, Report>();

function report(segment: SegmentView, candidate: Candidate): Report {
  const { office, arabic, start, end, literal } = candidate;
  return {
    place: inSource(segment, start, end),
    messageId: 'office',
    data: { office, arabic },
    carried: carriedIn(segment, literal),
    fixes: fixesFor(segment, office, literal),
  };
}

function carriedIn(segment: SegmentView, literal: RegExp | undefined): Carried {
  // A global pattern remembers its place: search from the start.
  return literal && englishOf(segment).search(literal) >= 0 ? 'standing' : 'mended';
}

function fixesFor(segment: SegmentView, office: string, literal: RegExp | undefined): Fix[] {
  if (!literal || literal === ACTOR || literal === MEMBERS || literal === CONSERVATIVE) return [];
  const edits = replacements(segment, literal, (match) => caseLike(match[0], office));
  return edits.length > 0 ? [{ titleId: 'office', data: { office }, kind: 'edit', edits }] : [];
}
