/** How a translation service is set up; its key is kept elsewhere and is no part of it. */
import { z } from 'zod';
import { addressProblem, isLoopback, parseAddress } from './address.ts';
import { parsePath } from './answer-path.ts';
import { headersProblem } from './headers.ts';
import { namesIn, strangerIn } from './placeholders.ts';
import type { Problem } from './problem.ts';

export const SERVICE_KINDS = ['libretranslate', 'template'] as const;
export const METHODS = ['POST', 'PUT', 'GET'] as const;

const shared = {
  /** Of the service; for LibreTranslate without `/translate`. */
  address: z.string().trim().max(2000),
  /** Codes of the languages as the service has them. */
  source: z.string().trim().max(40),
  target: z.string().trim().max(40),
};

const shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('libretranslate'), ...shared }),
  z.object({
    kind: z.literal('template'),
    ...shared,
    method: z.enum(METHODS),
    /** `Name: value`, a line each. */
    headers: z.string().max(10_000),
    /** JSON with placeholders in its texts; empty for none. */
    body: z.string().max(50_000),
    /** Where the translation stands in the answer (`answer-path.ts`). */
    answer: z.string().trim().max(500),
  }),
]);

export type Service = z.infer<typeof shape>;
export type TemplateService = Extract<Service, { readonly kind: 'template' }>;
export type LibreTranslateService = Extract<Service, { readonly kind: 'libretranslate' }>;
export type ServiceField = Exclude<keyof TemplateService, 'kind'>;

interface FieldProblem extends Problem {
  readonly field: ServiceField;
}

const LANGUAGE = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/u;

/** All that keeps a service from being used, a field at most once. */
export function serviceProblems(service: Service): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const find = (field: ServiceField, problem: Problem | null): void => {
    if (problem) problems.push({ field, ...problem });
  };
  find('address', addressProblem(service.address, service.kind === 'template'));
  for (const field of ['source', 'target'] as const)
    find(field, LANGUAGE.test(service[field]) ? null : { problem: service[field] ? 'language' : 'missing' });
  if (service.kind === 'template') {
    find('headers', headersProblem(service.headers));
    find('body', bodyProblem(service));
    find('answer', service.answer === '' ? { problem: 'missing' } : pathProblem(service.answer));
  }
  return problems;
}

const pathProblem = (path: string): Problem | null => (parsePath(path) ? null : { problem: 'answer-path' });

function bodyProblem({ address, method, body }: TemplateService): Problem | null {
  const isEmpty = body.trim() === '';
  if (method === 'GET' && !isEmpty) return { problem: 'get-with-body' };
  if (!isEmpty) {
    const stranger = strangerIn(body);
    if (stranger !== null) return { problem: 'placeholder', detail: stranger };
    try {
      JSON.parse(body);
    } catch (error) {
      return { problem: 'not-json', detail: error instanceof Error ? error.message : '' };
    }
  }
  return [...namesIn(address), ...namesIn(body)].includes('text') ? null : { problem: 'no-text' };
}

/** A service that can be used; each problem is an issue with its field as path and its name as message. */
export const serviceSettings = shape.superRefine((service, context) => {
  for (const { field, problem } of serviceProblems(service))
    context.addIssue({ code: 'custom', path: [field], message: problem });
});

/** Scheme, host and port: a key belongs to one, and so does an agreement to send texts. Empty for no address. */
export const originOf = ({ address }: Pick<Service, 'address'>): string =>
  parseAddress(address)?.origin ?? '';

/** What editors call it: host and port. */
export const hostOf = ({ address }: Pick<Service, 'address'>): string => parseAddress(address)?.host ?? '';

/** Whether it is a program on this machine. */
export const isHere = ({ address }: Pick<Service, 'address'>): boolean =>
  isLoopback(parseAddress(address)?.hostname ?? '');

/** Whether a key has a place in what is sent. */
export const takesKey = (service: Service): boolean =>
  service.kind === 'libretranslate' ||
  namesIn(`${service.address} ${service.headers} ${service.body}`).includes('key');
