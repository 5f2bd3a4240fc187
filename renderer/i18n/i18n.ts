import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../core/contract/calls.ts';
import { ar } from '../locales/ar.ts';
import { en } from '../locales/en.ts';
import { isolate } from './isolate.ts';
import { localeTag } from './locale-tag.ts';

/** The interface's words. Both languages are in the bundle, so that switching never waits. */
export function createI18n(language: Language): I18n {
  const i18n = createInstance();
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: {
      en: { translation: en },
      ar: { translation: ar },
    },
    // What escaping is for HTML, isolating is for sentences of two directions; React does the former.
    interpolation: { escape: (value) => isolate(value, i18n.language === 'ar' ? 'ar' : 'en') },
  });
  i18n.services.formatter?.addCached('number', (lng, options) => {
    const format = new Intl.NumberFormat(localeTag(lng === 'ar' ? 'ar' : 'en'), options);
    return (value: number) => format.format(value);
  });
  return i18n;
}
