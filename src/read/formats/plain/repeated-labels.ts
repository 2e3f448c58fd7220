import { toArabicDigits } from '../../../thai/number/digits.js';
import { measureHeading } from '../../report/measure-heading.js';
import { isKnownHeading, scoreHeading } from '../../table/columns/score-heading.js';
import type { SpannedText } from '../../text/spanned-text.js';

/**
 * Labels that the lines of a document show to be such: what stands before the colon of two lines and more, though no heading is known so.
 * Under headings of measures also known headings that stand alone in their lines, before a dash or before a blank, and the headings themselves
 * where they are numbered.
 */
export function repeatedLabels(texts: readonly SpannedText[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const titles = numberedTitles(texts);
  const isHeaded =
    titles.length > 0 || texts.some((text) => measureHeading(text)?.isCalled === true) || alternates(texts);
  for (const { text } of texts) {
    const label = colonLabel.exec(text)?.[1] ?? (isHeaded ? bareLabel(text) : undefined);
    if (label === undefined) continue;
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  for (const title of titles) repeated.add(title);
  return repeated;
}

const colonLabel = /^([ก-๎A-Za-z/() ]{2,40}?)\s?[:：]/;

/** Lines numbered 1., 2. and so on, each with a labelled line behind it: the titles of measures. */
function numberedTitles(texts: readonly SpannedText[]): readonly string[] {
  const titles: string[] = [];
  texts.forEach(({ text }, at) => {
    const number = /^\s*([\d๐-๙]{1,2})[.)]\s/.exec(text)?.[1];
    if (number === undefined || text.length > 300 || /[:：]/.test(text)) return;
    if (Number(toArabicDigits(number)) === titles.length + 1 && isLabelled(texts[at + 1]?.text ?? ''))
      titles.push(text);
  });
  return titles.length > 1 ? titles : [];
}

function isLabelled(text: string): boolean {
  const label = /^[\s\-•\d๐-๙.)]*([ก-๎A-Za-z/() ]{2,40}?)\s?[:：]/.exec(text)?.[1] ?? bareLabel(text);
  return label !== undefined && roleOf(label) !== undefined;
}

/** Lines that name a measure, and a text between any two labels: a header with one cell on each line has its labels side by side. */
function alternates(texts: readonly SpannedText[]): boolean {
  const labels = texts.map(({ text }) => (isLoneLabel(text) ? roleOf(text) : undefined));
  return (
    labels.filter((role) => role === 'measure').length > 1 &&
    labels.every((role, at) => role === undefined || labels[at + 1] === undefined)
  );
}

/** A known heading that is all of a line, or stands before a dash or a blank. */
const bareLabel = (text: string): string | undefined =>
  /^([ก-๎A-Za-z/() ]{2,40}?)\s[-–]\s/.exec(text)?.[1] ?? (isLoneLabel(text) ? text.trim() : spacedLabel(text));

const isLoneLabel = (text: string): boolean => text.length <= 60 && isKnownHeading(text.trim());

/** A known heading that a text begins with, before a blank: one that says what the text is, and no measure. */
export function spacedLabel(text: string): string | undefined {
  const label = /^([ก-๎/()]{4,40})\s+(?=\S)/.exec(text)?.[1];
  if (label === undefined || !isKnownHeading(label)) return undefined;
  const role = roleOf(label, 0.7);
  return role === undefined || role === 'measure' || role === 'section' || role === 'aside' ? undefined : label;
}

/** The role that a label says best. */
export function roleOf(label: string, least = 0.55): string | undefined {
  const { foreign = 0, number: _, ...scores } = scoreHeading(label);
  const [best] = Object.entries(scores).sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] < least || best[1] + 0.15 < foreign ? undefined : best[0];
}
