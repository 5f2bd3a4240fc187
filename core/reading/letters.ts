/** Arabic letters in Latin ones: a simple form after ALA-LC, without dots under letters. */
export const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh' },
  ...{
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: '‘',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
  },
  ...{ و: 'w', ي: 'y', ء: '’', أ: '’', إ: '’', ؤ: '’', ئ: '’' },
  ...{ پ: 'p', چ: 'ch', ڤ: 'v', گ: 'g', ژ: 'zh', ک: 'k', ی: 'y' },
};

/** Letters before which the l of the article is read as they are. */
const SUN = new Set('تثدذرزسشصضطظلن');

/** Particles that are written on to a word; each is read with the article as one. */
export const PARTICLES: Readonly<Record<string, { readonly reading: string; readonly gloss: string }>> = {
  و: { reading: 'wa', gloss: 'and' },
  ف: { reading: 'fa', gloss: 'so' },
  ب: { reading: 'bi', gloss: 'with' },
  ل: { reading: 'li', gloss: 'to' },
  ك: { reading: 'ka', gloss: 'like' },
};

/** The article as it is read before a word: ash-shams, al-qamar; after a particle without its a: bish-shams. */
export function articleBefore(word: string, particle: string): string {
  const first = word.charAt(0);
  const sound = SUN.has(first) ? (CONSONANTS[first] ?? 'l') : 'l';
  return particle === '' ? `a${sound}-` : `${particle}${sound}-`;
}
