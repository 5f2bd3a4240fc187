/**
 * Which English paragraphs stand for which Arabic one, where their numbers differ: lengths, numbers and words in Latin
 * script tell, and page text and repetitions are the likeliest to have none.
 */
import { asciiDigits } from '../text/arabic.ts';
import { tokens } from '../text/tokens.ts';
import { kindsOf } from './kinds.ts';

/** English of a news text is about this much longer than its Arabic, in letters. */
const LENGTH_RATIO = 1.15;
/** Above this many cells (old × new) paragraphs are paired in order. */
const CELL_LIMIT = 16_000_000;
/** What it is worth to leave a paragraph alone; a pair of equal length is worth 2. */
const ALONE = { story: -0.2, page: 1, english: -1 } as const;

type Step = 'pair' | 'source' | 'target';
const STEPS: readonly Step[] = ['pair', 'source', 'target'];

/** For each Arabic paragraph its English ones; all of `target` is in the answer, in order. */
export function pairParagraphs(source: readonly string[], target: readonly string[]): string[][] {
  if (source.length === target.length || source.length * target.length > CELL_LIMIT) {
    return source.map((_, at) => target.slice(at, at === source.length - 1 ? undefined : at + 1));
  }
  const rows: string[][] = source.map(() => []);
  let row = 0;
  let read = 0;
  for (const step of bestSteps(source, target)) {
    if (step === 'source') row += 1;
    else {
      // English of its own goes with the row before it.
      rows[Math.max(0, step === 'pair' ? row : row - 1)]?.push(target[read] ?? '');
      read += 1;
      if (step === 'pair') row += 1;
    }
  }
  return rows;
}

function bestSteps(source: readonly string[], target: readonly string[]): readonly Step[] {
  const arabic = source.map(signsOf);
  const english = target.map(signsOf);
  const alone = worthAlone(source);
  const width = target.length + 1;
  const best = new Float64Array((source.length + 1) * width);
  const steps = new Uint8Array(best.length);
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      const at = i * width + j;
      const [ar, en] = [arabic[i - 1], english[j - 1]];
      const options = [
        ar && en ? (best[at - width - 1] ?? 0) + worthOf(ar, en) : -Infinity,
        ar ? (best[at - width] ?? 0) + (alone[i - 1] ?? 0) : -Infinity,
        en ? (best[at - 1] ?? 0) + ALONE.english : -Infinity,
      ];
      const most = Math.max(...options);
      if (most === -Infinity) continue;
      best[at] = most;
      steps[at] = options.indexOf(most);
    }
  }
  const taken: Step[] = [];
  for (let i = source.length, j = target.length; i > 0 || j > 0;) {
    const step = STEPS[steps[i * width + j] ?? 0] ?? 'pair';
    taken.push(step);
    if (step !== 'target') i -= 1;
    if (step !== 'source') j -= 1;
  }
  return taken.reverse();
}

interface Signs {
  readonly length: number;
  /** Numbers and words in Latin script, which both sides write alike. */
  readonly shared: ReadonlySet<string>;
}

function signsOf(paragraph: string): Signs {
  const shared = new Set<string>();
  for (const { type, script, text } of tokens(paragraph)) {
    if (type === 'number' || script === 'latin') shared.add(asciiDigits(text).toLowerCase());
  }
  return { length: paragraph.length, shared };
}

function worthOf(ar: Signs, en: Signs): number {
  const apart = Math.abs(Math.log((en.length + 1) / (LENGTH_RATIO * ar.length + 1)));
  let found = 0;
  for (const sign of ar.shared) if (en.shared.has(sign)) found += 1;
  return 2 - 2 * apart + Math.min(3, found) - Math.min(2, 0.5 * (ar.shared.size - found));
}

function worthAlone(source: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return kindsOf(source).map((kind, at) => {
    const text = source[at] ?? '';
    const isRepeated = seen.has(text);
    seen.add(text);
    return kind === 'page' || isRepeated ? ALONE.page : ALONE.story;
  });
}
