import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { isControlWith } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { useOffer } from '../palette/command.ts';
import type { DocumentSession } from '../review/session.ts';
import { useGlossary } from '../terms/use-glossary.ts';
import { wordsInFocus, wordsUnder, type AskedWords } from './asked-words.ts';
import { Interlinear } from './interlinear.tsx';
import { ProposedWords } from './proposed-words.tsx';
import { Meanings } from './reading-lines.tsx';
import './reading.css';
import { useExplained } from './use-explained.ts';
import { usePointerRest } from './use-pointer-rest.ts';

interface Asked extends AskedWords {
  /** Asked by key it takes the keyboard, until Escape; under the pointer it is there as long as that rests. */
  readonly by: 'key' | 'pointer';
}

/**
 * Tells how flagged, paired and agreed words of the Arabic are read and what they say: where the pointer rests on them,
 * and by Ctrl/Cmd+I of what the editor looks at.
 */
export function ReadingHelp({ session, active }: { session: DocumentSession; active: boolean }) {
  const { t } = useWords();
  const { glossary } = useGlossary();
  const [asked, setAsked] = useState<Asked | null>(null);
  const anchor = useRef<HTMLSpanElement>(null);

  const ask = () => {
    const words = wordsInFocus(session);
    if (words) setAsked({ ...words, by: 'key' });
  };
  useOffer(() => [{ id: 'readArabic', run: ask }], active);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isInDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
    if (event.isComposing || isInDialog) return;
    if (event.key === 'Escape' && asked) setAsked(null);
    if (!isControlWith(event, 'i')) return;
    event.preventDefault();
    event.stopPropagation();
    ask();
  });
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [active]);
  usePointerRest(active && asked?.by !== 'key', {
    rests: (event) => {
      const words = wordsUnder(session, glossary, event);
      if (words) setAsked({ ...words, by: 'pointer' });
      return words !== null;
    },
    leaves: () => setAsked((now) => (now?.by === 'key' ? now : null)),
    within: (target) => target.closest('.reading-help') !== null,
  });

  const close = () => {
    if (asked?.by === 'key') session.focusEditor();
    setAsked(null);
  };
  const box = asked?.box;
  return (
    <>
      {box && (
        <span
          ref={anchor}
          className="reading-anchor"
          aria-hidden="true"
          style={{
            insetInlineStart: box.x,
            insetBlockStart: box.y,
            inlineSize: box.width,
            blockSize: box.height,
          }}
        />
      )}
      {active && asked && (
        <Popover
          key={`${asked.by} ${asked.segment} ${asked.text}`}
          className="popover reading-help"
          triggerRef={anchor}
          isOpen
          isNonModal={asked.by === 'pointer'}
          onOpenChange={(open) => !open && close()}
          placement="bottom"
          aria-label={t('reading.title')}
        >
          {asked.by === 'key' ? (
            <Dialog className="reading-body" aria-label={t('reading.title')}>
              <Explanation session={session} asked={asked} />
            </Dialog>
          ) : (
            <div className="reading-body">
              <Explanation session={session} asked={asked} />
            </div>
          )}
        </Popover>
      )}
    </>
  );
}

function Explanation({ session, asked: { text, flag } }: { session: DocumentSession; asked: AskedWords }) {
  const { t } = useWords();
  const explained = useExplained(session, text);
  if (!explained) return <p className="reading-waits">{t('reading.loading')}</p>;
  return (
    <>
      <Interlinear explained={explained} />
      {explained.words.length > 1 && explained.literal !== null && (
        <p>
          <span className="reading-name">{t('reading.literally')}</span>{' '}
          <bdi lang="en">{explained.literal}</bdi>
        </p>
      )}
      {flag && <ProposedWords session={session} flag={flag} />}
      <Meanings explained={explained} />
      {explained.isApproximate && <p className="reading-about">{t('reading.aboutLong')}</p>}
    </>
  );
}
