/** Remembered names as a table: `arabic`, `english`, `author`, `decided`, a line for each spelling of the Arabic. */
import type { NameDecision, RememberedName } from '../model/name.ts';
import { done, fail, type Result } from '../model/result.ts';
import { plainCell, readCsv, writeCsv } from './csv.ts';

const COLUMNS = ['arabic', 'english', 'author', 'decided'] as const;

export function writeNames(names: readonly RememberedName[]): string {
  const rows = names.flatMap(({ arabic, english, author, at }) =>
    arabic.map((spelling) => [spelling, english, author, new Date(at).toISOString()]),
  );
  return writeCsv([COLUMNS, ...rows]);
}

/**
 * Lines of one English are one name. Columns may stand in any order, others are passed over, and `author` and `decided` may be
 * missing. Fails with `names-file` and the line that is no name.
 */
export function readNames(text: string): Result<readonly NameDecision[]> {
  const { rows, unclosed } = readCsv(text);
  if (unclosed !== null) return fail('names-file', { line: unclosed });
  const [head, ...lines] = rows;
  const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const [arabicAt, englishAt, authorAt, decidedAt] = COLUMNS.map((column) => columns.indexOf(column));
  if (arabicAt === undefined || englishAt === undefined || arabicAt < 0 || englishAt < 0)
    return fail('names-file', { line: 1 });
  const names = new Map<string, NameDecision>();
  for (const { line, cells } of lines) {
    const cell = (at: number | undefined): string => plainCell(cells[at ?? -1] ?? '').trim();
    const [spelling, english] = [cell(arabicAt), cell(englishAt)];
    if (spelling === '' || english === '' || spelling.length > 300 || english.length > 300)
      return fail('names-file', { line });
    const at = Date.parse(cell(decidedAt));
    const author = cell(authorAt);
    const known = names.get(english) ?? {
      english,
      arabic: [],
      ...(author !== '' && { author: author.slice(0, 200) }),
      ...(at >= 0 && { at }),
    };
    names.set(english, { ...known, arabic: [...known.arabic, spelling] });
  }
  return done([...names.values()]);
}
