import { QUALITY_TEXTS as ARABIC } from './ar/quality.ts';
import { QUALITY_TEXTS as ENGLISH } from './en/quality.ts';
import type { MessageLanguage } from './messages.ts';
import type { QualityTexts } from './quality-texts.ts';

const TEXTS: Readonly<Record<MessageLanguage, QualityTexts>> = { en: ENGLISH, ar: ARABIC };

export const qualityTexts = (language: MessageLanguage): QualityTexts => TEXTS[language];

/** A dimension or type of MQM in words; one that has none here, as MQM writes it. */
export function sayCategory({ categories }: QualityTexts, name: string): string {
  return categories[name] ?? name;
}
