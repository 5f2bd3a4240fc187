import { createContext, useContext } from 'react';
import type { Words } from '../i18n/use-words.ts';

/** What is said, or how it is said in whichever language the interface speaks while it is shown. */
export type Said = string | ((words: Words) => string);

export interface Message {
  tone: 'done' | 'note' | 'trouble';
  text: Said;
  action?: { label: string; run(): void };
}

export interface Messages {
  /** Something is done; goes away by itself. The action is a second thought, such as undoing it. */
  say(text: Said, action?: Message['action']): void;
  /** Something worth knowing; stays until dismissed. */
  note(text: Said): void;
  /** Something did not work; stays until dismissed. */
  trouble(text: Said): void;
}

export const MessagesContext = createContext<Messages>({
  say: () => undefined,
  note: () => undefined,
  trouble: () => undefined,
});

export const useMessages = (): Messages => useContext(MessagesContext);
