import { createContext, useContext } from 'react';

export interface Message {
  tone: 'done' | 'trouble';
  text: string;
  action?: { label: string; run(): void };
}

export interface Messages {
  /** Something is done; goes away by itself. The action is a second thought, such as undoing it. */
  say(text: string, action?: Message['action']): void;
  /** Something did not work; stays until dismissed. */
  trouble(text: string): void;
}

export const MessagesContext = createContext<Messages>({ say: () => undefined, trouble: () => undefined });

export const useMessages = (): Messages => useContext(MessagesContext);
