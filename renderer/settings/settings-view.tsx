import { lazy, Suspense, useState } from 'react';
import { LANGUAGES, type Settings } from '../../core/contract/calls.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useProgram } from '../app/program-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { BackupsSection } from '../safety/backups-section.tsx';
import { DictionarySection } from '../spelling/dictionary-section.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { AppearanceSection } from './appearance-section.tsx';
import './settings.css';

/** The catalogue is fetched with the settings, not with the program. */
const LibraryRules = lazy(() =>
  import('../rules/library-rules.tsx').then((module) => ({ default: module.LibraryRules })),
);

const BookSection = lazy(() =>
  import('../names/book-section.tsx').then((module) => ({ default: module.BookSection })),
);

const LibraryMemory = lazy(() =>
  import('../memory/library-memory.tsx').then((module) => ({ default: module.LibraryMemory })),
);

const ServiceSection = lazy(() =>
  import('../translation/service-section.tsx').then((module) => ({ default: module.ServiceSection })),
);

/** Every setting takes effect as it is chosen and is stored at once. */
export function SettingsView() {
  const { t } = useWords();
  const { state, settings, change } = useProgram();
  const { openDialog } = useNavigation();
  const { trouble } = useMessages();

  const keep = async (part: Partial<Settings>) => {
    const error = await change(part);
    if (error) trouble((now) => now.t('settings.failed', { why: now.error(error) }));
  };

  return (
    <div className="settings">
      <div className="settings-page">
        <Choice
          label={t('settings.language')}
          value={settings.language}
          onChange={(language) => void keep({ language })}
          options={LANGUAGES.map((id) => ({ id, label: t(`settings.languages.${id}`) }))}
        />
        <Author author={settings.author} onChange={(author) => void keep({ author })} />
        <AppearanceSection settings={settings} change={(part) => void keep(part)} />
        <BackupsSection />
        <Suspense fallback={<p className="hint">{t('rules.loading')}</p>}>
          <LibraryMemory />
          <ServiceSection />
          <LibraryRules />
          <BookSection />
        </Suspense>
        <DictionarySection />
        <section className="settings-about" aria-labelledby="settings-about">
          <h2 id="settings-about">{t('settings.about')}</h2>
          <dl>
            <dt>{t('settings.version')}</dt>
            <dd>{state.version}</dd>
            <dt>{t('settings.home')}</dt>
            <dd>
              <code className="own-direction" dir="ltr">
                {state.home}
              </code>
            </dd>
            <dt>{t('settings.shortcuts')}</dt>
            <dd>
              <Button keys="F1" onPress={() => openDialog('shortcuts')}>
                {t('settings.showShortcuts')}
              </Button>
            </dd>
          </dl>
        </section>
      </div>
    </div>
  );
}

/** The name is stored when the field is left, not at each letter. */
function Author({ author, onChange }: { author: string; onChange(author: string): void }) {
  const { t } = useWords();
  const [name, setName] = useState(author);
  const leave = () => {
    if (name.trim() !== author) onChange(name.trim());
  };
  return (
    <div className="settings-author">
      <Field
        label={t('settings.author')}
        hint={t('settings.authorHint')}
        value={name}
        onChange={setName}
        maxLength={200}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
    </div>
  );
}
