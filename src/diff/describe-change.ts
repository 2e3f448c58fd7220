import { toThaiDigits } from '../thai/digits.js';
import type { Bilingual } from '../thai/issue.js';
import type { Aspect, Change, ChangedKind, ChangedPart, FieldChange } from './change.js';

/**
 * Says a change in one sentence, in Thai and English.
 *
 * @example
 * ```ts
 * import { describeChange } from 'thai-ita/diff';
 * const place = { id: 'm1.a3', measureId: 'm1', measurePlace: 1, place: 3, text: 'จัดทำแผน' };
 * const change = describeChange({ what: 'activity', kind: 'removed', before: place, aspects: [] });
 * change.th; // => 'กิจกรรมที่ ๓ ของมาตรการที่ ๑ ถูกตัดออก'
 * change.en; // => 'Activity 3 of measure 1 was removed.'
 * ```
 */
export function describeChange(change: Change): Bilingual {
  const { kind, what, before, after } = change;
  if (what === 'report') return describeFields(change.fields ?? []);
  if (kind === 'split' || kind === 'merged') return describeParts(change, what);
  const subject = nameOf(what, after ?? before);
  if (kind === 'added') return { th: `เพิ่ม${subject.th}`, en: `${capital(subject.en)} was added.` };
  if (kind === 'removed') return { th: `${subject.th} ถูกตัดออก`, en: `${capital(subject.en)} was removed.` };
  const aspects = change.aspects.map((aspect) => describeAspect(aspect, change));
  const subjectBefore = nameOf(what, before);
  return {
    th: `${subjectBefore.th} ${listed(
      aspects.map(({ th }) => th),
      ' และ',
    )}`,
    en: `${capital(subjectBefore.en)} ${listed(
      aspects.map(({ en }) => en),
      ' and ',
    )}.`,
  };
}

function describeParts({ kind, before, after, parts = [] }: Change, what: Exclude<ChangedKind, 'report'>): Bilingual {
  const { th, en } = nameOf(what, before ?? after);
  const places = parts.map(({ place }) => place);
  const inThai = listed(
    places.map((place) => toThaiDigits(place)),
    ' และ ',
  );
  const inEnglish = listed(
    places.map((place) => `${place}`),
    ' and ',
  );
  return kind === 'split'
    ? { th: `${th} แยกเป็นข้อ ${inThai}`, en: `${capital(en)} was split into ${inEnglish}.` }
    : { th: `${th} รวมมาจากข้อ ${inThai}`, en: `${capital(en)} was merged from ${inEnglish}.` };
}

function describeAspect(aspect: Aspect, { before, after }: Change): Bilingual {
  const to = after?.measurePlace ?? 0;
  const place = after?.place ?? 0;
  switch (aspect) {
    case 'moved':
      return { th: `ย้ายไปมาตรการที่ ${toThaiDigits(to)}`, en: `moved to measure ${to}` };
    case 'reordered':
      return { th: `ย้ายไปเป็นลำดับที่ ${toThaiDigits(place)}`, en: `moved to place ${place}` };
    case 'renumbered':
      return {
        th: `เปลี่ยนเลขข้อจาก ${thaiNumber(before?.number, 'ไม่มีเลข')} เป็น ${thaiNumber(after?.number, 'ไม่มีเลข')}`,
        en: `was renumbered from ${before?.number ?? 'none'} to ${after?.number ?? 'none'}`,
      };
    case 'reworded':
      return { th: 'แก้ถ้อยคำ', en: 'was reworded' };
    case 'respelled':
      return { th: 'เปลี่ยนเฉพาะการสะกดหรือรูปตัวเลข', en: 'was only spelled otherwise' };
    case 'rolled-over':
      return { th: 'เปลี่ยนเฉพาะปี', en: 'only had its years advanced' };
    case 'stale-year':
      return { th: 'ยังระบุปีเดิม', en: "still names last report's year" };
    case 'fields':
      return { th: 'แก้ข้อมูลประกอบ', en: 'had its fields changed' };
    default:
      return aspect satisfies never;
  }
}

const kinds: Readonly<Record<Exclude<ChangedKind, 'report'>, Bilingual>> = {
  measure: { th: 'มาตรการ', en: 'measure' },
  activity: { th: 'กิจกรรม', en: 'activity' },
  outcome: { th: 'ผลลัพธ์', en: 'outcome' },
};

function nameOf(what: Exclude<ChangedKind, 'report'>, part: ChangedPart | undefined): Bilingual {
  const { th, en } = kinds[what];
  const place = part?.place ?? 0;
  if (what === 'measure') return { th: `${th}ที่ ${toThaiDigits(place)}`, en: `${en} ${place}` };
  const measure = part?.measurePlace ?? 0;
  return {
    th: `${th}ที่ ${toThaiDigits(place)} ของมาตรการที่ ${toThaiDigits(measure)}`,
    en: `${en} ${place} of measure ${measure}`,
  };
}

const fieldNames: Readonly<Record<string, Bilingual>> = {
  fiscalYear: { th: 'ปีงบประมาณ', en: 'the fiscal year' },
  'agency.name': { th: 'ชื่อหน่วยงาน', en: 'the agency' },
  title: { th: 'ชื่อรายงาน', en: 'the title' },
  preamble: { th: 'คำนำ', en: 'the preamble' },
};

function describeFields(fields: readonly FieldChange[]): Bilingual {
  const parts = fields.map(({ field, before, after }): Bilingual => {
    const name = fieldNames[field] ?? { th: field, en: field };
    if (typeof before !== 'number' || typeof after !== 'number')
      return { th: `แก้${name.th}`, en: `${name.en} changed` };
    return {
      th: `${name.th}จาก ${toThaiDigits(before)} เป็น ${toThaiDigits(after)}`,
      en: `${name.en} changed from ${before} to ${after}`,
    };
  });
  return {
    th: `รายงาน: ${listed(
      parts.map(({ th }) => th),
      ' และ',
    )}`,
    en: `${capital(
      listed(
        parts.map(({ en }) => en),
        ' and ',
      ),
    )}.`,
  };
}

const thaiNumber = (number: string | undefined, otherwise: string): string =>
  number === undefined ? otherwise : toThaiDigits(number);

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
