import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { DocumentId, OpenDocument, SegmentChange } from '../../core/contract/calls.ts';
import { isServiceKey } from '../../core/contract/translation.ts';
import { fill } from '../../core/locales/fill.ts';
import { sayError } from '../../core/locales/messages.ts';
import { lacksEnglish } from '../../core/review/transitions.ts';
import { runDrafts, type DraftProgress } from '../../core/translation/draft-run.ts';
import { fillEmpty } from '../../core/translation/fill-empty.ts';
import { hostOf, originOf, type Service } from '../../core/translation/service.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { findDocument, withLibrary, type Library } from './library.ts';
import { Refusal } from './refusal.ts';

/** Where the key is read from: what is typed, other users of the machine can see. */
const KEY_VARIABLE = 'MURAJI_SERVICE_KEY';

export const translate: Command = {
  name: 'translate',
  arguments: ['DOCUMENT'],
  options: { values: { 'send-to': null } },
  async run(context) {
    const { given, texts, terminal, language } = context;
    requireArguments(translate, given, texts);
    return withLibrary(context, async (library) => {
      const { id: document, title } = await findDocument(context, library, given.arguments[0] ?? '');
      const { service } = (await library.ask('program.state', {})).settings;
      if (!service) throw new Refusal(sayError(language, { code: 'service-off', params: {} }));
      const { draft } = await library.ask('document.open', { document });
      const empty = draft.segments.filter(lacksEnglish);
      const host = hostOf(service);
      if (empty.length > 0 && given.value('send-to') !== host)
        throw new Refusal(fill(texts.translate.notAgreed, { count: empty.length, title, host }));
      await giveKey(context, library, service);
      const last = await run(library, document, service, empty);
      const saved = await keep(library, document, last);
      const numbers = new Map(draft.segments.map(({ id }, at) => [id, at + 1]));
      for (const { segment, error } of last.failed) {
        const number = numbers.get(segment) ?? 0;
        terminal.note(fill(texts.translate.failed, { number, error: sayError(language, error) }));
      }
      if (last.reason)
        terminal.note(fill(texts.translate.stopped, { error: sayError(language, last.reason) }));
      const left = empty.length - saved;
      await terminal.out(`${fill(texts.translate.done, { filled: saved, left, host })}\n`);
      return left > 0 ? 1 : 0;
    });
  },
};

async function giveKey({ texts }: CommandContext, library: Library, service: Service): Promise<void> {
  const key = process.env[KEY_VARIABLE];
  if (key === undefined || key === '') return;
  if (!isServiceKey(key)) throw new Refusal(fill(texts.translate.badKey, { variable: KEY_VARIABLE }));
  await library.ask('translation.set-key', { origin: originOf(service), key });
}

/** What has come stays also where the command is broken off by Ctrl-C. */
async function run(
  library: Library,
  document: DocumentId,
  service: Service,
  empty: OpenDocument['draft']['segments'],
): Promise<DraftProgress> {
  const name = randomUUID();
  const { ended, cancel } = runDrafts({
    tasks: empty.map(({ id, source }) => ({ segment: id, text: source })),
    translate: ({ text }) =>
      library.try('translation.ask', {
        ...{ document, origin: originOf(service), agrees: true, run: name, text },
      }),
    wait: (milliseconds) => setTimeout(milliseconds),
    onProgress: () => undefined,
  });
  const stop = (): void => {
    cancel();
    void library.try('translation.cancel', { run: name });
  };
  process.once('SIGINT', stop);
  try {
    return await ended;
  } finally {
    process.off('SIGINT', stop);
  }
}

/** Writes what came into segments that still have no English, an open window's work included; answers how many. */
async function keep(library: Library, document: DocumentId, { drafted }: DraftProgress): Promise<number> {
  const { draft, draftVersion: base } = await library.ask('document.open', { document });
  const changes = fillEmpty(draft.segments, drafted).map(
    ({ id, kind, state, leftOut, target }): SegmentChange => ({
      id,
      kind,
      state,
      leftOut,
      target: [...target],
    }),
  );
  if (changes.length > 0) await library.ask('draft.save', { document, base, changes });
  return changes.length;
}
