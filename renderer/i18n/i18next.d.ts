import type { en } from '../locales/en.ts';

/** Makes a misspelt key a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}
