import { useState } from 'react';
import { isServiceKey } from '../../core/contract/translation.ts';
import {
  hostOf,
  originOf,
  serviceProblems,
  type Service,
  type ServiceField,
} from '../../core/translation/service.ts';
import { useProgram } from '../app/program-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { formOf, serviceOf } from './form.ts';
import { ServiceFields } from './service-fields.tsx';
import './translation.css';
import { Trial } from './trial.tsx';
import { useServiceState } from './use-service-state.ts';

/** Sets a service up and tries it before it is kept. The key goes to the program and never comes back. */
export function ServiceDialog({ service, onClose }: { service: Service | null; onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { change } = useProgram();
  const { say } = useMessages();
  const [form, setForm] = useState(() => formOf(service));
  const [key, setKey] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string>();
  const made = serviceOf(form);
  const origin = originOf(made);
  const state = useServiceState(origin);
  const problems = serviceProblems(made);
  const hasBadKey = key !== '' && !isServiceKey(key);
  const isSound = problems.length === 0 && !hasBadKey;

  const errorOf = (field: ServiceField): string | undefined => {
    const found = isAsked ? problems.find((each) => each.field === field) : undefined;
    return found && t(`service.problems.${found.problem}`, { detail: found.detail ?? '', text: '{{text}}' });
  };
  /** Whether all is filled in as it must be; else the fields say what is not. */
  const check = (): boolean => {
    setAsked(true);
    return isSound;
  };
  const keep = async (): Promise<void> => {
    if (!check()) return;
    if (key !== '') {
      const given = await host.call('translation.set-key', { origin, key });
      if (!given.ok) return setFailure(words.error(given.error));
    }
    const error = await change({ service: made });
    if (error) return setFailure(words.error(error));
    onClose();
    say((now) => now.t('service.kept', { host: hostOf(made) }));
  };

  return (
    <Dialog
      title={t('service.dialog')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onPress={() => void keep()}>
            {t('service.keep')}
          </Button>
        </>
      }
    >
      <div className="service">
        <ServiceFields
          form={form}
          service={made}
          keyText={key}
          keyError={isAsked && hasBadKey ? t('service.badKey') : undefined}
          state={state}
          errorOf={errorOf}
          onChange={(part) => setForm((now) => ({ ...now, ...part }))}
          onKey={setKey}
        />
        <Trial service={made} keyText={key} check={check} />
      </div>
      {failure !== undefined && (
        <p className="service-failure" role="alert">
          {failure}
        </p>
      )}
    </Dialog>
  );
}
