import { englishMessages, thaiMessages } from 'thai-ita/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

/** A schema, what it refuses, and what is said in both languages. */
type Row = readonly [schema: z.ZodType, input: unknown, th: string, en: string];

const day = (text: string) => new Date(text);

/** The table has rows for every code that zod 4 gives; a new code is an error of types here. */
const byCode: Readonly<Record<z.core.$ZodIssueCode, readonly Row[]>> = {
  invalid_type: [
    [z.string(), 5, 'ข้อมูลนี้ต้องเป็นข้อความ', 'This must be text.'],
    [z.string(), undefined, 'ต้องมีข้อมูลนี้', 'This is required.'],
    [z.string().optional().nonoptional(), undefined, 'ต้องมีข้อมูลนี้', 'This is required.'],
    [z.number(), '5', 'ข้อมูลนี้ต้องเป็นตัวเลข', 'This must be a number.'],
    [z.number(), Number.NaN, 'ข้อมูลนี้ต้องเป็นตัวเลข', 'This must be a number.'],
    [z.int(), 1.5, 'ข้อมูลนี้ต้องเป็นจำนวนเต็ม', 'This must be a whole number.'],
    [z.bigint(), 1, 'ข้อมูลนี้ต้องเป็นจำนวนเต็ม (bigint)', 'This must be a whole number (bigint).'],
    [z.nan(), 1, 'ข้อมูลนี้ต้องเป็นค่า NaN', 'This must be NaN.'],
    [z.boolean(), 'true', 'ข้อมูลนี้ต้องเป็นจริงหรือเท็จ', 'This must be true or false.'],
    [z.date(), '2023-10-01', 'ข้อมูลนี้ต้องเป็นวันเวลา', 'This must be a date.'],
    [z.date(), day('x'), 'ข้อมูลนี้ต้องเป็นวันเวลา', 'This must be a date.'],
    [z.null(), 1, 'ข้อมูลนี้ต้องเป็นค่าว่าง (null)', 'This must be null.'],
    [z.undefined(), 1, 'ต้องไม่มีข้อมูลนี้', 'This must be left out.'],
    [z.void(), 1, 'ต้องไม่มีข้อมูลนี้', 'This must be left out.'],
    [z.never(), 1, 'ต้องไม่มีข้อมูลนี้', 'This must be left out.'],
    [z.symbol(), 1, 'ข้อมูลนี้ต้องเป็นสัญลักษณ์ (symbol)', 'This must be a symbol.'],
    [z.array(z.string()), {}, 'ข้อมูลนี้ต้องเป็นรายการ', 'This must be a list.'],
    [z.tuple([z.string()]), {}, 'ข้อมูลนี้ต้องเป็นรายการ', 'This must be a list.'],
    [z.set(z.string()), [], 'ข้อมูลนี้ต้องเป็นเซต (Set)', 'This must be a set.'],
    [z.map(z.string(), z.string()), [], 'ข้อมูลนี้ต้องเป็นแผนที่ข้อมูล (Map)', 'This must be a map.'],
    [z.object({}), [], 'ข้อมูลนี้ต้องเป็นชุดข้อมูล', 'This must be an object.'],
    [z.record(z.string(), z.string()), 5, 'ข้อมูลนี้ต้องเป็นชุดข้อมูล', 'This must be an object.'],
    [z.file(), 'a.txt', 'ข้อมูลนี้ต้องเป็นแฟ้ม', 'This must be a file.'],
    [z.instanceof(URL), 'x', 'ข้อมูลนี้ต้องเป็นชนิด URL', 'This must be of type URL.'],
  ],
  too_small: [
    [z.number().min(5), 4, 'ค่าต้องไม่น้อยกว่า 5', 'This must be ≥ 5.'],
    [z.number().positive(), 0, 'ค่าต้องมากกว่า 0', 'This must be > 0.'],
    [z.number().min(2505), 1, 'ค่าต้องไม่น้อยกว่า 2505', 'This must be ≥ 2505.'],
    [z.bigint().min(5n), 4n, 'ค่าต้องไม่น้อยกว่า 5', 'This must be ≥ 5.'],
    [z.string().min(1), '', 'ต้องไม่ว่าง', 'This must not be empty.'],
    [z.string().min(3), 'a', 'ความยาวต้องไม่น้อยกว่า 3', 'The length must be ≥ 3.'],
    [z.string().length(1), '', 'ความยาวต้องเป็น 1', 'The length must be 1.'],
    [z.array(z.string()).nonempty(), [], 'จำนวนรายการต้องไม่น้อยกว่า 1', 'The number of entries must be ≥ 1.'],
    [z.set(z.string()).min(2), new Set(['a']), 'จำนวนรายการต้องไม่น้อยกว่า 2', 'The number of entries must be ≥ 2.'],
    [z.file().min(5), new File(['a'], 'a'), 'ขนาดแฟ้มเป็นไบต์ต้องไม่น้อยกว่า 5', 'The size of the file in bytes must be ≥ 5.'],
    [
      z.date().min(day('2023-10-01')),
      day('2023-09-30'),
      'วันที่ต้องไม่ก่อน 1 ตุลาคม 2566',
      'The date must not be before 2023-10-01.',
    ],
    // midnight in Bangkok
    [
      z.date().min(day('2023-09-30T17:00Z')),
      day('2023-09-30'),
      'วันที่ต้องไม่ก่อน 1 ตุลาคม 2566',
      'The date must not be before 2023-10-01.',
    ],
    [
      z.date().min(day('2023-10-01T08:30Z')),
      day('2023-09-30'),
      'วันที่ต้องไม่ก่อน 2023-10-01T08:30:00.000Z',
      'The date must not be before 2023-10-01T08:30:00.000Z.',
    ],
    [
      z.date().min(day('1900-01-01')),
      day('1800-01-01'),
      'วันที่ต้องไม่ก่อน 1900-01-01T00:00:00.000Z',
      'The date must not be before 1900-01-01T00:00:00.000Z.',
    ],
    [
      z.date().check(z.gt(day('2023-10-01'))),
      day('2023-10-01'),
      'วันที่ต้องหลัง 1 ตุลาคม 2566',
      'The date must be after 2023-10-01.',
    ],
  ],
  too_big: [
    [z.number().max(5), 6, 'ค่าต้องไม่มากกว่า 5', 'This must be ≤ 5.'],
    [z.number().negative(), 0, 'ค่าต้องน้อยกว่า 0', 'This must be < 0.'],
    [z.number().max(2999), 3000, 'ค่าต้องไม่มากกว่า 2999', 'This must be ≤ 2999.'],
    [z.string().max(1), 'ab', 'ความยาวต้องไม่มากกว่า 1', 'The length must be ≤ 1.'],
    [z.string().length(2), 'abc', 'ความยาวต้องเป็น 2', 'The length must be 2.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'จำนวนรายการต้องไม่มากกว่า 1', 'The number of entries must be ≤ 1.'],
    [z.tuple([z.string()]), ['a', 'b'], 'จำนวนรายการต้องไม่มากกว่า 1', 'The number of entries must be ≤ 1.'],
    [
      z.date().max(day('2023-10-01')),
      day('2023-10-02'),
      'วันที่ต้องไม่หลัง 1 ตุลาคม 2566',
      'The date must not be after 2023-10-01.',
    ],
    [
      z.date().check(z.lt(day('2023-10-01'))),
      day('2023-10-01'),
      'วันที่ต้องก่อน 1 ตุลาคม 2566',
      'The date must be before 2023-10-01.',
    ],
  ],
  not_multiple_of: [[z.number().multipleOf(5), 4, 'ต้องหารด้วย 5 ลงตัว', 'This must be a multiple of 5.']],
  unrecognized_keys: [[z.strictObject({}), { a: 1, b: 2 }, 'ไม่รู้จักข้อมูล “a”, “b”', 'There is no field “a”, “b”.']],
  invalid_value: [
    [z.enum(['ก', 'ข']), 'ค', 'ต้องเป็นค่าใดค่าหนึ่งใน ก, ข', 'This must be one of ก, ข.'],
    [z.literal('ก'), 'ค', 'ต้องเป็น ก', 'This must be ก.'],
    [z.literal([1n, null]), 'ค', 'ต้องเป็นค่าใดค่าหนึ่งใน 1, null', 'This must be one of 1, null.'],
  ],
  invalid_union: [
    [z.union([z.string(), z.number()]), true, 'ข้อมูลไม่ตรงกับแบบใดที่กำหนดไว้', 'The value fits none of the allowed kinds.'],
    [
      z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') }), z.object({ kind: z.literal('b') })]),
      { kind: 'c' },
      'ข้อมูลไม่ตรงกับแบบใดที่กำหนดไว้',
      'The value fits none of the allowed kinds.',
    ],
    [
      z.xor([z.string(), z.string().min(1)]),
      'ab',
      'ข้อมูลตรงกับมากกว่าหนึ่งแบบ',
      'The value fits more than one of the allowed kinds.',
    ],
  ],
  invalid_key: [
    [z.record(z.string().max(1), z.number()), { ab: 1 }, 'มีชื่อข้อมูลที่ไม่ถูกต้อง', 'The name of an entry is not valid.'],
    [
      z.map(z.object({ a: z.string() }), z.number()),
      new Map([[{}, 1]]),
      'มีชื่อข้อมูลที่ไม่ถูกต้อง',
      'The name of an entry is not valid.',
    ],
  ],
  invalid_element: [
    [z.map(z.object({}), z.number()), new Map([[{}, 'a']]), 'มีรายการที่ไม่ถูกต้อง', 'One of the entries is not valid.'],
  ],
  invalid_format: [
    [z.string().regex(/^a$/), 'b', 'รูปแบบไม่ถูกต้อง', 'The format is not valid.'],
    [z.templateLiteral(['a', z.number()]), 'b', 'รูปแบบไม่ถูกต้อง', 'The format is not valid.'],
    [z.hash('sha256'), 'b', 'ต้องมีรูปแบบ sha256_hex', 'This must have the format sha256_hex.'],
    [z.hostname(), '-', 'ต้องเป็นชื่อโฮสต์ของเครือข่าย', 'This must be a host name.'],
    [z.hex(), 'x', 'ต้องเป็นเลขฐานสิบหก', 'This must be hexadecimal digits.'],
    [z.mac(), 'x', 'ต้องเป็นที่อยู่ MAC', 'This must be a MAC address.'],
    // eight digits are in the pattern of a UUID too
    [z.uuid(), 'x', 'ต้องเป็นรหัส UUID', 'This must be a UUID.'],
    [z.string().regex(/^\d{8}$/), 'x', 'รูปแบบไม่ถูกต้อง', 'The format is not valid.'],
  ],
  custom: [
    [z.string().refine(() => false, 'odd'), 'a', 'odd', 'odd'],
    [z.string().refine(() => false), 'a', 'Invalid input', 'Invalid input'],
  ],
};

describe.each(Object.entries(byCode))('%s', (code, rows) => {
  test.each(rows)('%#', (schema, input, th, en) => {
    const [issue, ...more] = schema.safeParse(input, { error: thaiMessages }).error?.issues ?? [];
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code, message: th });
    expect(schema.safeParse(input, { error: englishMessages }).error?.issues[0]?.message).toBe(en);
  });
});

