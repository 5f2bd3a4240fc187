import { Glossary } from '../glossary/glossary.ts';
import type { Term } from '../model/term.ts';
import { inSource, inTarget, type Report, type SegmentRule, type SegmentView } from './rule.ts';
import { rendering, type Rendering } from './support/term-english.ts';
import { nearRendering } from './support/term-near.ts';
import { renderingFixes, termUse } from './support/term-use.ts';

/** Holds the English to the glossary; silent without terms, and while a segment has no English. */
export function termMismatch(terms: readonly Term[]): SegmentRule {
  const glossary = new Glossary(terms);
  const wordings = new Map<Term, Wordings>();
  return {
    id: 'term-mismatch',
    meta: {
      mqm: 'Terminology / Inconsistent with terminology resource',
      severity: 'minor',
      sides: ['source', 'target'],
      messages: ['missing', 'near', 'forbidden'],
    },
    *check(segment) {
      if (segment.target.length === 0 || terms.length === 0) return;
      const places = new Map<Term, { start: number; end: number }[]>();
      for (const { term, start, end } of glossary.find(segment.source)) {
        const list = places.get(term);
        if (list) list.push({ start, end });
        else places.set(term, [{ start, end }]);
      }
      for (const [term, found] of places) {
        let known = wordings.get(term);
        if (!known) wordings.set(term, (known = wordingsOf(term)));
        yield* reportsOf(segment, term, known, found);
      }
    },
  };
}

interface Wordings {
  /** The preferred first. */
  readonly wanted: readonly Rendering[];
  /** These will do as well, but are not offered. */
  readonly tolerated: readonly Rendering[];
  readonly forbidden: readonly Rendering[];
}

function wordingsOf({ preferred, allowed, forbidden, kind }: Term): Wordings {
  const made = (texts: readonly string[]) => texts.flatMap((text) => rendering(text, kind === 'verb') ?? []);
  const wanted = [preferred, ...allowed];
  return { wanted: made(wanted), tolerated: made(shortened(wanted, kind)), forbidden: made(forbidden) };
}

/** A person is mostly called by the last name. */
function shortened(names: readonly string[], kind: Term['kind']): readonly string[] {
  if (kind !== 'person') return [];
  return names.flatMap((name) => /\s(?<last>[\p{L}\p{M}'’-]{3,})$/u.exec(name)?.groups?.['last'] ?? []);
}

function* reportsOf(
  segment: SegmentView,
  term: Term,
  { wanted, tolerated, forbidden }: Wordings,
  found: readonly { readonly start: number; readonly end: number }[],
): Iterable<Report> {
  const related = found.map(({ start, end }) => inSource(segment, start, end));
  const { arabic, preferred } = term;
  const { misuses, isRendered } = termUse(segment, [...wanted, ...tolerated], forbidden);
  for (const misuse of misuses) {
    const { paragraph, view, hit } = misuse;
    yield {
      place: inTarget(segment, paragraph, hit.start, hit.end),
      messageId: 'forbidden',
      data: { term: arabic, preferred, found: view.text.slice(hit.start, hit.end) },
      related,
      fixes: renderingFixes(segment, misuse, wanted),
    };
  }
  const [place] = related;
  if (isRendered || !place) return;
  for (const [paragraph, view] of segment.target.entries()) {
    const hit = nearRendering(
      view,
      term,
      wanted.map(({ text }) => text),
    );
    const better = hit && rendering(hit.wanted);
    if (!better) continue;
    yield {
      place: inTarget(segment, paragraph, hit.start, hit.end),
      messageId: 'near',
      data: { term: arabic, preferred: hit.wanted, found: view.text.slice(hit.start, hit.end) },
      related,
      fixes: renderingFixes(segment, { paragraph, view, hit }, [better]),
    };
    return;
  }
  yield { place, messageId: 'missing', data: { term: arabic, preferred }, carried: 'standing' };
}
