import type { Service, TemplateService } from '../../core/translation/service.ts';

/** What the dialog holds: the fields of both kinds, so that changing the kind loses nothing. */
export type ServiceForm = Omit<TemplateService, 'kind'> & Pick<Service, 'kind'>;

const EMPTY: ServiceForm = {
  ...{ kind: 'libretranslate', address: '', source: 'ar', target: 'en', method: 'POST', headers: '' },
  body: '{\n  "text": "{{text}}",\n  "source": "{{source}}",\n  "target": "{{target}}"\n}',
  answer: '',
};

export const formOf = (service: Service | null): ServiceForm => ({ ...EMPTY, ...service });

export function serviceOf(form: ServiceForm): Service {
  const [address, source, target] = [form.address.trim(), form.source.trim(), form.target.trim()];
  const { kind, method, headers, body } = form;
  return kind === 'libretranslate'
    ? { kind, address, source, target }
    : { kind, address, source, target, method, headers, body, answer: form.answer.trim() };
}
