import { useState } from 'react';
import { hostOf, type Service } from '../../core/translation/service.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

type Outcome =
  | { readonly kind: 'waiting'; readonly host: string }
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: string };

interface TrialProps {
  service: Service;
  /** Empty: the key that the program has, if any. */
  keyText: string;
  /** Whether the service can be used as it is set up; else shows why not. */
  check(): boolean;
}

/** Sends a sentence that the editor typed to the service as it is being set up. */
export function Trial({ service, keyText, check }: TrialProps) {
  const words = useWords();
  const { t } = words;
  const program = useHost();
  const [sentence, setSentence] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const host = hostOf(service);

  const send = async (): Promise<void> => {
    if (!check()) return;
    setOutcome({ kind: 'waiting', host });
    const key = keyText === '' ? undefined : keyText;
    const answer = await program.call('translation.try', { service, key, text: sentence });
    setOutcome(
      answer.ok
        ? { kind: 'answered', text: answer.value }
        : { kind: 'failed', why: words.error(answer.error) },
    );
  };
  return (
    <section className="service-trial" aria-labelledby="service-trial">
      <h3 id="service-trial">{t('service.try.title')}</h3>
      <Field
        label={t('service.try.sentence')}
        hint={t('service.try.hint')}
        value={sentence}
        onChange={setSentence}
        lang="ar"
        rows={3}
        maxLength={2000}
      />
      <div>
        <Button
          isDisabled={sentence.trim() === '' || outcome?.kind === 'waiting'}
          onPress={() => void send()}
        >
          {host === '' ? t('service.try.sendNowhere') : t('service.try.send', { host })}
        </Button>
      </div>
      <div role="status">
        {outcome?.kind === 'waiting' && (
          <p className="hint">{t('service.try.waiting', { host: outcome.host })}</p>
        )}
        {outcome?.kind === 'answered' && (
          <>
            <p className="label">{t('service.try.answer')}</p>
            <p className="service-english" lang="en" dir="ltr">
              {outcome.text}
            </p>
          </>
        )}
        {outcome?.kind === 'failed' && <p className="service-failure">{outcome.why}</p>}
      </div>
    </section>
  );
}