/** Every format that zod 4 names; a new one is an error of types here. */
const byFormat: Readonly<Record<z.core.$ZodStringFormats, readonly [z.ZodType, th: string, en: string]>> = {
  email: [z.email(), 'ต้องเป็นที่อยู่อีเมล', 'This must be an email address.'],
  url: [z.url(), 'ต้องเป็นที่อยู่เว็บ (URL)', 'This must be a web address (URL).'],
  emoji: [z.emoji(), 'ต้องเป็นอีโมจิ', 'This must be an emoji.'],
  uuid: [z.uuidv4(), 'ต้องเป็นรหัส UUID', 'This must be a UUID.'],
  guid: [z.guid(), 'ต้องเป็นรหัส GUID', 'This must be a GUID.'],
  nanoid: [z.nanoid(), 'ต้องเป็นรหัส Nano ID', 'This must be a Nano ID.'],
  cuid: [z.cuid(), 'ต้องเป็นรหัส CUID', 'This must be a CUID.'],
  cuid2: [z.cuid2(), 'ต้องเป็นรหัส CUID2', 'This must be a CUID2.'],
  ulid: [z.ulid(), 'ต้องเป็นรหัส ULID', 'This must be a ULID.'],
  xid: [z.xid(), 'ต้องเป็นรหัส XID', 'This must be an XID.'],
  ksuid: [z.ksuid(), 'ต้องเป็นรหัส KSUID', 'This must be a KSUID.'],
  datetime: [
    z.iso.datetime(),
    'ต้องเป็นวันเวลาแบบ ISO 8601 เช่น 2023-09-30T08:30:00Z',
    'This must be a date and time of ISO 8601, such as 2023-09-30T08:30:00Z.',
  ],
  date: [z.iso.date(), 'ต้องเป็นวันที่แบบ ISO 8601 เช่น 2023-09-30', 'This must be a day of ISO 8601, such as 2023-09-30.'],
  time: [z.iso.time(), 'ต้องเป็นเวลาแบบ ISO 8601 เช่น 08:30:00', 'This must be a time of ISO 8601, such as 08:30:00.'],
  duration: [
    z.iso.duration(),
    'ต้องเป็นระยะเวลาแบบ ISO 8601 เช่น P1DT12H',
    'This must be a duration of ISO 8601, such as P1DT12H.',
  ],
  ipv4: [z.ipv4(), 'ต้องเป็นที่อยู่ IPv4', 'This must be an IPv4 address.'],
  ipv6: [z.ipv6(), 'ต้องเป็นที่อยู่ IPv6', 'This must be an IPv6 address.'],
  cidrv4: [z.cidrv4(), 'ต้องเป็นช่วงที่อยู่ IPv4 (CIDR)', 'This must be a range of IPv4 addresses (CIDR).'],
  cidrv6: [z.cidrv6(), 'ต้องเป็นช่วงที่อยู่ IPv6 (CIDR)', 'This must be a range of IPv6 addresses (CIDR).'],
  base64: [z.base64(), 'ต้องเป็นข้อความเข้ารหัส Base64', 'This must be text in Base64.'],
  base64url: [z.base64url(), 'ต้องเป็นข้อความเข้ารหัส Base64 สำหรับ URL', 'This must be text in Base64 for URLs.'],
  json_string: [z.string().check(named('json_string')), 'ต้องเป็นข้อความ JSON', 'This must be JSON.'],
  e164: [
    z.e164(),
    'ต้องเป็นหมายเลขโทรศัพท์แบบสากล เช่น +66812345678',
    'This must be an international phone number, such as +66812345678.',
  ],
  credit_card: [z.string().check(named('credit_card')), 'ต้องเป็นหมายเลขบัตรเครดิต', 'This must be a credit card number.'],
  iban: [z.string().check(named('iban')), 'ต้องเป็นเลขบัญชีธนาคาร (IBAN)', 'This must be an account number (IBAN).'],
  lowercase: [z.string().lowercase(), 'ต้องเป็นตัวพิมพ์เล็กทั้งหมด', 'This must be in lower case.'],
  uppercase: [z.string().uppercase(), 'ต้องเป็นตัวพิมพ์ใหญ่ทั้งหมด', 'This must be in capital letters.'],
  regex: [z.string().regex(/^a$/), 'รูปแบบไม่ถูกต้อง', 'The format is not valid.'],
  jwt: [z.jwt(), 'ต้องเป็นโทเคน JWT', 'This must be a JWT.'],
  starts_with: [z.string().startsWith('ก'), 'ต้องขึ้นต้นด้วย "ก"', 'This must begin with "ก".'],
  ends_with: [z.string().endsWith('ก'), 'ต้องลงท้ายด้วย "ก"', 'This must end with "ก".'],
  includes: [z.string().includes('ก'), 'ต้องมี "ก"', 'This must contain "ก".'],
};

