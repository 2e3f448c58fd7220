import type { Bilingual } from '../../thai/issue.js';
import { type Flaw, flaw } from './flaw.js';

/** An issue of zod about a text that has not the form it must have. */
export interface FormatIssue {
  readonly format: string;
  readonly pattern?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly includes?: string;
}

/** Gives what a text of another form means: the form by its name. */
export function flawOfFormat(issue: FormatIssue): Flaw {
  const { format, pattern, prefix, suffix, includes } = issue;
  if (prefix !== undefined) {
    return wrong(`ต้องขึ้นต้นด้วย "${prefix}"`, `This must begin with "${prefix}".`, `${prefix}…`);
  }
  if (suffix !== undefined) return wrong(`ต้องลงท้ายด้วย "${suffix}"`, `This must end with "${suffix}".`, `…${suffix}`);
  if (includes !== undefined) return wrong(`ต้องมี "${includes}"`, `This must contain "${includes}".`, `…${includes}…`);
  const name = formatNames[format];
  if (name !== undefined) return wrong(`ต้องเป็น${name.th}`, `This must be ${name.en}.`, name.en);
  if (format === 'regex' || format === 'template_literal') {
    return wrong('รูปแบบไม่ถูกต้อง', 'The format is not valid.', String(pattern));
  }
  return wrong(`ต้องมีรูปแบบ ${format}`, `This must have the format ${format}.`, format);
}

const wrong = (th: string, en: string, expected: string): Flaw => flaw('wrong-format', th, en, expected);

/** The formats of zod by their names. What is no format of its own, such as a pattern of the caller, is not among them. */
const formatNames: Readonly<Record<string, Bilingual>> = {
  email: { th: 'ที่อยู่อีเมล', en: 'an email address' },
  url: { th: 'ที่อยู่เว็บ (URL)', en: 'a web address (URL)' },
  emoji: { th: 'อีโมจิ', en: 'an emoji' },
  uuid: { th: 'รหัส UUID', en: 'a UUID' },
  guid: { th: 'รหัส GUID', en: 'a GUID' },
  nanoid: { th: 'รหัส Nano ID', en: 'a Nano ID' },
  cuid: { th: 'รหัส CUID', en: 'a CUID' },
  cuid2: { th: 'รหัส CUID2', en: 'a CUID2' },
  ulid: { th: 'รหัส ULID', en: 'a ULID' },
  xid: { th: 'รหัส XID', en: 'an XID' },
  ksuid: { th: 'รหัส KSUID', en: 'a KSUID' },
  datetime: {
    th: 'วันเวลาแบบ ISO 8601 เช่น 2023-09-30T08:30:00Z',
    en: 'a date and time of ISO 8601, such as 2023-09-30T08:30:00Z',
  },
  date: { th: 'วันที่แบบ ISO 8601 เช่น 2023-09-30', en: 'a day of ISO 8601, such as 2023-09-30' },
  time: { th: 'เวลาแบบ ISO 8601 เช่น 08:30:00', en: 'a time of ISO 8601, such as 08:30:00' },
  duration: { th: 'ระยะเวลาแบบ ISO 8601 เช่น P1DT12H', en: 'a duration of ISO 8601, such as P1DT12H' },
  ipv4: { th: 'ที่อยู่ IPv4', en: 'an IPv4 address' },
  ipv6: { th: 'ที่อยู่ IPv6', en: 'an IPv6 address' },
  mac: { th: 'ที่อยู่ MAC', en: 'a MAC address' },
  cidrv4: { th: 'ช่วงที่อยู่ IPv4 (CIDR)', en: 'a range of IPv4 addresses (CIDR)' },
  cidrv6: { th: 'ช่วงที่อยู่ IPv6 (CIDR)', en: 'a range of IPv6 addresses (CIDR)' },
  base64: { th: 'ข้อความเข้ารหัส Base64', en: 'text in Base64' },
  base64url: { th: 'ข้อความเข้ารหัส Base64 สำหรับ URL', en: 'text in Base64 for URLs' },
  json_string: { th: 'ข้อความ JSON', en: 'JSON' },
  e164: { th: 'หมายเลขโทรศัพท์แบบสากล เช่น +66812345678', en: 'an international phone number, such as +66812345678' },
  credit_card: { th: 'หมายเลขบัตรเครดิต', en: 'a credit card number' },
  iban: { th: 'เลขบัญชีธนาคาร (IBAN)', en: 'an account number (IBAN)' },
  currency_code: { th: 'รหัสสกุลเงิน เช่น THB', en: 'a currency code, such as THB' },
  lowercase: { th: 'ตัวพิมพ์เล็กทั้งหมด', en: 'in lower case' },
  uppercase: { th: 'ตัวพิมพ์ใหญ่ทั้งหมด', en: 'in capital letters' },
  jwt: { th: 'โทเคน JWT', en: 'a JWT' },
  hostname: { th: 'ชื่อโฮสต์ของเครือข่าย', en: 'a host name' },
  hex: { th: 'เลขฐานสิบหก', en: 'hexadecimal digits' },
};
