import type { Fix } from '../../model/flag.ts';
import { done, fail, type Result } from '../../model/result.ts';
import type { OwnTerm } from '../../model/own-rule.ts';
import type { TextView } from '../../text/view.ts';
import { inSource, inTarget, type SegmentRule, type SegmentView } from '../rule.ts';
import { arabicTerm } from './term-arabic.ts';
import { plural, rendering, type Found, type Rendering } from './term-english.ts';

/** Buttons on one card. */
const MOST_FIXES = 3;

/**
 * The rule of a term pair. It says nothing while a segment has no English. Fails with `own-rule-field` (`field`) where a
 * field has no word to look for, or a rendering is wanted and forbidden.
 */
export function termRule(own: OwnTerm): Result<SegmentRule> {
  const places = arabicTerm(own.term);
  const wanted = renderingsOf(own.wanted);
  const forbidden = renderingsOf(own.forbidden);
  if (!places) return fail('own-rule-field', { field: 'term' });
  if (!wanted || own.wanted.length + own.forbidden.length === 0)
    return fail('own-rule-field', { field: 'wanted' });
  if (!forbidden || own.forbidden.some((text) => own.wanted.includes(text)))
    return fail('own-rule-field', { field: 'forbidden' });
  const data = {
    name: own.name,
    message: own.message,
    term: own.term,
    wanted: own.wanted.join(' / '),
  };
  const messageOf = (usual: string): string => (own.message === '' ? usual : 'said');

  return done({
    id: own.id,
    meta: {
      mqm: 'Terminology / Wrong term',
      severity: own.severity,
      sides: ['source', 'target'],
      messages: ['said', 'missing', 'forbidden', 'unwanted'],
    },
    *check(segment) {
      if (segment.target.length === 0) return;
      const found = places(segment.source);
      const [first] = found;
      if (!first) return;
      const related = found.map(({ start, end }) => inSource(segment, start, end));
      let isSettled = wanted.length === 0;
      for (const [paragraph, view] of segment.target.entries()) {
        const right = wanted.flatMap(({ find }) => find(view));
        const wrong = outside(
          right,
          forbidden.flatMap(({ find }) => find(view)),
        );
        // What stands in place of the term is told already.
        if (right.length + wrong.length > 0) isSettled = true;
        for (const hit of wrong) {
          yield {
            place: inTarget(segment, paragraph, hit.start, hit.end),
            messageId: messageOf(wanted.length === 0 ? 'unwanted' : 'forbidden'),
            data: { ...data, found: view.text.slice(hit.start, hit.end) },
            related,
            fixes: fixesOf(segment, paragraph, view, hit, wanted),
          };
        }
      }
      if (isSettled) return;
      yield {
        place: inSource(segment, first.start, first.end),
        messageId: messageOf('missing'),
        data,
        carried: 'standing',
      };
    },
  });
}

/** Null where one has no word in it. */
function renderingsOf(texts: readonly string[]): readonly Rendering[] | null {
  const made = texts.flatMap((text) => rendering(text) ?? []);
  return made.length === texts.length ? made : null;
}

/**
 * Of forbidden renderings those that are no part of a wanted one ("West Bank" holds "bank"), and of those that overlap the
 * first and longest.
 */
function outside(right: readonly Found[], forbidden: readonly Found[]): readonly Found[] {
  const inOrder = (a: Found, b: Found): number => a.start - b.start || b.end - a.end;
  const good = right.toSorted(inOrder);
  let next = 0;
  let goodEnd = 0;
  let end = 0;
  return forbidden.toSorted(inOrder).filter((hit) => {
    for (let at = good[next]; at && at.start <= hit.start; at = good[++next]) {
      goodEnd = Math.max(goodEnd, at.end);
    }
    if (hit.end <= goodEnd || hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

function fixesOf(
  segment: SegmentView,
  paragraph: number,
  { text }: TextView,
  { start, end, isPlural }: Found,
  wanted: readonly Rendering[],
): readonly Fix[] {
  const place = inTarget(segment, paragraph, start, end);
  return wanted.slice(0, MOST_FIXES).map((one) => {
    const better = likeCase(text.slice(start, end), isPlural ? plural(one.text) : one.text);
    return {
      kind: 'edit',
      titleId: 'replace',
      data: { text: better },
      edits: [{ place, text: better }],
    };
  });
}

/** The rendering with a capital where what it replaces has one. */
function likeCase(found: string, better: string): string {
  const isCapital = /^\p{Lu}/u.test(found);
  return isCapital ? better.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : better;
}
