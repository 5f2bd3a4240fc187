/** The Arabic of the interface; a key missing here is a type error. */
import type { ArabicOf } from '../i18n/locale-shape.ts';
import { app } from './ar/app.ts';
import { bin } from './ar/bin.ts';
import { comments } from './ar/comments.ts';
import { compare } from './ar/compare.ts';
import { conflict } from './ar/conflict.ts';
import { correction } from './ar/correction.ts';
import { exporting } from './ar/export.ts';
import { find } from './ar/find.ts';
import { fixes } from './ar/fixes.ts';
import { redline } from './ar/redline.ts';
import { history } from './ar/history.ts';
import { ledger } from './ar/ledger.ts';
import { library } from './ar/library.ts';
import { names } from './ar/names.ts';
import { memory } from './ar/memory.ts';
import { newDocument } from './ar/new-document.ts';
import { outline } from './ar/outline.ts';
import { ownRules } from './ar/own-rules.ts';
import { palette } from './ar/palette.ts';
import { quality } from './ar/quality.ts';
import { reading } from './ar/reading.ts';
import { review } from './ar/review.ts';
import { rules } from './ar/rules.ts';
import { safety } from './ar/safety.ts';
import { service } from './ar/service.ts';
import { settings } from './ar/settings.ts';
import { shortcuts } from './ar/shortcuts.ts';
import { spelling } from './ar/spelling.ts';
import { stage } from './ar/stage.ts';
import { status } from './ar/status.ts';
import { terms } from './ar/terms.ts';
import { tabs } from './ar/tabs.ts';
import type { en } from './en.ts';

export const ar: ArabicOf<typeof en> = {
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
