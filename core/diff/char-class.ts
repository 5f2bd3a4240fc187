/** What a UTF-16 code unit is to the units of a difference. */
export const SPACE = 1;
export const LETTER = 2;
/** A letter that has another in lower case. */
export const CAPITAL = 3;
export const MARK = 4;
export const DIGIT = 5;
/** Holds two letters or digits together: apostrophes, hyphen. */
export const INNER = 6;
/** Holds two digits together. */
export const POINT = 7;
export const SIGN = 8;
/** Graphemes here are longer than they look (joiners, emoji, halves of pairs): read with `units.ts`. */
export const DOUBTFUL = 9;

const DOUBT =
  /[\p{Cf}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Extended_Pictographic}\p{Cs}\r\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f]/u;

const known = new Uint8Array(0x10000);

export function classOf(code: number): number {
  return known[code] || classify(code);
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  const found = DOUBT.test(char)
    ? DOUBTFUL
    : /\s/u.test(char)
      ? SPACE
      : /\p{L}/u.test(char)
        ? char.toLowerCase() === char
          ? LETTER
          : CAPITAL
        : /\p{M}/u.test(char)
          ? MARK
          : /\p{Nd}/u.test(char)
            ? DIGIT
            : "'’-".includes(char)
              ? INNER
              : '.,٫٬'.includes(char)
                ? POINT
                : SIGN;
  known[code] = found;
  return found;
}
