import type { Random } from '../../read/layouts/random.js';

/** How a page is printed. */
export interface Look {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly isLandscape: boolean;
  /** In points. */
  readonly padding: number;
}

/** A look at random: four Thai fonts of Debian's fonts-thai-tlwg, small and large letters. */
export const lookOf = (random: Random): Look => ({
  font: random.one(['Garuda', 'Loma', 'Norasi', 'Laksaman']),
  size: random.one([10, 12, 14, 16]),
  isLandscape: random.percent(60),
  padding: random.one([1, 3, 5]),
});

/** A page as a browser and an office program print it: the report in its look, with or without lines around its cells. */
export function pageOf(html: string, { font, size, isLandscape, padding }: Look, isRuled: boolean): string {
  const border = isRuled ? '1px solid black' : 'none';
  const style = `@page{size:A4 ${isLandscape ? 'landscape' : 'portrait'};margin:15mm}
body{font-family:'${font}';font-size:${size}pt}
table{border-collapse:collapse;border:${border};width:100%}
td,th{border:${border};padding:${padding}pt;vertical-align:top;font-size:${size}pt}`;
  const layout = '.layout,.layout>tbody>tr>td{border:none}';
  const head = `<meta charset="utf-8"><style>${style}${layout}</style>`;
  const body = html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\sborder="?\d+"?/gi, '');
  const isPage = /<head[\s>]/i.test(body);
  const page = isPage
    ? body.replace(/<head([^>]*)>/i, `<head$1>${head}`)
    : `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  // LibreOffice sets cells in the middle of their row unless the cell itself says where, which Word and browsers do not
  return withBorders(page, isRuled).replace(/<td(?=[\s>])(?![^>]*valign)/gi, '<td valign="top"');
}

/**
 * A page as a clerk types it in Word: whoever ends an item of a cell with Enter makes a paragraph, not a line break. Outside the
 * cells of tables line breaks stay.
 */
export const typed = (page: string): string =>
  page.replace(
    /(<t[dh](?=[\s>])[^>]*>)((?:(?!<\/?t[dh](?=[\s>])|<p[\s>]|<table)[\s\S])*)(?=<\/t[dh]>)/gi,
    (cell, tag, text) => {
      const items = String(text).split(/<br\s*\/?>/i);
      return items.length === 1 ? cell : `${tag}${items.map((item) => `<p style="margin:0">${item}</p>`).join('')}`;
    },
  );

/** Tables with lines around their cells, but for those that only lay out the page. LibreOffice asks the table itself. */
function withBorders(page: string, isRuled: boolean): string {
  const open: number[] = [];
  const layouts = new Set<number>();
  for (const { 0: tag, index } of page.matchAll(/<\/?table(?=[\s>])/gi)) {
    if (tag.startsWith('</')) open.pop();
    else {
      const outer = open.at(-1);
      if (outer !== undefined) layouts.add(outer);
      open.push(index);
    }
  }
  return page.replace(/<table(?=[\s>])/gi, (tag, index: number) => {
    if (layouts.has(index)) return `${tag} class="layout" border="0"`;
    return `${tag} border="${isRuled ? 1 : 0}"`;
  });
}
