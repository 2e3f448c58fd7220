import type * as z from 'zod/v4';
import type { Bilingual } from '../../thai/issue.js';
import { type BoundIssue, flawOfBound } from './bound-flaw.js';
import { type Flaw, flaw, quoted } from './flaw.js';
import { flawOfPattern } from './patterns.js';

/**
 * Gives what an issue means that a schema of the library raises, in both languages; undefined for any other. It is apart from
 * `flawOfIssue`, so that a form of one field takes no more than it needs.
 */
export function ownFlawOf(issue: z.core.$ZodRawIssue): Flaw | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return flawOfMissing(issue.expected, issue.input);
    case 'unrecognized_keys': {
      const keys = issue.keys.slice(0, 10).map(quoted).join(', ');
      return flaw('unknown-field', `ไม่รู้จักข้อมูล ${keys}`, `There is no field ${keys}.`);
    }
    case 'too_small':
      return flawOfBound(issue as BoundIssue, 'least', issue.minimum);
    case 'too_big':
      return flawOfBound(issue as BoundIssue, 'most', issue.maximum);
    case 'invalid_value':
      return flawOfChoice(issue.values.map(String));
    case 'invalid_format':
      return flawOfPattern(issue.pattern);
    case 'custom':
      return flawIn(issue.params);
    default:
      return undefined;
  }
}

function flawOfMissing(expected: string, input: unknown): Flaw | undefined {
  if (expected === 'never' || expected === 'undefined' || expected === 'void') {
    return flaw('wrong-type', 'ต้องไม่มีข้อมูลนี้', 'This must be left out.', 'nothing');
  }
  if (input === undefined) return flaw('missing-field', 'ต้องมีข้อมูลนี้', 'This is required.', expected);
  const type = ownTypes[expected];
  return type && flawOfType(type);
}

/** Gives what a value of another type means. */
export const flawOfType = (type: Bilingual): Flaw =>
  flaw('wrong-type', `ข้อมูลนี้ต้องเป็น${type.th}`, `This must be ${type.en}.`, type.en);

/** The types of the library's own schemas, in words. */
const ownTypes: Readonly<Record<string, Bilingual>> = {
  string: { th: 'ข้อความ', en: 'text' },
  number: { th: 'ตัวเลข', en: 'a number' },
  int: { th: 'จำนวนเต็ม', en: 'a whole number' },
  array: { th: 'รายการ', en: 'a list' },
  object: { th: 'ชุดข้อมูล', en: 'an object' },
};

function flawOfChoice(values: readonly string[]): Flaw {
  const list = values.join(', ');
  return values.length === 1
    ? flaw('not-a-choice', `ต้องเป็น ${list}`, `This must be ${list}.`, list)
    : flaw('not-a-choice', `ต้องเป็นค่าใดค่าหนึ่งใน ${list}`, `This must be one of ${list}.`, list);
}

function flawIn(params: Record<string, unknown> | undefined): Flaw | undefined {
  const message = params?.['message'];
  const isOurs = typeof message === 'object' && message !== null && 'th' in message && 'en' in message;
  return isOurs ? (params as unknown as Flaw) : undefined;
}
