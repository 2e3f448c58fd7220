import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Issue } from '../thai/issue.js';
import { placesOfJson } from './json-places.js';
import { reportShape, type Shape } from './json-shape.js';
import { limitIssue, type ReadLimits } from './limits.js';
import type { Recorder } from './recorder.js';
import { spanned } from './spanned-text.js';

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
  const places = placesOfJson(json);
  const leave = (pointer: string, expected: string) => {
    const place = places.get(pointer);
    const found =
      place === undefined
        ? spanned('', start)
        : spanned(json.slice(place.offset, place.offset + place.length), start + place.offset);
    record.issue(wrongShape(pointer, expected), found);
    record.unread(found);
  };
  const value = taken(
    data,
    reportShape,
    '',
    (pointer, expected) => leave(pointer, expected),
    (pointer) => {
      const place = places.get(pointer);
      if (place !== undefined)
        record.text(pointer, spanned(json.slice(place.offset, place.offset + place.length), start + place.offset));
    },
  );
  if (value === undefined) return record.reading();
  return record.reading(value as Report);
}

/** The part of a value that has the shape; `leave` is told of each part that has not, `keep` of each text and number. */
function taken(
  value: unknown,
  shape: Shape,
  pointer: string,
  leave: (pointer: string, expected: string) => void,
  keep: (pointer: string) => void,
): unknown {
  const refuse = (expected: string): undefined => {
    leave(pointer, expected);
    return undefined;
  };
  switch (shape.kind) {
    case 'text':
      if (typeof value !== 'string') return refuse('text');
      if (shape.of !== undefined && !shape.of.includes(value)) return refuse(shape.of.join(', '));
      keep(pointer);
      return value;
    case 'whole':
      if (!Number.isSafeInteger(value) || Number(value) < shape.least)
        return refuse(`a whole number from ${shape.least}`);
      keep(pointer);
      return value;
    case 'true':
      return value === true ? value : refuse('true');
    case 'list': {
      if (!Array.isArray(value)) return refuse('a list');
      const kept = value.map((part, at) => taken(part, shape.of(), `${pointer}/${at}`, leave, keep));
      return kept.filter((part) => part !== undefined);
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('an object');
      const kept: Record<string, unknown> = {};
      for (const [key, part] of Object.entries(value)) {
        const inner = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
        const found = field === undefined ? leave(inner, 'no such field') : taken(part, field, inner, leave, keep);
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
