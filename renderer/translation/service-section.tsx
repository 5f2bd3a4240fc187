import { useState } from 'react';
import { hostOf, originOf, takesKey, type Service } from '../../core/translation/service.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useProgram } from '../app/program-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ServiceDialog } from './service-dialog.tsx';
import './translation.css';
import { useServiceState } from './use-service-state.ts';

/** Where first drafts come from, if from anywhere, and whether there is a key. */
export function ServiceSection() {
  const { t } = useWords();
  const host = useHost();
  const { settings, change } = useProgram();
  const { say, trouble } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const { service } = settings;
  const origin = service ? originOf(service) : '';
  const state = useServiceState(origin, undefined, asked);

  const failed = (error: ErrorValue): void =>
    trouble((now) => now.t('service.failed', { why: now.error(error) }));
  const put = async (next: Service | null): Promise<void> => {
    const error = await change({ service: next });
    if (error) failed(error);
  };
  const turnOff = async (former: Service): Promise<void> => {
    await put(null);
    say((now) => now.t('service.turnedOff'), { label: t('app.undo'), run: () => void put(former) });
  };
  const forget = async (): Promise<void> => {
    const gone = await host.call('translation.set-key', { origin, key: null });
    setAsked((count) => count + 1);
    if (gone.ok) say((now) => now.t('service.forgotten'));
    else failed(gone.error);
  };

  return (
    <section className="settings-rules" aria-labelledby="settings-service">
      <h2 id="settings-service">{t('service.title')}</h2>
      <p className="hint">{t('service.hint')}</p>
      <p className="service-state">{service ? <ServiceLine service={service} /> : t('service.off')}</p>
      {service && state && takesKey(service) && <p className="hint">{t(`service.keys.${state.key}`)}</p>}
      <div className="service-actions">
        <Button onPress={() => setOpen(true)}>{t(service ? 'service.change' : 'service.setUp')}</Button>
        {service && <Button onPress={() => void turnOff(service)}>{t('service.turnOff')}</Button>}
        {service && state && state.key !== 'none' && (
          <Button onPress={() => void forget()}>{t('service.forget')}</Button>
        )}
      </div>
      {isOpen && (
        <ServiceDialog
          service={service}
          onClose={() => {
            setOpen(false);
            setAsked((count) => count + 1);
          }}
        />
      )}
    </section>
  );
}

function ServiceLine({ service }: { service: Service }) {
  const { t } = useWords();
  const { kind, source, target } = service;
  return t('service.on', { kind: t(`service.kinds.${kind}`), host: hostOf(service), source, target });
}
