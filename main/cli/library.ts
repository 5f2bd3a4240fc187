/** Commands that work on the library, through the same services as the windows. */
import { join, resolve } from 'node:path';
import type { CallAnswer, CallInput, CallName, DocumentSummary } from '../../core/contract/calls.ts';
import { fill } from '../../core/locales/fill.ts';
import type { Result } from '../../core/model/result.ts';
import { libraryHome } from '../library/home.ts';
import { startServices } from '../services/client.ts';
import { sittingKeys } from '../translation/keys.ts';
import { withTranslation } from '../translation/with-translation.ts';
import type { CommandContext } from './command.ts';
import { accept } from './load.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

const SEEDS = join(resolve(import.meta.dirname, '../..'), 'seeds');

export interface Library {
  /** Throws a `Refusal` where the services answer with an error. */
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallAnswer<N>>;
  /** Answers errors as values. */
  try<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallAnswer<N>>>;
}

/** The data folder, seen from where the command was typed. */
export const homeOf = ({ folder }: Terminal): string => resolve(folder, libraryHome());

/** Opens the library of this user, works, and closes it whatever happens. */
export async function withLibrary<T>(
  { language, terminal }: CommandContext,
  work: (library: Library) => Promise<T>,
): Promise<T> {
  const home = homeOf(terminal);
  const services = withTranslation(startServices({ home, seeds: SEEDS, shell: 'web' }), sittingKeys());
  try {
    accept(language, await services.opened);
    return await work({
      ask: async (name, input) => accept(language, await services.call(name, input)),
      try: services.call,
    });
  } finally {
    await services.close();
  }
}

/** The document of that id, or else of that title. Throws a `Refusal` where there is none, or more than one. */
export async function findDocument(
  { texts }: CommandContext,
  library: Library,
  name: string,
): Promise<DocumentSummary> {
  const documents = await library.ask('library.list', {});
  const called = documents.filter((document) => document.id === name);
  if (called.length === 0) called.push(...documents.filter((document) => document.title === name));
  const [document] = called;
  if (!document) throw new Refusal(fill(texts.library.noDocument, { name }));
  if (called.length > 1) {
    const ids = called.map(({ id }) => id).join(', ');
    throw new Refusal(fill(texts.library.ambiguous, { name, ids }));
  }
  return document;
}
