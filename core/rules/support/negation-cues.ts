/** Denials in a paragraph of either language. */
import {
  AFTER_NOT,
  ARABIC_AFTER_NOT,
  ARABIC_DENY,
  ARABIC_LACK,
  ARABIC_STILL,
  ENGLISH_AFFIX,
  ENGLISH_DENY,
  ENGLISH_IN_WORDS,
  ENGLISH_LACK,
} from '../../lexicon/negation.ts';
import { DENIAL_SENSES, type DenialSense } from '../../lexicon/denial-senses.ts';
import { stems, stripMarks } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';
import { ofWord } from '../../text/word.ts';

export interface Denial extends Range, Cue {}

interface Cue {
  /**
   * `idle` words look like a denial and deny nothing by themselves: not only, no doubt, whether or not. `claim`:
   * no denial, but the counterpart of a word that may hold one (hard, صعب).
   */
  readonly strength: 'deny' | 'lack' | 'meet' | 'claim' | 'idle';
  /** Cues of one sense on both sides translate one another. */
  readonly sense?: number;
}

/** Of affixes and of words that deny a noun or an adjective: unable, without; غير, عدم. */
const AFFIX = -1;
const NONE: readonly Denial[] = [];
const DENY: Cue = { strength: 'deny' };
const IDLE: Cue = { strength: 'idle' };
const MEET: Cue = { strength: 'meet' };
const LACK: Cue = { strength: 'lack', sense: AFFIX };

interface Word extends Range {
  readonly text: string;
}

/** Letters without end are no word, and looking for affixes in them has none either. */
const LONGEST = 60;

/** Denials of an English paragraph. Stable for `TextView.derive`. */
export function englishDenials(view: TextView): readonly Denial[] {
  if (!view.words.some(({ word }) => mayDenyInEnglish(word))) return NONE;
  const words = view.words.map(({ text, start, end }) => ({
    text: text.toLowerCase().replace(/’/gu, "'"),
    start,
    end,
  }));
  return words.flatMap((word, at) => {
    const token = view.words[at];
    if (!token || !mayDenyInEnglish(token.word)) return [];
    const cue = englishCue(view.text, words, word, at);
    return cue === null ? [] : [{ ...cue, start: word.start, end: word.end }];
  });
}

function englishCue(text: string, words: readonly Word[], word: Word, at: number): Cue | null {
  const next = words[at + 1]?.text ?? '';
  const parts = word.text.split('-');
  if (parts.some((part) => ENGLISH_DENY.has(part)) || word.text.endsWith("n't")) {
    const idle =
      AFTER_NOT.has(next) ||
      (word.text === 'no' && /^(?:,|\.\s*\d|\s+\d)/u.test(text.slice(word.end, word.end + 4))) ||
      (word.text === 'not' && words[at - 1]?.text === 'or') ||
      words.slice(at + 1, at + 4).some((other) => other.text === 'more') ||
      (/^(?:been|be|had|looked)$/u.test(next) && COMPARATIVE.test(words[at + 2]?.text ?? '')) ||
      isTag(text, word);
    return idle ? IDLE : DENY;
  }
  if (ENGLISH_LACK.has(word.text)) return LACK;
  if (KEEPS.test(word.text) && words.slice(at + 1, at + 6).some(({ text }) => FROM.test(text))) return MEET;
  for (const part of parts) {
    const plain = part.replace(/ly$/u, '');
    const known = DENIAL_SENSES.get(part);
    if (known) return cueOf(known);
    if (ENGLISH_IN_WORDS.has(plain) || ENGLISH_AFFIX.test(part)) return { strength: 'meet', sense: AFFIX };
  }
  if (word.text === 'yet' && next === 'to') return MEET;
  if (word.text === 'short' && next === 'of') return MEET;
  if (/^remain(?:s|ed)?$/u.test(word.text) && next === 'to') return MEET;
  if (word.text === 'too' && words.slice(at + 1, at + 5).some((other) => other.text === 'to')) return MEET;
  /* The Spanish and French article, spelled like the Arabic "no". */
  if (/^La\s\p{Lu}/u.test(text.slice(word.start, word.end + 2))) return MEET;
  return null;
}

/** Whether `englishCue` reads anything of a word, whatever stands around it. */
const mayDenyInEnglish = ofWord((spelling) => {
  const text = spelling.toLowerCase().replace(/’/gu, "'");
  if (text.length > LONGEST) return false;
  if (text.endsWith("n't") || ENGLISH_LACK.has(text) || KEEPS.test(text) || spelling === 'La') return true;
  if (/^(?:yet|short|too|remain(?:s|ed)?)$/u.test(text)) return true;
  return text
    .split('-')
    .some(
      (part) =>
        ENGLISH_DENY.has(part) ||
        DENIAL_SENSES.has(part) ||
        ENGLISH_IN_WORDS.has(part.replace(/ly$/u, '')) ||
        ENGLISH_AFFIX.test(part),
    );
});

/** "Never been higher", "couldn't be happier": more than ever. */
const COMPARATIVE =
  /^(?:better|worse|greater|\p{L}{3,}ier|(?:high|low|strong|weak|clos|great|larg|small|fast|slow|near|hard|long|short|tough|clear)er)$/u;

/** Keep … from, out, away. */
const KEEPS = /^(?:keep|keeps|kept|keeping)$/u;
const FROM = /^(?:from|out|away|off)$/u;

