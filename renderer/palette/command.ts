import { createContext, useContext, useEffect, useRef } from 'react';

/** Commands that the palette can carry out, in the order it lists them. */
const COMMAND_IDS = [
  'nextFlag',
  'previousFlag',
  'nextLook',
  'previousLook',
  'nextUnclear',
  'previousUnclear',
  'confirmEntry',
  'addComment',
  'nextQuery',
  'previousQuery',
  'applyFix',
  'dismissFlag',
  'confirm',
  'leaveOut',
  'nextUnreviewed',
  'previousUnreviewed',
  'nextMatch',
  'previousMatch',
  'copyNumber',
  'joinNext',
  'splitNext',
  'giveUp',
  'giveDown',
  'insertTerm',
  'addTerm',
  'readArabic',
  'nextChange',
  'previousChange',
  'takeChange',
  'goTo',
  'outline',
  'filter',
  'fold',
  'find',
  'replace',
  'nextHit',
  'previousHit',
  'insertMatch',
  'fillFromMemory',
  'fillFromService',
  'concordance',
  'undo',
  'redo',
  'saveRevision',
  'export',
  'exportChanges',
  'handOver',
  'signOff',
  'backToWork',
  'findDocument',
  'nextTab',
  'previousTab',
  'tabOn',
  'tabBack',
  'closeTab',
  'openClosed',
  'newDocument',
  'review',
  'compare',
  'names',
  'library',
  'terms',
  'quality',
  'settings',
  'largerType',
  'smallerType',
  'sheet',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

export interface Command {
  readonly id: CommandId;
  run(): void;
}

/** What the parts of the window offer at this moment. */
export class Commands {
  readonly #sources = new Set<() => readonly Command[]>();

  /** Returns how to stop offering. */
  offer(source: () => readonly Command[]): () => void {
    this.#sources.add(source);
    return () => this.#sources.delete(source);
  }

  all(): readonly Command[] {
    return [...this.#sources]
      .flatMap((source) => source())
      .sort((a, b) => COMMAND_IDS.indexOf(a.id) - COMMAND_IDS.indexOf(b.id));
  }
}

export const CommandsContext = createContext<Commands | null>(null);

export function useOffered(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('useOffered outside of CommandsContext');
  return commands;
}

/** Offers commands to the palette as long as the part of the window that knows them is there and active. */
export function useOffer(offered: () => readonly Command[], active = true): void {
  const commands = useOffered();
  const latest = useRef(offered);
  useEffect(() => {
    latest.current = offered;
  });
  useEffect(() => (active ? commands.offer(() => latest.current()) : undefined), [commands, active]);
}
