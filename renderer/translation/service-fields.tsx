import type { ServiceState } from '../../core/contract/translation.ts';
import {
  METHODS,
  SERVICE_KINDS,
  takesKey,
  type Service,
  type ServiceField,
} from '../../core/translation/service.ts';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import type { ServiceForm } from './form.ts';

const HEADER = 'Authorization: Bearer {{key}}';
const PLACEHOLDERS = '{{text}} {{source}} {{target}} {{key}}';

interface ServiceFieldsProps {
  form: ServiceForm;
  /** As the form has it. */
  service: Service;
  keyText: string;
  keyError: string | undefined;
  state: ServiceState | null;
  errorOf(field: ServiceField): string | undefined;
  onChange(part: Partial<ServiceForm>): void;
  onKey(key: string): void;
}

export function ServiceFields(props: ServiceFieldsProps) {
  const { form, service, keyText, keyError, state, errorOf, onChange, onKey } = props;
  const { t } = useWords();
  const isTemplate = form.kind === 'template';
  const field = (name: Exclude<ServiceField, 'method'>) =>
    ({
      kind: 'code',
      label: t(`service.${name}`),
      value: form[name],
      error: errorOf(name),
      onChange: (value: string) => onChange({ [name]: value }),
    }) as const;
  const keyPlace = state?.key ?? 'none';
  const keyHint = keyPlace === 'none' && state?.keepsKeys === false ? 'noneSitting' : keyPlace;

  return (
    <div className="service-form">
      <Choice
        label={t('service.kind')}
        value={form.kind}
        onChange={(kind) => onChange({ kind })}
        options={SERVICE_KINDS.map((id) => ({ id, label: t(`service.kinds.${id}`) }))}
      />
      <Field
        {...field('address')}
        hint={
          isTemplate
            ? t('service.addressTemplateHint', { placeholders: PLACEHOLDERS })
            : t('service.addressHint')
        }
        maxLength={2000}
        autoFocus
      />
      <div className="service-languages">
        <Field {...field('source')} maxLength={40} />
        <Field {...field('target')} maxLength={40} />
      </div>
      {isTemplate && (
        <>
          <Choice
            label={t('service.method')}
            value={form.method}
            onChange={(method) => onChange({ method })}
            options={METHODS.map((id) => ({ id, label: id }))}
          />
          <Field
            {...field('headers')}
            hint={t('service.headersHint', { example: HEADER })}
            rows={2}
            maxLength={10_000}
          />
          <Field
            {...field('body')}
            hint={t('service.bodyHint', { placeholders: PLACEHOLDERS, key: '{{key}}' })}
            rows={6}
            maxLength={50_000}
          />
          <Field {...field('answer')} hint={t('service.answerHint')} maxLength={500} />
        </>
      )}
      {takesKey(service) && (
        <Field
          kind="secret"
          label={t(isTemplate ? 'service.key' : 'service.keyOptional')}
          hint={t(`service.keyHint.${keyHint}`)}
          error={keyError}
          value={keyText}
          onChange={onKey}
          maxLength={4000}
        />
      )}
    </div>
  );
}
