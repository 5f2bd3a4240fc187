/** A redline for word processors: tracked changes that can be taken or refused one by one, reasons as comments. */
import type { Dismissal } from '../model/flag.ts';
import type { Side } from '../model/segment.ts';
import { addThread } from './docx/threads.ts';
import { docxParts, type Comment, type Part } from './docx/package.ts';
import {
  paragraphXml,
  signer,
  type Anchor,
  type DocxParagraph,
  type Signer,
  type Stamp,
} from './docx/paragraph.ts';
import { tableXml, type TableRow } from './docx/table.ts';
import { flowOf, sourceFlowOf, type FlowParagraph } from './redline-flow.ts';
import type { RedlineLook } from './redline-html.ts';
import type { RedlineWords } from './redline-words.ts';
import type { Redline, RedlineSegment } from './redline.ts';

/**
 * All changes taken, the body is the new text, all refused the old one, paragraph by paragraph; a version without any
 * paragraph is one that is empty. With the Arabic, each segment is a row of two cells. Changes are signed by the newer
 * version. @param now stands for the time of a version that has none, in milliseconds since 1970
 */
export function redlineDocx(
  redline: Redline,
  words: RedlineWords,
  { arabic, document }: RedlineLook,
  now: number,
): readonly Part[] {
  const stamp: Stamp = { author: redline.after.author, at: redline.after.at ?? now };
  const sign = signer(stamp);
  const commentary = new Commentary(redline, words, stamp, arabic);
  const body = arabic
    ? tableXml(
        redline.segments.map((segment) => rowOf(segment, commentary, sign)),
        sign,
      )
    : flowed(redline, commentary, sign);
  return docxParts({
    title: words.title(redline),
    author: stamp.author,
    at: stamp.at,
    header: words.title(redline),
    body,
    comments: commentary.comments,
    tracked: true,
    document,
  });
}

function flowed({ segments }: Redline, commentary: Commentary, sign: Signer): string {
  const flow = flowOf(segments);
  if (flow.length === 0) return '<w:p/>';
  const byFirst = new Map<RedlineSegment, FlowParagraph[]>();
  for (const paragraph of flow) {
    const own = byFirst.get(paragraph.segment);
    if (own) own.push(paragraph);
    else byFirst.set(paragraph.segment, [paragraph]);
  }
  return [...byFirst].map(([segment, own]) => english(own, commentary.on(segment), sign)).join('');
}

function rowOf(segment: RedlineSegment, commentary: Commentary, sign: Signer): TableRow {
  const flow = flowOf([segment]);
  const notes = commentary.on(segment);
  const isEnglish = ({ text }: Anchor): boolean =>
    flow.length > 0 && !(text !== null && segment.source.includes(text));
  const source = sourceFlowOf(segment).map((paragraph, at) =>
    paragraphXml(
      {
        ...plain(paragraph),
        isArabic: true,
        anchors: at === 0 ? notes.filter((note) => !isEnglish(note)) : [],
      },
      sign,
    ),
  );
  return {
    change: segment.status === 'added' || segment.status === 'moved-to' ? 'added' : goneOrNot(segment),
    cells: [source.join(''), english(flow, notes.filter(isEnglish), sign)],
  };
}

const goneOrNot = ({ status }: RedlineSegment): TableRow['change'] =>
  status === 'removed' || status === 'moved-from' ? 'removed' : 'same';

/** The paragraphs of one segment; a comment goes to the one that has its words, else to the first. */
function english(flow: readonly FlowParagraph[], notes: readonly Anchor[], sign: Signer): string {
  if (flow.length === 0) return '<w:p/>';
  const holds = ({ runs }: FlowParagraph, { text }: Anchor): boolean =>
    text !== null && runs.some((run) => run.kind !== 'removed' && run.text.includes(text));
  return flow
    .map((paragraph, at) => {
      const anchors = notes.filter((note) => {
        const home = flow.findIndex((each) => holds(each, note));
        return at === Math.max(home, 0);
      });
      return paragraphXml({ ...plain(paragraph), anchors }, sign);
    })
    .join('');
}

function plain({ runs, mark, move, segment: { kind, kindTurn } }: FlowParagraph): DocxParagraph {
  const styleBefore = kindTurn?.before ?? null;
  return { runs, mark, move, style: kind, styleBefore, isArabic: false, anchors: [] };
}

/** Comments as they are met: notes of revisions, why a segment was left out, why a flag was dismissed. */
class Commentary {
  readonly comments: Comment[] = [];
  readonly #redline: Redline;
  readonly #words: RedlineWords;
  readonly #stamp: Stamp;
  readonly #arabic: boolean;
  #isBegun = false;

  constructor(redline: Redline, words: RedlineWords, stamp: Stamp, arabic: boolean) {
    this.#redline = redline;
    this.#words = words;
    this.#stamp = stamp;
    this.#arabic = arabic;
  }

  on(segment: RedlineSegment): readonly Anchor[] {
    const { status, leftOut, dismissals } = segment;
    const { texts } = this.#words;
    const notes = this.#isBegun ? [] : this.#redline.notes;
    this.#isBegun = true;
    return [
      ...notes.map((version) =>
        this.#add({
          author: version.author,
          at: version.at ?? this.#stamp.at,
          text: [`${this.#words.version(version)}: ${texts.note}`, ...version.note.split('\n')],
        }),
      ),
      ...(leftOut && status === 'left-out'
        ? [this.#add({ ...this.#stamp, text: [this.#words.leftOut(leftOut)] })]
        : []),
      ...dismissals.map((dismissal) => this.#dismissed(dismissal)),
      ...segment.comments.flatMap((comment) => {
        const words = comment.anchor.words?.text;
        const stands = words !== undefined && this.#holds(segment, comment.anchor.side, words);
        return addThread(this.comments, comment, stands ? { start: null } : null, this.#words);
      }),
    ];
  }

  /** Whether a comment can stand at its words: those of the Arabic only where it stands beside. */
  #holds(segment: RedlineSegment, side: Side, words: string): boolean {
    if (side === 'source') return this.#arabic && segment.source.includes(words);
    return flowOf([segment]).some(({ runs }) =>
      runs.some(({ kind, text }) => kind !== 'removed' && text.includes(words)),
    );
  }

  #dismissed(dismissal: Dismissal): Anchor {
    const { author, at, reason, text } = dismissal;
    const said = [this.#words.dismissed(dismissal), reason === '' ? this.#words.texts.noReason : reason];
    return { ...this.#add({ author, at, text: said }), text };
  }

  #add(comment: Comment): Anchor {
    return { id: this.comments.push(comment) - 1, text: null };
  }
}
