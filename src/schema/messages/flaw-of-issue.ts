import type * as z from 'zod/v4';
import { flawOfDate } from './date-flaw.js';
import { type Flaw, flaw } from './flaw.js';
import { type FormatIssue, flawOfFormat } from './format-flaw.js';
import { flawOfType, ownFlawOf } from './own-flaw.js';
import { typeNames } from './type-names.js';

/** Gives what any issue of zod means, in both languages; undefined for a check that has its own message. */
export function flawOfIssue(issue: z.core.$ZodRawIssue): Flaw | undefined {
  return ownFlawOf(issue) ?? otherFlawOf(issue);
}

/** What the schemas of the library do not raise. */
function otherFlawOf(issue: z.core.$ZodRawIssue): Flaw | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return flawOfType(typeNames[issue.expected] ?? { th: `ชนิด ${issue.expected}`, en: `of type ${issue.expected}` });
    case 'too_small':
      return flawOfDate(new Date(Number(issue.minimum)), 'least', issue.inclusive);
    case 'too_big':
      return flawOfDate(new Date(Number(issue.maximum)), 'most', issue.inclusive);
    case 'not_multiple_of': {
      const divisor = String(issue.divisor);
      return flaw('out-of-range', `ต้องหารด้วย ${divisor} ลงตัว`, `This must be a multiple of ${divisor}.`, divisor);
    }
    case 'invalid_format':
      return flawOfFormat(issue as unknown as FormatIssue);
    case 'invalid_union':
      return flawOfUnion(issue['inclusive'] === false);
    case 'invalid_key':
      return flaw('wrong-key', 'มีชื่อข้อมูลที่ไม่ถูกต้อง', 'The name of an entry is not valid.');
    case 'invalid_element':
      return flaw('wrong-value', 'มีรายการที่ไม่ถูกต้อง', 'One of the entries is not valid.');
    case 'custom':
      return undefined;
    default:
      return flaw('wrong-value', 'ข้อมูลไม่ถูกต้อง', 'The value is not valid.');
  }
}

const flawOfUnion = (hasMany: boolean): Flaw =>
  hasMany
    ? flaw('wrong-value', 'ข้อมูลตรงกับมากกว่าหนึ่งแบบ', 'The value fits more than one of the allowed kinds.')
    : flaw('wrong-value', 'ข้อมูลไม่ตรงกับแบบใดที่กำหนดไว้', 'The value fits none of the allowed kinds.');
