import { agencyTypes, findAgencyType } from '../../catalogue/agencies/agency-types.js';
import type { Agency } from '../../model/report.js';
import { type SpannedText, sliceSpanned } from '../text/spanned-text.js';
import { placesAlone, placesIn } from './places-in.js';

/** An agency, and where it is named. */
export interface FoundAgency {
  readonly agency: Agency;
  readonly text: SpannedText;
}

/** Finds the agency that the lines above a table name: a line of its own first, then one inside a sentence. */
export function findAgency(texts: readonly SpannedText[]): FoundAgency | undefined {
  const found = findNamed(texts);
  // the same agency may be named again with its district and province
  const fuller = texts.find(
    ({ text }) => saysOnlyTheAgency(text, found?.agency.name) && placesIn(text).province !== undefined,
  );
  if (found === undefined || fuller === undefined || found.agency.province !== undefined) return found;
  return { ...found, agency: { ...found.agency, ...placesIn(fuller.text) } };
}

function findNamed(texts: readonly SpannedText[]): FoundAgency | undefined {
  const lines = texts.filter(({ text }) => text.length <= LONGEST);
  const alone = first(lines, (text) => agencyIn(text, true));
  return (
    (alone === undefined ? undefined : (departmentBelow(alone, lines) ?? alone)) ??
    first(lines, (text) => agencyIn(text, false)) ??
    first(texts, localAgencyIn)
  );
}

/** The department whose name stands in the line below that of its ministry. */
function departmentBelow({ agency, text }: FoundAgency, lines: readonly SpannedText[]): FoundAgency | undefined {
  if (!agency.name.startsWith('กระทรวง')) return undefined;
  const below = lines[lines.findIndex(({ offset, length }) => offset + length > text.offset) + 1];
  const department = below === undefined ? undefined : agencyIn(below, true);
  return department !== undefined && saysOnlyTheAgency(below?.text ?? '', department.agency.name)
    ? department
    : undefined;
}

/** Longest line in which agencies other than local ones are looked for. */
const LONGEST = 400;

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function agencyIn(source: SpannedText, isAlone: boolean): FoundAgency | undefined {
  const local = localAgencyIn(source);
  const other = otherAgencyIn(source, isAlone);
  if (local === undefined) return other;
  // the city behind the name of a school is where it is
  const isPlace = /^(?:กรุงเทพ|กทม|เมืองพัทยา)/.test(local.agency.name);
  if (isPlace && other !== undefined && other.text.offset < local.text.offset) return other;
  const before = source.text.slice(0, local.text.offset - source.offset);
  return !isAlone || leading.test(before) || source.spans !== undefined ? local : undefined;
}

