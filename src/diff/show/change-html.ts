import { escapeHtml } from '../../thai/escape-html.js';
import type { Bilingual } from '../../thai/issue.js';
import type { Aspect, Change } from '../change.js';
import { aspectWords } from '../describe/describe-change.js';
import type { TextPiece } from '../describe/diff-text.js';
import { fieldLine, valueLine, type Words } from '../describe/field-words.js';
import { groupOf } from './change-group.js';
import { piecesOf } from './diff-row.js';

/** What a page says of all its changes. */
export interface PageFacts {
  readonly language: keyof Bilingual;
  /** The years of both reports, as shown. */
  readonly years: readonly [before: string, after: string];
  /** The attribute of texts of the report, which are Thai, on a page that is not. */
  readonly thai: string;
}

/** A change in an element: marks that say what happened, both texts, and the fields that differ. */
export function changeHtml(tag: 'li' | 'div', change: Change, facts: PageFacts): string {
  const id = tag === 'div' ? '' : ` id="${anchorOf(change)}"`;
  return `<${tag}${id} class="${classesOf(change)}">${marksOf(change, facts.language)}${sidesOf(change, facts)}${fieldsOf(change, facts)}</${tag}>\n`;
}

/** What became of a measure, below its title: its text only where that changed. */
export function measureChangeHtml(change: Change, facts: PageFacts): string {
  if (change.kind === 'changed' && change.before?.text !== change.after?.text) return changeHtml('div', change, facts);
  const fields = fieldsOf(change, facts);
  return `<div class="${classesOf(change)}">${marksOf(change, facts.language)}${fields}</div>\n`;
}

const classesOf = (change: Change): string => [...new Set(['item', change.kind, groupOf(change)])].join(' ');

/** Where an item stood that is in another measure now, with a link to it. */
export function leftHtml(change: Change, { language }: PageFacts): string {
  const { before, after } = change;
  const mark = before?.number ?? `${before?.place}`;
  const to = after?.measurePlace;
  const said = language === 'th' ? `ย้ายไปมาตรการที่ ${to}` : `moved to measure ${to}`;
  return `<li class="left placed">${escapeHtml(mark)}. <a href="#${anchorOf(change)}">${said}</a></li>\n`;
}

/** The anchor of an item of the report after: `m1-a2`; of one that is gone `gone-m1-a2`. */
function anchorOf({ what, before, after, parts = [] }: Change): string {
  const now = after ?? parts[0];
  const place = now ?? before;
  const letter = what.charAt(0);
  return `${now === undefined ? 'gone-' : ''}m${place?.measurePlace ?? 0}-${letter}${place?.place}`;
}

/** What happened: the kind and what differs in the text loud, and what is about the place small. */
function marksOf(change: Change, language: keyof Bilingual): string {
  const { kind, aspects } = change;
  const own = kind === 'changed' ? [] : [markOf(kind, kindWords[kind], language)];
  const marks = aspects.map((aspect) =>
    markOf(small.has(aspect) ? 'small' : aspect, aspectWords(aspect, change), language),
  );
  return `<p class="marks">${[...own, ...marks].join(' ')}</p>`;
}

const small: ReadonlySet<Aspect> = new Set(['moved', 'reordered', 'renumbered', 'respelled', 'rolled-over']);

const kindWords: Readonly<Record<Exclude<Change['kind'], 'changed'>, Words>> = {
  added: ['เพิ่ม', 'added'],
  removed: ['ตัดออก', 'removed'],
  split: ['แยกเป็นหลายข้อ', 'split'],
  merged: ['รวมจากหลายข้อ', 'merged'],
};

const markOf = (name: string, [th, en]: Words, language: keyof Bilingual): string =>
  `<span class="mark ${name}">${escapeHtml({ th, en }[language])}</span>`;

function sidesOf(change: Change, { years, thai }: PageFacts): string {
  const pieces = piecesOf(change);
  const { before, after, kind } = change;
  // a text that is the same on both sides is shown once
  const isSame = pieces.every((piece) => piece.kind === 'same' && piece.textAfter === undefined);
  const was = kind === 'added' || isSame ? '' : sideOf('was', years[0], [numberOf(before?.number), pieces]);
  const now = kind === 'removed' ? '' : sideOf('now', years[1], [numberOf(after?.number), pieces]);
  return `<div class="sides"${thai}>${was}${now}</div>`;
}

const numberOf = (number: string | undefined): string => (number === undefined ? '' : `<b>${escapeHtml(number)}.</b> `);

/** The text of one side; on the later one also what was removed, which a page of two columns hides there. */
function sideOf(
  side: 'was' | 'now',
  year: string,
  [number, pieces]: readonly [number: string, pieces: readonly TextPiece[]],
): string {
  const shown = pieces.map(({ kind, text, textAfter }) => {
    if (kind === 'same') return escapeHtml(side === 'now' ? (textAfter ?? text) : text);
    if (kind === 'added' && side === 'was') return '';
    const tag = kind === 'added' ? 'ins' : 'del';
    // the space behind a word stays outside its marks
    const word = text.trimEnd();
    return `<${tag}>${escapeHtml(word)}</${tag}>${text.slice(word.length)}`;
  });
  return `<p class="${side}"><span class="year">${year}</span>${number}${shown.join('')}</p>`;
}

/** The fields that differ, or those of what came or went. */
function fieldsOf({ fields = [], before, after, kind }: Change, { language, thai }: PageFacts): string {
  const held = kind === 'added' || kind === 'merged' ? after?.value : before?.value;
  const values = Object.entries(held ?? {}).filter(([name]) => name !== 'none');
  const lines = [
    ...fields.map((field) => fieldLine(field, language)),
    ...values.map(([name, value]) => valueLine(name, value, language)),
  ];
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return items && `<ul class="fields"${thai}>${items}</ul>`;
}
