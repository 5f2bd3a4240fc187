import { likeness, SAME_NAME } from '../names/likeness.ts';
import { nearWords, type Speller } from '../spelling/near-words.ts';
import type { TextView } from '../text/view.ts';
import { documentRule, type Report, type Rule } from './rule.ts';
import { edit, englishOf, placeIn, type Paragraph } from './support/paragraphs.ts';
import { readSpelling, type SpellingWords, type UnknownWord } from './support/spelling-words.ts';

interface Read extends SpellingWords {
  readonly paragraph: Paragraph;
}

/** Knows every word: the rule is silent until a dictionary has been loaded. */
export const EVERY_WORD: Speller = { knows: () => true };

const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * A word that the dictionary, the text's names and the Arabic beside it do not know.
 * @param allowed words in small letters that are right for all that
 */
export function spelling(speller: Speller, allowed: ReadonlySet<string> = NO_WORDS): Rule {
  const read = (view: TextView): SpellingWords => readSpelling(view, speller);
  const near = new Map<string, readonly string[]>();
  const suggestions = (word: string): readonly string[] => {
    const kept = near.get(word) ?? nearWords(word, speller);
    near.set(word, kept);
    return kept;
  };

  return documentRule<readonly Read[]>({
    id: 'spelling',
    meta: {
      mqm: 'Linguistic conventions / Spelling',
      severity: 'neutral',
      sides: ['target'],
      optIn: true,
      messages: ['unknown', 'near'],
    },
    collect(segment) {
      if (segment.kind === 'byline' || segment.kind === 'page') return undefined;
      const found = englishOf(segment).map((paragraph) => ({ paragraph, ...paragraph.view.derive(read) }));
      return found.length > 0 ? found : undefined;
    },
    *conclude(facts) {
      const names = new Set([...allowed, ...facts.flatMap(({ fact }) => fact.flatMap((part) => part.names))]);
      for (const { segment, fact } of facts) {
        const arabic = segment.source.words.filter(({ script }) => script === 'arabic');
        for (const { paragraph, unknown } of fact) {
          for (const word of unknown) {
            if (names.has(word.text.toLowerCase())) continue;
            if (arabic.some(({ text }) => likeness(word.text.toLowerCase(), text) >= SAME_NAME)) continue;
            const right = suggestions(word.text.toLowerCase());
            // A first word that is near to nothing is a name.
            if (word.opens && right.length === 0) continue;
            yield report(paragraph, word, right);
          }
        }
      }
    },
  });
}

function report(
  paragraph: Paragraph,
  { text, start, end, opens }: UnknownWord,
  near: readonly string[],
): Report {
  const place = placeIn(paragraph, start, end);
  const wordings = near.map((word) => (opens ? word.charAt(0).toUpperCase() + word.slice(1) : word));
  return {
    place,
    messageId: wordings.length > 0 ? 'near' : 'unknown',
    data: { word: text, right: wordings.join(', ') },
    fixes: wordings.map((right) => ({
      titleId: 'rewrite',
      data: { right },
      kind: 'edit',
      edits: [edit(paragraph, start, end, right)],
    })),
  };
}
