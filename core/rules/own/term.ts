import { ArabicTerms } from '../../glossary/arabic-terms.ts';
import type { OwnTerm } from '../../model/own-rule.ts';
import { done, fail, type Result } from '../../model/result.ts';
import { inSource, inTarget, type SegmentRule } from '../rule.ts';
import { renderingFixes, renderingsOf, termUse } from '../support/term-use.ts';
import { MOST } from './matches.ts';

/**
 * The rule of a term pair. It says nothing while a segment has no English. Fails with `own-rule-field` (`field`) where a
 * field has no word to look for, or a rendering is wanted and forbidden.
 */
export function termRule(own: OwnTerm): Result<SegmentRule> {
  const places = new ArabicTerms<OwnTerm>(MOST);
  const wanted = renderingsOf(own.wanted);
  const forbidden = renderingsOf(own.forbidden);
  if (!places.add(own.term, own)) return fail('own-rule-field', { field: 'term' });
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
      const found = places.find(segment.source);
      const [first] = found;
      if (!first) return;
      const related = found.map(({ start, end }) => inSource(segment, start, end));
      const { misuses, isRendered } = termUse(segment, wanted, forbidden);
      for (const misuse of misuses) {
        const { paragraph, view, hit } = misuse;
        yield {
          place: inTarget(segment, paragraph, hit.start, hit.end),
          messageId: messageOf(wanted.length === 0 ? 'unwanted' : 'forbidden'),
          data: { ...data, found: view.text.slice(hit.start, hit.end) },
          related,
          fixes: renderingFixes(segment, misuse, wanted),
        };
      }
      if (isRendered || wanted.length === 0) return;
      yield {
        place: inSource(segment, first.start, first.end),
        messageId: messageOf('missing'),
        data,
        carried: 'standing',
      };
    },
  });
}
