import { escapeHtml } from '../../core/formats/html.ts';
import type { MessageLanguage } from '../../core/locales/messages.ts';

export interface Page {
  readonly language: MessageLanguage;
  readonly title: string;
  readonly style: string;
  readonly summary: string;
  /** Already HTML. */
  readonly body: string;
}

/** A report as a page of its own: it loads nothing and prints. */
export function renderPage({ language, title, style, summary, body }: Page): string {
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { max-inline-size: 56rem; margin-block: 2rem; margin-inline: auto; padding-inline: 1rem; font: 1.05rem/1.6 Georgia, 'Noto Naskh Arabic', serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.2rem; }
${style.trim()}
@media print { body { margin-block: 0; } }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(summary)}</p>
${body}
</body>
</html>
`;
}
