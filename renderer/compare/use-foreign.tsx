import { useRef, useState, type ReactNode } from 'react';
import type { SideRef } from '../app/navigation-context.ts';
import { arabicFirst, readFile } from '../dialogs/read-files.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import { OtherDocumentDialog } from './other-document-dialog.tsx';

type Take = (ref: SideRef) => void;

interface Foreign {
  chooseDocument(take: Take): void;
  /** Opens the system's file chooser: one file, or an Arabic text and its English. */
  chooseFile(take: Take): void;
  /** To be drawn somewhere. */
  readonly dialogs: ReactNode;
}

/** Texts from elsewhere: another document of the library, or files, which are read and not kept. */
export function useForeign(document: string): Foreign {
  const host = useHost();
  const words = useWords();
  const { trouble } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const takesFile = useRef<Take | null>(null);
  const [takesDocument, setTakesDocument] = useState<Take | null>(null);

  const read = async (chosen: readonly File[]): Promise<void> => {
    const [first, second] = await arabicFirst(chosen);
    if (!first) return;
    const files = await Promise.all([readFile(first), second && readFile(second)]);
    const [source, target] = files;
    if (!source.ok) return trouble(words.error(source.error));
    if (target && !target.ok) return trouble(words.error(target.error));
    const answer = await host.call('version.from-files', {
      source: source.value,
      ...(target && { target: target.value }),
    });
    if (!answer.ok) return trouble(words.error(answer.error));
    takesFile.current?.({ kind: 'file', id: crypto.randomUUID(), name: first.name, incoming: answer.value });
  };

  return {
    chooseDocument: (take) => setTakesDocument(() => take),
    chooseFile: (take) => {
      takesFile.current = take;
      input.current?.click();
    },
    dialogs: (
      <>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".txt,.md,.json,text/plain,application/json"
          onChange={({ target }) => {
            void read([...(target.files ?? [])]);
            // The same file may be chosen again, after it was changed.
            target.value = '';
          }}
        />
        {takesDocument && (
          <OtherDocumentDialog
            document={document}
            onChoose={({ id, title }) => {
              setTakesDocument(null);
              takesDocument({ kind: 'document', id, name: title });
            }}
            onClose={() => setTakesDocument(null)}
          />
        )}
      </>
    ),
  };
}
