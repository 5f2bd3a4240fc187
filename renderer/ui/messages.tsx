import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Button } from './button.tsx';
import { MessagesContext, type Message, type Messages } from './messages-context.ts';

/** Milliseconds that a message of something done stays; twice as long with an offer to undo it. */
const STAYS = 5000;

/** Short messages at the foot of the window, read out by screen readers as they come. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState<readonly (Message & { id: number })[]>([]);
  const last = useRef(0);

  const dismiss = useCallback((id: number) => setShown((all) => all.filter((one) => one.id !== id)), []);
  const say = useCallback(
    (message: Message) => {
      const id = ++last.current;
      setShown((all) => [...all.slice(-2), { ...message, id }]);
      if (message.tone === 'done') setTimeout(() => dismiss(id), message.action ? STAYS * 2 : STAYS);
    },
    [dismiss],
  );
  const messages = useMemo<Messages>(
    () => ({
      say: (text, action) => say(action ? { tone: 'done', text, action } : { tone: 'done', text }),
      note: (text) => say({ tone: 'note', text }),
      trouble: (text) => say({ tone: 'trouble', text }),
    }),
    [say],
  );

  return (
    <MessagesContext value={messages}>
      {children}
      <div className="messages" role="region" aria-label={t('app.messages')}>
        <div role="status" aria-live="polite">
          {shown.map((message) => (
            <div key={message.id} className={`message message-${message.tone}`}>
              <span className="message-text">
                {typeof message.text === 'string' ? message.text : message.text(words)}
              </span>
              {message.action && (
                <Button
                  variant="quiet"
                  onPress={() => {
                    message.action?.run();
                    dismiss(message.id);
                  }}
                >
                  {message.action.label}
                </Button>
              )}
              <AriaButton className="dots" aria-label={t('app.dismiss')} onPress={() => dismiss(message.id)}>
                <svg viewBox="0 0 16 16" aria-hidden="true" className="cross">
                  <path d="m4 4 8 8M12 4l-8 8" />
                </svg>
              </AriaButton>
            </div>
          ))}
        </div>
      </div>
    </MessagesContext>
  );
}
