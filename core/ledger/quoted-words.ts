/** What two quotations have in common: values, names, and words whose sense the lexicons know. */
import { anchorsOf } from '../align/anchors.ts';
import type { Place } from '../model/flag.ts';
import { englishStem, sensesOf } from '../reading/word-senses.ts';
import type { SegmentView } from '../rules/rule.ts';
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import type { Pairing } from './entry.ts';

/** What a stretch says, as far as anything of it is to be found on the other side of the segment. */
export interface Said {
  readonly keys: ReadonlySet<string>;
}

export interface Agreement {
  /** 0 to 1 of what each says that is said by the other; null where neither says anything that is to be found. */
  readonly both: number | null;
  /** The same of the Arabic alone, and of the English alone. */
  readonly source: number | null;
  readonly target: number | null;
}

/** Tells what quotations of a segment say. */
export class QuotedWords {
  readonly #segment: SegmentView;
  readonly #names: readonly Pairing[];
  readonly #english: ReadonlySet<string>;
  readonly #arabic: ReadonlySet<string>;

  constructor(segment: SegmentView, names: readonly Pairing[]) {
    this.#segment = segment;
    this.#names = names;
    this.#english = new Set(segment.target.flatMap((view) => stemsIn(view, whole(view))));
    this.#arabic = new Set(sensesIn(segment.source, whole(segment.source)).flatMap((senses) => [...senses]));
  }

  of(place: Place): Said {
    const { source, target } = this.#segment;
    const view = place.side === 'source' ? source : target[place.paragraph];
    if (!view) return { keys: new Set() };
    const words =
      place.side === 'source'
        ? sensesIn(view, place).flatMap((senses) =>
            [...senses].filter((sense) => this.#english.has(sense)).slice(0, 1),
          )
        : stemsIn(view, place).filter((stem) => this.#arabic.has(stem));
    const named = this.#names.flatMap((name, at) => {
      const there = place.side === 'source' ? name.source : name.target;
      return name.status === 'matched' && there && isWithin(there, place) ? [`name ${at}`] : [];
    });
    return {
      keys: new Set([
        ...anchorsOf(view, place.side, place.start, place.end),
        ...words.map((word) => `word ${word}`),
        ...named,
      ]),
    };
  }
}

export function agreement(source: Said, target: Said): Agreement {
  const shared = [...source.keys].filter((key) => target.keys.has(key)).length;
  const share = ({ keys }: Said): number | null => (keys.size === 0 ? null : shared / keys.size);
  const size = source.keys.size + target.keys.size;
  return {
    both: size === 0 ? null : (2 * shared) / size,
    source: share(source),
    target: share(target),
  };
}

const whole = ({ text }: TextView): Range => ({ start: 0, end: text.length });

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.end <= outer.end;

const wordsIn = ({ words }: TextView, { start, end }: Range) =>
  words.filter((word) => word.start >= start && word.end <= end);

const stemsIn = (view: TextView, range: Range): string[] =>
  wordsIn(view, range)
    .map(({ word }) => englishStem(word))
    .filter((stem) => stem !== '');

const sensesIn = (view: TextView, range: Range): ReadonlySet<string>[] =>
  wordsIn(view, range)
    .filter(({ script }) => script === 'arabic')
    .map(({ word }) => sensesOf(word));
