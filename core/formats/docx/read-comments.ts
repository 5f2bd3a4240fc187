/** What a word processor's document says in comments (`word/comments.xml`, `word/commentsExtended.xml`). */
import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface DocxComment {
  /** As the text names it. */
  readonly id: string;
  readonly author: string;
  /** Milliseconds since 1970; null where it is not told. */
  readonly at: number | null;
  /** Paragraphs, parted by line feeds. */
  readonly text: string;
  /** The comment that it answers. */
  readonly parent: string | null;
  readonly isDone: boolean;
}

/** In the order of the file; none where a part cannot be read. @param extended who answers whom, and what is done */
export function readDocxComments(xml: string, extended: string | null): readonly DocxComment[] {
  const comments = commentsOf(xml);
  const threads = extended === null ? [] : threadsOf(extended);
  const byParagraph = new Map(comments.map(({ paragraph, id }) => [paragraph, id]));
  return comments.map(({ paragraph, ...comment }) => {
    const thread = threads.find((each) => each.paragraph === paragraph);
    const parent = (thread?.parent && byParagraph.get(thread.parent)) ?? null;
    return { ...comment, parent: parent === comment.id ? null : parent, isDone: thread?.isDone ?? false };
  });
}

type Found = Omit<DocxComment, 'parent' | 'isDone'> & { readonly paragraph: string };

function commentsOf(xml: string): readonly Found[] {
  const found: Found[] = [];
  let lines: string[] = [];
  let paragraph = '';
  let about: Pick<Found, 'id' | 'author' | 'at'> | null = null;
  let isText = false;
  const isSound = parse(xml, {
    open: (tag) => {
      if (tag.local === 'comment') {
        const at = Date.parse(attribute(tag, 'date') ?? '');
        about = {
          id: attribute(tag, 'id') ?? '',
          author: attribute(tag, 'author') ?? '',
          at: Number.isNaN(at) ? null : at,
        };
        lines = [];
      } else if (tag.local === 'p') {
        lines.push('');
        paragraph = attribute(tag, 'paraId') ?? '';
      }
      isText = tag.local === 't';
    },
    close: ({ local }) => {
      isText = false;
      const text = lines.join('\n').trim();
      if (local === 'comment' && about && text !== '') found.push({ ...about, text, paragraph });
      if (local === 'comment') about = null;
    },
    text: (text) => {
      if (isText) lines.push((lines.pop() ?? '') + text);
    },
  });
  return isSound ? found : [];
}

interface Thread {
  readonly paragraph: string;
  readonly parent: string | null;
  readonly isDone: boolean;
}

function threadsOf(xml: string): readonly Thread[] {
  const threads: Thread[] = [];
  const isSound = parse(xml, {
    open: (tag) => {
      if (tag.local !== 'commentEx') return;
      const isDone = ['1', 'true', 'on'].includes(attribute(tag, 'done') ?? '');
      const [paragraph = '', parent = null] = [attribute(tag, 'paraId'), attribute(tag, 'paraIdParent')];
      threads.push({ paragraph, parent, isDone });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isSound ? threads : [];
}

interface Listener {
  open(tag: SaxesTagNS): void;
  close(tag: SaxesTagNS): void;
  text(text: string): void;
}

/** False where it is no XML, or has a document type. */
function parse(xml: string, { open, close, text }: Listener): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let isSound = true;
  parser.on('error', () => void (isSound = false));
  parser.on('doctype', () => void (isSound = false));
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('text', text);
  parser.write(xml).close();
  return isSound;
}

/** By its name in whatever vocabulary: those of Word's later years have other addresses. */
export function attribute({ attributes }: SaxesTagNS, name: string): string | undefined {
  return Object.values(attributes).find(({ local }) => local === name)?.value;
}
