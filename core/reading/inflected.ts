/** Words of the lexicons with the endings and prefixes of Arabic taken off: what is left, how it is read, what it says. */
import { plural } from '../rules/support/term-english.ts';
import { KNOWN_WORDS, type KnownWord } from './known-words.ts';

const PRONOUNS: readonly (readonly [ending: string, reading: string, gloss: string])[] = [
  ['هما', 'humā', 'their'],
  ['ها', 'hā', 'its'],
  ['هم', 'hum', 'their'],
  ['هن', 'hunna', 'their'],
  ['نا', 'nā', 'our'],
  ['كم', 'kum', 'your'],
  ['ه', 'hu', 'its'],
];
/** Endings of nouns and adjectives; `several` makes the meaning a plural. */
const ENDINGS: readonly {
  readonly ending: string;
  readonly base: string;
  readonly reading: string;
  readonly several?: true;
}[] = [
  { ending: 'ات', base: 'ه', reading: 'āt', several: true },
  { ending: 'ات', base: '', reading: 'āt', several: true },
  { ending: 'ون', base: '', reading: 'ūn', several: true },
  { ending: 'ين', base: '', reading: 'īn', several: true },
  { ending: 'ان', base: '', reading: 'ān', several: true },
  { ending: 'ه', base: '', reading: 'a' },
  { ending: 'يه', base: '', reading: 'iyya' },
  { ending: 'ي', base: '', reading: 'ī' },
  { ending: 'ا', base: '', reading: 'an' },
];

/** A folded word as the lexicons have it, or with an ending of theirs. */
export function knownForm(word: string): KnownWord | null {
  return KNOWN_WORDS.get(word) ?? verbForm(word) ?? nounForm(word) ?? withPronoun(word);
}

function nounForm(word: string): KnownWord | null {
  for (const { ending, base, reading, several } of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const known = KNOWN_WORDS.get(word.slice(0, -ending.length) + base);
    if (!known || known.kind === 'particle' || known.kind === 'name') continue;
    const stem = known.reading?.replace(base === '' ? /$/u : /a$/u, '');
    return {
      reading:
        stem === undefined ? null : stem.replace(/ī$/u, reading.startsWith('i') ? '' : 'iyy') + reading,
      gloss:
        several && known.kind === 'noun' && !known.gloss.endsWith('s') ? plural(known.gloss) : known.gloss,
      kind: known.kind,
    };
  }
  return null;
}

/** Third person feminine and plural, we, I, and the future, from the third person masculine. */
function verbForm(word: string): KnownWord | null {
  if (word.startsWith('س') && word.length > 3) {
    const known = verbForm(word.slice(1)) ?? verb(word.slice(1), 'u');
    if (known && /^[tyn’]/u.test(known.reading ?? ''))
      return { ...known, reading: `sa-${known.reading ?? ''}`, gloss: `will: ${known.gloss}` };
  }
  if (word.endsWith('ت')) {
    const past = verb(word.slice(0, -1), 'a');
    if (past) return { ...past, reading: `${past.reading ?? ''}t` };
  }
  if (word.endsWith('وا')) {
    const past = verb(word.slice(0, -2), 'a');
    if (past) return { ...past, reading: (past.reading ?? '').replace(/a$/u, 'ū') };
  }
  if (word.endsWith('ون')) {
    const present = verb(word.slice(0, -2), 'u');
    if (present) return { ...present, reading: (present.reading ?? '').replace(/u$/u, 'ūn') };
  }
  if (/^[تن]/u.test(word)) {
    const present = verb(`ي${word.slice(1)}`, 'u');
    const first = word.startsWith('ت') ? 't' : 'n';
    if (present) return { ...present, reading: (present.reading ?? '').replace(/^y/u, first) };
  }
  return null;
}

/** A verb of the past, which ends in a, or of the present, which begins with y. */
function verb(word: string, end: 'a' | 'u'): KnownWord | null {
  const known = KNOWN_WORDS.get(word);
  if (known?.kind !== 'verb' || known.reading === null) return null;
  const isPresent = known.reading.startsWith('y');
  return isPresent === (end === 'u') ? known : null;
}

function withPronoun(word: string): KnownWord | null {
  for (const [ending, reading, gloss] of PRONOUNS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 2) continue;
    // The ة of a noun is a ت before its pronoun.
    const tied = stem.endsWith('ت') ? KNOWN_WORDS.get(`${stem.slice(0, -1)}ه`) : undefined;
    const known = tied ?? KNOWN_WORDS.get(stem) ?? nounForm(stem) ?? verbForm(stem);
    if (!known) continue;
    const joint = tied ? 't' : '';
    return {
      ...known,
      reading: known.reading === null ? null : `${known.reading}${joint}-${reading}`,
      gloss: known.kind === 'noun' ? `${gloss} ${known.gloss}` : `${known.gloss} ${OBJECTS[gloss] ?? gloss}`,
    };
  }
  return null;
}

/** Behind verbs and prepositions. */
const OBJECTS: Readonly<Record<string, string>> = { its: 'it', their: 'them', our: 'us', your: 'you' };
