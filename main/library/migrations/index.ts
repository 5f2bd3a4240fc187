import type { Migration } from './migration.ts';
import { library } from './001-library.ts';
import { counts } from './002-counts.ts';
import { profiles } from './003-profiles.ts';
import { bin } from './004-bin.ts';
import { history } from './005-history.ts';
import { corrections } from './006-corrections.ts';
import { revisionFlags } from './007-revision-flags.ts';
import { textIndex } from './008-text-index.ts';
import { names } from './009-names.ts';
import { glossary } from './010-glossary.ts';
import { together } from './011-together.ts';
import { memory } from './012-memory.ts';
import { shelves } from './013-shelves.ts';

/** In order of version. */
export const MIGRATIONS: readonly Migration[] = [
  library,
  counts,
  profiles,
  bin,
  history,
  corrections,
  revisionFlags,
  textIndex,
  names,
  glossary,
  together,
  memory,
  shelves,
];
