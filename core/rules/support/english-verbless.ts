const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|said|says|began|went|came|took|made|gave|got|saw|met|held|led|told|sent|kept|left|lost|won|found|built|became|rose|fell|grew|drew|set|put|cut|hit|let|struck|sought|brought|bought|thought|fought|ran|spoke|wrote|broke|chose|paid|sold|stood|signed|\p{Ll}+ed)\b/u;
/** A noun of action with what it acts on, not itself hanging on a preposition ("in exchange for the lifting of"). */
const NOMINAL =
  /(?<!\b(?:for|of|by|with|after|before|on|about|to|from|over|despite|without|through|in|at|since|during|against|following|amid|until|including) )\b(?:(?:the|an?) \p{Ll}+(?:ing|sion|tion|ment|al) of|(?<!\b(?:the|an?) )\p{Ll}+ing (?:of|the|its|their))\b/u;
const OPENING_LETTERS = 110;

/**
 * Whether an English sentence opens with time or place and then a verbal noun, before any finite verb: "Early last
 * month in Beijing the expanding of export restrictions …".
 */
export function nominalOpening(text: string): boolean {
  return text.split(/(?<=[.!?])\s+/u).some((sentence) => {
    const opening = sentence.slice(0, OPENING_LETTERS);
    const noun = NOMINAL.exec(opening);
    return noun !== null && noun.index > 0 && !FINITE.test(opening.slice(0, noun.index));
  });
}
