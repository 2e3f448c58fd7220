import { escapeHtml } from './escape-html.js';
import type { Bilingual } from './issue.js';

/** What a page is made of. */
export interface HtmlPage {
  /** Language of the page; parts in another language say so themselves. */
  readonly language: keyof Bilingual;
  /** As text. */
  readonly title: string;
  /** Rules that this page has beside those of every page. */
  readonly style: string;
  /** HTML: the landmarks of the page. */
  readonly body: string;
}

/** Writes an HTML page that needs nothing else: no script, no font, no address. */
export function htmlPage({ language, title, style, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}
${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * How every page looks: light and dark as the reader has it, black on white on A4 paper. All pairs of colours have a contrast of
 * 4.5 or more (WCAG AA).
 */
const PAGE_STYLE = `:root{color-scheme:light dark;--ink:#1b1f24;--quiet:#515b66;--paper:#fff;--card:#f5f7f9;--line:#8a949e;--link:#0b57a4;--gone:#8f1d16;--gone-back:#fde3e0;--new:#0b5424;--new-back:#d9f2df;--care:#6f4400;--care-back:#fdecc8}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8ebee;--quiet:#aeb8c2;--paper:#14181c;--card:#1e242a;--line:#6b7682;--link:#8cc2ff;--gone:#ffbab2;--gone-back:#561b15;--new:#a6e9b8;--new-back:#123d20;--care:#ffd58a;--care-back:#4a3300}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:75rem;padding:1rem clamp(.75rem,3vw,2rem);color:var(--ink);background:var(--paper);font:1rem/1.65 Sarabun,"TH Sarabun New","Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif;overflow-wrap:anywhere}
h1{margin:0 0 .5rem;font-size:1.45rem;line-height:1.35}
h2{margin:0 0 .5rem;font-size:1.15rem;line-height:1.45}
h3{margin:.75rem 0 .25rem;font-size:1rem;color:var(--quiet)}
p,ul,ol{margin:0}
ul,ol{padding:0;list-style:none}
a{color:var(--link)}
small,.quiet{font-size:.9rem;color:var(--quiet)}
main>section{border-top:1px solid var(--line);padding:1rem 0}
summary{cursor:pointer;color:var(--quiet)}
.controls{display:flex;flex-wrap:wrap;gap:0 1rem;margin-bottom:1rem}
.filters{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.5rem 0;padding:.25rem .75rem;border:1px solid var(--line);border-radius:.5rem}
.filters label{display:inline-flex;gap:.4rem;align-items:center;min-height:2rem}
@supports not selector(:has(a)){.controls,.filters{display:none}}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@page{size:A4;margin:15mm}
@media print{body{max-width:none;padding:0;font-size:10.5pt;line-height:1.5}h1,h2,h3{break-after:avoid}.controls,.filters{display:none}mark,del,ins,.mark,.severity{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`;
