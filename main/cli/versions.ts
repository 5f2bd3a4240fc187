/** Versions that a command compares or writes: of a document of the library or of a document file, or two files. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Comment } from '../../core/comments/comment.ts';
import type { StoredDocument } from '../../core/formats/document-file.ts';
import {
  draftAbout,
  fileAbout,
  notesBetween,
  revisionAbout,
  type RedlineVersion,
} from '../../core/formats/redline-version.ts';
import {
  redlineOfTexts,
  redlineOfVersions,
  type Redline,
  type VersionsInput,
} from '../../core/formats/redline.ts';
import { fill } from '../../core/locales/fill.ts';
import { NO_HOUSE_RULES, type HouseRules } from '../../core/model/house-rules.ts';
import { NO_PROFILE, type Profile } from '../../core/model/profile.ts';
import type { Version } from '../../core/model/revision.ts';
import type { StageKind } from '../../core/stage/stage.ts';
import { consequenceReader } from '../services/redlines.ts';
import { rulesFor } from '../services/rules-for.ts';
import type { CommandContext } from './command.ts';
import { findDocument, withLibrary } from './library.ts';
import { isDocumentFile, loadDocumentFile, loadParagraphs } from './load.ts';
import { badUsage, Refusal } from './refusal.ts';

/** Two files: by segments where both are Muraji documents of the same Arabic, else as texts. */
export async function redlineOfFiles(context: CommandContext, old: string, now: string): Promise<Redline> {
  const input = { title: '', before: fileAbout(old), after: fileAbout(now), notes: [] };
  if (isDocumentFile(old) && isDocumentFile(now)) {
    const [was, is] = [await loadDocumentFile(context, old), await loadDocumentFile(context, now)];
    if (isSameArabic(was.draft, is.draft)) {
      const rules = { profile: NO_PROFILE, house: NO_HOUSE_RULES };
      return checked({ ...input, title: is.title }, was.draft, is.draft, rules);
    }
  }
  return redlineOfTexts(input, await loadParagraphs(context, old), await loadParagraphs(context, now));
}

interface Named {
  readonly about: RedlineVersion;
  readonly version: Version;
}

interface Versions {
  /** Id in the library; missing for a file. */
  readonly document?: string;
  readonly title: string;
  readonly profile: Profile;
  /** What the editors of its library have settled; nothing for a file. */
  readonly house: HouseRules;
  readonly revisions: readonly RedlineVersion[];
  readonly comments: readonly Comment[];
  /** Null for a file. */
  readonly stage: StageKind | null;
  /** @param name `draft`, `latest` or the number of a revision; a `Refusal` where there is none */
  read(name: string, option: string): Promise<Named>;
}

/** Two versions of one document. */
export async function redlineOfDocument(
  context: CommandContext,
  name: string,
  from: string,
  to: string,
): Promise<Redline> {
  return withVersions(context, name, async ({ title, profile, house, revisions, comments, read }) => {
    const [before, after] = [await read(from, '--from'), await read(to, '--to')];
    const notes = notesBetween(revisions, before.about, after.about);
    const input = { title, before: before.about, after: after.about, notes };
    return checked({ ...input, comments }, before.version, after.version, { profile, house });
  });
}

/** The versions of a document of the library (its id or title) or of a document file, while `work` runs. */
export async function withVersions<T>(
  context: CommandContext,
  name: string,
  work: (versions: Versions) => Promise<T>,
): Promise<T> {
  if (isDocumentFile(name) && (await isFile(context, name))) {
    return work(versionsOfFile(context, await loadDocumentFile(context, name)));
  }
  return withLibrary(context, async (library) => {
    const { id: document, updatedAt } = await findDocument(context, library, name);
    const { title, profile, draft, ownRules, names } = await library.ask('document.open', { document });
    const { terms } = await library.ask('glossary.read', { known: null });
    const revisions = await library.ask('revision.list', { document });
    const comments = await library.ask('comment.list', { document });
    const { kind: stage } = await library.ask('stage.read', { document });
    const { settings } = await library.ask('program.state', {});
    return work({
      document,
      title,
      profile,
      house: { own: ownRules, names, terms: terms ?? [] },
      revisions: revisions.map(revisionAbout),
      comments,
      stage,
      read: async (chosen, option) => {
        const number = revisionNumber(context, chosen, option, revisions[0]?.number ?? 0);
        if (number === null) return { about: draftAbout(settings.author, updatedAt), version: draft };
        const revision = revisions.find((each) => each.number === number);
        if (!revision) throw new Refusal(fill(context.texts.library.noRevision, { name: chosen }));
        const version = { kind: 'revision', id: revision.id } as const;
        return {
          about: revisionAbout(revision),
          version: await library.ask('version.read', { document, version }),
        };
      },
    });
  });
}

function versionsOfFile(
  context: CommandContext,
  { title, draft, revisions, comments }: StoredDocument,
): Versions {
  const abouts = revisions.map((revision, at) => revisionAbout({ ...revision, number: at + 1 }));
  return {
    title,
    profile: NO_PROFILE,
    house: NO_HOUSE_RULES,
    revisions: abouts,
    comments,
    stage: null,
    read: (chosen, option) => {
      const number = revisionNumber(context, chosen, option, revisions.length);
      if (number === null) {
        return Promise.resolve({ about: draftAbout('', abouts.at(-1)?.at ?? null), version: draft });
      }
      const [revision, about] = [revisions[number - 1], abouts[number - 1]];
      if (!revision || !about) throw new Refusal(fill(context.texts.library.noRevision, { name: chosen }));
      return Promise.resolve({ about, version: revision.version });
    },
  };
}

/** Whether there is a file (or pipe) of that name. */
export async function isFile({ terminal }: CommandContext, name: string): Promise<boolean> {
  return stat(resolve(terminal.folder, name)).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}

/** Null for the draft. Throws a `Refusal` for what is no name of a version. */
function revisionNumber(
  { texts }: CommandContext,
  name: string,
  option: string,
  latest: number,
): number | null {
  if (name === 'draft') return null;
  if (name === 'latest') return latest;
  if (/^[1-9]\d{0,8}$/u.test(name)) return Number(name);
  throw badUsage(texts, 'badValue', { option, value: name, values: '1, 2, …, latest, draft' });
}

async function checked(
  input: Pick<VersionsInput, 'title' | 'before' | 'after' | 'notes' | 'comments'>,
  old: Version,
  now: Version,
  { profile, house }: Pick<Versions, 'profile' | 'house'>,
): Promise<Redline> {
  const consequences = consequenceReader(profile, await rulesFor(profile, house));
  consequences(old);
  return redlineOfVersions({ ...input, old, now, consequences: consequences(now) });
}

/** Segments of two files are the same by their number where the Arabic is: files give no other identity. */
function isSameArabic(old: Version, now: Version): boolean {
  const sources = ({ segments }: Version): string => JSON.stringify(segments.map(({ source }) => source));
  return sources(old) === sources(now);
}
