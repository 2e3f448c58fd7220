import type * as z from 'zod';
import type { Bilingual } from '../../thai/issue.js';
import { type Flaw, quoted } from './measure-checks.js';

/** Gives what a zod issue means, in both languages; undefined for a check that has its own message. */
export function flawOfIssue(issue: z.core.$ZodRawIssue): Flaw | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return flaw('missing-field', 'ต้องมีข้อมูลนี้', 'This is required.', issue.expected);
      return wrongType(issue.expected);
    case 'unrecognized_keys': {
      const keys = issue.keys.slice(0, 10).map(quoted).join(', ');
      return flaw('unknown-field', `ไม่รู้จักข้อมูล ${keys}`, `There is no field ${keys}.`);
    }
    case 'too_small':
      return bound(issue, 'น้อยกว่า', `${issue.minimum}`, '≥');
    case 'too_big':
      return bound(issue, 'มากกว่า', `${issue.maximum}`, '≤');
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return flaw('not-a-choice', `ต้องเป็นค่าใดค่าหนึ่งใน ${values}`, `This must be one of ${values}.`, values);
    }
    case 'invalid_format':
      return wrongFormat(issue);
    case 'custom':
      return flawIn(issue.params);
    default:
      return flaw('wrong-value', 'ข้อมูลไม่ถูกต้อง', 'The value is not valid.');
  }
}

function flaw(name: string, th: string, en: string, expected?: string): Flaw {
  return { code: `schema.${name}`, message: { th, en }, ...(expected !== undefined && { expected }) };
}

const types: Readonly<Record<string, Bilingual>> = {
  string: { th: 'ข้อความ', en: 'text' },
  number: { th: 'ตัวเลข', en: 'a number' },
  int: { th: 'จำนวนเต็ม', en: 'a whole number' },
  array: { th: 'รายการ', en: 'a list' },
  object: { th: 'ชุดข้อมูล', en: 'an object' },
  date: { th: 'วันเวลา', en: 'a date' },
  boolean: { th: 'จริงหรือเท็จ', en: 'true or false' },
};

function wrongType(expected: string): Flaw {
  const type = types[expected] ?? { th: `ชนิด ${expected}`, en: `of type ${expected}` };
  return flaw('wrong-type', `ข้อมูลนี้ต้องเป็น${type.th}`, `This must be ${type.en}.`, type.en);
}

/** What a bound counts, by the kind of value. */
const counted: Readonly<Record<string, Bilingual>> = {
  string: { th: 'ความยาว', en: 'The length' },
  array: { th: 'จำนวนรายการ', en: 'The number of entries' },
};

function bound(issue: z.core.$ZodRawIssue, not: string, limit: string, sign: string): Flaw {
  const origin = String(issue['origin']);
  if (origin === 'string' && sign === '≥' && limit === '1') {
    return flaw('empty-text', 'ต้องไม่ว่าง', 'This must not be empty.', 'text');
  }
  if (limit === '2505' || limit === '2999') return noFiscalYear;
  const what = counted[origin] ?? { th: 'ค่า', en: 'This' };
  const expected = `${sign} ${limit}`;
  return flaw('out-of-range', `${what.th}ต้องไม่${not} ${limit}`, `${what.en} must be ${expected}.`, expected);
}

/** No other bound of the model has one of these numbers. */
const noFiscalYear: Flaw = {
  code: 'schema.out-of-range',
  message: { th: 'ปีงบประมาณต้องเป็น พ.ศ. 2505 ถึง 2999', en: 'A fiscal year is a Buddhist year from 2505 to 2999.' },
  expected: '2505–2999',
};

function wrongFormat(issue: { readonly pattern?: string | undefined; readonly format: string }): Flaw {
  const pattern = issue.pattern ?? '';
  if (pattern.includes('{8}'))
    return flaw('wrong-format', 'ต้องเป็นเลขอารบิก 8 หลัก', 'This must be 8 Arabic digits.', '05810109');
  if (pattern.includes('-02-29')) {
    return flaw(
      'wrong-format',
      'ต้องเป็นวันที่ ค.ศ. แบบ 2023-09-30',
      'This must be a day such as 2023-09-30.',
      '2023-09-30',
    );
  }
  return flaw('wrong-format', 'รูปแบบไม่ถูกต้อง', 'The format is not valid.', issue.format);
}

function flawIn(params: Record<string, unknown> | undefined): Flaw | undefined {
  const message = params?.['message'];
  const isOurs = typeof message === 'object' && message !== null && 'th' in message && 'en' in message;
  return isOurs ? (params as unknown as Flaw) : undefined;
}
