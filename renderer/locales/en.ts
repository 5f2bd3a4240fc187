/** The English of the interface, one part per area. The Arabic (`ar.ts`) must have every key of it. */
import { app } from './en/app.ts';
import { bin } from './en/bin.ts';
import { comments } from './en/comments.ts';
import { compare } from './en/compare.ts';
import { conflict } from './en/conflict.ts';
import { correction } from './en/correction.ts';
import { exporting } from './en/export.ts';
import { find } from './en/find.ts';
import { fixes } from './en/fixes.ts';
import { redline } from './en/redline.ts';
import { history } from './en/history.ts';
import { ledger } from './en/ledger.ts';
import { library } from './en/library.ts';
import { names } from './en/names.ts';
import { memory } from './en/memory.ts';
import { newDocument } from './en/new-document.ts';
import { outline } from './en/outline.ts';
import { ownRules } from './en/own-rules.ts';
import { palette } from './en/palette.ts';
import { quality } from './en/quality.ts';
import { reading } from './en/reading.ts';
import { review } from './en/review.ts';
import { rules } from './en/rules.ts';
import { safety } from './en/safety.ts';
import { service } from './en/service.ts';
import { settings } from './en/settings.ts';
import { shortcuts } from './en/shortcuts.ts';
import { spelling } from './en/spelling.ts';
import { stage } from './en/stage.ts';
import { status } from './en/status.ts';
import { terms } from './en/terms.ts';
import { tabs } from './en/tabs.ts';

export const en = {
  app,
  bin,
  comments,
  compare,
  conflict,
  correction,
  exporting,
  find,
  fixes,
  redline,
  history,
  ledger,
  library,
  names,
  memory,
  newDocument,
  outline,
  ownRules,
  palette,
  quality,
  reading,
  review,
  rules,
  safety,
  service,
  settings,
  shortcuts,
  spelling,
  stage,
  status,
  terms,
  tabs,
};
