/**
 * The text of a word processor's document (`word/document.xml`), its tracked changes taken or refused. What is no text
 * of the body (text boxes, notes, fields' instructions, former formatting) is passed over.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { DocxRemark } from './place-comments.ts';
import { attribute } from './read-comments.ts';
import { fail, done, type Result } from '../../model/result.ts';

/** Paragraphs, or a table whose rows are cells of paragraphs. */
export type DocxBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly string[])[])[] };

export interface DocxText {
  readonly blocks: readonly DocxBlock[];
  /** Insertions, deletions and moves of words, paragraph marks and rows. */
  readonly changes: number;
  /** Places of comments. */
  readonly comments: number;
  readonly remarks: readonly DocxRemark[];
}

/** Whether tracked changes count as made. */
export type Taking = 'accept' | 'reject';

/** Of both editions of the standard (ECMA-376 transitional and ISO 29500 strict). */
const NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const CHANGES: ReadonlyMap<string, Taking> = new Map([
  ['ins', 'accept'],
  ['moveTo', 'accept'],
  ['del', 'reject'],
  ['moveFrom', 'reject'],
]);
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...['pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'tblPrExChange'],
  ...['txbxContent', 'instrText', 'delInstrText', 'footnoteReference', 'tabs', 'sectPr'],
]);
/** Deepest nesting that is followed. */
const DEPTH = 200;

