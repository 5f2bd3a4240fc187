const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  strike: [9, 29],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;
export type Colour = keyof typeof CODES;

/** Writes text in a colour of the terminal, or as it is. */
export function paint(isColourful: boolean): (colour: Colour, text: string) => string {
  return (colour, text) => {
    const [on, off] = CODES[colour];
    return isColourful ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}
