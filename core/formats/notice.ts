/** What an editor should know of a text that was read, though it was read well; words in the locales. */
export const NOTICE_CODES = [
  /** The file was in another encoding than UTF-8; params `encoding`. */
  'other-encoding',
  /** The text given as Arabic was the English, and the other way round. */
  'sides-swapped',
  /** Different numbers of paragraphs, so that pairs were found by likeness; params `source`, `target`. */
  'paragraphs-aligned',
  /** A Word document had tracked changes; params `count`. */
  'changes-accepted',
  'changes-rejected',
  /** A Word document had comments, which are not taken in; params `count`. */
  'comments-left',
  /** … or which are; params `count`. */
  'comments-taken',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

export interface Notice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}
