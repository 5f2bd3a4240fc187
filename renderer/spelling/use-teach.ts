import type { Flag } from '../../core/model/flag.ts';
import type { Session } from '../app/session-types.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useDictionary } from './use-dictionary.ts';

/** Adds the word of a flag to the library's dictionary, with an undo. */
export function useTeach(session: Session): (flag: Flag) => void {
  const { add, remove } = useDictionary(session, false);
  const { t } = useWords();
  const { say } = useMessages();
  return ({ data, text }) => {
    const word = String(data['word'] ?? text);
    void add([word]).then((isAdded) => {
      if (!isAdded) return;
      say((now) => now.t('spelling.added', { word }), {
        label: t('app.undo'),
        run: () => void remove([word]),
      });
    });
  };
}
