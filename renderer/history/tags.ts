/** Tags as they are typed: words with commas between them, of either script. */

/** Most characters of a tag, and most tags, that the program takes. */
const LONGEST = 60;
const MOST = 20;

export function tagsOf(typed: string): string[] {
  const tags = typed
    .split(/[,،;؛\n]/u)
    .map((tag) => tag.trim().replace(/\s+/gu, ' ').slice(0, LONGEST))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MOST);
}

export const typedTags = (tags: readonly string[]): string => tags.join(', ');