/** What may stand before an agency in its own line. */
const leading = /^[\s(]*(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|สถานศึกษา|โรงพยาบาล(?=\s*[:：]))?(?:ภาครัฐ)?\s*[:：]?\s*(?:ของ)?\s*$/;

/** A local agency, by the words for its type. */
function localAgencyIn(source: SpannedText): FoundAgency | undefined {
  for (const { name: typeName, abbreviation } of agencyTypes) {
    for (const known of abbreviation === undefined ? [typeName] : [typeName, abbreviation]) {
      // a text layer that lost the ring of ำ leaves a blank before า, or nothing
      const word = [known, known.replace('ำ', ' า'), known.replace('ำ', 'า')].find((one) => source.text.includes(one));
      const start = word === undefined ? -1 : source.text.indexOf(word);
      if (word === undefined || start < 0 || isInsideOther(source.text, start, word)) continue;
      const name = /^\s?[^\s.…]*(?:\.[ก-๎][^\s.…]*)?/.exec(source.text.slice(start + word.length))?.[0] ?? '';
      const end = start + word.length + withoutSentence(name).trimEnd().length;
      return found(source, start, end);
    }
  }
  return undefined;
}

/** A name up to the sentence that goes on behind it without a blank: …ได้กำหนดมาตรการไว้. */
const withoutSentence = (name: string): string =>
  name.slice(
    0,
    /(?<=[ก-๎]{2})(?:ได้(?:กำหนด|จัดทำ|ดำเนิน|มี|รับ|นำ|ประกาศ|แต่งตั้ง)|จึง(?:ได้|ขอ|มี)|ขอ(?:รายงาน|แจ้ง|สรุป)|มีการ)/.exec(name)
      ?.index,
  );

/** Whether a word for a type is the end of another word for one, as ทม. is of กทม. */
const isInsideOther = (text: string, start: number, word: string): boolean =>
  agencyTypes.some(({ abbreviation = '' }) => {
    const before = abbreviation.indexOf(word);
    return before > 0 && text.startsWith(abbreviation, start - before);
  });

/**
 * Words with which the names of other agencies begin, the longer ones first. A name goes on to the end of its line, or to the
 * words for a place, a year or a part of a year behind it.
 */
const heads =
  /(?:โรงพยาบาล(?:ส่งเสริมสุขภาพตำบล|มหาราช)?|รพ\.สต\.|รพ\.|สำนักงาน(?!เขต(?:พื้นที่)?บริการ)|ที่ว่าการอำเภอ|ที่ทำการปกครอง|โรงเรียน|วิทยาลัย|มหาวิทยาลัย|สถาบัน|สถานีตำรวจ|สถานีดับเพลิง|กรม|กระทรวง|องค์การ|ศาล|ศูนย์(?!ข้อมูลข่าวสาร)|คณะ(?!กรรมการ|ทำงาน|อนุกรรมการ|ผู้)|เรือนจำ|การไฟฟ้า|การประปา|การรถไฟ|การท่าเรือ|การเคหะ|ธนาคาร|กองทุน|กองบิน|มณฑลทหาร|ตำรวจภูธร|สพม\.|สพป\.|สสจ\.|สสอ\.|สภ\.|ศาลากลาง|สวนสัตว์|พิพิธภัณฑ์|บริษัท|อำเภอ|จังหวัด)(?=[ก-ฮเ-ไ])/;

/** What ends the name of an agency in its line. */
const behind =
  /\s+(?:อำเภอ|อ\.|จังหวัด|จ\.|ตำบล|ต\.|(?:(?:แขวง|เขต)\s?[ก-๎]+\s+)*(?:กรุงเทพ|กทม)|ประจำปี|ปีงบประมาณ|ปี(?=\s|พ)|พ\.ศ|รอบ|ไตรมาส|สังกัด|ณ\s|ระหว่าง|เรื่อง|โทร|(?:แบบ)?รายงาน|สรุป|ผลการ|มาตรการ|การดำเนิน|แผนปฏิบัติ|ตาม)|\s{2,}|(?:ประจำปี|ปีงบประมาณ|\s*[(:：/"“](?!(?:องค์การ)?มหาชน\)))|(?<!ที่|เขต|แห่งที่)\s+[\d๐-๙]|\.{3,}|…/;

function otherAgencyIn(source: SpannedText, isAlone: boolean): FoundAgency | undefined {
  const match = heads.exec(source.text);
  if (match === null) return undefined;
  const before = source.text.slice(0, match.index);
  if (!(isAlone ? leading : /(?:^|\s|ของ|โดย|ใน)$/).test(before)) return undefined;
  const rest = source.text.slice(match.index);
  const name = rest.slice(0, behind.exec(rest)?.index ?? rest.length).trimEnd();
  // a place alone is an agency only where the line says no more
  if (/^(?:อำเภอ|จังหวัด)/.test(name) && rest.trim() !== name) return undefined;
  if (name.length <= match[0].length || name.length > 120 || sentence.test(name)) return undefined;
  // a second word in the name: a branch, or a part of the place
  return found(source, match.index, match.index + withBranch(name, rest));
}

/** Words that a name does not hold. */
const sentence = /ได้|ดังนี้|ต่อไปนี้|รายงาน|มาตรการ|ผลการ|ดำเนินการ|แผน(?!ที่)|นโยบาย|ประกาศ|คู่มือ|โครงการ/;

/** How long a name is with the branch behind it: สำนักงานที่ดินจังหวัด… สาขา…. */
function withBranch(name: string, rest: string): number {
  const words = name.split(/\s+/);
  if (words.length <= 1) return name.length;
  const isOne =
    words.slice(1).every((word) => /^(?:สาขา|วิทยาเขต|ที่|เขต|จังหวัด|อำเภอ|\d|[๐-๙])/.test(word)) || words.length <= 3;
  return isOne ? name.length : (words[0]?.length ?? rest.length);
}

const found = (source: SpannedText, start: number, end: number): FoundAgency => ({
  agency: agencyOf(source.text.slice(start, end), source.text.slice(end)),
  text: sliceSpanned(source, start, end),
});

function agencyOf(name: string, rest: string): Agency {
  const type = findAgencyType(name);
  return {
    name,
    ...(type?.abbreviation !== undefined && { abbreviation: type.abbreviation }),
    ...(type !== undefined && { type: type.id }),
    ...placesIn(rest),
  };
}

/** Whether a line holds an agency and the places after its name, and nothing else: it is in the model as the agency. */
export function saysOnlyTheAgency(text: string, name: string | undefined): boolean {
  if (name === undefined || text.length > LONGEST) return false;
  const at = text.indexOf(name);
  if (at < 0 || !leading.test(text.slice(0, at)) || text.slice(0, at).includes('ของ')) return false;
  return placesAlone.test(text.slice(at + name.length).trim());
}
