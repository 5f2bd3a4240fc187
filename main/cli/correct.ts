import { resolve } from 'node:path';
import { TRACKED_CHANGES } from '../../core/contract/calls.ts';
import { compareTexts } from '../../core/diff/texts.ts';
import { fill } from '../../core/locales/fill.ts';
import { changedValues } from '../../core/review/changed-values.ts';
import { correct, type CorrectedSegment, type Correction } from '../../core/review/correct.ts';
import { readBytes } from '../files/read-text.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { noteAll } from './import.ts';
import { findDocument, withLibrary } from './library.ts';
import { accept } from './load.ts';
import { markOps } from './mark-ops.ts';
import { paint } from './paint.ts';

export const correctDocument: Command = {
  name: 'correct',
  arguments: ['DOCUMENT', 'FILE'],
  options: {
    values: { format: ['text', 'json'], note: null, changes: TRACKED_CHANGES },
    switches: ['dry-run'],
  },
  async run(context) {
    const { given, texts, terminal, language } = context;
    requireArguments(correctDocument, given, texts);
    const [name = '', file = ''] = given.arguments;
    const bytes = accept(language, await readBytes(resolve(terminal.folder, file), file));
    const changes = TRACKED_CHANGES.find((known) => known === given.value('changes'));
    const isDry = given.isOn('dry-run');
    const { correction, revision } = await withLibrary(context, async (library) => {
      const { id: document } = await findDocument(context, library, name);
      const { arabic, notices } = await library.ask('arabic.from-file', {
        file: { name: file, base64: bytes.toString('base64') },
        ...(changes && { changes }),
      });
      noteAll(context, notices);
      const { draft, former, draftVersion: base } = await library.ask('document.open', { document });
      const outcome = correct(draft.segments, new Map(Object.entries(former)), arabic, () => '');
      if (isDry || outcome.isNothing) return { correction: outcome, revision: null };
      const input = { document, base, arabic: [...arabic], note: given.value('note') ?? '' };
      const { revisions } = await library.ask('document.correct', input);
      return { correction: outcome, revision: revisions[0]?.number ?? null };
    });
    const isJson = given.value('format') === 'json';
    await terminal.out(
      isJson ? `${JSON.stringify(recordOf(correction, revision), null, 2)}\n` : say(context, correction),
    );
    if (isDry && !isJson) await terminal.out(`${texts.correct.dryRun}\n`);
    else if (revision !== null && !isJson) await terminal.out(`${fill(texts.correct.done, { revision })}\n`);
    return 0;
  },
};

const isTold = ({ fate, isMoved }: CorrectedSegment): boolean =>
  fate !== 'absent' && (fate !== 'unchanged' || isMoved);

/** Each segment that is not as it was, under its number in the new order; then the counts. */
function say({ texts, terminal }: CommandContext, { segments, counts, isNothing }: Correction): string {
  if (isNothing) return `${texts.correct.nothing}\n`;
  const marked = markOps(terminal.isColourful);
  const bold = paint(terminal.isColourful);
  const parts = segments.flatMap((entry, at) => {
    if (!isTold(entry)) return [];
    const { segment, fate, isMoved, before } = entry;
    const words = [
      ...(fate === 'unchanged' || fate === 'absent' ? [] : [texts.correct.fates[fate]]),
      ...(isMoved ? [texts.correct.moved] : []),
      ...valuesOf(entry).map((values) => fill(texts.correct.values, values)),
    ];
    const arabic =
      fate === 'changed' && before !== null
        ? compareTexts([before], [segment.source])
            .pairs.map(({ ops }) => marked(ops))
            .join('\n')
        : segment.source;
    return [`${bold('bold', `# ${at + 1}  ${words.join(', ')}`)}\n${arabic}\n`];
  });
  return [...parts, `${fill(texts.correct.summary, counts)}\n`].join('\n');
}

function valuesOf({ fate, before, segment }: CorrectedSegment): { before: string; after: string }[] {
  if (fate !== 'changed' || before === null) return [];
  const values = changedValues(before, segment.source);
  if (values.before.length + values.after.length === 0) return [];
  return [{ before: values.before.join('، ') || '–', after: values.after.join('، ') || '–' }];
}

function recordOf({ segments, counts, isNothing }: Correction, revision: number | null) {
  return {
    format: 'muraji-correction',
    version: 1,
    revision,
    isNothing,
    counts,
    segments: segments.flatMap((entry, at) => {
      if (!isTold(entry)) return [];
      const { segment, fate, isMoved, before } = entry;
      const changed = fate === 'changed' && before !== null;
      return {
        number: at + 1,
        fate,
        moved: isMoved,
        before,
        source: segment.source,
        target: segment.target,
        ...(changed && { values: changedValues(before, segment.source) }),
      };
    }),
  };
}
