import { useState, type ReactNode } from 'react';
import { useProgram } from '../app/program-context.ts';
import type { isControlWith } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../ui/field.tsx';

interface Signature {
  /** Asks for the editor's name, the system's offered; null where it is known. */
  field(onKeyDown: (event: Parameters<typeof isControlWith>[0]) => void): ReactNode;
  /** Keeps the name before something is signed with it. */
  sign(): Promise<void>;
}

/** For dialogs that put a name to something: nothing is signed by a name that nobody gave. */
export function useSignature(): Signature {
  const { t } = useWords();
  const { state, settings, change } = useProgram();
  const [name, setName] = useState(state.userName);
  const isKnown = settings.author !== '';
  return {
    field: (onKeyDown) =>
      isKnown ? null : (
        <Field
          label={t('settings.author')}
          hint={t('settings.authorAsked')}
          value={name}
          onChange={setName}
          maxLength={200}
          onKeyDown={onKeyDown}
        />
      ),
    sign: async () => {
      // Where the name cannot be stored, what is signed cannot be either, and says why.
      if (!isKnown && name.trim() !== '') await change({ author: name.trim() });
    },
  };
}
