/**
 * Translation memories of other programs (TMX 1.1 to 1.4b), read as they come: Arabic and English of each unit, whatever
 * the direction it was translated in. Codes of formatting are dropped, highlighted words kept.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { done, fail, type Result } from '../../model/result.ts';
import type { MemoryText } from '../../memory/unit.ts';

/** Elements in a segment that hold codes of the original's formatting, not words. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub']);

/** Properties in which programs keep the neighbours of a unit. */
const BEFORE: ReadonlySet<string> = new Set(['x-context-pre', 'prev', 'x-previous-source-text']);
const AFTER: ReadonlySet<string> = new Set(['x-context-post', 'next', 'x-next-source-text']);

/** Deepest nesting that is followed; TMX needs eight. */
const DEPTH = 50;

export interface TmxRead {
  readonly units: number;
  /** Without Arabic, without English, or without words. */
  readonly skipped: number;
}

/** A unit under way. */
interface Unit {
  readonly attributes: ReadonlyMap<string, string>;
  arabic: string | null;
  english: string | null;
  before: string | null;
  after: string | null;
}

export class TmxReader {
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #path: string[] = [];
  #ready: MemoryText[] = [];
  #unit: Unit | null = null;
  #language = '';
  /** Text of a segment or of a property under way. */
  #text: string | null = null;
  #property = '';
  /** How many enclosing elements hold codes. */
  #codes = 0;
  #units = 0;
  #skipped = 0;
  #hasBody = false;
  #broken: { readonly line: number; readonly problem: string } | null = null;

  constructor() {
    // saxes names line and column before what it says.
    this.#parser.on('error', ({ message }) => this.#break(message.replace(/^\d+:\d+: /u, '')));
    this.#parser.on('opentag', (tag) => this.#open(tag));
    this.#parser.on('closetag', ({ name }) => this.#close(name));
    this.#parser.on('text', (text) => this.#add(text));
    this.#parser.on('cdata', (text) => this.#add(text));
  }

  /**
   * Reads on and answers the units that are whole now. Error: `file-tmx` with the line and what is wrong there; what was
   * answered before it stays true.
   */
  write(text: string): Result<readonly MemoryText[]> {
    if (!this.#broken) this.#parser.write(text);
    return this.#take();
  }

  end(): Result<TmxRead> {
    if (!this.#broken) this.#parser.close();
    if (!this.#broken && !this.#hasBody) this.#break('no <tmx> with a <body>');
    const left = this.#take();
    return left.ok ? done({ units: this.#units, skipped: this.#skipped }) : left;
  }

  #break(problem: string): void {
    this.#broken ??= { line: this.#parser.line, problem };
  }

  #take(): Result<readonly MemoryText[]> {
    if (this.#broken) return fail('file-tmx', { ...this.#broken });
    const ready = this.#ready;
    this.#ready = [];
    return done(ready);
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    this.#path.push(name);
    if (this.#path.length > DEPTH) this.#break(`more than ${DEPTH} elements inside each other`);
    if (this.#path.length === 1 && name !== 'tmx') this.#break(`<${name}> in the place of <tmx>`);
    if (name === 'body') this.#hasBody = true;
    else if (name === 'tu') {
      this.#unit = {
        attributes: new Map(Object.entries(attributes)),
        ...{ arabic: null, english: null, before: null, after: null },
      };
    } else if (name === 'tuv') {
      this.#language =
        (attributes['xml:lang'] ?? attributes['lang'] ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
    } else if (name === 'seg') this.#text = '';
    else if (name === 'prop' && this.#unit) {
      this.#property = attributes['type'] ?? '';
      this.#text = '';
    } else if (CODES.has(name)) this.#codes += 1;
  }

  #close(name: string): void {
    this.#path.pop();
    if (CODES.has(name)) this.#codes -= 1;
    else if (name === 'seg') this.#segment();
    else if (name === 'prop') this.#keepProperty();
    else if (name === 'tu') this.#finish();
  }

  #add(text: string): void {
    if (this.#text !== null && this.#codes === 0) this.#text += text;
  }

  #segment(): void {
    const text = this.#text ?? '';
    this.#text = null;
    if (!this.#unit) return;
    // Of several English ones (of Britain, of the States) the first counts.
    if (this.#language === 'ar') this.#unit.arabic ??= oneLine(text);
    else if (this.#language === 'en') this.#unit.english ??= paragraphs(text);
  }

  #keepProperty(): void {
    const text = oneLine(this.#text ?? '');
    this.#text = null;
    if (!this.#unit || text === '') return;
    if (BEFORE.has(this.#property)) this.#unit.before = text;
    else if (AFTER.has(this.#property)) this.#unit.after = text;
  }

  #finish(): void {
    const unit = this.#unit;
    this.#unit = null;
    if (!unit) return;
    const { arabic, english, before, after, attributes } = unit;
    if (!arabic || !english) {
      this.#skipped += 1;
      return;
    }
    this.#units += 1;
    const author = attributes.get('changeid') ?? attributes.get('creationid') ?? '';
    const at = timeOf(attributes.get('changedate') ?? attributes.get('creationdate') ?? '');
    this.#ready.push({ source: arabic, target: english, before, after, author: author.slice(0, 200), at });
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Line breaks part paragraphs; blank ones are none. */
function paragraphs(text: string): string {
  return text
    .split(/[\r\n]+/u)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** 20240131T142500Z in milliseconds since 1970; 0 for what is no such time. */
function timeOf(written: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(written)?.slice(1).map(Number);
  if (!parts) return 0;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return Math.max(0, Date.UTC(year, month - 1, day, hour, minute, second));
}
