import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { DEFAULT_APPEARANCE } from '../../core/contract/appearance.ts';
import type { Language, ProgramState } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import type { ErrorValue, Result } from '../../core/model/result.ts';
import { HostContext } from '../host/host-context.ts';
import { createI18n } from '../i18n/i18n.ts';
import { localeTag } from '../i18n/locale-tag.ts';
import { useWords } from '../i18n/use-words.ts';
import { Recovery } from '../safety/recovery.tsx';
import { Commands, CommandsContext } from '../palette/command.ts';
import { MessagesProvider } from '../ui/messages.tsx';
import { LoadingState } from '../ui/state.tsx';
import { Frame } from './frame.tsx';
import { fetchAhead } from './fetch-ahead.ts';
import { followLook, loadArabicLetters, showLanguage, showType } from './look.ts';
import { NavigationProvider } from './navigation.tsx';
import { DocumentProvider } from './document.tsx';
import { ProgramContext, type Program } from './program-context.ts';

/** The language to speak before the program has said which one is set. */
const browserLanguage = (): Language => (navigator.language.startsWith('ar') ? 'ar' : 'en');

/** Asks the program for its state and settings, then shows the interface in that language and look. */
export function Start({ host }: { host: Host }) {
  const [answer, setAnswer] = useState<Result<ProgramState> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [i18n] = useState(() => createI18n(browserLanguage()));
  const [commands] = useState(() => new Commands());

  useEffect(() => {
    let current = true;
    void host.call('program.state', {}).then((state) => current && setAnswer(state));
    return () => {
      current = false;
    };
  }, [host, attempt]);

  const settings = answer?.ok ? answer.value.settings : null;
  const language = settings?.language ?? browserLanguage();
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    void i18n.changeLanguage(language);
    showLanguage(language, i18n.t('app.name'));
  }, [i18n, language]);
  const appearance = settings?.appearance ?? DEFAULT_APPEARANCE;
  const { contrast } = appearance;
  useEffect(() => followLook(theme, contrast), [theme, contrast]);
  // Before children measure their rows.
  useLayoutEffect(() => showType(appearance), [appearance]);
  useEffect(loadArabicLetters, []);
  useEffect(fetchAhead, []);

  const program = useMemo<Program | null>(() => {
    if (!answer?.ok) return null;
    const state = answer.value;
    return {
      state,
      settings: state.settings,
      async change(change) {
        const put = (settings: ProgramState['settings']) =>
          setAnswer((now) => (now?.ok ? { ok: true, value: { ...now.value, settings } } : now));
        put({ ...state.settings, ...change });
        const stored = await host.call('settings.save', change);
        return stored.ok ? null : stored.error;
      },
    };
  }, [answer, host]);

  const again = () => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  };
  return (
    <I18nextProvider i18n={i18n}>
      <AriaI18nProvider locale={localeTag(language)}>
        {program ? (
          <HostContext value={host}>
            <ProgramContext value={program}>
              <MessagesProvider>
                <CommandsContext value={commands}>
                  <NavigationProvider>
                    <DocumentProvider>
                      <Frame />
                    </DocumentProvider>
                  </NavigationProvider>
                </CommandsContext>
              </MessagesProvider>
            </ProgramContext>
          </HostContext>
        ) : (
          <Starting host={host} error={answer?.ok === false ? answer.error : null} onRetry={again} />
        )}
      </AriaI18nProvider>
    </I18nextProvider>
  );
}

interface StartingProps {
  host: Host;
  error: ErrorValue | null;
  onRetry(): void;
}

function Starting({ host, error, onRetry }: StartingProps) {
  const words = useWords();
  if (!error) return <LoadingState words={words.t('app.loading')} />;
  return <Recovery host={host} error={error} onRetry={onRetry} />;
}
