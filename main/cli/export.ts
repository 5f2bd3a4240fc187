import { resolve } from 'node:path';
import type { Comment } from '../../core/comments/comment.ts';
import { EXPORT_FORMATS, type OutgoingFile } from '../../core/contract/outgoing.ts';
import { fileAbout } from '../../core/formats/redline-version.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { fill } from '../../core/locales/fill.ts';
import { sayNotice } from '../../core/locales/messages.ts';
import { NO_HOUSE_RULES } from '../../core/model/house-rules.ts';
import { NO_PROFILE } from '../../core/model/profile.ts';
import { standingTarget } from '../../core/model/segment.ts';
import type { StageKind } from '../../core/stage/stage.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { cleanFile, contentOf, flagListFile } from '../formats/outgoing.ts';
import { flagsOf, type FollowedRules } from '../services/flag-lists.ts';
import type { NamedVersion } from '../services/named-versions.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { accept, isDocumentFile, loadSource } from './load.ts';
import { badUsage, Refusal } from './refusal.ts';
import { isFile, withVersions } from './versions.ts';

export const exportText: Command = {
  name: 'export',
  arguments: ['DOCUMENT|SOURCE'],
  options: {
    values: { target: null, format: EXPORT_FORMATS, out: null, revision: null, sidecar: null },
    switches: ['arabic', 'comments'],
  },
  async run(context) {
    const { given, texts, terminal, language } = context;
    requireArguments(exportText, given, texts);
    const format = EXPORT_FORMATS.find((known) => known === given.value('format'));
    if (!format) throw badUsage(texts, 'missing', { what: '--format' });
    const [name = ''] = given.arguments;
    const named = await chosen(context, name);
    const { title, version, about } = named;
    const hasEnglish = version.segments.some((segment) => standingTarget(segment).length > 0);
    if (!hasEnglish && format !== 'json') throw new Refusal(`${name}: ${texts.export.noEnglish}`);
    const stamp = { author: about.author, at: about.at ?? Date.now() };
    const comments = given.isOn('comments') ? named.comments : [];
    const { document } = named;
    const look = { arabic: given.isOn('arabic'), comments, ...(document !== undefined && { document }) };
    const file = cleanFile(title, version, format, look, stamp, redlineWords(language));

    await put(context, file, given.value('out'));
    if (named.stage === 'handed-over' || named.stage === 'changed')
      terminal.note(texts.export.unsigned[named.stage]);
    const sidecar = given.value('sidecar');
    if (sidecar !== undefined) {
      const list = await flagsOf(named, named, Date.now());
      const listFormat = /\.html?$/iu.test(sidecar) ? 'html' : 'json';
      await put(context, flagListFile(list, listFormat, redlineWords(language)), sidecar);
    }
    const { controlsRemoved: controls, leftOut, missing } = file.counts ?? NO_COUNTS;
    if (controls + leftOut + missing > 0) {
      terminal.note(fill(texts.export.counts, { controls, leftOut, missing }));
    }
    return 0;
  },
};

const NO_COUNTS = { controlsRemoved: 0, leftOut: 0, missing: 0 };

/** Into a file where one is named, else to standard output, which takes text alone. */
async function put(context: CommandContext, file: OutgoingFile, out: string | undefined): Promise<void> {
  const { texts, terminal, language } = context;
  const content = contentOf(file);
  if (out !== undefined) {
    accept(language, await writeFileWhole(resolve(terminal.folder, out), content));
    terminal.note(fill(texts.export.written, { file: out }));
  } else if (typeof content === 'string') await terminal.out(content);
  else throw badUsage(texts, 'missing', { what: '--out' });
}

interface Chosen extends NamedVersion, FollowedRules {
  readonly document?: string;
  readonly comments: readonly Comment[];
  readonly stage: StageKind | null;
}

/** A text with its English, or a version of a document. */
async function chosen(context: CommandContext, name: string): Promise<Chosen> {
  const { given, texts, terminal, language } = context;
  const target = given.value('target');
  const revision = given.value('revision');
  if (isDocumentFile(name) || !(await isFile(context, name))) {
    if (target !== undefined) throw badUsage(texts, 'together', { a: name, b: '--target' });
    return withVersions(
      context,
      name,
      async ({ document, title, profile, house, comments, stage, read }) => ({
        ...(document !== undefined && { document }),
        title,
        profile,
        house,
        comments,
        stage,
        ...(await read(revision ?? 'draft', '--revision')),
      }),
    );
  }
  if (revision !== undefined) throw badUsage(texts, 'together', { a: name, b: '--revision' });
  const { title, segments, dismissals, notices } = await loadSource(context, name, target);
  for (const notice of notices) terminal.note(sayNotice(language, notice));
  const version = { segments, dismissals };
  const rules = { profile: NO_PROFILE, house: NO_HOUSE_RULES };
  return { title, about: fileAbout(name), version, ...rules, comments: [], stage: null };
}
