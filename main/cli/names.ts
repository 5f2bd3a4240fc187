import { Checker } from '../../core/check/checker.ts';
import { clusterNames } from '../../core/clusters/clusters.ts';
import type { NameCluster, NameSpelling } from '../../core/clusters/cluster.ts';
import { sayNotice } from '../../core/locales/messages.ts';
import type { Place } from '../../core/model/flag.ts';
import type { NameGroups, RememberedName } from '../../core/model/name.ts';
import type { Segment } from '../../core/model/segment.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { findDocument, withLibrary } from './library.ts';
import { isDocumentFile, loadSource } from './load.ts';
import { paint } from './paint.ts';
import { badUsage } from './refusal.ts';
import { isFile } from './versions.ts';

export const names: Command = {
  name: 'names',
  arguments: ['DOCUMENT|SOURCE'],
  options: { values: { target: null, format: ['text', 'json'] }, switches: ['all'] },
  async run(context) {
    const { given, texts, terminal } = context;
    requireArguments(names, given, texts);
    const { segments, remembered, groups } = await chosen(context, given.arguments[0] ?? '');
    const checker = new Checker([]);
    checker.load(segments);
    const clusters = clusterNames(checker.views, { remembered, groups });
    const needs = clusters.filter(({ need }) => need !== null);
    const shown = given.isOn('all') ? clusters : needs;
    const numbers = new Map(segments.map(({ id }, at) => [id, at + 1]));
    if (given.value('format') === 'json') {
      const records = shown.map((cluster) => recordOf(cluster, numbers));
      await terminal.out(`${JSON.stringify({ names: records }, null, 2)}\n`);
    } else {
      for (const cluster of shown) await terminal.out(`${lineOf(context, cluster)}\n`);
      if (shown.length === 0) terminal.note(texts.names.none);
    }
    return needs.length > 0 ? 1 : 0;
  },
};

interface Chosen {
  readonly segments: readonly Segment[];
  readonly remembered: readonly RememberedName[];
  readonly groups: NameGroups;
}

/** A text with its English, a Muraji document, or the draft of one in the library, with what is decided there. */
async function chosen(context: CommandContext, name: string): Promise<Chosen> {
  const { given, texts, terminal, language } = context;
  const target = given.value('target');
  const isDocument = isDocumentFile(name);
  if (isDocument || (await isFile(context, name))) {
    if (target !== undefined && isDocument) throw badUsage(texts, 'together', { a: name, b: '--target' });
    const { segments, notices } = await loadSource(context, name, target);
    for (const notice of notices) terminal.note(sayNotice(language, notice));
    return { segments, remembered: [], groups: [] };
  }
  if (target !== undefined) throw badUsage(texts, 'together', { a: name, b: '--target' });
  return withLibrary(context, async (library) => {
    const { id: document } = await findDocument(context, library, name);
    const opened = await library.ask('document.open', { document });
    const groups = await library.ask('names.groups', { document });
    return { segments: opened.draft.segments, remembered: opened.names, groups };
  });
}

function lineOf(
  { texts, terminal }: CommandContext,
  { arabic, english, need, proposal }: NameCluster,
): string {
  const bold = paint(terminal.isColourful);
  const list = (spellings: readonly NameSpelling[]): string =>
    spellings.map(({ text, places }) => `${text} ×${places.length}`).join(', ') || '–';
  const decided = proposal ? ` → ${bold('bold', proposal.english)}` : '';
  return `${list(arabic)} | ${list(english)}${decided}${need ? ` (${texts.names.needs[need]})` : ''}`;
}

function recordOf(cluster: NameCluster, numbers: ReadonlyMap<string, number>): object {
  const { kind, need, proposal, remembered, arabic, english } = cluster;
  const placeOf = ({ segment, paragraph, start, end }: Place) => ({
    segment: numbers.get(segment) ?? 0,
    paragraph: paragraph + 1,
    start,
    end,
  });
  const list = (spellings: readonly NameSpelling[]) =>
    spellings.map(({ text, places }) => ({ text, places: places.map(placeOf) }));
  return {
    kind,
    need,
    proposal,
    remembered: remembered && { english: remembered.english, author: remembered.author, at: remembered.at },
    arabic: list(arabic),
    english: list(english),
  };
}
