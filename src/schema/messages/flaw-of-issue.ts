import type * as z from 'zod';
import { type BoundIssue, flawOfBound } from './bound-flaw.js';
import { type Flaw, flaw, quoted } from './flaw.js';
import { type FormatIssue, flawOfFormat } from './format-flaw.js';
import { typeNames } from './type-names.js';

/** Gives what a zod issue means, in both languages; undefined for a check that has its own message. */
export function flawOfIssue(issue: z.core.$ZodRawIssue): Flaw | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return flawOfType(issue.expected, issue.input);
    case 'unrecognized_keys': {
      const keys = issue.keys.slice(0, 10).map(quoted).join(', ');
      return flaw('unknown-field', `ไม่รู้จักข้อมูล ${keys}`, `There is no field ${keys}.`);
    }
    case 'too_small':
      return flawOfBound(issue as BoundIssue, 'least', issue.minimum);
    case 'too_big':
      return flawOfBound(issue as BoundIssue, 'most', issue.maximum);
    case 'not_multiple_of': {
      const divisor = String(issue.divisor);
      return flaw('out-of-range', `ต้องหารด้วย ${divisor} ลงตัว`, `This must be a multiple of ${divisor}.`, divisor);
    }
    case 'invalid_value':
      return flawOfChoice(issue.values.map(String));
    case 'invalid_format':
      return flawOfFormat(issue as unknown as FormatIssue);
    case 'invalid_union':
      return flawOfUnion(issue['inclusive'] === false);
    case 'invalid_key':
      return flaw('wrong-key', 'มีชื่อข้อมูลที่ไม่ถูกต้อง', 'The name of an entry is not valid.');
    case 'invalid_element':
      return flaw('wrong-value', 'มีรายการที่ไม่ถูกต้อง', 'One of the entries is not valid.');
    case 'custom':
      return flawIn(issue.params);
    default:
      return flaw('wrong-value', 'ข้อมูลไม่ถูกต้อง', 'The value is not valid.');
  }
}

function flawOfType(expected: string, input: unknown): Flaw {
  if (expected === 'never' || expected === 'undefined' || expected === 'void') {
    return flaw('wrong-type', 'ต้องไม่มีข้อมูลนี้', 'This must be left out.', 'nothing');
  }
  if (input === undefined) return flaw('missing-field', 'ต้องมีข้อมูลนี้', 'This is required.', expected);
  const type = typeNames[expected] ?? { th: `ชนิด ${expected}`, en: `of type ${expected}` };
  return flaw('wrong-type', `ข้อมูลนี้ต้องเป็น${type.th}`, `This must be ${type.en}.`, type.en);
}

function flawOfChoice(values: readonly string[]): Flaw {
  const list = values.join(', ');
  return values.length === 1
    ? flaw('not-a-choice', `ต้องเป็น ${list}`, `This must be ${list}.`, list)
    : flaw('not-a-choice', `ต้องเป็นค่าใดค่าหนึ่งใน ${list}`, `This must be one of ${list}.`, list);
}

const flawOfUnion = (hasMany: boolean): Flaw =>
  hasMany
    ? flaw('wrong-value', 'ข้อมูลตรงกับมากกว่าหนึ่งแบบ', 'The value fits more than one of the allowed kinds.')
    : flaw('wrong-value', 'ข้อมูลไม่ตรงกับแบบใดที่กำหนดไว้', 'The value fits none of the allowed kinds.');

function flawIn(params: Record<string, unknown> | undefined): Flaw | undefined {
  const message = params?.['message'];
  const isOurs = typeof message === 'object' && message !== null && 'th' in message && 'en' in message;
  return isOurs ? (params as unknown as Flaw) : undefined;
}
