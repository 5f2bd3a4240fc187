/** Paragraphs of WordprocessingML (ECMA-376, part 1, 17.3 and 17.13.5) with tracked changes and comments. */
import type { SegmentKind } from '../../model/segment.ts';
import type { FlowRun, RunKind } from '../redline-flow.ts';
import { escapeXml } from './xml.ts';

/** Who changed it and when, in milliseconds since 1970. */
export interface Stamp {
  readonly author: string;
  readonly at: number;
}

/** A comment on all words of a paragraph, or on some of them. */
export interface Anchor {
  /** Of the comment among all comments. */
  readonly id: number;
  /** Words of one run; the whole paragraph where they are not found in one. */
  readonly text: string | null;
  /** Where they begin in the standing text of the paragraph, in UTF-16 code units; else the first place is taken. */
  readonly start?: number | null;
}

export interface DocxParagraph {
  readonly runs: readonly FlowRun[];
  readonly mark: RunKind;
  readonly style: SegmentKind;
  /** Its former style, where that changed. */
  readonly styleBefore: SegmentKind | null;
  readonly isArabic: boolean;
  readonly move: string | null;
  readonly anchors: readonly Anchor[];
}

export const STYLE_IDS: Readonly<Record<SegmentKind, string>> = {
  heading: 'Heading1',
  paragraph: 'Normal',
  caption: 'Caption',
  byline: 'Byline',
  page: 'PageText',
};

const WRAPPERS: Readonly<Record<Exclude<RunKind, 'same'>, string>> = {
  added: 'w:ins',
  removed: 'w:del',
  'moved-to': 'w:moveTo',
  'moved-from': 'w:moveFrom',
};

/** Attributes of each change, with a number of its own in the document. */
export type Signer = () => string;

export function signer({ author, at }: Stamp): Signer {
  let id = 0;
  const date = new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z');
  const name = escapeXml(author === '' ? 'Muraji' : author);
  return () => `w:id="${String((id += 1))}" w:author="${name}" w:date="${date}"`;
}

export function paragraphXml(paragraph: DocxParagraph, sign: Signer): string {
  const { runs, mark, isArabic, anchors, move } = paragraph;
  const { inside, around } = anchored(anchors, runs);
  const open = around.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const close = around
    .map((id) => `<w:commentRangeEnd w:id="${id}"/>${wrapped(reference(id), mark, sign)}`)
    .join('');
  const content = runs.map((run) => runXml(run, inside.get(run) ?? [], isArabic, sign)).join('');
  const body = `<w:p>${properties(paragraph, sign)}${open}${content}${close}</w:p>`;
  if (move === null || (mark !== 'moved-from' && mark !== 'moved-to')) return body;
  const tag = mark === 'moved-from' ? 'w:moveFromRange' : 'w:moveToRange';
  const attributes = sign();
  const id = /w:id="\d+"/u.exec(attributes)?.[0] ?? '';
  return `<${tag}Start ${attributes} w:name="${move}"/>${body}<${tag}End ${id}/>`;
}

function properties({ mark, style, styleBefore, isArabic }: DocxParagraph, sign: Signer): string {
  const bidi = isArabic ? '<w:bidi/>' : '';
  const changed = mark === 'same' ? '' : `<${WRAPPERS[mark]} ${sign()}/>`;
  const runs = changed + (isArabic ? '<w:rtl/>' : '');
  const former =
    styleBefore === null
      ? ''
      : `<w:pPrChange ${sign()}><w:pPr><w:pStyle w:val="${STYLE_IDS[styleBefore]}"/>${bidi}</w:pPr></w:pPrChange>`;
  const markProperties = runs === '' ? '' : `<w:rPr>${runs}</w:rPr>`;
  return `<w:pPr><w:pStyle w:val="${STYLE_IDS[style]}"/>${bidi}${markProperties}${former}</w:pPr>`;
}

function runXml({ kind, text }: FlowRun, marked: readonly Marked[], isArabic: boolean, sign: Signer): string {
  const part = (from: number, to: number): string =>
    from === to ? '' : wrapped(textRun(text.slice(from, to), kind, isArabic), kind, sign);
  let xml = '';
  let at = 0;
  for (const { ids, start, end } of marked) {
    const open = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
    const close = ids.map((id) => `<w:commentRangeEnd w:id="${id}"/>${wrapped(reference(id), kind, sign)}`);
    xml += `${part(at, start)}${open}${part(start, end)}${close.join('')}`;
    at = end;
  }
  return xml + part(at, text.length);
}

function wrapped(content: string, kind: RunKind, sign: Signer): string {
  if (kind === 'same') return content;
  return `<${WRAPPERS[kind]} ${sign()}>${content}</${WRAPPERS[kind]}>`;
}

function textRun(text: string, kind: RunKind, isArabic: boolean): string {
  const tag = kind === 'removed' ? 'w:delText' : 'w:t';
  const parts = text
    .split('\t')
    .map((part) => (part === '' ? '' : `<${tag} xml:space="preserve">${escapeXml(part)}</${tag}>`));
  return `<w:r>${isArabic ? '<w:rPr><w:rtl/></w:rPr>' : ''}${parts.join('<w:tab/>')}</w:r>`;
}

function reference(id: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
}

/** Words of a run that comments are on. */
interface Marked {
  readonly ids: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Comments on words go into the run that holds them; where that is none, or one on other words is there, around all. */
function anchored(
  anchors: readonly Anchor[],
  runs: readonly FlowRun[],
): { readonly inside: ReadonlyMap<FlowRun, readonly Marked[]>; readonly around: readonly number[] } {
  const inside = new Map<FlowRun, Marked[]>();
  const around: number[] = [];
  const standing = runs.filter(({ kind }) => kind !== 'removed' && kind !== 'moved-from');
  for (const { id, text, start: told = null } of anchors) {
    const found = text ? placeIn(standing, text, told) : null;
    const run = found?.run;
    const start = found?.start ?? 0;
    const end = start + (text ?? '').length;
    const others = (run && inside.get(run)) ?? [];
    const same = others.find((other) => other.start === start && other.end === end);
    if (run && same) {
      const both = { ...same, ids: [...same.ids, id] };
      inside.set(
        run,
        others.map((other) => (other === same ? both : other)),
      );
    } else if (!run || others.some((other) => other.start < end && start < other.end)) around.push(id);
    else
      inside.set(
        run,
        [...others, { ids: [id], start, end }].sort((a, b) => a.start - b.start),
      );
  }
  return { inside, around };
}

/** The run that holds the words, at the place that is told or else at the first. */
function placeIn(
  runs: readonly FlowRun[],
  text: string,
  told: number | null,
): { readonly run: FlowRun; readonly start: number } | null {
  let before = 0;
  for (const run of runs) {
    const start = told === null ? run.text.indexOf(text) : told - before;
    if (start >= 0 && run.text.startsWith(text, start)) return { run, start };
    before += run.text.length;
  }
  return told === null ? null : placeIn(runs, text, null);
}
