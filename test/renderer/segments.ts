import type { Flag, Severity } from '../../core/model/flag.ts';
import type { Segment } from '../../core/model/segment.ts';

export const segment = (
  id: string,
  target: string | readonly string[],
  change: Partial<Segment> = {},
): Segment => ({
  id,
  kind: 'paragraph',
  state: 'draft',
  source: `نص ${id}`,
  target: typeof target === 'string' ? [target] : target,
  leftOut: null,
  ...change,
});

export const leftOut = (id: string, target: string): Segment =>
  segment(id, target, { state: 'left-out', leftOut: { code: 'page-text' } });

export const flag = (id: string, rule: string, severity: Severity, change: Partial<Flag> = {}): Flag => ({
  key: `${rule}:${id}`,
  rule,
  mqm: 'Accuracy / Mistranslation',
  severity,
  place: { segment: id, side: 'target', paragraph: 0, start: 0, end: 1 },
  text: 'x',
  messageId: 'm',
  data: {},
  status: 'open',
  related: [],
  fixes: [],
  ...change,
});
