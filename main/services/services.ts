import type { ZodError } from 'zod';
import { CALLS, type CallAnswer, type CallInput, type CallName } from '../../core/contract/calls.ts';
import { fail, type Result } from '../../core/model/result.ts';
import { binCalls } from './bin.ts';
import type { Context, Handlers } from './context.ts';
import { commentCalls } from './comments.ts';
import { correctionCalls } from './corrections.ts';
import { dismissalCalls } from './dismissals.ts';
import { dictionaryCalls } from './dictionary.ts';
import { documentCalls } from './documents.ts';
import { draftCalls } from './drafts.ts';
import { exportCalls } from './exports.ts';
import { glossaryCalls } from './glossary.ts';
import { documentListCalls } from './document-list.ts';
import { historyFlagCalls } from './history-flags.ts';
import { importCalls } from './imports.ts';
import type { TranslationCall } from '../translation/calls.ts';
import type { KeeperCall } from './keeper.ts';
import { nameCalls } from './names.ts';
import { memoryCalls } from './memory.ts';
import { ownRuleCalls } from './own-rules.ts';
import { profileCalls } from './profiles.ts';
import { pulseCalls } from './pulse.ts';
import { qualityReader } from './quality-reader.ts';
import { qualityCalls } from './quality.ts';
import { revisionCalls } from './revisions.ts';
import { segmentHistoryCalls } from './segment-history.ts';
import { settingsCalls } from './settings.ts';
import { textSearchCalls } from './text-search.ts';
import { stageCalls } from './stages.ts';

/** Calls that need an open library; the rest is the keeper's and the translation service's. */
export type LibraryCall = Exclude<CallName, KeeperCall | TranslationCall>;

export interface Services<Known extends CallName = LibraryCall> {
  call<N extends Known>(name: N, input: CallInput<N>): Promise<Result<CallAnswer<N>>>;
  /** For shells that pass on what a window sent: nothing about name and input is known yet. */
  callUnknown(name: string, input: unknown): Promise<Result<unknown>>;
}

/** Every use case of an open library behind its call. */
export function createServices(context: Context): Services<LibraryCall> {
  const readQuality = qualityReader();
  return dispatch<LibraryCall>({
    ...settingsCalls(context),
    ...documentCalls(context),
    ...documentListCalls(context),
    ...draftCalls(context),
    ...dismissalCalls(context),
    ...commentCalls(context),
    ...dictionaryCalls(context),
    ...stageCalls(context),
    ...profileCalls(context),
    ...ownRuleCalls(context),
    ...nameCalls(context),
    ...glossaryCalls(context),
    ...qualityCalls(context, readQuality),
    ...revisionCalls(context),
    ...segmentHistoryCalls(context),
    ...historyFlagCalls(context),
    ...importCalls(context),
    ...correctionCalls(context),
    ...exportCalls(context, readQuality),
    ...pulseCalls(context),
    ...binCalls(context),
    ...textSearchCalls(context),
    ...memoryCalls(context),
  });
}

/** Checks inputs and answers calls. Never rejects: what nobody foresaw is answered `internal`. */
export function dispatch<Known extends CallName>(handlers: Handlers<Known>): Services<Known> {
  const answer = async <N extends Known>(name: N, input: unknown): Promise<Result<CallAnswer<N>>> => {
    const parsed = CALLS[name].input.safeParse(input);
    if (!parsed.success) return refuse(name, input, parsed.error);
    try {
      // The schema of the same name made the data; the types of a union of calls cannot say so.
      return await handlers[name](parsed.data as CallInput<N>);
    } catch (error) {
      return fail('internal', { call: name, cause: String(error) });
    }
  };
  const isKnown = (name: string): name is Known => Object.hasOwn(handlers, name);
  return {
    call: answer,
    callUnknown: (name, input) =>
      isKnown(name) ? answer(name, input) : Promise.resolve(fail('bad-request', { path: '', call: name })),
  };
}

/** Text that is too long is told in the words of files that are too large, a million characters as a megabyte. */
const MILLION = 1_000_000;

function refuse(call: CallName, input: unknown, error: ZodError) {
  const issue = error.issues[0];
  const path = issue?.path.join('.') ?? '';
  if (issue?.code === 'too_big' && (path === 'source' || path === 'target')) {
    const text = (input as Readonly<Record<typeof path, string>>)[path];
    return fail('file-too-large', {
      limit: Number(issue.maximum) / MILLION,
      size: Math.ceil((text.length / MILLION) * 10) / 10,
    });
  }
  return fail('bad-request', { call, path, problem: issue?.code ?? '' });
}
