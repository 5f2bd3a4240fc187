import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { TextView } from '../../text/view.ts';
import { ofWord } from '../../text/word.ts';

/** Words from which on a run that comes again over a full stop is no refrain. */
const LONGEST_REFRAIN = 8;

export interface RepeatedRun {
  readonly first: Range;
  readonly second: Range;
}

/**
 * Runs of at least `fewest` words that come twice with nothing between them: what a doubled sentence or heading
 * without a full stop looks like. Linear: a run is found as neighbouring word groups that all came the same
 * distance earlier.
 */
export function repeatedRuns({ text, words }: TextView, fewest: number): readonly RepeatedRun[] {
  const found: RepeatedRun[] = [];
  if (!mayRepeat(words, fewest)) return found;
  const lastSeen = new Map<string, number>();
  let distance = 0;
  let run = 0;
  for (let at = 0; at + fewest <= words.length; at++) {
    const group = words
      .slice(at, at + fewest)
      .map(({ word }) => lowerCase(word))
      .join(' ');
    const earlier = lastSeen.get(group);
    lastSeen.set(group, at);
    const now = earlier === undefined ? 0 : at - earlier;
    run = now > 0 && now === distance ? run + 1 : now > 0 ? 1 : 0;
    distance = now;
    if (distance < fewest || run !== distance - fewest + 1) continue;
    const start = at - run + 1;
    const first = rangeOf(words, start - distance, start);
    const second = rangeOf(words, start, start + distance);
    if (!first || !second) continue;
    const between = text.slice(first.end, second.start);
    // In brackets it is a gloss that happens to read alike; a short one over a full stop a refrain.
    const refrain = /[.!?؟]/u.test(between) && distance < LONGEST_REFRAIN;
    if (!refrain && !/[([{]/u.test(between)) found.push({ first, second });
  }
  return found;
}

const lowerCase = ofWord((text) => text.toLowerCase());

/** Whether as many words in a row as make a run came before, one by one. */
function mayRepeat(words: readonly Token[], fewest: number): boolean {
  if (words.length < 2 * fewest) return false;
  const seen = new Set<string>();
  let known = 0;
  for (const { word } of words) {
    const text = lowerCase(word);
    known = seen.has(text) ? known + 1 : 0;
    if (known === fewest) return true;
    seen.add(text);
  }
  return false;
}

function rangeOf(words: readonly Token[], from: number, to: number): Range | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
