import type { VersionRef } from '../../core/contract/calls.ts';
import { draftAbout, revisionAbout, type RedlineVersion } from '../../core/formats/redline-version.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { DocumentId, Version } from '../../core/model/revision.ts';
import type { Stores } from '../library/library.ts';
import { noDocument } from './context.ts';
import { readSettings } from './settings.ts';
import { readVersion } from './versions.ts';

/** A version with what is to be said of it. */
export interface NamedVersion {
  /** Of its document. */
  readonly title: string;
  readonly about: RedlineVersion;
  readonly version: Version;
}

/** The draft is of whoever works in this library. Errors: `not-found`. */
export async function readNamed(
  stores: Stores,
  document: DocumentId,
  ref: VersionRef,
): Promise<Result<NamedVersion>> {
  const record = await stores.documents.find(document);
  if (!record) return noDocument(document);
  const version = await readVersion(stores, document, ref);
  if (!version.ok) return version;
  const revisions = ref.kind === 'draft' ? [] : await stores.revisions.list(document);
  const revision = revisions.find(({ id }) => ref.kind === 'revision' && id === ref.id);
  const { author } = await readSettings(stores);
  const about = revision ? revisionAbout(revision) : draftAbout(author, record.updatedAt);
  return done({ title: record.title, about, version: version.value });
}
