import { useEffect, useRef } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { useDocuments } from '../app/document-context.ts';
import { isOfDocument, useNavigation } from '../app/navigation-context.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import type { DocumentTab } from './open-tabs.ts';
import './tabs.css';

/** The open documents, once there are several. Arrow keys walk them, Delete closes one. */
export function TabStrip() {
  const { t } = useWords();
  const { view } = useNavigation();
  const { tabs } = useDocuments();
  if (tabs.tabs.length < 2) return null;
  return (
    <nav className="tab-strip" aria-label={t('tabs.label')}>
      <Toolbar className="tab-strip-tabs" aria-label={t('tabs.label')}>
        {tabs.tabs.map((tab) => (
          <DocumentTabView
            key={tab.document}
            tab={tab}
            isFront={tab.document === tabs.front}
            isShown={tab.document === tabs.front && isOfDocument(view)}
          />
        ))}
      </Toolbar>
    </nav>
  );
}

interface DocumentTabViewProps {
  tab: DocumentTab;
  isFront: boolean;
  /** In front, and no other place of the program is looked at. */
  isShown: boolean;
}

function DocumentTabView({ tab, isFront, isShown }: DocumentTabViewProps) {
  const { t } = useWords();
  const { view } = useNavigation();
  const { goTo, close, tabs, sessionOf } = useDocuments();
  const element = useRef<HTMLDivElement>(null);
  const { document, state } = tab;
  const title = tab.title || t('tabs.untitled');
  useEffect(() => {
    if (isFront) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isFront]);
  /** Gives the keyboard to the text in front, now or once that is shown. */
  const toText = (): void => {
    element.current?.querySelector('button')?.blur();
    if (isOfDocument(view) && tabs.front !== null && !isFront) sessionOf(tabs.front)?.focusEditor();
  };
  return (
    <div
      ref={element}
      className={isShown ? 'document-tab document-tab-shown' : 'document-tab'}
      // The middle button closes; its press must not begin to scroll.
      onMouseDown={(event) => event.button === 1 && event.preventDefault()}
      onAuxClick={(event) => event.button === 1 && void close(document)}
      onKeyDown={(event) => {
        if (event.key !== 'Delete') return;
        toText();
        void close(document);
      }}
    >
      <Button
        className="document-tab-title"
        {...(isShown && { 'aria-current': 'page' })}
        onPress={() => {
          toText();
          if (isShown && state.kind === 'open') state.session.focusEditor();
          else goTo(document);
        }}
      >
        <span className="document-tab-words" dir="auto" title={title}>
          {title}
        </span>
        {state.kind === 'open' && <TabMark session={state.session} />}
      </Button>
      <Button
        className="dots document-tab-close"
        excludeFromTabOrder
        aria-label={t('tabs.close', { title })}
        onPress={() => void close(document)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" className="cross">
          <path d="m4.5 4.5 7 7M11.5 4.5l-7 7" />
        </svg>
      </Button>
    </div>
  );
}

/** What is not on disk, by shape and in words; nothing where everything is. */
function TabMark({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { saved } = useSnapshot(session, 'saved');
  if (saved === 'saved') return null;
  return (
    <span className={`saved saved-${saved}`}>
      <span className="saved-dot" aria-hidden="true" />
      <span className="unseen">{t(`tabs.${saved}`)}</span>
    </span>
  );
}