/** "didn't they?" asks, and denies nothing. */
function isTag(text: string, word: Range): boolean {
  return (
    /n['’]t$/u.test(text.slice(word.start, word.end)) &&
    /^\s+(?:i|you|he|she|it|we|they|there)\s*\?/iu.test(text.slice(word.end, word.end + 12))
  );
}

/** Denials of an Arabic paragraph. Stable for `TextView.derive`. */
export function arabicDenials(view: TextView): readonly Denial[] {
  if (!view.words.some(({ word }) => mayDenyInArabic(word))) return NONE;
  const words = view.words.map(({ text, start, end }) => ({ text: stripMarks(text), start, end }));
  return words.flatMap((word, at) => {
    const token = view.words[at];
    if (!token || !mayDenyInArabic(token.word)) return [];
    const cue = arabicCue(view.text, words, word, at);
    return cue === null ? [] : [{ ...cue, start: word.start, end: word.end }];
  });
}

function arabicCue(text: string, words: readonly Word[], word: Word, at: number): Cue | null {
  const next = words[at + 1]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  /* لمّ is to gather. */
  if (ARABIC_DENY.has(word.text) && !text.startsWith('\u0645\u0651', word.end - 2)) {
    /* ألا وهو: namely. */
    if (ARABIC_STILL.has(next) || (word.text === 'ألا' && /^وه[وي]/u.test(next))) return null;
    const idle =
      ARABIC_AFTER_NOT.has(next) ||
      ARABIC_AFTER_NOT.has(bareNext(words, at)) ||
      before === 'ما' ||
      (word.text === 'لا' && isAnswer(text, word, before)) ||
      restricted(words, at);
    if (idle) return IDLE;
    /* Arabic repeats a denial where English goes on with "or". */
    return word.text.startsWith('و') &&
      words.slice(Math.max(0, at - 12), at).some((other) => ARABIC_DENY.has(other.text))
      ? { strength: 'lack' }
      : DENY;
  }
  if (word.text === 'قبل' && next.startsWith('أن')) return MEET;
  if (/^[وف]?ما$/u.test(word.text)) return DENIED_BY_MA.test(next) ? MEET : null;
  if (word.text === 'ألم' || word.text === 'أولم') return MEET;
  /* At least. */
  if (before === 'على' && word.text === 'الأقل') return null;
  if (word.text === 'عدمه' || word.text === 'عدمها') return IDLE;
  if (stems(word.text).some((stem) => ARABIC_LACK.has(stem))) return isNoLack(word.text, next) ? null : LACK;
  return arabicSense(word.text);
}

/** Whether `arabicCue` reads anything of a word, whatever stands around it. */
const mayDenyInArabic = ofWord((spelling) => {
  const text = stripMarks(spelling);
  if (text.length > LONGEST) return false;
  return (
    ARABIC_DENY.has(text) ||
    /^(?:قبل|[وف]?ما|ألم|أولم|عدمه|عدمها)$/u.test(text) ||
    stems(text).some((stem) => ARABIC_LACK.has(stem)) ||
    arabicSense(text) !== null
  );
});

/** The next word, or the one behind من, without ب and the article: ليس من الغريب, ليس بالبعيد. */
function bareNext(words: readonly Word[], at: number): string {
  const next = words[at + 1]?.text ?? '';
  const meant = next === 'من' ? (words[at + 2]?.text ?? '') : next;
  return /^ب?ال/u.test(meant) ? meant.replace(/^ب?ال/u, '') : '';
}

/** Words up to which a denial and its exception belong together. */
const REACH = 20;

/** "Only" follows before the next denial does. */
function restricted(words: readonly Word[], at: number): boolean {
  for (const { text } of words.slice(at + 1, at + REACH)) {
    if (ONLY.has(text)) return true;
    if (ARABIC_DENY.has(text)) return false;
  }
  return false;
}

/** Behind ما that is no "what": was, is there, has, longer, "none of". */
const DENIED_BY_MA =
  /^(?:كان|كانت|كانوا|كنت|كنا|من|له|لها|لهم|لنا|عاد|عادت|عادوا|عدت|أنا|أنت|هو|هي|هم|نحن|إن|قبل|استطاع|زاد)$/u;

/** لم … إلا, ليس … فحسب: only, not only. */
const ONLY: ReadonlySet<string> = new Set(['إلا', 'سوى', 'فحسب', 'فقط', 'وحسب']);
/** دون سن (under the age of), دون المستوى, غير مرة (more than once). */
const AFTER_LACK: ReadonlySet<string> = new Set(['سن', 'المتوسط', 'المستوى', 'مرة']);

/** غير أن is "but", دون أن is "without". */
function isNoLack(word: string, next: string): boolean {
  return AFTER_LACK.has(next) || (word.endsWith('غير') && /^أن/u.test(next));
}

/** A bare لا: no as an answer, yes or no, or not. */
function isAnswer(text: string, word: Range, before: string): boolean {
  return (
    before === 'أم' ||
    before === 'أو' ||
    /^\s*(?:[،,.!؟?"”»/)؛]|$)/u.test(text.slice(word.end, word.end + 3)) ||
    text[word.start - 1] === '/'
  );
}

/** رفضه, لرفض, سيرفض, برفضهم: with particles before and a pronoun, or the ending of the accusative, behind. */
function arabicSense(word: string): Cue | null {
  for (const stem of stems(word)) {
    const bare = stem.replace(/^س(?=[يتنأ].{2})/u, '');
    const known = DENIAL_SENSES.get(bare) ?? DENIAL_SENSES.get(bare.replace(/(?:هما|هم|هن|ها|نا|ه|ا)$/u, ''));
    if (known) return cueOf(known);
  }
  return null;
}

const cueOf = ({ sense, denies }: DenialSense): Cue => ({ strength: denies ? 'meet' : 'claim', sense });
