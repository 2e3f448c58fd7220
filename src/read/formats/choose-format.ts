import type { Part, Source } from '../document.js';
import { scoreOfParts } from '../table/score-parts.js';
import { spanned } from '../text/spanned-text.js';
import { partsOfCsv } from './csv.js';
import { partsOfHtml } from './html/html.js';
import { partsOfMarkdown } from './markdown.js';
import { guessTables } from './plain/guess-tables.js';
import { partsOfPlainText } from './plain/plain-text.js';
import { sepLineOf } from './sep-line.js';
import { partsOfTsv } from './tsv.js';

/** Formats of a report as text. */
export type ReportFormat = 'html' | 'tsv' | 'csv' | 'markdown' | 'text' | 'json';

/** A format that is made of paragraphs and tables. */
export type PageFormat = Exclude<ReportFormat, 'json'>;

/** Takes a document of a known format apart. */
export function partsOfFormat(source: Source, format: PageFormat): readonly Part[] {
  switch (format) {
    case 'html':
      return partsOfHtml(spanned(source.text, 0), source.limits);
    case 'tsv':
      return partsOfTsv(source);
    case 'csv':
      if (sepLineOf(source.text) !== undefined) return partsOfCsv(source, ',');
      return bestOf([() => partsOfCsv(source, ','), () => partsOfCsv(source, ';')]);
    case 'markdown': {
      const parts = partsOfMarkdown(source);
      return parts.some(({ kind }) => kind === 'table') ? parts : (guessTables(parts) ?? parts);
    }
    case 'text':
      return partsOfPlainText(source);
    default:
      throw new RangeError(`readReport: expected a format, got ${String(format satisfies never)}`);
  }
}

/** The format of a document whose caller does not say: JSON and HTML by their signs, the others by which gives the best table. */
export function chooseFormat(source: Source): { readonly format: ReportFormat; readonly parts: readonly Part[] } {
  const { text } = source;
  const start = text
    .slice(0, 200)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{')) return { format: 'json', parts: [] };
  if (tableTag.test(text) || (start.startsWith('<') && pageTag.test(text) && !hasSeparators(text))) {
    return { format: 'html', parts: partsOfFormat(source, 'html') };
  }
  let best: { readonly format: PageFormat; readonly parts: readonly Part[] } | undefined;
  let most = 0;
  for (const format of candidatesOf(text)) {
    const parts = partsOfFormat(source, format);
    const score = scoreOfParts(parts);
    best ??= { format, parts };
    if (score <= most) continue;
    most = score;
    best = { format, parts };
    if (score >= SURE) break;
  }
  if (most > 0 && best !== undefined) return best;
  const format = fallbackOf(text);
  return best?.format === format ? best : { format, parts: partsOfFormat(source, format) };
}

/** A table that scores so high is one of measures with all its columns: no other reading is tried. */
const SURE = 1.5;

/** The format of a text without a table of measures: what keeps its lines whole. */
function fallbackOf(text: string): PageFormat {
  if (pageTag.test(text)) return 'html';
  return text.includes('\t') ? 'tsv' : 'text';
}

const tableTag = /<(?:!doctype|html|table|tbody|tr|td)[\s>]/i;

const pageTag = /<(?:p|div|h[1-6]|ul|ol|li|br|span|section|article|body)(?:\s[^<>]*)?\/?>/i;

/** Tabs, or two lines with pipes: a table whose cells hold HTML. */
const hasSeparators = (text: string): boolean => text.includes('\t') || /\|.*\n(?:.*\n)?.*\|/.test(text);

/** Formats that a text may be of, the likeliest first. */
function candidatesOf(text: string): readonly PageFormat[] {
  if (sepLineOf(text) !== undefined) return ['csv'];
  const formats: PageFormat[] = [];
  if (text.includes('\t')) formats.push('tsv');
  // no line end among the white space: a look from each of many empty lines over all the rest would never end
  if (/\||^#{1,6} |\*\*[^\s*]/m.test(text)) formats.push('markdown');
  if (/[,;]/.test(text)) formats.push('csv');
  formats.push('text');
  if (pageTag.test(text)) formats.push('html');
  return formats;
}

function bestOf(readings: readonly (() => readonly Part[])[]): readonly Part[] {
  let best: readonly Part[] = [];
  let most = -1;
  for (const read of readings) {
    const parts = read();
    const score = scoreOfParts(parts);
    if (score > most) {
      best = parts;
      most = score;
    }
  }
  return best;
}
