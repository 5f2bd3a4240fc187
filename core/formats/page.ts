import type { MessageLanguage } from '../locales/messages.ts';
import { escapeHtml } from './html.ts';

export interface Page {
  readonly language: MessageLanguage;
  readonly title: string;
  readonly style: string;
  /** Stands below the title; already HTML. */
  readonly body: string;
}

/** A report as a page of its own: it loads nothing, runs nothing and prints. */
export function renderPage({ language, title, style, body }: Page): string {
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { max-inline-size: 60rem; margin-block: 2rem; margin-inline: auto; padding-inline: 1rem; font: 1.05rem/1.6 Georgia, 'Noto Naskh Arabic', serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.3rem; }
${style.trim()}
@media print { body { max-inline-size: none; margin-block: 0; font-size: 10.5pt; } h2, h3 { break-after: avoid; } p { orphans: 3; widows: 3; } }
</style>
</head>
<body>
<h1 dir="auto">${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}