/** Error: `file-docx`, whose `part` says where: `word/document.xml:LINE`. A document type is refused, with all entities. */
export function readDocxText(xml: string, taking: Taking): Result<DocxText> {
  const reader = new Reader(taking);
  const parser = new SaxesParser({ xmlns: true });
  let isBroken = false;
  parser.on('error', () => void (isBroken = true));
  parser.on('doctype', () => void (isBroken = true));
  parser.on('opentag', (tag) => void (isBroken ||= !reader.open(tag)));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  for (let at = 0; at < xml.length && !isBroken; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  if (!isBroken) parser.close();
  if (isBroken || !reader.hasBody) return fail('file-docx', { part: `word/document.xml:${parser.line}` });
  return done(reader.found());
}

const CHUNK = 65_536;

/** A list of paragraphs under way: that of the body, or of a table cell. */
interface Story {
  readonly paragraphs: string[];
  /** Text of a paragraph whose mark is gone: it goes on in the next. */
  open: string | null;
}

class Reader {
  readonly #taking: Taking;
  readonly #blocks: DocxBlock[] = [];
  readonly #path: string[] = [];
  #story: Story = { paragraphs: [], open: null };
  #body: Story | null = null;
  #rows: string[][][] = [];
  #cells: string[][] = [];
  #rowIsGone = false;
  /** Words of the paragraph under way; null between paragraphs. */
  #words: string | null = null;
  #markIsGone = false;
  /** How many enclosing changes take the words away. */
  #hidden = 0;
  #passedOver = 0;
  #tables = 0;
  #changes = 0;
  #comments = 0;
  /** Comments that began in the paragraph under way, with where; an end that is not told is that of the paragraph. */
  readonly #begun = new Map<string, { readonly start: number; readonly end: number | null }>();
  readonly #remarks: DocxRemark[] = [];
  hasBody = false;

  constructor(taking: Taking) {
    this.#taking = taking;
  }

  /** False where it is nested beyond sense. */
  open(tag: SaxesTagNS): boolean {
    const name = this.#nameOf(tag);
    const isPassedOver = this.#passedOver > 0 || PASSED_OVER.has(name) || tag.local === 'Fallback';
    if (isPassedOver) this.#passedOver += 1;
    else this.#begin(name, tag);
    this.#path.push(name);
    return this.#path.length <= DEPTH;
  }

  #begin(name: string, tag: SaxesTagNS): void {
    const [parent, grandparent] = [this.#path.at(-1), this.#path.at(-2)];
    const change = CHANGES.get(name);
    if (change) {
      this.#changes += 1;
      const isGone = change !== this.#taking;
      if (parent === 'rPr' && grandparent === 'pPr') this.#markIsGone ||= isGone;
      else if (parent === 'trPr') this.#rowIsGone ||= isGone;
      else if (isGone) this.#hidden += 1;
      return;
    }
    switch (name) {
      case 'body':
        this.hasBody = true;
        break;
      case 'p':
        this.#words = this.#story.open ?? '';
        this.#markIsGone = false;
        break;
      case 'tbl':
        if ((this.#tables += 1) === 1) {
          this.#flush();
          this.#rows = [];
        }
        break;
      case 'tr':
        if (this.#tables === 1) [this.#cells, this.#rowIsGone] = [[], false];
        break;
      case 'tc':
        if (this.#tables === 1) {
          this.#body = this.#story;
          this.#story = { paragraphs: [], open: null };
        }
        break;
      case 'commentRangeStart':
        this.#begun.set(attribute(tag, 'id') ?? '', { start: this.#words?.length ?? 0, end: null });
        break;
      case 'commentRangeEnd': {
        const id = attribute(tag, 'id') ?? '';
        const begun = this.#begun.get(id);
        if (begun && this.#words !== null) this.#begun.set(id, { ...begun, end: this.#words.length });
        break;
      }
      case 'commentReference':
        this.#comments += 1;
        break;
      default:
        if (parent === 'r') this.#say(SIGNS.get(name) ?? '');
    }
  }

  text(text: string): void {
    const name = this.#path.at(-1);
    if (this.#passedOver === 0 && (name === 't' || name === 'delText')) this.#say(text);
  }

  #say(text: string): void {
    if (this.#hidden === 0 && this.#words !== null) this.#words += text;
  }

  close(tag: SaxesTagNS): void {
    this.#path.pop();
    if (this.#passedOver > 0) {
      this.#passedOver -= 1;
      return;
    }
    const name = this.#nameOf(tag);
    const [parent, grandparent] = [this.#path.at(-1), this.#path.at(-2)];
    const change = CHANGES.get(name);
    if (
      change &&
      change !== this.#taking &&
      parent !== 'trPr' &&
      !(parent === 'rPr' && grandparent === 'pPr')
    ) {
      this.#hidden -= 1;
    }
    if (name === 'p') this.#endParagraph();
    else if (name === 'tbl' && (this.#tables -= 1) === 0) {
      this.#blocks.push({ kind: 'table', rows: this.#rows });
    } else if (name === 'tr' && this.#tables === 1 && !this.#rowIsGone) this.#rows.push(this.#cells);
    else if (name === 'tc' && this.#tables === 1) this.#endCell();
  }

  #endParagraph(): void {
    const words = this.#words ?? '';
    this.#words = null;
    if (this.#markIsGone) this.#story.open = words;
    else {
      this.#story.paragraphs.push(words);
      this.#remark(words);
      this.#story.open = null;
    }
  }

  #remark(paragraph: string): void {
    for (const [id, { start, end }] of this.#begun)
      this.#remarks.push({ id, paragraph, start, end: end ?? paragraph.length });
    this.#begun.clear();
  }

  #endCell(): void {
    this.#cells.push(ended(this.#story));
    this.#story = this.#body ?? { paragraphs: [], open: null };
  }

  /** Puts the paragraphs of the body so far among the blocks. */
  #flush(): void {
    for (const text of ended(this.#story)) this.#blocks.push({ kind: 'paragraph', text });
    this.#story = { paragraphs: [], open: null };
  }

  found(): DocxText {
    this.#flush();
    return { blocks: this.#blocks, changes: this.#changes, comments: this.#comments, remarks: this.#remarks };
  }

  /** Names of other vocabularies (drawings, mathematics) are none. */
  #nameOf({ uri, local }: SaxesTagNS): string {
    return NAMESPACES.has(uri) ? local : '';
  }
}

/** A mark that is gone at the very end has nothing to join: what was under way ends there. */
function ended({ paragraphs, open }: Story): string[] {
  return open === null ? paragraphs : [...paragraphs, open];
}

/** Elements of a run that stand for a sign; a line that is broken is still one paragraph. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', ' '],
  ['cr', ' '],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);