/** A check that raises an issue of a format which no schema of zod has in all its versions. */
function named(format: string): z.core.CheckFn<string> {
  return (payload) => void payload.issues.push({ code: 'invalid_format', format, input: payload.value });
}

test.each(Object.entries(byFormat))('the format %s by its name', (format, [schema, th, en]) => {
  const [issue, ...more] = schema.safeParse('xX!', { error: thaiMessages }).error?.issues ?? [];
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ code: 'invalid_format', format, message: th });
  expect(schema.safeParse('xX!', { error: englishMessages }).error?.issues[0]?.message).toBe(en);
});

test('a kind of issue that zod does not have yet', () => {
  const issue = { code: 'too_green', input: 'x' } as unknown as z.core.$ZodRawIssue;
  expect(thaiMessages(issue)).toBe('ข้อมูลไม่ถูกต้อง');
  expect(englishMessages(issue)).toBe('The value is not valid.');
});

test('a date bound that is no date, or after the years of the library, is said as it is', () => {
  const issue = { code: 'too_big', origin: 'date', inclusive: true, input: new Date() };
  const said = (maximum: number) => englishMessages({ ...issue, maximum } as unknown as z.core.$ZodRawIssue);
  expect(said(Number.NaN)).toBe('The date must not be after Invalid Date.');
  expect(said(Date.UTC(2500, 0, 1))).toBe('The date must not be after 2500-01-01T00:00:00.000Z.');
});

test('a fiscal year by the name of its field, and not by its bound alone', () => {
  const form = z.object({ fiscalYear: z.number().min(2505), year: z.number().min(2505) });
  const { error } = form.safeParse({ fiscalYear: 66, year: 66 }, { error: thaiMessages });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'ปีงบประมาณต้องเป็น พ.ศ. 2505 ถึง 2999',
    'ค่าต้องไม่น้อยกว่า 2505',
  ]);
});
