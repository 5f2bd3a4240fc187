/** The measures of the two texts, worked out from what the editor set; CSS, the rows and Monaco take the same. */
import type { Appearance } from '../../core/contract/appearance.ts';

/** Lengths in CSS pixels. */
export interface TextType {
  readonly family: string;
  readonly size: number;
  readonly leading: number;
  /** Above the first line of a row. */
  readonly padding: number;
}

export interface PageType {
  readonly english: TextType;
  readonly arabic: TextType;
}

const SANS = "'Inter Variable', 'IBM Plex Sans Arabic', system-ui, sans-serif";
const ENGLISH = { serif: "'Source Serif 4 Variable', Georgia, serif", sans: SANS };
const ARABIC = {
  naskh: "'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', serif",
  sans: "'IBM Plex Sans Arabic', system-ui, sans-serif",
};

/** Leading by size, and the least room above a row's first line. */
const AIR = {
  comfortable: { english: 1.53, arabic: 1.9, aboveEnglish: 14, aboveArabic: 9 },
  compact: { english: 1.4, arabic: 1.62, aboveEnglish: 8, aboveArabic: 5 },
};

/** The first lines of both texts stand at one height, whatever their sizes. */
export function typeOf({ density, english, arabic }: Appearance): PageType {
  const air = AIR[density];
  const leading = {
    english: evenly(english.size * air.english),
    arabic: evenly(arabic.size * air.arabic),
  };
  const middle = Math.max(air.aboveEnglish + leading.english / 2, air.aboveArabic + leading.arabic / 2);
  return {
    english: {
      family: ENGLISH[english.face],
      size: english.size,
      leading: leading.english,
      padding: middle - leading.english / 2,
    },
    arabic: {
      family: ARABIC[arabic.face],
      size: arabic.size,
      leading: leading.arabic,
      padding: middle - leading.arabic / 2,
    },
  };
}

/** To the nearest even pixel, so that half of it is whole. */
const evenly = (length: number): number => 2 * Math.round(length / 2);
