import { allMatches } from '../../text/matches.ts';

const AFTER_WILL =
  /(?<=(\p{L}+)[’']? )(?:will|would) (the|an?|its|their|\p{Ll}+(?:ing|ation|ition|ment|sion|ance|ence|ship))\b/gu;
/** Verbs that look like gerunds or nouns. */
const VERBS = new Set(
  'bring sing cling fling spring swing sting string ring swing wing ping mention question function position condition auction caution station comment implement document supplement experiment cement ration partition petition vision mission provision commission advance balance finance dance enhance distance influence experience evidence reference sequence sentence silence ship'.split(
    ' ',
  ),
);
/** Before an inverted question or clause: "when will the …", "nor will the …". */
const INVERTS = new Set(
  'when where what how who why which nor neither only so than as and or not'.split(' '),
);

/** Whether an English "will" is followed by no verb but an article or a noun: "will the joining", "will joining". */
export function hasNounAfterWill(text: string): boolean {
  for (const [, before = '', after = ''] of allMatches(text, AFTER_WILL)) {
    const word = after.toLowerCase();
    if (/^(?:the|an?|its|their)$/u.test(word)) {
      if (!INVERTS.has(before.toLowerCase())) return true;
    } else if (!VERBS.has(word)) return true;
  }
  return false;
}
