import type { Reading } from '../../../model/reading.js';
import type { Report } from '../../../model/report.js';
import type { Issue } from '../../../thai/issue.js';
import { limitIssue, type ReadLimits } from '../../limits.js';
import type { Recorder } from '../../text/recorder.js';
import { spanned } from '../../text/spanned-text.js';
import { type JsonPlace, placesOfJson } from './json-places.js';
import { reportShape, type Shape } from './json-shape.js';

/** Reads the library's own JSON: what has the shape of a report is taken, all else is unread and named. */
export function readJson(text: string, limits: ReadLimits, record: Recorder): Reading<Report> {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const json = text.slice(start);
  const fail = (issue: Issue): Reading<Report> => {
    record.issue(issue);
    record.unread(spanned(json, start));
    return record.reading();
  };
  if (depthOf(json) > limits.maxDepth) return fail(limitIssue('maxDepth', limits.maxDepth));
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return fail(notJson);
  }
  const found = placesOfJson(json);
  if (found === undefined) return fail(wrongShape('', 'keys of a report'));
  const textAt = ({ offset, length }: JsonPlace) => spanned(json.slice(offset, offset + length), start + offset);
  const leave = (pointer: string, expected: string, place: JsonPlace | undefined, isInside = false) => {
    const text = place === undefined ? spanned('', start) : textAt(place);
    record.issue(wrongShape(pointer, expected), text);
    if (!isInside) record.unread(text);
  };
  const notes: Note[] = [];
  const value = taken(data, reportShape, { source: '', target: '' }, notes);
  for (const { source, target, expected, isInside } of notes) {
    const place = found.places.get(source);
    if (expected !== undefined) leave(source, expected, place, isInside);
    else if (place !== undefined) record.text(target, textAt(place));
  }
  for (const [pointer, place] of found.replaced) leave(pointer, 'one value of this name', place);
  if (value === undefined) return record.reading();
  return record.reading(value as Report);
}

/** Where a value stands in the document, and where in the report: lists close up over what is left out. */
interface Pointers {
  readonly source: string;
  readonly target: string;
}

/** A text or a number that was taken, or a part that was not, with what was expected. */
interface Note extends Pointers {
  readonly expected?: string;
  /** It is unread with what it stands in. */
  readonly isInside?: true;
}

/** The part of a value that has the shape; each text and number taken and each part left out is noted. */
function taken(value: unknown, shape: Shape, pointers: Pointers, notes: Note[]): unknown {
  const before = notes.length;
  const refuse = (expected: string): undefined => {
    // what was taken inside it goes with it; what was wrong there is said as well, as the cause
    const wrong = notes.splice(before).filter((note) => note.expected !== undefined);
    for (const note of wrong) notes.push({ ...note, isInside: true });
    notes.push({ ...pointers, expected });
    return undefined;
  };
  switch (shape.kind) {
    case 'text':
      if (typeof value !== 'string') return refuse('text');
      if (shape.of !== undefined && !shape.of.includes(value)) return refuse(shape.of.join(', '));
      notes.push(pointers);
      return value;
    case 'whole':
      if (!Number.isSafeInteger(value) || Number(value) < shape.least)
        return refuse(`a whole number from ${shape.least}`);
      notes.push(pointers);
      return value;
    case 'true':
      return value === true ? value : refuse('true');
    case 'list': {
      if (!Array.isArray(value)) return refuse('a list');
      const kept: unknown[] = [];
      for (const [at, part] of value.entries()) {
        const inner = { source: `${pointers.source}/${at}`, target: `${pointers.target}/${kept.length}` };
        const found = taken(part, shape.of(), inner, notes);
        if (found !== undefined) kept.push(found);
      }
      return kept;
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('an object');
      const kept: Record<string, unknown> = {};
      for (const [key, part] of Object.entries(value)) {
        const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
        const inner = { source: `${pointers.source}/${step}`, target: `${pointers.target}/${step}` };
        const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
        if (field === undefined) {
          notes.push({ ...inner, expected: 'no such field' });
          continue;
        }
        const found = taken(part, field, inner, notes);
        if (found !== undefined) kept[key] = found;
      }
      const missing = shape.required.filter((key) => !Object.hasOwn(kept, key));
      return missing.length === 0 ? kept : refuse(`an object with ${missing.join(', ')}`);
    }
    default:
      return shape satisfies never;
  }
}

/** How deep brackets stand inside each other, those inside texts left out. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json[at];
    if (unit === '"') {
      at += 1;
      while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    } else if (unit === '{' || unit === '[') deepest = Math.max(deepest, ++depth);
    else if (unit === '}' || unit === ']') depth -= 1;
  }
  return deepest;
}

const notJson: Issue = {
  code: 'read.not-json',
  severity: 'error',
  message: { th: 'ข้อความนี้ไม่ใช่ JSON ที่ถูกต้อง', en: 'The text is no valid JSON.' },
};

const wrongShape = (pointer: string, expected: string): Issue => ({
  code: 'read.json-shape',
  severity: 'error',
  message: {
    th: `ค่าใน ${pointer === '' ? 'เอกสาร' : pointer} ไม่ตรงรูปแบบของรายงาน (ต้องเป็น ${expected})`,
    en: `The value at ${pointer === '' ? 'the root' : pointer} is not of a report's shape (expected ${expected}).`,
  },
  place: { path: pointer.split('/').slice(1) },
  expected,
});
